import { describe, expect, it } from 'vitest';
import { isSameWording, toWordingDigest, toWordingKey } from '../../../src/ledger/wording.ts';

describe('two wordings', () => {
	it.each<[one: string[], other: string[]]>([
		[['It is “so”.'], ['It  is\u00A0"so"']],
		[['no — never'], ['no -- never']],
		[['In May,', 'and later'], ['In May, and later.']],
		[
			['In May', 'and later'],
			['In May, and', 'later'],
		],
		[['Caf\u00E9;'], ['Cafe\u0301']],
	])('%j and %j are the same words', (one, other) => {
		expect(isSameWording(one, other)).toBe(true);
		expect(isSameWording(other, one)).toBe(true);
		expect(toWordingKey(one)).toBe(toWordingKey(other));
	});

	it.each<[one: string[], other: string[]]>([
		[['It is so'], ['It was so']],
		[['It is so'], ['it is so']],
		[['It is so'], ['It is so now']],
		[['1,000'], ['1000']],
		[['so?'], ['so']],
		[['a b'], ['ab']],
		[['Let us eat, grandma, and sing'], ['Let us eat grandma and sing']],
		[['No. We won'], ['No We won']],
	])('%j and %j are not', (one, other) => {
		expect(isSameWording(one, other)).toBe(false);
		expect(toWordingDigest(one)).not.toBe(toWordingDigest(other));
	});

	it('have a digest of eight hexadecimal digits, whatever their typography and the mark at their end', () => {
		expect(toWordingDigest(['It is “so”.'])).toBe(toWordingDigest(['It  is\u00A0"so"']));
		expect(toWordingDigest(['It is so'])).toMatch(/^[\da-f]{8}$/);
	});
});
