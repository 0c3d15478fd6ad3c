import { filePath, frontPath, toAbsolute } from '../../record/permalink.ts';
import { SITE } from '../../site.ts';
import { siteStrings as t } from '../../strings/languages.ts';
import { toWellFormedJson } from '../../text/well-formed-json.ts';
import type { Feed, FeedAuthor, FeedItem } from './feed.ts';

/** A feed after JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function toJsonFeed(feed: Feed): string {
	return toWellFormedJson({
		version: 'https://jsonfeed.org/version/1.1',
		title: `${feed.title} | ${SITE.name}`,
		description: feed.description,
		home_page_url: toAbsolute(feed.page),
		feed_url: toAbsolute(feed.json),
		icon: toAbsolute(filePath('favicon.svg')),
		language: t.language,
		authors: [toAuthor({ name: SITE.publisher, address: toAbsolute(frontPath()) })],
		items: feed.toItems().map(toItem),
	});
}

function toItem({ address, categories, authors, toExtension, ...item }: FeedItem): object {
	return {
		id: address,
		url: address,
		title: item.title,
		language: item.language,
		date_published: item.published,
		date_modified: item.updated,
		authors: authors.map(toAuthor),
		tags: categories.map(({ label }) => label),
		summary: item.summary,
		content_html: item.html,
		...(toExtension && { _statement: toExtension() }),
	};
}

const toAuthor = ({ name, address }: FeedAuthor): object => ({ name, ...(address !== undefined && { url: address }) });
