import type { Statement } from '../record/model.ts';
import { toKindAndStatus, toWords } from '../record/words.ts';
import { SITE } from '../site.ts';
import { siteStrings as t } from '../strings/languages.ts';
import { ARTICLE_SPEAKER, type IndexedStatement } from '../text/indexed.ts';
import { toSearchWords } from '../text/search-words.ts';

/** A quote of fewer words is shown, and found, with the sentence it stands in. */
const FRAGMENT = 8;

/** A statement as the search knows it. */
export function toIndexedStatement(statement: Statement): IndexedStatement {
	const { id, kind, number, article, speaker, role, said, dateVerb, topics, corrections, wording } = statement;
	const sentence = toSentence(statement);
	return {
		id,
		number,
		kind,
		...(statement.kind === 'claim' && { status: statement.status }),
		words: toWords(statement),
		speaker: speaker?.id ?? ARTICLE_SPEAKER,
		...(speaker && { by: speaker.name }),
		...(role !== undefined && { role }),
		...(said !== undefined && { said }),
		about: `${toKindAndStatus(statement, t)} ${unbroken(t.dated({ day: said, verb: dateVerb, kind }))}`,
		topics: topics.map((topic) => topic.id),
		article: article.slug,
		wording,
		...(article.language !== SITE.language && { lang: article.language }),
		...(sentence !== undefined && { sentence }),
		...(corrections.length > 0 && { corrected: true as const }),
	};
}

/** No line break parts a date. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00A0');

/** The sentence of a quote that is none by itself, if it says more than the quote. */
function toSentence(statement: Statement): string | undefined {
	const { kind, context } = statement;
	if (kind !== 'quote' || context === undefined || toSearchWords(toWords(statement)).length >= FRAGMENT) return;
	const around = context.sentence.filter(({ lit }) => !lit);
	if (around.every(({ text }) => toSearchWords(text).length === 0)) return;
	return context.sentence
		.map(({ text }) => text)
		.join('')
		.trim();
}
