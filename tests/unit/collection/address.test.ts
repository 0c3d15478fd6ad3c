import { expect, test } from 'vitest';
import { readSent } from '../../../src/collection/address.ts';

test('an address without a list sends no collection', () => {
	expect(readSent('')).toBeUndefined();
	expect(readSent('?utm_source=x')).toBeUndefined();
});

test('an empty list is a collection of nothing', () => {
	expect(readSent('?s=')).toEqual({ ids: [], wrong: [], excess: 0 });
	expect(readSent('?s=,,%20,')).toEqual({ ids: [], wrong: [], excess: 0 });
});

test('ids stand in the order of the address, each once, however the address was encoded and whatever else is in it', () => {
	expect(readSent('?x=1&s=b,a%2Cb,%20c+&s=d,a')?.ids).toEqual(['b', 'a', 'c', 'd']);
});

test.each(['<b>x</b>', 'Upper', 'a--b', '-a', 'a/b', '..', 'a.b', 'ä', '__proto__', 'javascript:alert(1)'])(
	'%s is no id: it is told apart, and no page is asked for',
	(text) => {
		expect(readSent(`?${new URLSearchParams({ s: `a,${text}` }).toString()}`)).toEqual({
			ids: ['a'],
			wrong: [text],
			excess: 0,
		});
	},
);

test('of 200 ids the first hundred are taken, and how many are left out is told', () => {
	const ids = Array.from({ length: 200 }, (_, at) => `id-${at}`);
	expect(readSent(`?s=${ids.join(',')}`)).toEqual({ ids: ids.slice(0, 100), wrong: [], excess: 100 });
});
