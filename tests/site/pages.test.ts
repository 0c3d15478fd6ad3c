import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readFiles } from './content.ts';
import { BOOT_LIMIT } from '../../src/reading/boot.ts';
import { HTML_RULES } from './html-rules.ts';
import { getAttribute, readPages, type ParsedPage } from './html.ts';
import type { BuiltSite, SiteName } from './sites.ts';

/** What a browser fetches by itself, by element and attribute (names of hast). */
const LOADING: readonly [string, string][] = [
	...['img', 'script', 'iframe', 'source', 'video', 'audio', 'embed', 'input', 'track'].map(
		(name): [string, string] => [name, 'src'],
	),
	...[
		['object', 'data'],
		['video', 'poster'],
		['img', 'srcSet'],
		['source', 'srcSet'],
		['link', 'href'],
		['use', 'href'],
	].map(([name = '', attribute = '']): [string, string] => [name, attribute]),
];

/** What runs; data for machines stands in a `script` too. */
/** What a page may hold of a file, to be saved and never opened: a citation for reference managers. */
const CITATION =
	/^data:application\/(?:x-bibtex|x-research-info-systems|vnd\.citationstyles\.csl\+json);charset=utf-8,[^"<>]*$/;

const isScript = (element: Element): boolean =>
	element.tagName === 'script' && getAttribute(element, 'type') !== 'application/ld+json';

describe.each<SiteName>(['real', 'fixture', 'reading'])('every page of the %s site', (name) => {
	let site: BuiltSite;
	let pages: ParsedPage[];
	let names: Set<string>;
	beforeAll(async () => {
		site = inject('sites')[name];
		pages = await readPages(site);
		names = new Set((await readFiles(site.outDir)).keys());
	});

	/** Something found on pages, as lines that tell where. */
	const list = (find: (page: ParsedPage) => string[]): string[] =>
		pages.flatMap((page) => find(page).map((finding) => `${page.path}: ${finding}`));

	/** The file behind an address of the site, or `undefined` if there is none. */
	const toFile = (path: string): string | undefined => {
		if (!path.startsWith(site.base)) return undefined;
		const inner = path.slice(site.base.length);
		const file = inner === '' || inner.endsWith('/') ? `${inner}index.html` : inner;
		return names.has(file) ? file : undefined;
	};

	const toInternal = (page: ParsedPage, address: string): URL | undefined => {
		const url = new URL(address, site.origin + page.path);
		return url.origin === site.origin ? url : undefined;
	};

	const listLinks = ({ elements }: ParsedPage): string[] =>
		elements.flatMap((element) => ['href', 'src'].flatMap((key) => getAttribute(element, key) ?? []));

	test('has internal links that begin with the base path and lead to a file', () => {
		expect(pages.length).toBeGreaterThan(20);
		const broken = list((page) =>
			listLinks(page).filter((address) => {
				const url = toInternal(page, address);
				return url !== undefined && toFile(url.pathname) === undefined;
			}),
		);
		expect(broken).toEqual([]);
	});

	test('has internal links whose fragment exists on the page they lead to', () => {
		const ids = new Map(
			pages.map(({ path, elements }) => [path, new Set(elements.map((element) => getAttribute(element, 'id')))]),
		);
		const broken = list((page) =>
			listLinks(page).filter((address) => {
				const url = toInternal(page, address);
				if (!url || url.hash === '') return false;
				return ids.get(url.pathname)?.has(decodeURIComponent(url.hash.slice(1))) !== true;
			}),
		);
		expect(broken).toEqual([]);
	});

	test('is valid HTML', async () => {
		const validator = new HtmlValidate(HTML_RULES);
		const reports = await Promise.all(pages.map(({ html, path }) => validator.validateString(html, path)));
		const messages = reports.flatMap(({ results }) =>
			results.flatMap(({ filePath, messages: found }) =>
				found.map(({ line, column, ruleId, message }) => `${filePath}:${line}:${column} ${ruleId}: ${message}`),
			),
		);
		expect(messages).toEqual([]);
	});

	test('loads nothing from another host', () => {
		const isLoaded = (element: Element, key: string): boolean =>
			element.tagName !== 'link' ||
			!/^(?:canonical|alternate|license|author)$/.test(getAttribute(element, 'rel') ?? key);
		const loaded = list((page) =>
			page.elements.flatMap((element) =>
				LOADING.filter(([tag, key]) => element.tagName === tag && isLoaded(element, key))
					.flatMap(([, key]) => getAttribute(element, key) ?? [])
					.filter((address) => !address.startsWith('data:') && toInternal(page, address) === undefined),
			),
		);
		expect(loaded).toEqual([]);
		const styles = list(({ elements }) =>
			elements
				.filter(({ tagName }) => tagName === 'style')
				.flatMap((style) => toString(style).match(/@import|url\((?!["']?data:)[^)]*\)/g) ?? []),
		);
		expect(styles).toEqual([]);
	});

	test('has no style attribute, no inline handler and no dangerous address', () => {
		const found = list(({ elements }) =>
			elements.flatMap((element) =>
				Object.keys(element.properties)
					.filter((key) => key === 'style' || /^on/i.test(key))
					.concat(
						['href', 'src', 'action'].filter((key) =>
							/^\s*(?:javascript|data|vbscript):/i.test((getAttribute(element, key) ?? '').replace(CITATION, '')),
						),
					)
					.map((key) => `<${element.tagName} ${key}>`),
			),
		);
		expect(found).toEqual([]);
	});

	test('has one inline script, the same on every page, of few bytes; only the pages of the search and of the collection have one of their own beside it, and none loads another', () => {
		const scripts = pages.map(({ path, elements }) => ({
			path,
			inline: elements
				.filter((element) => isScript(element) && getAttribute(element, 'src') === undefined)
				.map(toString),
			loaded: elements.filter(isScript).flatMap((element) => getAttribute(element, 'src') ?? []),
		}));
		const boots = new Set(scripts.map(({ inline }) => inline[0] ?? ''));
		const own = scripts.filter(({ inline }) => inline.length !== 1).map(({ path }) => path);
		expect(own.sort()).toEqual([`${site.base}collection/`, `${site.base}search/`]);
		expect(boots.size).toBe(1);
		expect(Buffer.byteLength([...boots].join(''))).toBeLessThanOrEqual(BOOT_LIMIT);
		expect(scripts.filter(({ loaded }) => loaded.length > 0)).toEqual([]);
	});

	test('names a search script of at most 10 KB by Brotli on its search page, and no other page names it', async () => {
		const naming = pages.flatMap(({ path, elements }) => {
			const text = elements.filter(isScript).map(toString).join('');
			const file = /src:"([^"]*\/search-[^"]+)"/.exec(text)?.[1];
			return file === undefined ? [] : [{ path, file }];
		});
		expect(naming.map(({ path }) => path)).toEqual([`${site.base}search/`]);
		const script = (await readFiles(site.outDir)).get(toFile(naming[0]?.file ?? '') ?? '') ?? Buffer.alloc(0);
		expect(script.length).toBeGreaterThan(10_000);
		expect(brotliCompressSync(script).length).toBeLessThanOrEqual(10 * 1024);
	});

	test('names a script of at most 4 KB, compressed, on the page of the collection, and no other page names it', async () => {
		const naming = pages.flatMap(({ path, elements }) => {
			const text = elements.filter(isScript).map(toString).join('');
			const file = /src:"([^"]*\/collection-[^"]+)"/.exec(text)?.[1];
			return file === undefined ? [] : [{ path, file }];
		});
		expect(naming.map(({ path }) => path)).toEqual([`${site.base}collection/`]);
		const script = (await readFiles(site.outDir)).get(toFile(naming[0]?.file ?? '') ?? '') ?? Buffer.alloc(0);
		expect(script.length).toBeGreaterThan(3000);
		expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(4096);
	});

	test('has a script for sharing, one for arrival and one for selected words, each of at most 3 KB by gzip (4 KB for arrival), loaded when they are needed', async () => {
		const [boot = ''] = pages.map(({ elements }) => elements.filter(isScript).map(toString).join(''));
		const words = pages.flatMap(({ elements }) =>
			elements.flatMap((element) => getAttribute(element, 'dataWords') ?? []),
		);
		const [, parts = '[]'] = /_q\.s=(\[[^\]]+\])/.exec(boot) ?? [];
		const folder = /src:"([^"]+\/)/.exec(boot)?.[1] ?? '';
		const paths = [
			...(JSON.parse(parts) as string[]).map((part) => new URL(part, site.origin + folder).pathname),
			...new Set(words),
		];
		expect(paths).toHaveLength(3);
		for (const path of paths) {
			const script = (await readFiles(site.outDir)).get(toFile(path) ?? '') ?? Buffer.alloc(0);
			expect(script.length).toBeGreaterThan(1000);
			// What speaks in two languages of links that lead nowhere is fetched by few.
			const most = path.includes('/arrival-') ? 4 : 3;
			expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(most * 1024);
		}
	});

	test('has a reading script of at most 2 KB, compressed, which its inline script names', async () => {
		const [boot = ''] = pages.map(({ elements }) => elements.filter(isScript).map(toString).join(''));
		const path = /src:"([^"]+)"/.exec(boot)?.[1] ?? '';
		const file = toFile(path) ?? '';
		expect(file).not.toBe('');
		const script = (await readFiles(site.outDir)).get(file) ?? Buffer.alloc(0);
		expect(script.length).toBeGreaterThan(500);
		expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(2048);
	});

	test('has one main heading, a title of its own, a description and its own address', () => {
		const wrong = list(({ elements, path }) => {
			const count = (tag: string): number => elements.filter(({ tagName }) => tagName === tag).length;
			const canonical = elements.find((element) => getAttribute(element, 'rel') === 'canonical');
			const expected = path.endsWith('404.html') ? undefined : site.origin + path;
			return [
				...(count('h1') === 1 ? [] : [`${count('h1')} h1`]),
				...(count('title') === 1 ? [] : [`${count('title')} title`]),
				...(elements.some((element) => getAttribute(element, 'name') === 'description') ? [] : ['no description']),
				...((canonical && getAttribute(canonical, 'href')) === expected ? [] : ['canonical']),
			];
		});
		expect(wrong).toEqual([]);
		const titles = pages.map(({ html }) => /<title>(.*?)<\/title>/s.exec(html)?.[1]);
		expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
	});
});

describe('the first article’s site keeps within its bytes, styles and all in one response', () => {
	test.each([
		// By Brotli, which every browser asks for: within the first round trip of a connection.
		{
			kind: 'the article',
			pattern: /^\/articles\/us-mexico-cartel-directive\/$/,
			brotli: 14_600,
			// Of these 196 bytes are the policy and 144 the digests that links copied here carry: nothing compresses either.
			gzip: 16_600,
			count: 1,
		},
		{ kind: 'a statement', pattern: /^\/s\//, brotli: 8_000, gzip: 9_000, count: 16 },
	])('$kind: at most $brotli bytes by Brotli, $gzip by gzip', async ({ pattern, brotli, gzip, count }) => {
		const pages = (await readPages(inject('sites').real)).filter(({ path }) => pattern.test(path));
		expect(pages).toHaveLength(count);
		const sizes = pages.map(({ path, html }) => ({
			path,
			brotli: brotliCompressSync(html).length,
			gzip: gzipSync(html, { level: 9 }).length,
		}));
		expect(sizes.filter((size) => size.brotli > brotli || size.gzip > gzip)).toEqual([]);
	});
});
