import { expect, test } from 'vitest';
import { shorten } from '../../../src/text/shorten.ts';

test.each([
	['short', 10, 'short'],
	['exactly ten', 11, 'exactly ten'],
	['one two three four', 12, 'one two…'],
	['one, two three four', 6, 'one…'],
	['unbrokenwordthatislong', 10, 'unbrokenw…'],
	['😀😀😀😀', 4, '😀…'],
])('%s, at most %i: %s', (text, limit, cut) => {
	expect(shorten(text, limit)).toBe(cut);
});
