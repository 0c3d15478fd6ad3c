import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { LEDGER_FILE, readLedger } from '../../src/ledger/read-ledger.ts';
import type { Ledger } from '../../src/schema/ledger.ts';
import { readFiles } from './content.ts';
import { HTML_RULES } from './html-rules.ts';
import { getAttribute, readPages, toWords, type ParsedPage } from './html.ts';
import type { BuiltSite } from './sites.ts';

let site: BuiltSite;
let files: Map<string, Buffer>;
let pages: Map<string, ParsedPage>;
let ledger: Ledger;

beforeAll(async () => {
	site = inject('sites').history;
	files = await readFiles(site.outDir);
	pages = new Map((await readPages(site)).map((page) => [page.path.slice(site.base.length), page]));
	const reading = readLedger(await readFile(join(site.contentDir, LEDGER_FILE)));
	ledger = reading.ledger ?? expect.fail();
});

const listIds = (page: ParsedPage | undefined): string[] =>
	page?.elements.flatMap((element) => getAttribute(element, 'id') ?? []) ?? [];

function getCanonical({ elements }: ParsedPage): string | undefined {
	const link = elements.find((element) => getAttribute(element, 'rel') === 'canonical');
	return link && getAttribute(link, 'href')?.slice((site.origin + site.base).length);
}

const getTitle = (page: ParsedPage | undefined): string | undefined =>
	/<title>(.*?)<\/title>/s.exec(page?.html ?? '')?.[1];

/** The pages that send the reader on, by their paths below the base, with where they do. */
const listRedirects = (): { path: string; page: ParsedPage; to: string }[] =>
	[...pages].flatMap(([path, page]) => {
		const to = getCanonical(page);
		return to === undefined || to === path ? [] : [{ path, page, to }];
	});

describe('every address that the ledger has', () => {
	test('is answered: pages, frames, data and feeds', () => {
		const names = [
			...ledger.statements.flatMap(({ id }) =>
				['index.html', 'embed/index.html', 'statement.json', 'oembed.json'].map((file) => `s/${id}/${file}`),
			),
			...ledger.articles.flatMap(({ id: slug }) =>
				['index.html', 'annotations.jsonld'].map((file) => `articles/${slug}/${file}`),
			),
			...ledger.speakers.flatMap(({ id }) =>
				['index.html', 'feed.xml', 'feed.json'].map((file) => `speakers/${id}/${file}`),
			),
			...ledger.topics.flatMap((id) => ['index.html', 'feed.xml', 'feed.json'].map((file) => `topics/${id}/${file}`)),
		];
		expect(names.length).toBeGreaterThan(80);
		expect(names.filter((name) => !files.has(name))).toEqual([]);
	});

	test('has its fragment on the page of every article in which the statement ever stood, under every id it ever had', () => {
		const lines = new Map(ledger.statements.map((line) => [line.id, line]));
		const fragments = ledger.statements.flatMap((line) => {
			const heir = lines.get(line.now ?? line.id) ?? line;
			const stood = [line, ...(line.places ?? []), heir, ...(heir.places ?? [])];
			return stood.map(({ article }) => ({ article, id: line.id }));
		});
		expect(fragments.length).toBeGreaterThan(50);
		const missing = fragments.filter(({ article, id }) => !listIds(pages.get(`articles/${article}/`)).includes(id));
		expect(missing).toEqual([]);
	});

	test('leads to a living page where it was left, and to none that was left itself', () => {
		const redirects = listRedirects();
		expect(redirects.map(({ path, to }) => `${path} → ${to}`).sort()).toEqual([
			'articles/harbour-decision/ → articles/harbour-quay/',
			'articles/harbour-vote/ → articles/harbour-quay/',
			'articles/los-muelles/ → articles/muelle-nuevo/',
			's/cheap/ → s/cheap-at-the-price/',
			's/first-ferry/ → s/ferry-at-six/',
			's/nadie-espera/ → s/nadie-espera-en-el-muelle/',
			's/quay-by-spring/ → s/quay-stands-by-spring/',
			's/quay-will-stand/ → s/quay-stands-by-spring/',
			's/spring/ → s/finished-by-spring/',
			'speakers/mayor-ada-lind/ → speakers/ada-lind/',
		]);
		const living = redirects.filter(({ to }) => getCanonicalOf(to) === to);
		expect(living).toHaveLength(redirects.length);
	});
});

const getCanonicalOf = (path: string): string | undefined => {
	const page = pages.get(path);
	return page && getCanonical(page);
};

describe('a page at a former address', () => {
	test('has refresh, link and title of what it leads to, and its first link leads where the refresh does', () => {
		for (const { page, to } of listRedirects()) {
			const refresh = page.elements.find((element) => getAttribute(element, 'httpEquiv') === 'refresh');
			expect(refresh && getAttribute(refresh, 'content')).toBe(`0; url=${site.base}${to}`);
			const link = page.elements.find(({ tagName }) => tagName === 'a');
			expect(link && getAttribute(link, 'href')).toBe(site.base + to);
			expect(getTitle(page)).toBe(getTitle(pages.get(to)));
			expect(page.language).toBe(pages.get(to)?.language);
		}
	});

	test('has links whose pages and fragments are there', () => {
		const links = listRedirects().flatMap(({ page }) =>
			page.elements.filter(({ tagName }) => tagName === 'a').flatMap((element) => getAttribute(element, 'href') ?? []),
		);
		expect(links.length).toBeGreaterThan(20);
		const broken = links.filter((link) => {
			const { pathname, hash } = new URL(link, site.origin);
			const page = pages.get(pathname.slice(site.base.length));
			return page === undefined || (hash !== '' && !listIds(page).includes(hash.slice(1)));
		});
		expect(broken).toEqual([]);
	});

	test('is in no sitemap, no list and no data', () => {
		const former = listRedirects().map(({ path }) => path);
		const lists = [...files].filter(([name]) =>
			/^(?:sitemap|data\/|feed|statements|index\.html|articles\/index)/.test(name),
		);
		expect(lists.length).toBeGreaterThan(8);
		const found = lists.flatMap(([name, bytes]) =>
			former.filter((path) => bytes.includes(`${site.base}${path}`)).map((path) => `${name}: ${path}`),
		);
		expect(found).toEqual([]);
	});

	test('has beside it what is beside the page it leads to: a frame, data and feeds of the same bytes', () => {
		const pairs = listRedirects().flatMap(({ path, to }) =>
			['embed/index.html', 'statement.json', 'oembed.json', 'annotations.jsonld', 'feed.xml', 'feed.json'].flatMap(
				(file) => (files.has(to + file) ? [[path + file, to + file]] : []),
			),
		);
		expect(pairs).toHaveLength(6 * 3 + 3 + 2);
		expect(pairs.filter(([one = '', other = '']) => !files.get(one)?.equals(files.get(other) ?? Buffer.of()))).toEqual(
			[],
		);
	});

	test('is told to hosts by a rule of its own, with 301', () => {
		const rules = (files.get('_redirects')?.toString() ?? '')
			.trimEnd()
			.split('\n')
			.map((line) => line.split(' '));
		expect(rules.filter(([, , status]) => status !== '301')).toEqual([]);
		const told = new Map(rules.map(([from = '', to = '']) => [from, to]));
		expect(told.size).toBe(rules.length);
		for (const { path, to } of listRedirects()) {
			expect(told.get(site.base + path)).toBe(site.base + to);
			expect(told.get((site.base + path).slice(0, -1))).toBe(site.base + to);
		}
	});
});

test('every page is valid HTML, no id twice, wherever statements were renamed, moved and withdrawn', async () => {
	const validator = new HtmlValidate(HTML_RULES);
	const reports = await Promise.all([...pages.values()].map(({ html, path }) => validator.validateString(html, path)));
	const messages = reports.flatMap(({ results }) =>
		results.flatMap(({ filePath, messages: found }) =>
			found.map(({ ruleId, message }) => `${filePath} ${ruleId}: ${message}`),
		),
	);
	expect(messages).toEqual([]);
});

describe('a withdrawn statement', () => {
	test.each([
		{ id: 'cheap-at-the-price', number: '8', says: 'The mayor did not say it; a deputy did.', day: '1 May 2025' },
		{
			id: 'not-one-job',
			number: '9',
			says: 'The recording breaks off before the end of the sentence.',
			day: '1 May 2025',
		},
		{ id: 'old-crane', number: '4', says: 'Nobody can be found who reported it.', day: '1 June 2025' },
	])('$id keeps its page and its number, says when and why, and is in no list', ({ id, number, says, day }) => {
		const page = pages.get(`s/${id}/`);
		const notice = page?.elements.find((element) => getAttribute(element, 'className') === 'notice');
		expect(notice && toWords(notice)).toBe(`Withdrawn ${day}. ${says}`);
		const numeral = page?.elements.find((element) => getAttribute(element, 'className')?.includes('bign'));
		expect(numeral && toWords(numeral)).toBe(number);
		for (const list of ['', 'statements/', 'speakers/ada-lind/', 'topics/harbour/']) {
			expect(pages.get(list)?.html).not.toContain(`/s/${id}/`);
		}
	});
});

test('a topic that nothing is about any more keeps its page and its feeds, and is neither listed nor in the sitemap', () => {
	expect(pages.get('topics/tolls/')?.html).toContain('Nothing on the record is about this any more.');
	expect(JSON.parse(files.get('topics/tolls/feed.json')?.toString() ?? '')).toMatchObject({ items: [] });
	for (const name of ['topics/index.html', 'sitemap-1.xml', 'index.html']) {
		expect(files.get(name)?.toString()).not.toContain('/topics/tolls/');
	}
});
