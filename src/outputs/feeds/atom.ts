import { x } from 'xastscript';
import { filePath, frontPath, toAbsolute } from '../../record/permalink.ts';
import { toLatest } from '../../record/updated.ts';
import { SITE } from '../../site.ts';
import { siteStrings as t } from '../../strings/languages.ts';
import { toInstruction, toXmlDocument } from '../xml.ts';
import type { Feed, FeedAuthor, FeedItem } from './feed.ts';

/** The style of a feed that is opened in a browser. */
export const FEED_STYLE = filePath('feed.css');

/**
 * A feed after RFC 4287. What it is, and the way to the page that shows the same, stands in its subtitle: it is the one
 * place where Atom has links that a browser follows. Entries have their words as text beside the HTML for readers,
 * because a browser shows the marks of HTML in them.
 */
export function toAtom(feed: Feed): string {
	const items = feed.toItems();
	const page = toAbsolute(feed.page);
	const address = toAbsolute(feed.atom);
	const { name: licence, address: licenceAddress } = SITE.contentLicence;
	return toXmlDocument(
		toInstruction('xml-stylesheet', `type="text/css" href="${FEED_STYLE}"`),
		x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': t.language }, [
			x('id', address),
			x('title', `${feed.title} | ${SITE.name}`),
			x('subtitle', { type: 'xhtml' }, [
				x('div', { xmlns: 'http://www.w3.org/1999/xhtml' }, [
					x('p', feed.description),
					x('p', [`${t.feeds.explanation} `, x('a', { href: page }, t.feeds.page)]),
				]),
			]),
			x('updated', toLatest(items.map(({ updated }) => updated))),
			x('link', { rel: 'self', type: 'application/atom+xml', href: address }),
			x('link', { rel: 'alternate', type: 'text/html', href: page }),
			x('link', { rel: 'license', href: licenceAddress }),
			toPerson({ name: SITE.publisher, address: toAbsolute(frontPath()) }),
			x('generator', SITE.name),
			x('icon', toAbsolute(filePath('favicon.svg'))),
			x('rights', licence),
			...items.map(toEntry),
		]),
	);
}

function toEntry({ address, title, language, published, updated, authors, categories, summary, html }: FeedItem) {
	return x('entry', { 'xml:lang': language }, [
		x('id', address),
		x('title', title),
		x('published', published),
		x('updated', updated),
		x('link', { rel: 'alternate', type: 'text/html', href: address }),
		...authors.map(toPerson),
		...categories.map(({ term, scheme, label }) => x('category', { term, scheme, label })),
		x('summary', summary),
		x('content', { type: 'html' }, html),
	]);
}

function toPerson({ name, address }: FeedAuthor) {
	return x('author', [x('name', name), ...(address === undefined ? [] : [x('uri', address)])]);
}
