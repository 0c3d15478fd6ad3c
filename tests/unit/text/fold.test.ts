import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/text/fold.ts';

const folded = (text: string, lineFeeds: 'blocks' | 'blanks' = 'blocks'): string => fold(text, lineFeeds).text;

describe('fold', () => {
	it.each([
		['curly, straight, low and guillemet marks', ['“a”', '"a"', '„a‟', '«a»', '‘a’', '‹a›', "'a'"], '"a"'],
		[
			'hyphens and dashes, and runs of them',
			['a-b', 'a – b', 'a—b', 'a -- b', 'a --- b', 'a — – b', 'a\u2011b'],
			'a-b',
		],
		['ellipses in every form', ['a…b', 'a...b', 'a . . . b', 'a ... b', 'a.... b', 'a. . . .b', 'a …. b'], 'a…b'],
		['white space of every kind', ['a b', 'a\u00A0b', 'a \t b', 'a\u2009\u202Fb', 'a\nb', 'a\u3000b'], 'a b'],
		[
			'invisible characters',
			['co\u00ADoperate', 'co\u200Boperate', '\uFEFFcooperate', 'cooper\u2060ate\u200D'],
			'cooperate',
		],
		['composed and decomposed letters', ['é', 'e\u0301'], 'é'],
		['Hangul syllables and jamo', ['각', '\u1100\u1161\u11A8'], '각'],
	])('makes one form of %s', (_, forms, expected) => {
		expect(forms.map((form) => folded(form))).toEqual(forms.map(() => expected));
	});

	it.each([
		['case', 'No no NO', 'No no NO'],
		['one or two dots', 'U.S. is.. here', 'U.S. is.. here'],
		['two dots with a blank between', 'a. . b', 'a. . b'],
		['other punctuation', 'a, b; c: d! e? (f)', 'a, b; c: d! e? (f)'],
	])('keeps %s', (_, text, expected) => {
		expect(folded(text)).toBe(expected);
	});

	it('ends runs of dashes and dots with their block', () => {
		expect(folded('a —\n— b')).toBe('a--b');
		expect(folded('a . .\n. b')).toBe('a . . . b');
		expect(folded('a —\n— b', 'blanks')).toBe('a-b');
	});

	it('leads back to the characters of a run, without the blanks round it', () => {
		const { text, start, end } = fold('yes — no', 'blocks');
		const dash = text.indexOf('-');
		expect([start[dash], end[dash]]).toEqual([4, 5]);
	});

	it('leads a composed letter back to all of its parts', () => {
		const { text, start, end } = fold('cafe\u0301!', 'blocks');
		expect(text).toBe('café!');
		expect([start[3], end[3]]).toEqual([3, 5]);
	});

	const anyText = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc.string({ unit: fc.constantFrom(...Array.from('a .,—-…“”‘’"\'\n\u00A0\u00AD\u0301é😀')) }),
	);

	it('composes a letter with its mark across what is invisible between them', () => {
		expect(folded('a\u00AD\u0323b\u00ADc')).toBe('ạbc');
	});

	it('changes nothing when it is done again', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const once = folded(text, 'blanks');
				expect(folded(once, 'blanks')).toBe(once);
			}),
		);
	});

	it('gives ranges of the source that are in order and within it', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const { text: result, start, end } = fold(text, 'blocks');
				expect(start).toHaveLength(result.length);
				for (let at = 0; at < result.length; at++) {
					expect(start[at]).toBeLessThan(end[at] ?? 0);
					expect(end[at]).toBeLessThanOrEqual(text.length);
					expect(start[at]).toBeGreaterThanOrEqual(start[at - 1] ?? 0);
				}
			}),
		);
	});

	it('folds typographic and plain spellings of one text to the same', () => {
		const words = fc.array(fc.constantFrom('we', 'co-operate', 'don’t', 'go', 'naïve'), { minLength: 1 });
		const joint = fc.constantFrom([' ', '\u00A0'], [' — ', '--'], ['… ', '...'], [', “', ', "'], ['” ', "' "]);
		fc.assert(
			fc.property(words, fc.array(joint, { minLength: 5, maxLength: 5 }), (list, joints) => {
				const spell = (side: 0 | 1): string =>
					list.map((word, at) => (at === 0 ? '' : (joints[at % 5]?.[side] ?? '')) + word).join('');
				expect(folded(spell(1))).toBe(folded(spell(0)));
			}),
		);
	});
});
