import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toSearchWords } from '../../../src/text/search-words.ts';
import { readWordList, writeWordList } from '../../../src/text/word-list.ts';

it('a list of words says what each shares with the one before it', () => {
	const counts = new Map([
		['action', 26],
		['act', 1],
		['zeal', 25],
	]);
	expect(writeWordList(counts)).toEqual({ words: 'AactDionAzeal', counts: 'bBaz' });
});

it('a list of words is read as it was written, every count exact', () => {
	const word = fc.oneof(
		fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 20, maxLength: 40 }),
		fc.string({ unit: 'binary', maxLength: 8 }),
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(word, fc.nat(100_000))), (pairs) => {
			const counts = new Map(
				pairs.flatMap(([text, count]) => toSearchWords(text).map(({ word }): [string, number] => [word, count])),
			);
			const file = JSON.parse(JSON.stringify(writeWordList(counts))) as ReturnType<typeof writeWordList>;
			const { words, counts: read } = readWordList(file);
			expect(words).toEqual([...counts.keys()].sort());
			expect(read).toEqual(words.map((one) => counts.get(one)));
		}),
		{ numRuns: 500 },
	);
});

it('words may share more than a capital can say', () => {
	const words = ['a'.repeat(30), 'a'.repeat(31), `${'a'.repeat(26)}b`];
	expect(readWordList(writeWordList(new Map(words.map((word) => [word, 1])))).words).toEqual(words);
});
