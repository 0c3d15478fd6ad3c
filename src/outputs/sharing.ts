import type { ArticleRecord, Statement } from '../record/model.ts';
import { articlePath, statementPath, toAbsolute } from '../record/permalink.ts';
import { toSpeakerName, toWords } from '../record/words.ts';
import { SITE } from '../site.ts';
import type { Strings } from '../strings/en.ts';
import { shorten } from '../text/shorten.ts';

/** What is needed to pass a page on; see `Share.astro`. All of it is plain text, the HTML escaped once. */
export interface Sharing {
	/** Absolute. */
	address: string;
	title: string;
	/** A `<blockquote cite>` with a link: no script, no style, nothing that a strict host removes. */
	html: string;
	citation: string;
}

/** How an article is passed on. */
export function toArticleSharing(article: ArticleRecord, t: Strings): Sharing {
	const address = toAbsolute(articlePath(article.slug));
	const { title, published, authors } = article;
	return {
		address,
		title,
		html: `<blockquote cite="${address}"><a href="${address}">${escape(title)}</a>, ${escape(SITE.name)}</blockquote>`,
		citation: t.share.citation({
			by: authors.length > 0 ? t.list(authors) : undefined,
			title: t.titled(title),
			site: SITE.name,
			date: t.date.long(published),
			address,
		}),
	};
}

/** How a statement is passed on: its words, whole, with who said them and when; a withdrawn one never without saying so. */
export function toStatementSharing(statement: Statement, t: Strings): Sharing {
	const address = toAbsolute(statementPath(statement.id));
	const words = toWords(statement);
	const { said, dateVerb, article, withdrawn } = statement;
	const gone = withdrawn === undefined ? '' : t.statement.withdrawn(withdrawn.date, 'long');
	const by = `${toSpeakerName(statement, t)}, ${t.dated({ day: said, verb: dateVerb })}`;
	const source = gone === '' ? by : `${by}. ${gone}`;
	return {
		address,
		title: `${toSpeakerName(statement, t)}: ${shorten(words, 80)}`,
		html:
			`<blockquote cite="${address}"><p>${escape(words)}</p>` +
			`<p>${escape(source)}. <a href="${address}">${escape(SITE.name)}</a></p></blockquote>`,
		citation: t.share.citation({
			by: toSpeakerName(statement, t),
			title: statement.kind === 'quote' ? words : t.titled(words),
			site: [t.titled(article.title), SITE.name, gone].filter((part) => part !== '').join(', '),
			date: t.date.long(article.published),
			address,
		}),
	};
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
