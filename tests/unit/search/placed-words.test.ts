import { describe, expect, it } from 'vitest';
import { findPlaces, toPlacedWords } from '../../../src/search/placed-words.ts';
import { toIndexedContent, type IndexedStatement } from '../../../src/text/indexed.ts';

const STATEMENT: IndexedStatement = {
	id: 'no-invasion',
	number: 7,
	kind: 'quote',
	words: 'We co-operate; we',
	speaker: 'jose-munoz',
	by: 'José Muñoz',
	about: 'Quote, said 2025',
	topics: [],
	article: 'a',
	sentence: '“We co-operate; we”, he said',
};

const find = (words: string, isOpen = false): number[] =>
	findPlaces(toPlacedWords(STATEMENT), words === '' ? [] : words.split(' '), isOpen);

describe('the words of a statement', () => {
	it('have the places that the index counts, texts one behind the other with a place between', () => {
		const placed = toPlacedWords(STATEMENT);
		expect(placed.join(' ')).toBe('we co operate we  jose munoz  we co operate we he said ');
		const indexed = toIndexedContent(STATEMENT).split(' ');
		expect(indexed.slice(0, placed.length)).toEqual(placed.map((word) => (word === '' ? '·' : word)));
	});

	it.each([
		['we', [0, 3, 8, 11]],
		['co operate', [1, 2, 9, 10]],
		['operate we', [2, 3, 10, 11]],
		['munoz we', []],
		['we jose', []],
		['cooperate', []],
		['we he said', [11, 12, 13]],
		['said we', []],
	])('are found where they stand next to each other, within one text: %s', (words, places) => {
		expect(find(words)).toEqual(places);
	});

	it('may be unfinished at their end, but only there', () => {
		expect(find('co op', true)).toEqual([1, 2, 9, 10]);
		expect(find('c operate', true)).toEqual([]);
		expect(find('co op')).toEqual([]);
	});

	it('are found where one overlaps another', () => {
		expect(findPlaces(['a', 'a', 'a'], ['a', 'a'], false)).toEqual([0, 1, 1, 2]);
	});
});
