import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { runCheck, type CheckReport } from './commands.ts';
import { getAttribute, getById, readPage, toDescendants, toWords, type ParsedPage } from './html.ts';
import type { SiteName } from './sites.ts';

const ARTICLES: readonly (readonly [SiteName, string])[] = [
	['real', 'us-mexico-cartel-directive'],
	...['every-form', 'hostile', 'auf-deutsch', 'many-statements', 'no-statements'].map(
		(slug) => ['fixture', slug] as const,
	),
	...['harbour-quay', 'ferry-timetable', 'muelle-nuevo'].map((slug) => ['history', slug] as const),
	...['crowded-hearing', 'every-markdown', 'in-arabic', 'in-japanese', 'in-spanish', 'long-title', 'short'].map(
		(slug) => ['reading', slug] as const,
	),
];

/** What a statement is called, by the language of the page. */
const KINDS: Readonly<Record<string, Record<'quote' | 'claim', string>>> = {
	en: { quote: 'Quote', claim: 'Claim' },
	es: { quote: 'Cita', claim: 'Afirmación' },
};

/** What may be lit round the words. */
const MARKS = /[“”„‘’«»「」".,;]/g;

let reports: Record<SiteName, CheckReport>;
beforeAll(async () => {
	const [real, fixture, reading, history] = await Promise.all(
		(['real', 'fixture', 'reading', 'history'] as const).map(async (name) => {
			const { report } = await runCheck(inject('sites')[name].contentDir);
			return report;
		}),
	);
	reports = { real, fixture, reading, history } as Record<SiteName, CheckReport>;
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

	test('has the rendered text as its text content and nothing else, character by character', () => {
		const text = reports[name].articles.find((article) => article.slug === slug)?.text ?? '';
		expect(text).not.toBe('');
		expect(toString(prose)).toBe(text);
	});

	test('carries each statement’s id once in the whole page, on its first fragment', () => {
		for (const { id, number } of statements) {
			const [first] = inside.filter((element) => isFragment(element, number));
			const marked = getById(page, id);
			expect(marked === first || (first && toDescendants(marked).includes(first)), id).toBe(true);
		}
	});

	test('marks the exact words of each statement, and little more than the marks round them', () => {
		for (const { id, number, pieces } of statements) {
			const marked = inside.filter((element) => isFragment(element, number));
			const words = marked
				.map((element) => toWords(element))
				.join(' ')
				.replace(/\s/g, '');
			const exact = pieces
				.map((piece) => piece.exact)
				.join('')
				.replace(/\s/g, '');
			expect(words.replace(MARKS, ''), id).toBe(exact.replace(MARKS, ''));
		}
	});

	test('gives each statement one numeral: a link to its note and a button that opens it, both named', () => {
		const numerals = inside.filter(isNumeral);
		const toNumber = (element: Element): number => Number(getAttribute(element, 'dataS'));
		expect(numerals.map(toNumber).sort((a, b) => a - b)).toEqual(
			statements.map(({ number }) => number).sort((a, b) => a - b),
		);
		for (const { id, number, kind } of statements) {
			const controls = numerals.filter((element) => toNumber(element) === number).flatMap(toDescendants);
			const noteId = `_n${number}`;
			expect(
				controls.map(({ tagName }) => tagName),
				id,
			).toEqual(['a', 'button']);
			expect(
				controls.map((control) => getAttribute(control, 'href') ?? getAttribute(control, 'popoverTarget')),
			).toEqual([`#${noteId}`, noteId]);
			for (const control of controls) {
				expect(getAttribute(control, 'dataS')).toBe(String(number));
				expect(getAttribute(control, 'ariaLabel')).toMatch(
					new RegExp(`^${KINDS[page.language]?.[kind] ?? ''} ${number}(?:, |$)`),
				);
			}
			const links = toDescendants(getById(page, noteId)).flatMap((element) => getAttribute(element, 'href') ?? []);
			expect(links).toEqual([`#${id}`, `${inject('sites')[name].base}s/${id}/`]);
		}
	});

	test('nests no link in a link', () => {
		// The parser would mend nested links, so the tags themselves are counted.
		const source = /<article class="prose[ "].*?<\/article>/s.exec(page.html)?.[0] ?? '';
		let depth = 0;
		for (const [tag] of source.matchAll(/<\/?a(?=[\s>])/g)) {
			depth += tag.startsWith('</') ? -1 : 1;
			expect(depth).toBeLessThanOrEqual(1);
		}
		expect(source).toContain('<p>');
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
			'link',
			'meta',
			'base',
		];
		expect(inside.filter(({ tagName }) => names.includes(tagName)).map(({ tagName }) => tagName)).toEqual([]);
		const buttons = inside.filter(({ tagName }) => tagName === 'button');
		expect(buttons.filter((button) => getAttribute(button, 'className') !== 'n')).toEqual([]);
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

/** An element that holds words of the statement of that number. */
const isFragment = (element: Element, number: number): boolean =>
	!isNumeral(element) && (getAttribute(element, 'dataS') ?? '').split(' ').includes(String(number));

const isNumeral = (element: Element): boolean => getAttribute(element, 'className') === 'w';
