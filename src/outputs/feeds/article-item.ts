import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { ArticleRecord } from '../../record/model.ts';
import { articlePath, toAbsolute, topicsPath } from '../../record/permalink.ts';
import { toArticleUpdated } from '../../record/updated.ts';
import { toTally } from '../../record/words.ts';
import { SITE } from '../../site.ts';
import { toStrings } from '../../strings/languages.ts';
import { toInstant } from '../../text/dates.ts';
import type { FeedItem } from './feed.ts';

/** An article as an entry of a feed: its standfirst, what it holds, and the way to it. */
export function toArticleItem(article: ArticleRecord): FeedItem {
	const { title, standfirst, language, authors, topics, statements } = article;
	const t = toStrings(language);
	const address = toAbsolute(articlePath(article.slug));
	return {
		address,
		title,
		language,
		published: toInstant(article.published),
		updated: toArticleUpdated(article),
		authors: (authors.length > 0 ? authors : [SITE.publisher]).map((name) => ({ name })),
		categories: topics.map(({ id, label }) => ({ term: id, scheme: toAbsolute(topicsPath()), label })),
		summary: standfirst,
		html: toHtml([
			h('p', { lang: language }, standfirst),
			h('p', { lang: t.language }, [`${toTally(statements, t)}. `, h('a', { href: address }, t.article.text)]),
		]),
	};
}
