import { toString } from 'hast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import { getAttribute, getById, readPage, toDescendants, toWords, type ParsedPage } from './html.ts';
import type { SiteName } from './sites.ts';

const readStatement = (site: SiteName, id: string): Promise<ParsedPage> => readPage(inject('sites')[site], `s/${id}/`);

/** The text of the page's main part. */
const toMain = (page: ParsedPage): string => toWords(getById(page, '_main'));

const getNeighbour = ({ elements }: ParsedPage, rel: 'prev' | 'next'): string | undefined => {
	const link = elements.find((element) => getAttribute(element, 'rel') === rel);
	return link && getAttribute(link, 'href');
};

describe('the page of a statement', () => {
	test.each<[SiteName, string, string[]]>([
		[
			'real',
			'no-invasion',
			[
				'The United States is not going to come to Mexico with the military.',
				'Claudia Sheinbaum',
				'President of Mexico',
				'said Friday 8 August 2025',
				'Press conference',
				'Presidency of Mexico',
			],
		],
		['real', 'order-excludes-troops', ['Asserted', 'said Friday 8 August 2025', 'Whether the order she spoke of']],
		[
			'real',
			'invade-our-sovereignty',
			['said January 2025', 'Remarks to reporters', 'That was months before Rubio’s remarks'],
		],
		['real', 'eight-cartels-designated', ['This article', 'Documented', '2025', 'Marco Rubio', 'supports']],
		['fixture', 'emphasised', ['said 1843', 'Minutes of the meeting', 'Archived copy', 'twice.']],
		[
			'fixture',
			'engine-weaves',
			['July 1843', 'denies', 'for its own harbour', 'It was asked twice.', 'The Harbour Office'],
		],
		['fixture', 'loom-and-more', ['This article', 'said 1843', 'The engine weaves patterns just as the loom']],
		['fixture', 'across-a-line-break', ['date not stated', 'No ship before noon, no ship after dusk']],
		[
			'fixture',
			'in-two-pieces',
			['We open it in May', 'and nobody will stop us', 'Translated from French', 'said July 1843'],
		],
		['fixture', 'in-a-cell', ['An earlier version gave another number of ships.', '10 August 2025']],
		['fixture', 'taken-back', ['Words that were never said', 'The speaker did not say it.', '10 August 2025']],
		[
			'fixture',
			'said-by-mallory',
			['<em>not emphasis</em> & more', '" onclick="alert(6)', '<script>alert(3)</script>'],
		],
		['fixture', 'auf-deutsch-gesagt', ['Wir öffnen den Hafen im Mai – und niemand hält uns auf', 'Gräfin']],
	])('%s/%s says %j', async (site, id, parts) => {
		const text = toMain(await readStatement(site, id)).replace(/\s+/g, ' ');
		for (const part of parts) expect(text).toContain(part);
	});

	test('leads to its place in the article and to its speaker', async () => {
		const page = await readStatement('fixture', 'in-two-pieces');
		const addresses = page.elements.map((element) => getAttribute(element, 'href'));
		expect(addresses).toContain('/deep/base/articles/every-form/#in-two-pieces');
		expect(addresses).toContain('/deep/base/speakers/ada-lovelace/');
		expect(addresses).toContain('https://other.example/deep/base/s/in-two-pieces/');
	});

	test('tells in what is copied which words it had, and nowhere else: no link and nothing for machines has another address', async () => {
		const { elements } = await readStatement('real', 'no-invasion');
		const copied = elements.filter(({ tagName }) => tagName === 'code').map(toString);
		expect(copied.slice(0, 6).filter((text) => !text.includes('/s/no-invasion/?v=5d84b942'))).toEqual([]);
		expect(copied.slice(6).filter((text) => text.includes('?v='))).toEqual([]);
		const others = elements
			.filter(({ tagName }) => tagName === 'link' || tagName === 'meta' || tagName === 'script' || tagName === 'a')
			.map((element) => JSON.stringify([element.properties, element.tagName === 'script' ? toString(element) : '']))
			.filter((text) => /v(?:=|%3D)5d84b942/.test(text));
		expect(others).toEqual([expect.stringContaining('mailto:')]);
	});

	test.each<[SiteName, string, string | undefined, string | undefined]>([
		['fixture', 'emphasised', undefined, '/deep/base/s/engine-weaves/'],
		['fixture', 'engine-weaves', '/deep/base/s/emphasised/', '/deep/base/s/patterns-to-flowers/'],
		['real', 'no-invasion', undefined, '/s/us-troops-ruled-out/'],
		['real', 'both-countries-safer', '/s/going-bankrupt/', undefined],
	])('%s/%s has the statement before and after it by number: %s, %s', async (site, id, previous, next) => {
		const page = await readStatement(site, id);
		expect([getNeighbour(page, 'prev'), getNeighbour(page, 'next')]).toEqual([previous, next]);
	});

	test('names the language of words that are not in the site’s', async () => {
		const page = await readStatement('fixture', 'auf-deutsch-gesagt');
		const words = page.elements.find(({ tagName }) => tagName === 'blockquote');
		expect(words && getAttribute(words, 'lang')).toBe('de');
	});

	test('of a withdrawn statement stays, and its fragment stays on the article page', async () => {
		const page = await readPage(inject('sites').fixture, 'articles/every-form/');
		expect(getById(page, 'taken-back')).toBeDefined();
	});
});

describe('lists', () => {
	test.each([
		['statements/', '/deep/base/statements/2/'],
		['speakers/ada-lovelace/', '/deep/base/speakers/ada-lovelace/2/'],
	])('%s leads to its second page, and that back', async (path, second) => {
		const { fixture } = inject('sites');
		const toAddresses = ({ elements }: ParsedPage) => elements.map((element) => getAttribute(element, 'href'));
		expect(toAddresses(await readPage(fixture, path))).toContain(second);
		expect(toAddresses(await readPage(fixture, `${path}2/`))).toContain(fixture.base + path);
	});

	test('all statements stand on the pages of the list, each once, withdrawn ones apart', async () => {
		const { fixture } = inject('sites');
		const pages = await Promise.all([readPage(fixture, 'statements/'), readPage(fixture, 'statements/2/')]);
		const ids = pages.flatMap((page) =>
			toDescendants(getById(page, '_main'))
				.map((element) => /^\/deep\/base\/s\/([^/]+)\/$/.exec(getAttribute(element, 'href') ?? '')?.[1])
				.filter((id) => id !== undefined),
		);
		const unique = new Set(ids);
		expect(unique.size).toBe(16 + 60 + 2 + 1);
		expect(unique.has('taken-back')).toBe(false);
	});
});
