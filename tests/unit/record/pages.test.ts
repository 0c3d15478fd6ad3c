import { expect, test } from 'vitest';
import { toPageParam, toPages } from '../../../src/record/pages.ts';

test.each([
	[0, [0]],
	[1, [1]],
	[50, [50]],
	[51, [50, 1]],
	[150, [50, 50, 50]],
])('%i items make pages of %j', (length, sizes) => {
	const pages = toPages(
		Array.from({ length }, (_, index) => index),
		50,
	);
	expect(pages.map(({ items }) => items.length)).toEqual(sizes);
	expect(pages.flatMap(({ items }) => items)).toEqual(Array.from({ length }, (_, index) => index));
	expect(pages.map(({ number }) => number)).toEqual(sizes.map((_, index) => index + 1));
	expect(pages.every(({ count, total }) => count === sizes.length && total === length)).toBe(true);
});

test('only the first page has no number in its address', () => {
	expect(toPages([1, 2, 3], 1).map(toPageParam)).toEqual([undefined, '2', '3']);
});
