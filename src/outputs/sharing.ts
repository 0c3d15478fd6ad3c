import type { ArticleRecord, Statement } from '../record/model.ts';
import { articlePath, statementPath, toAbsolute, toCopied } from '../record/permalink.ts';
import { toKindAndStatus, toSpeakerName, toWords } from '../record/words.ts';
import { SITE } from '../site.ts';
import type { Strings } from '../strings/en.ts';
import { toWordsAttributes } from '../text/languages.ts';
import type { Quotation } from '../text/quotation.ts';
import { shorten } from '../text/shorten.ts';

/** What is needed to pass a page on; see `Share.astro`. */
export interface Sharing {
	/** What the page is called where it is shared. */
	title: string;
	/** Its words, whole, with who, when, from where and the way back. */
	quotation: Quotation;
}

/** How an article is passed on: by its title. */
export function toArticleSharing(article: ArticleRecord, t: Strings): Sharing {
	const { slug, title, published, updated, authors, language } = article;
	const by = [
		authors.length > 0 ? t.article.by(authors) : undefined,
		t.date.long(published),
		updated === undefined ? undefined : t.article.updated(updated),
	];
	return {
		title,
		quotation: {
			words: title,
			by: toSentences(by),
			address: toAbsolute(articlePath(slug)),
			site: SITE.name,
			...toWordsAttributes(title, language, ''),
		},
	};
}

/**
 * How a statement is passed on: whole, with who said it, as what, when and in what source; a corrected or withdrawn one
 * never without saying so. Its address tells the words it was copied with.
 */
export function toStatementSharing(statement: Statement, t: Strings): Sharing {
	const words = toWords(statement);
	const { id, article, wording } = statement;
	return {
		title: `${toSpeakerName(statement, t)}: ${shorten(words, 80)}`,
		quotation: {
			words,
			by: toSentences([toAttribution(statement, t), ...toEvents(statement, t)]),
			address: toCopied(toAbsolute(statementPath(id)), wording),
			site: SITE.name,
			...toWordsAttributes(words, article.language, ''),
		},
	};
}

/**
 * `Claudia Sheinbaum, President of Mexico, said 8 Aug 2025. Source: Reuters`; of a claim, which is in our words, also
 * that it is one and what is known about it. Off the site "this article" is called by its title. What has become of it
 * is for others to add.
 */
export function toAttribution(statement: Statement, t: Strings): string {
	const { kind, speaker, role = '', said, dateVerb, sources, article } = statement;
	const who = speaker === undefined ? t.titled(article.title) : `${speaker.name}, ${role}`;
	const dated = t.dated({ day: said, verb: dateVerb, kind });
	const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
	return toSentences([
		...(kind === 'quote'
			? [`${who}, ${t.dated({ day: said, verb: dateVerb })}`]
			: [who, `${toKindAndStatus(statement, t)} ${dated}`]),
		publishers.length === 0 ? undefined : t.share.source(t.list(publishers), publishers.length),
	]);
}

/** What has become of a statement: that it was corrected, that it was withdrawn. */
export function toEvents({ corrections, withdrawn }: Statement, t: Strings): string[] {
	const corrected = corrections.at(-1)?.date;
	return [
		...(corrected === undefined ? [] : [t.article.corrected(corrected)]),
		...(withdrawn === undefined ? [] : [t.statement.withdrawn(withdrawn.date, 'short')]),
	];
}

/** Sentences in a line, without the last full stop. */
const toSentences = (sentences: readonly (string | undefined)[]): string =>
	sentences.filter((sentence) => sentence !== undefined).join('. ');
