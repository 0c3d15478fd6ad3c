import { describe, expect, test } from 'vitest';
import { takeEnd, takeStart } from '../../../src/text/graphemes.ts';

describe('the end of a text', () => {
	test.each([
		['short', 10, 'short'],
		['one two three', 5, 'three'],
		['one two three', 7, 'o three'],
		['ab🚢', 1, ''],
		['ab🚢', 2, '🚢'],
		['ab 🇫🇷🇩🇪🇮🇹', 8, '🇩🇪🇮🇹'],
		['ab 🇫🇷🇩🇪🇮🇹', 7, '🇮🇹'],
		['xe\u0301', 1, ''],
	])('%s, %i units: %s', (text, limit, end) => {
		expect(takeEnd(text, limit)).toBe(end);
	});
});

describe('the start of a text', () => {
	test.each([
		['one two', 5, 'one t'],
		['🚢ab', 1, ''],
		['e\u0301x', 1, ''],
		['e\u0301x', 2, 'e\u0301'],
		['👩‍👩‍👧ab', 7, ''],
		['👩‍👩‍👧ab', 9, '👩‍👩‍👧a'],
	])('%s, %i units: %s', (text, limit, start) => {
		expect(takeStart(text, limit)).toBe(start);
	});
});

test('what is taken from a text of thousands of units costs no more than what is near', () => {
	const long = `${'x'.repeat(1_000_000)}🇫🇷`;
	expect(takeEnd(long, 3)).toBe('');
	expect(takeEnd(long, 5)).toBe('x🇫🇷');
});
