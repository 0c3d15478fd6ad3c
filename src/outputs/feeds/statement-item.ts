import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Statement } from '../../record/model.ts';
import {
	aboutPath,
	articlePath,
	dataPath,
	speakerPath,
	statementPath,
	toAbsolute,
	topicsPath,
} from '../../record/permalink.ts';
import { toCreated, toUpdated } from '../../record/updated.ts';
import { toKindAndStatus, toWords } from '../../record/words.ts';
import { SITE } from '../../site.ts';
import type { Strings } from '../../strings/en.ts';
import { toStrings } from '../../strings/languages.ts';
import { toDirection, toLanguageDirection } from '../../text/languages.ts';
import { shorten } from '../../text/shorten.ts';
import { toDataStatement } from '../data/statement.ts';
import type { FeedAuthor, FeedCategory, FeedItem } from './feed.ts';

/** How many characters of the words stand in a title, which readers cut anyway; the whole is in the entry. */
const TITLE_LIMIT = 120;

/** A statement as an entry of a feed: its words whole, then who, when and where; a withdrawn one says so first. */
export function toStatementItem(statement: Statement): FeedItem {
	const { article, withdrawn } = statement;
	const t = toStrings(article.language);
	const words = toWords(statement);
	const { kind, number, speaker } = statement;
	const title = `${t.statementName(kind, number, speaker?.name)}: ${shorten(words, TITLE_LIMIT)}`;
	const gone = withdrawn && t.statement.withdrawn(withdrawn.date, 'long');
	const lines = [...(withdrawn ? [`${gone}. ${withdrawn.reason}`] : []), words, toAttribution(statement, t)];
	return {
		address: toAbsolute(statementPath(statement.id)),
		title: gone === undefined ? title : t.feeds.withdrawn(gone, title),
		language: article.language,
		published: toCreated(statement),
		updated: toUpdated(statement),
		authors: toAuthors(statement),
		categories: toCategories(statement, t),
		summary: lines.join('\n'),
		html: toContent(statement, words, t),
		// What JSON Feed asks of an extension: `about` says where it is explained.
		toExtension: () => toStatementExtension(statement),
	};
}

/** The extension `_statement` of JSON Feed. */
export const toStatementExtension = (statement: Statement): object => ({
	about: toAbsolute(dataPath()),
	...toDataStatement(statement),
});

/** `Ada Lovelace, Countess. Quote, said 8 August 1843.` */
function toAttribution(statement: Statement, t: Strings): string {
	const { speaker, role, said: day, dateVerb: verb, kind } = statement;
	const who = speaker ? `${speaker.name}, ${role ?? speaker.role}` : t.theArticleRole;
	return `${who}. ${toKindAndStatus(statement, t)} ${t.dated({ day, verb, style: 'full', kind })}.`;
}

/** Quoted words are their speaker's. A claim is put in our words, whoever makes it: its authors are the article's. */
function toAuthors({ kind, speaker, article: { authors } }: Statement): FeedAuthor[] {
	if (kind === 'quote') return [{ name: speaker.name, address: toAbsolute(speakerPath(speaker.id)) }];
	return authors.length > 0 ? authors.map((name) => ({ name })) : [{ name: SITE.publisher }];
}

function toCategories(statement: Statement, t: Strings): FeedCategory[] {
	const { kind, topics } = statement;
	return [
		...topics.map(({ id, label }) => ({ term: id, scheme: toAbsolute(topicsPath()), label })),
		{ term: kind, scheme: toAbsolute(aboutPath('method')), label: t.kinds[kind] },
		...(statement.kind === 'claim'
			? [
					{
						term: statement.status,
						scheme: toAbsolute(aboutPath('status')),
						label: t.statuses[statement.status].label,
					},
				]
			: []),
	];
}

/**
 * What a reader shows. Languages and directions stand on every block, because nobody knows what is round it there. Only
 * quoted words are a `blockquote`: a claim is not what anybody said.
 */
function toContent(statement: Statement, words: string, t: Strings): string {
	const { article, withdrawn, corrections, sources, kind } = statement;
	const own = toBlock(t.language);
	const theirs = toBlock(article.language, words);
	const place = toAbsolute(articlePath(article.slug, statement.id));
	const inPlace = h('a', { href: place, ...toBlock(article.language, article.title) }, article.title);
	return toHtml([
		...(withdrawn
			? [
					h('p', own, [
						h('strong', `${t.statement.withdrawn(withdrawn.date, 'long')}.`),
						' ',
						h('span', toBlock(article.language, withdrawn.reason), withdrawn.reason),
					]),
				]
			: []),
		kind === 'quote'
			? h('blockquote', { cite: toAbsolute(statementPath(statement.id)), ...theirs }, [h('p', words)])
			: h('p', theirs, words),
		h('p', own, [`${toAttribution(statement, t)} ${t.statement.inArticle}: `, inPlace]),
		...corrections.map(({ date, note }) =>
			h('p', own, [`${t.article.corrected(date)}. `, h('span', toBlock(article.language, note), note)]),
		),
		...(sources.length === 0
			? []
			: [
					h('p', own, [
						`${t.statement.sources(sources.length)}: `,
						...sources.flatMap(({ publisher, title, date, url }, index) => [
							`${index === 0 ? '' : '; '}${publisher}, `,
							h('cite', toBlock(article.language, title), url === undefined ? title : h('a', { href: url }, title)),
							`, ${t.date.long(date)}`,
						]),
						'.',
					]),
				]),
	]);
}

/** The attributes of an element: a language, and a direction where it is not from left to right. */
export function toBlock(language: string, words = ''): { lang: string; dir?: 'rtl' } {
	const direction = toDirection(words) ?? toLanguageDirection(language);
	return { lang: language, ...(direction === 'rtl' && { dir: 'rtl' }) };
}
