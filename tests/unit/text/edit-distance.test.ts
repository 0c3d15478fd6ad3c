import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/text/edit-distance.ts';

/** The textbook's full table, to compare with. */
function fullTable(a: string, b: string): number {
	const table = Array.from({ length: a.length + 1 }, (_, row) =>
		Array.from({ length: b.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
	);
	const cell = (row: number, column: number) => table[row]?.[column] ?? Infinity;
	for (let i = 1; i <= a.length; i++) {
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const cost = Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + same);
			const row = table[i];
			if (row) row[j] = swapped ? Math.min(cost, cell(i - 2, j - 2) + 1) : cost;
		}
	}
	return cell(a.length, b.length);
}

describe('editDistance', () => {
	it.each([
		['', '', 0],
		['speaker', 'speaker', 0],
		['speker', 'speaker', 1],
		['saeker', 'speaker', 2],
		['psoition', 'position', 1],
		['abc', '', 3],
		['ca', 'abc', 3],
		['kitten', 'sitting', 3],
	])('counts slips, swaps of neighbours as one: %j and %j differ by %i', (a, b, distance) => {
		expect(editDistance(a, b)).toBe(distance);
		expect(editDistance(b, a)).toBe(distance);
	});

	const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });

	it('agrees with the full table', () => {
		fc.assert(
			fc.property(word, word, (a, b) => editDistance(a, b) === fullTable(a, b)),
			{ numRuns: 2000 },
		);
	});

	it('answers one more than the limit for everything beyond it', () => {
		fc.assert(
			fc.property(
				word,
				word,
				fc.nat(6),
				(a, b, limit) => editDistance(a, b, limit) === Math.min(fullTable(a, b), limit + 1),
			),
			{ numRuns: 5000 },
		);
	});
});
