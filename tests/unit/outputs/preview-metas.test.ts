import { expect, test } from 'vitest';
import { toPreviewMetas, type Preview } from '../../../src/outputs/preview-metas.ts';

const preview: Preview = {
	title: 'Looms',
	description: 'Who weaves.',
	type: 'article',
	address: 'https://a.example/s/looms/',
	language: 'en',
	image: undefined,
};

const list = (more: Partial<Preview> = {}): string[] =>
	toPreviewMetas({ ...preview, ...more }).map(([key, name, content]) => `${key} ${name}=${content}`);

test('a page has what Open Graph requires, the name of the site and the language with a territory', () => {
	expect(list()).toEqual([
		'property og:title=Looms',
		'property og:description=Who weaves.',
		'property og:type=article',
		'property og:url=https://a.example/s/looms/',
		'property og:site_name=On the Record',
		'property og:locale=en_US',
		'name twitter:card=summary',
	]);
});

test.each([
	['es', 'es_ES'],
	['es-MX', 'es_MX'],
	['de', 'de_DE'],
	['zh-Hant', 'zh_TW'],
])('the language %s is the locale %s', (language, locale) => {
	expect(list({ language })).toContain(`property og:locale=${locale}`);
});

test('what describes an image stands directly behind it', () => {
	const metas = list({ image: { address: 'https://a.example/card.1.png', alt: 'All of it' } });
	const at = metas.indexOf('property og:image=https://a.example/card.1.png');
	expect(metas.slice(at)).toEqual([
		'property og:image=https://a.example/card.1.png',
		'property og:image:type=image/png',
		'property og:image:width=1200',
		'property og:image:height=630',
		'property og:image:alt=All of it',
		'name twitter:image:alt=All of it',
		'name twitter:card=summary_large_image',
	]);
});

test('the text of an image is whole, and for X cut at a word to 420 characters', () => {
	const alt = 'words and more '.repeat(60).trim();
	const metas = list({ image: { address: 'https://a.example/c.png', alt } });
	expect(metas).toContain(`property og:image:alt=${alt}`);
	const cut = metas.find((meta) => meta.startsWith('name twitter:image:alt='))?.slice('name twitter:image:alt='.length);
	expect(cut?.length).toBeLessThanOrEqual(420);
	expect(cut).toMatch(/^(?:words and more )+(?:words|words and|words and more)…$/);
});

test('an article tells when it was published and changed, and what it is about, the first as its section', () => {
	const metas = list({ article: { published: '2030-01', updated: '2030-02-03', topics: ['Harbour', 'Looms'] } });
	expect(metas.filter((meta) => meta.startsWith('property article:'))).toEqual([
		'property article:published_time=2030-01',
		'property article:modified_time=2030-02-03',
		'property article:section=Harbour',
		'property article:tag=Harbour',
		'property article:tag=Looms',
	]);
});

test('a page without an address of its own names none', () => {
	expect(list({ address: undefined }).join()).not.toContain('og:url');
});
