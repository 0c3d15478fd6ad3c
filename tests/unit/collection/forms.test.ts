import { expect, test } from 'vitest';
import { toForms } from '../../../src/collection/forms.ts';
import type { Gathered } from '../../../src/collection/gathered.ts';

const toStatement = (id: string, citation: string): Gathered => ({
	id,
	language: 'en',
	name: id,
	number: '1',
	isQuote: true,
	words: id,
	lang: 'en',
	dir: '',
	by: id,
	notice: '',
	place: { href: '', title: '', lang: '' },
	texts: ['link', 'plain', 'markdown', 'html', 'embed', 'sized'].map((form) => `${form} ${id}`).concat(citation),
	files: [`@online{${id}}\n`, `TY  - NEWS\r\nER  - \r\n`, `[{"id":"${id}"}]`],
});

const forms = toForms([toStatement('b', '“Zebra.”'), toStatement('a', 'Ángel.')], 'https://x/collection/?s=b,a', 'en');

test('the link is the address of the whole', () => {
	expect(forms.texts[0]).toBe('https://x/collection/?s=b,a');
});

test('words are parted by an empty line, so that Markdown takes them for two quotations; codes stand a line each', () => {
	expect(forms.texts.slice(1, 6)).toEqual([
		'plain b\n\nplain a',
		'markdown b\n\nmarkdown a',
		'html b\nhtml a',
		'embed b\nembed a',
		'sized b\nsized a',
	]);
});

test('citations stand in the order of the alphabet, whatever marks they begin with', () => {
	expect(forms.texts[6]).toBe('Ángel.\n“Zebra.”');
});

test('a file holds all of them, in the form of each format', () => {
	expect(forms.files).toEqual([
		'@online{b}\n\n@online{a}\n',
		'TY  - NEWS\r\nER  - \r\nTY  - NEWS\r\nER  - \r\n',
		'[{"id":"b"},{"id":"a"}]',
	]);
});

test('of no statement there is nothing', () => {
	expect(toForms([], 'https://x/collection/', 'en')).toEqual({ texts: [], files: ['', '', '[]'] });
});
