import { parseFeed } from '@rowanmanning/feed-parser';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { createValidator } from '../json-schema.ts';
import { getText, listChildren, readXml } from '../xml.ts';
import { readFiles } from './content.ts';
import { getAttribute, readPages, toWords, type ParsedPage } from './html.ts';
import type { BuiltSite, SiteName } from './sites.ts';

interface Statement {
	id: string;
	url: string;
	kind: string;
	text: string;
	pieces?: string[];
}

interface JsonFeed {
	feed_url: string;
	home_page_url: string;
	items: { id: string; content_html: string; summary: string; _statement?: Statement }[];
}

/** Words without their marks and white space, which differ between a page and its data. */
const fold = (words: string): string => words.replace(/[\s"“”„«»「」‘’'‹›]+/g, '');

describe.each<SiteName>(['real', 'fixture', 'reading'])('of the %s site', (name) => {
	let site: BuiltSite;
	let files: Map<string, Buffer>;
	let pages: ParsedPage[];
	let statements: Statement[];
	beforeAll(async () => {
		site = inject('sites')[name];
		files = await readFiles(site.outDir);
		pages = await readPages(site);
		statements = (JSON.parse(read('data/statements.json')) as { statements: Statement[] }).statements;
	});

	const read = (file: string): string => files.get(file)?.toString() ?? '';
	const list = (pattern: RegExp): string[] => [...files.keys()].filter((file) => pattern.test(file));
	const root = (): string => site.origin + site.base;

	/** The words of each statement as its own page shows them. */
	const readShownWords = (): Map<string, string> =>
		new Map(
			pages
				.filter(({ path }) => path.startsWith(`${site.base}s/`))
				.map(({ path, elements }) => {
					const words = elements.find((element) => /(?:^| )big(?: |$)/.test(getAttribute(element, 'className') ?? ''));
					return [site.origin + path, words ? fold(toWords(words)) : ''];
				}),
		);

	test('the data name every statement that has a page, with the words of the page', () => {
		const shown = readShownWords();
		expect(statements.map(({ url }) => url).sort()).toEqual([...shown.keys()].sort());
		const differing = statements.filter(({ url, text }) => shown.get(url)?.includes(fold(text)) !== true);
		expect(differing.map(({ id }) => id)).toEqual([]);
	});

	test('all files of the data validate and say the same', () => {
		const validate = createValidator(JSON.parse(read('data/schema.json')) as object);
		expect(validate(JSON.parse(read('data/statements.json')))).toEqual([]);
		const lines = read('data/statements.ndjson').trimEnd().split('\n');
		expect(lines.map((line) => JSON.parse(line) as Statement)).toEqual(statements);
		const rows = parse<{ id: string; text: string }>(read('data/statements.csv'), { bom: true, columns: true });
		expect(rows.map(({ id, text }) => [id, text.replace(/^'(?=[=+\-@\t\r])/, '')])).toEqual(
			statements.map(({ id, text }) => [id, text]),
		);
	});

	test('the page of the data names each file of them', () => {
		const page = pages.find(({ path }) => path === `${site.base}data/`);
		const links = page?.elements.flatMap((element) => getAttribute(element, 'href') ?? []) ?? [];
		const named = list(/^data\/[\w.]+$/).filter((file) => !file.endsWith('.html') && !file.endsWith('manifest.json'));
		expect(named.length).toBeGreaterThan(3);
		for (const file of named) expect(links).toContain(site.base + file);
	});

	test('every speaker and topic has feeds beside its page', () => {
		const owners = list(/^(?:speakers|topics)\/[^/]+\/index\.html$/).map((file) => file.replace('index.html', ''));
		expect(owners.length).toBeGreaterThan(2);
		for (const owner of owners) {
			expect(files.has(`${owner}feed.xml`)).toBe(true);
			expect(files.has(`${owner}feed.json`)).toBe(true);
		}
	});

	test('every feed is well-formed, names its own address, and has entries whose addresses are pages', () => {
		const feeds = list(/^(?:.*\/)?(?:feed|statements)\.xml$/);
		expect(feeds.length).toBeGreaterThan(4);
		const addresses = new Set(pages.map(({ path }) => site.origin + path));
		for (const file of feeds) {
			const feed = readXml(read(file));
			expect(feed).toMatchObject({ name: 'feed', namespace: 'http://www.w3.org/2005/Atom' });
			const links = listChildren(feed, 'link').map(({ attributes: { rel, href } }) => ({ rel, href }));
			expect(links).toContainEqual({ rel: 'self', href: root() + file });
			const alternate = links.find(({ rel }) => rel === 'alternate');
			expect(addresses).toContain(alternate?.href);
			for (const entry of listChildren(feed, 'entry')) expect(addresses).toContain(getText(entry, 'id'));
		}
	});

	test('every feed says the same as Atom and as JSON, and each statement in it has the words of its page', () => {
		const shown = readShownWords();
		for (const file of list(/^(?:.*\/)?(?:feed|statements)\.xml$/)) {
			const json = JSON.parse(read(file.replace(/xml$/, 'json'))) as JsonFeed;
			expect(json.feed_url).toBe(root() + file.replace(/xml$/, 'json'));
			const { items } = parseFeed(read(file));
			expect(items.map(({ id, content }) => [id, content])).toEqual(
				json.items.map(({ id, content_html }) => [id, content_html]),
			);
			for (const { id, summary, _statement: statement } of json.items) {
				if (!statement) continue;
				for (const piece of statement.pieces ?? [statement.text]) {
					expect(fold(summary)).toContain(fold(piece));
					expect(shown.get(id)).toContain(fold(piece));
				}
			}
		}
	});

	test('a feed names a style that is there, and that fetches nothing', () => {
		const [, href = ''] = /<\?xml-stylesheet type="text\/css" href="([^"]+)"\?>/.exec(read('feed.xml')) ?? [];
		const style = read(href.slice(site.base.length));
		expect(style).toContain('entry');
		expect(style).not.toMatch(/@import|url\(/);
	});

	test('the sitemap holds every page that is its own canonical address, once, and nothing else', () => {
		const index = readXml(read('sitemap-index.xml'));
		const parts = listChildren(index, 'sitemap').map((part) => getText(part, 'loc'));
		expect(parts.length).toBeGreaterThan(0);
		const addresses = parts.flatMap((part) =>
			listChildren(readXml(read(part.replace(root(), ''))), 'url').map((url) => getText(url, 'loc')),
		);
		const canonical = pages
			.filter(({ path, elements }) =>
				elements.some(
					(element) =>
						getAttribute(element, 'rel') === 'canonical' && getAttribute(element, 'href') === site.origin + path,
				),
			)
			.map(({ path }) => site.origin + path);
		expect(addresses.sort()).toEqual(canonical.sort());
		expect(read('robots.txt')).toContain(`\nSitemap: ${root()}sitemap-index.xml\n`);
	});
});
