import { expect, test } from 'vitest';
import { createMemo } from '../../../src/text/memo.ts';

test('what is made of a thing is made once, even where it is nothing', () => {
	const made: object[] = [];
	const make = createMemo((key: object) => {
		made.push(key);
		return undefined;
	});
	const [first, second] = [{}, {}];
	expect([first, second, first].map(make)).toEqual([undefined, undefined, undefined]);
	expect(made).toEqual([first, second]);
});
