import { toString } from 'hast-util-to-string';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { listFaults } from '../unit/outputs/json-ld/vocabulary.ts';
import { readFiles } from './content.ts';
import { getAttribute, readPages, type ParsedPage } from './html.ts';
import type { SiteName } from './sites.ts';

const REQUIRED = ['og:title', 'og:type', 'og:url', 'og:description', 'og:site_name', 'og:locale', 'twitter:card'];

const IMAGE = ['og:image', 'og:image:type', 'og:image:width', 'og:image:height', 'og:image:alt'];

/** The content of each `<meta>` of a name, in order. */
const listMetas = ({ elements }: ParsedPage, name: string): (string | undefined)[] =>
	elements
		.filter(
			(element) =>
				element.tagName === 'meta' && (getAttribute(element, 'property') ?? getAttribute(element, 'name')) === name,
		)
		.map((element) => getAttribute(element, 'content'));

/** The links of a relation, by a further attribute. */
const listLinks = ({ elements }: ParsedPage, rel: string, key: string) =>
	elements.filter(
		(element) =>
			element.tagName === 'link' && getAttribute(element, 'rel') === rel && getAttribute(element, key) !== undefined,
	);

const listJsonLd = ({ elements }: ParsedPage): string[] =>
	elements.filter((element) => getAttribute(element, 'type') === 'application/ld+json').map(toString);

describe.each<SiteName>(['real', 'fixture', 'reading'])('the head of every page of the %s site', (name) => {
	/** Those that are shared: no page of errors, and none that stands in a frame. */
	let pages: ParsedPage[];
	beforeAll(async () => {
		pages = (await readPages(inject('sites')[name])).filter(({ path }) => !/404\.html$|\/embed\/$/.test(path));
	});

	/** Something found on pages, as lines that tell where. */
	const list = (find: (page: ParsedPage) => string[]): string[] =>
		pages.flatMap((page) => find(page).map((finding) => `${page.path}: ${finding}`));

	test('has each tag of a preview once, and none is empty', () => {
		expect(pages.length).toBeGreaterThan(20);
		const wrong = list((page) =>
			REQUIRED.filter((tag) => listMetas(page, tag).length !== 1 || listMetas(page, tag)[0]?.trim() === ''),
		);
		expect(wrong).toEqual([]);
	});

	test('names one address as its own, for previews, for its language and as canonical', () => {
		const { origin } = inject('sites')[name];
		const wrong = list((page) => {
			const own = listLinks(page, 'alternate', 'hrefLang').map((link) => getAttribute(link, 'href'));
			return [...own, ...listMetas(page, 'og:url')].filter((address) => address !== origin + page.path).map(String);
		});
		expect(wrong).toEqual([]);
		expect(list((page) => (listLinks(page, 'alternate', 'hrefLang').length === 1 ? [] : ['hreflang']))).toEqual([]);
	});

	test('shows a drawn image whose size and text stand behind it: its own, or that of the newest article', async () => {
		const { outDir, origin, base } = inject('sites')[name];
		const files = new Set((await readFiles(outDir)).keys());
		const wrong = list((page) => {
			const [image = '', ...others] = listMetas(page, 'og:image');
			const start = origin + base;
			const behind = page.elements
				.map((element) => getAttribute(element, 'property') ?? '')
				.filter((property) => property.startsWith('og:image'));
			return [
				...(image.startsWith(start) && files.has(image.slice(start.length)) ? [] : [`no file ${image}`]),
				...(behind.join() === IMAGE.join() ? [] : [behind.join()]),
				...(listMetas(page, 'og:image:alt')[0]?.trim() ? [] : ['no text']),
				...others.map(() => 'another image'),
			];
		});
		expect(wrong).toEqual([]);
	});

	test('leads to the feeds of the site', () => {
		const { base } = inject('sites')[name];
		const wrong = list((page) => {
			const found = listLinks(page, 'alternate', 'type').map((link) => getAttribute(link, 'href'));
			return [`${base}feed.xml`, `${base}feed.json`].filter((feed) => !found.includes(feed));
		});
		expect(wrong).toEqual([]);
	});

	test('has one block of JSON-LD, all of it in schema.org’s vocabulary', () => {
		const wrong = list((page) => {
			const [text = '{}', ...others] = listJsonLd(page);
			return [...listFaults(JSON.parse(text) as object as never), ...others.map(() => 'another block')];
		});
		expect(wrong).toEqual([]);
		expect(list((page) => (listJsonLd(page).length === 1 ? [] : ['none']))).toEqual([]);
	});

	test('can be cited where it is an article or a statement, and nowhere else', () => {
		const wrong = list((page) => {
			const isCited = /\/(?:articles|s)\/[^/]+\/$/.test(page.path);
			const count = listMetas(page, 'citation_title').length + listMetas(page, 'z:itemType').length;
			return count === (isCited ? 2 : 0) ? [] : [String(count)];
		});
		expect(wrong).toEqual([]);
	});

	test('leads from a statement to its oEmbed with a title, and to its data', () => {
		const { origin, base } = inject('sites')[name];
		const statements = pages.filter(({ path }) => path.startsWith(`${base}s/`));
		expect(statements.length).toBeGreaterThan(10);
		for (const page of statements) {
			const links = listLinks(page, 'alternate', 'type').map((link) => [
				getAttribute(link, 'type'),
				getAttribute(link, 'href'),
			]);
			expect(links).toContainEqual(['application/json+oembed', `${origin}${page.path}oembed.json`]);
			expect(links).toContainEqual(['application/json', `${page.path}statement.json`]);
			const [oembed] = listLinks(page, 'alternate', 'title');
			expect(oembed && getAttribute(oembed, 'title')).not.toBe('');
		}
	});
});
