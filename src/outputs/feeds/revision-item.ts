import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { articlePath, toAbsolute, topicsPath } from '../../record/permalink.ts';
import type { Revision } from '../../record/revisions.ts';
import { toStatementName } from '../../record/words.ts';
import { SITE } from '../../site.ts';
import type { Strings } from '../../strings/en.ts';
import { toStrings } from '../../strings/languages.ts';
import { toInstant } from '../../text/dates.ts';
import { compareWordings, type Stretch } from '../../text/word-changes.ts';
import type { FeedItem } from './feed.ts';
import { toBlock, toStatementExtension } from './statement-item.ts';

/**
 * A correction or a withdrawal as an entry of a feed. Its address is its identifier and names the place where it is
 * told, so later corrections change neither; nor does it change itself.
 */
export function toRevisionItem(revision: Revision): FeedItem {
	const { date, note, article, statement, path } = revision;
	const t = toStrings(article.language);
	const topics = statement?.topics ?? article.topics;
	return {
		address: toAbsolute(path),
		title: toTitle(revision, t),
		language: article.language,
		published: toInstant(date),
		updated: toInstant(date),
		authors: (article.authors.length > 0 ? article.authors : [SITE.publisher]).map((name) => ({ name })),
		categories: topics.map(({ id, label }) => ({ term: id, scheme: toAbsolute(topicsPath()), label })),
		summary: [note, ...toLines(revision, t).map(({ label, words }) => `${label}: ${words}`)].join('\n'),
		html: toContent(revision, t),
		...(statement && { toExtension: () => toStatementExtension(statement) }),
	};
}

/** `Corrected 8 Aug 2025: Quote 1, Ada Lovelace`, or the title of the article. */
function toTitle({ kind, date, article, statement }: Revision, t: Strings): string {
	if (statement === undefined) return t.feeds.correction(t.changes.corrected(date), t.titled(article.title));
	const name = toStatementName(statement, t);
	return kind === 'withdrawal'
		? t.feeds.withdrawn(t.statement.withdrawn(date, 'long'), name)
		: t.feeds.correction(t.article.corrected(date), name);
}

/** The words before and after, those that are known, with what differs. */
function toLines({ was, now }: Revision, t: Strings) {
	const changes = was !== undefined && now !== undefined ? compareWordings(was, now) : undefined;
	return [
		{ label: t.article.was, words: was, mark: 'del', stretches: changes?.was },
		{ label: t.article.now, words: now, mark: 'ins', stretches: changes?.now },
	].flatMap(({ words, ...line }) => (words === undefined ? [] : [{ ...line, words }]));
}

function toContent(revision: Revision, t: Strings): string {
	const { note, article, statement, path } = revision;
	const own = toBlock(t.language);
	const place = toAbsolute(articlePath(article.slug, statement?.id));
	return toHtml([
		h('p', toBlock(article.language, note), note),
		...toLines(revision, t).map(({ label, words, mark, stretches = [{ text: words, isChanged: true }] }) =>
			h('p', own, [`${label}: `, h('span', toBlock(article.language, words), stretches.map(toStretch(mark)))]),
		),
		h('p', own, [
			...(statement === undefined ? [] : [h('a', { href: toAbsolute(path) }, toStatementName(statement, t)), '. ']),
			`${t.statement.inArticle}: `,
			h('a', { href: place, ...toBlock(article.language, article.title) }, article.title),
		]),
	]);
}

const toStretch =
	(mark: string) =>
	({ text, isChanged }: Stretch) =>
		isChanged ? h(mark, text) : text;
