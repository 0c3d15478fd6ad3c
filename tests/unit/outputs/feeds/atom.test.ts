import { parseFeed } from '@rowanmanning/feed-parser';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { toAtom } from '../../../../src/outputs/feeds/atom.ts';
import { toJsonFeed } from '../../../../src/outputs/feeds/json-feed.ts';
import { listFeeds } from '../../../../src/outputs/feeds/list-feeds.ts';
import { getText, listChildren, readXml, type XmlElement } from '../../../xml.ts';
import { engineRecord } from '../statements.ts';
import { getFeed, toRecord } from './record.ts';

const FEEDS = [...listFeeds(engineRecord)].map((feed) => ({
	atom: feed.atom,
	xml: toAtom(feed),
	json: toJsonFeed(feed),
}));

const count = (element: XmlElement, name: string): number => listChildren(element, name).length;

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

describe.each(FEEDS)('$atom', ({ atom, xml }) => {
	test('is well-formed and names the style in which browsers show it', () => {
		expect(readXml(xml).name).toBe('feed');
		expect(xml).toMatch(
			/^<\?xml version="1\.0" encoding="utf-8"\?><\?xml-stylesheet type="text\/css" href="\/feed\.css"\?><feed /,
		);
	});

	test('has what RFC 4287 asks of a feed', () => {
		const feed = readXml(xml);
		expect(feed.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' });
		for (const name of ['id', 'title', 'updated', 'subtitle', 'generator', 'icon', 'rights']) {
			expect(`${name} ${count(feed, name)}`).toBe(`${name} 1`);
		}
		expect(count(feed, 'author')).toBe(1);
		const links = listChildren(feed, 'link').map(({ attributes }) => `${attributes.rel} ${attributes.href}`);
		expect(links).toContain(`self https://ontherecord.example${atom}`);
		expect(links.filter((link) => link.startsWith('alternate '))).toHaveLength(1);
		expect(getText(feed, 'updated')).toMatch(RFC_3339);
	});

	test('has what RFC 4287 asks of its entries, each with an id of its own that is its permalink', () => {
		const entries = listChildren(readXml(xml), 'entry');
		for (const entry of entries) {
			for (const name of ['id', 'title', 'updated', 'published', 'content', 'summary', 'link']) {
				expect(`${name} ${count(entry, name)}`).toBe(`${name} 1`);
			}
			const [link] = listChildren(entry, 'link');
			expect(link?.attributes).toMatchObject({ rel: 'alternate', href: getText(entry, 'id') });
			expect(count(entry, 'author')).toBeGreaterThan(0);
			expect(getText(entry, 'updated')).toMatch(RFC_3339);
			expect(getText(entry, 'published')).toMatch(RFC_3339);
			for (const { attributes } of listChildren(entry, 'category')) expect(attributes.term).not.toBe('');
		}
		const ids = entries.map((entry) => getText(entry, 'id'));
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('has changed when the latest of its entries has', () => {
		const feed = readXml(xml);
		const dates = listChildren(feed, 'entry').map((entry) => getText(entry, 'updated'));
		expect(getText(feed, 'updated')).toBe(dates.sort().at(-1) ?? '1970-01-01T00:00:00Z');
	});
});

test.each(FEEDS)('$atom says the same as JSON Feed', ({ xml, json }) => {
	const feed = JSON.parse(json) as { items: Record<string, unknown>[] };
	const items = feed.items.map(({ id, title, content_html, date_published, tags }) => ({
		id,
		title,
		content: content_html,
		published: date_published,
		tags,
	}));
	expect(
		parseFeed(xml).items.map(({ id, title, content, published, categories }) => ({
			id,
			title,
			content,
			published: published?.toISOString().replace('.000Z', 'Z'),
			tags: categories.map(({ label }) => label),
		})),
	).toEqual(items);
});

test.each(FEEDS)('$atom has what JSON Feed 1.1 asks for', ({ json, atom }) => {
	const feed = JSON.parse(json) as Record<string, unknown> & { items: Record<string, unknown>[] };
	expect(feed).toMatchObject({
		version: 'https://jsonfeed.org/version/1.1',
		feed_url: `https://ontherecord.example${atom.replace(/xml$/, 'json')}`,
		language: 'en',
		authors: [{ name: 'On the Record', url: 'https://ontherecord.example/' }],
	});
	for (const item of feed.items) {
		expect(item.id).toBe(item.url);
		expect(item.content_html).toEqual(expect.stringContaining('<p'));
		expect(item.date_published).toMatch(RFC_3339);
	}
});

/** Words, and what becomes of them where XML cannot hold them. */
const HOSTILE: { name: string; words: string; inXml?: string }[] = [
	{ name: 'the end of a CDATA section', words: 'a ]]> b' },
	{ name: 'ampersands and entities', words: 'salt & pepper &amp; &lt; &nbsp; &#x41;' },
	{ name: 'a script', words: '</content></entry><script>alert(1)</script>' },
	{ name: 'marks', words: 'the "straight", \'single\', “curly” and «low» ones' },
	{ name: 'a formula', words: '=1+1' },
	{ name: 'an emoji of several characters', words: '👩🏽‍🚀 and 🇲🇽' },
	{ name: 'words from right to left with marks of direction', words: 'قال \u202Eabc\u202C \u200Fשלום' },
	{ name: 'noncharacters', words: 'a\uFFFEb\uFFFFc', inXml: 'a\uFFFDb\uFFFDc' },
	{ name: 'half a character', words: 'a\uD800b', inXml: 'a\uFFFDb' },
	{ name: 'control characters', words: 'a\u0001\u0008\u000B\u001Fb', inXml: 'ab' },
	{ name: 'a comment and a processing instruction', words: '<!-- x --> <?php y ?>' },
	{ name: '3,000 characters', words: 'ship '.repeat(600).trim() },
];

/** The most characters of a line, such as a title or a name. */
const LINE = 999;

describe.each(HOSTILE)('words with $name', ({ words, inXml = words }) => {
	const line = inXml.slice(0, LINE);
	const record = toRecord({
		article: {
			title: words.slice(0, LINE),
			topics: ['t'],
			standfirst: words,
			speakers: [{ id: 'ada', name: words.slice(0, LINE), role: words.slice(0, LINE), kind: 'person' }],
			quotes: [{ id: 'q', speaker: 'ada', text: words }],
		},
	});

	test('leave every feed well-formed and are read back whole', async () => {
		for (const feed of listFeeds(record)) expect(readXml(toAtom(feed)).name).toBe('feed');
		const xml = toAtom(getFeed(record, '/statements.xml'));
		const [entry] = parseFeed(xml).items;
		expect(entry?.description).toContain(`“${inXml}”\n${line}, ${line}. `);
		expect(entry?.authors[0]?.name).toBe(line);
		const [item] = (await new Parser().parseString(xml)).items;
		expect(item?.summary).toContain(`“${inXml}”`);
		const [article] = parseFeed(toAtom(getFeed(record, '/feed.xml'))).items;
		expect(article?.title).toBe(line);
	});

	test('stand in JSON as they are, whole characters only', () => {
		const text = toJsonFeed(getFeed(record, '/statements.xml'));
		expect(text).not.toMatch(/\\ud[89a-f]/i);
		const { items } = JSON.parse(text) as { items: { _statement: { text: string } }[] };
		expect(items[0]?._statement.text).toBe(words.toWellFormed());
	});
});

test('no character that XML forbids gets out, wherever it stands', () => {
	const words = Array.from({ length: 0x20 }, (_, code) => String.fromCharCode(code)).join('x');
	const record = toRecord({
		article: { title: `${words}\uFFFF\uDC00`, quotes: [{ id: 'q', speaker: 'ada', text: words }] },
	});
	for (const feed of listFeeds(record)) {
		expect(toAtom(feed)).not.toMatch(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
	}
});
