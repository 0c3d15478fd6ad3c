import type { Element } from 'hast';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { runCheck, type CheckReport } from './commands.ts';
import { getAttribute, getById, readPage, toDescendants, toWords, type ParsedPage } from './html.ts';
import type { SiteName } from './sites.ts';

const ARTICLES: readonly (readonly [SiteName, string])[] = [
	['real', 'us-mexico-cartel-directive'],
	...['every-form', 'hostile', 'auf-deutsch', 'many-statements', 'no-statements'].map(
		(slug) => ['fixture', slug] as const,
	),
];

let reports: Record<SiteName, CheckReport>;
beforeAll(async () => {
	const [real, fixture] = await Promise.all([
		runCheck(inject('sites').real.contentDir),
		runCheck(inject('sites').fixture.contentDir),
	]);
	reports = { real: real.report, fixture: fixture.report };
});

describe.each(ARTICLES)('the prose element of %s/%s', (name, slug) => {
	let page: ParsedPage;
	let prose: Element;
	let inside: Element[];
	let statements: CheckReport['statements'];
	beforeAll(async () => {
		page = await readPage(inject('sites')[name], `articles/${slug}/`);
		prose = getById(page, '_text');
		inside = toDescendants(prose);
		statements = reports[name].statements.filter(({ article }) => article === slug);
	});

	test('has the rendered text as its text content and nothing else, white space aside', () => {
		const text = reports[name].articles.find((article) => article.slug === slug)?.text ?? '';
		expect(text).not.toBe('');
		expect(toWords(prose)).toBe(text.replace(/[ \t\n\r]+/g, ' ').trim());
	});

	test('carries each statement’s id once in the whole page, on its first fragment', () => {
		for (const { id } of statements) {
			const [first] = inside.filter((element) => toIds(element).includes(id) && !isNumeral(element));
			const marked = getById(page, id);
			expect(marked === first || (first && toDescendants(marked).includes(first)), id).toBe(true);
		}
	});

	test('marks the exact words of each statement, and little more than the marks round them', () => {
		for (const { id, pieces } of statements) {
			const marked = inside.filter((element) => toIds(element).includes(id) && !isNumeral(element));
			const words = marked
				.map((element) => toWords(element))
				.join(' ')
				.replace(/\s/g, '');
			const exact = pieces
				.map((piece) => piece.exact)
				.join('')
				.replace(/\s/g, '');
			expect(words.replace(/[“”„‘’".,;]/g, ''), id).toBe(exact.replace(/[“”„‘’".,;]/g, ''));
		}
	});

	test('gives each statement one numeral with its number, a name and a link to its page', () => {
		const numerals = inside.filter(isNumeral);
		const { base } = inject('sites')[name];
		expect(numerals.map((numeral) => getAttribute(numeral, 'dataS')).sort()).toEqual(
			statements.map(({ id }) => id).sort(),
		);
		for (const { id, number, kind } of statements) {
			const numeral = numerals.find((element) => getAttribute(element, 'dataS') === id);
			expect(numeral && getAttribute(numeral, 'dataN'), id).toBe(String(number));
			expect(numeral && getAttribute(numeral, 'href')).toBe(`${base}s/${id}/`);
			const label = numeral && getAttribute(numeral, 'ariaLabel');
			expect(label).toMatch(new RegExp(`^${kind === 'quote' ? 'Quote' : 'Claim'} ${number}(?:, |$)`));
		}
	});

	test('nests no link in a link', () => {
		// The parser would mend nested links, so the tags themselves are counted.
		const source = /<article class="prose".*?<\/article>/s.exec(page.html)?.[0] ?? '';
		let depth = 0;
		for (const [tag] of source.matchAll(/<\/?a(?=[\s>])/g)) {
			depth += tag.startsWith('</') ? -1 : 1;
			expect(depth).toBeLessThanOrEqual(1);
		}
		expect(source).toContain('</p>');
		expect(depth).toBe(0);
	});
});

describe('raw HTML in the prose', () => {
	let inside: Element[];
	beforeAll(async () => {
		inside = toDescendants(getById(await readPage(inject('sites').fixture, 'articles/hostile/'), '_text'));
	});

	test('brings no element that runs, loads, styles or asks', () => {
		const names = [
			'script',
			'style',
			'iframe',
			'svg',
			'object',
			'embed',
			'video',
			'img',
			'form',
			'button',
			'link',
			'meta',
			'base',
		];
		expect(inside.filter(({ tagName }) => names.includes(tagName)).map(({ tagName }) => tagName)).toEqual([]);
	});

	test('brings no handler, no style and no class of the page', () => {
		const paragraph = inside.find((element) => toWords(element) === 'A paragraph with a handler.');
		expect(paragraph?.properties).toEqual({});
	});

	test('keeps the words of a link whose address is dangerous, without the address and without another’s id', () => {
		for (const words of ['A dangerous address', 'another', 'one more']) {
			const link = inside.find((element) => element.tagName === 'a' && toWords(element) === words);
			expect(link, words).toBeDefined();
			expect(link?.properties).not.toHaveProperty('href');
			expect(link?.properties.id).not.toBe('said-by-mallory');
		}
	});

	test('becomes a link where it is an image from elsewhere', () => {
		const images = inside.filter((element) => getAttribute(element, 'href')?.startsWith('https://evil.example/'));
		expect(images.map((image) => [image.tagName, getAttribute(image, 'ariaLabel')])).toEqual([
			['a', 'Image: A pixel'],
			['a', 'Image: remote'],
		]);
	});

	test('is kept where it is harmless', () => {
		expect(inside.map(({ tagName }) => tagName)).toContain('summary');
	});
});

const toIds = (element: Element): string[] => (getAttribute(element, 'dataS') ?? '').split(' ');

const isNumeral = (element: Element): boolean =>
	element.properties.dataN !== undefined && element.properties.dataS !== undefined;
