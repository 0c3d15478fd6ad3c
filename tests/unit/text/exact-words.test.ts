import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/text/fold.ts';
import { toExactWords } from '../../../src/text/exact-words.ts';

const keys = (text: string): string[] => toExactWords(text).map(({ key }) => key);

describe('words as quotations are compared', () => {
	it.each([
		['We don’t, she said', ['we', "don't", 'she', 'said']],
		['1.5 is not 15 nor 1,5', ['1.5', 'is', 'not', '15', 'nor', '1,5']],
		['–5% or -5 %', ['-5%', 'or', '-5%']],
		['US$5 and 5 € and €5', ['us', '$5', 'and', '5€', 'and', '€5']],
		['1945–1950, F-16', ['1945', '1950', 'f', '16']],
		['U.S. troops', ['u.s', 'troops']],
		['in\u00ADvasion and Mexico\u0301', ['invasion', 'and', 'mexicó']],
		['東京 2020年', ['東', '京', '2020', '年']],
		['— … “”', []],
	])('of %j are %j', (text, expected) => {
		expect(keys(text)).toEqual(expected);
	});

	it.each([
		['non-partisan talks', [true, false, false]],
		['US$5', [true, false]],
		['act—now', [false, false]],
		['act-ing-now then', [true, true, false, false]],
		['東京', [false, false]],
	])('of %j tell where they are one word to a reader', (text, joined) => {
		expect(toExactWords(text).map(({ isJoined }) => isJoined)).toEqual(joined);
	});

	it.each([
		['act, now', 'act , now'],
		['act -- now', 'act — now'],
		['act... now', 'act … now'],
		['a "hoax", and', 'a “hoax,” and'],
		['はい、いいえ', 'はい,いいえ'],
	])('have the same signs between them in %j and in %j', (one, other) => {
		const signs = (text: string): string[] => toExactWords(text).map((word) => word.signs);
		expect(signs(one)).toEqual(signs(other));
	});

	it('joined are the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const words = toExactWords(text);
				if (words.length > 0) expect(words.map((word) => word.text).join('')).toBe(text);
			}),
		);
	});

	it('are the same words where a text is folded as the anchoring folds it', () => {
		const part = fc.constantFrom(
			'we',
			'México',
			'Mexico\u0301',
			'half',
			' ',
			'\u00A0',
			'\u00AD',
			', ',
			' — ',
			'…',
			'. . .',
			'“',
			'”',
			'« ',
		);
		fc.assert(
			fc.property(fc.array(part), (parts) => {
				const text = parts.join('');
				// Folding makes a mark of an apostrophe and a sign of a dash before a number: there is neither here.
				expect(keys(fold(text, 'blanks').text)).toEqual(keys(text));
			}),
			{ numRuns: 1000 },
		);
	});
});
