import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toExactWords } from '../../../src/text/exact-words.ts';
import { alignWords, toDifferences } from '../../../src/text/word-diff.ts';

const keysOf = (text: string): string[] => toExactWords(text).map(({ key }) => key);

/** `same [-pasted-] {+recorded+}`. */
function show(pasted: string, recorded: string): string {
	const [own, theirs] = [toExactWords(pasted), toExactWords(recorded)];
	const isSame = (a: number, b: number): boolean => own[a]?.signs === theirs[b]?.signs;
	return toDifferences(own, theirs, alignWords(keysOf(pasted), keysOf(recorded)), isSame)
		.map(({ kind, text }) => (kind === 'same' ? text : kind === 'pasted' ? `[-${text}-]` : `{+${text}+}`))
		.join('');
}

describe('differences of two texts', () => {
	it.each([
		['one that is the same', 'We must act', 'We must act', 'We must act'],
		['a word left out', 'we do want war', 'we do not want war', 'we do {+not +}want war'],
		['a word put in', 'we do not want war', 'we do want war', 'we do [-not -]want war'],
		['a word replaced', 'we want a war now', 'we want a peace now', 'we want a [-war -]{+peace +}now'],
		['neighbours as one', 'a b c d x y z', 'a b c d q z', 'a b c d [-x y -]{+q +}z'],
		[
			'punctuation, at the words it stands between',
			'so eat grandma now',
			'so eat, grandma now',
			'so [-eat grandma -]{+eat, grandma +}now',
		],
		[
			'a dropped word next to its place',
			'we need peace',
			'we say that we do need peace',
			'{+we say that +}we {+do +}need peace',
		],
		['other capitals, as they are recorded', 'WE MUST act', 'We must act', 'We must act'],
		['nothing in common', 'a b', 'c d', '[-a b-]{+c d+}'],
		['nothing pasted', '', 'c d', '{+c d+}'],
		['scripts without blanks', '我々は侵略', '我々が侵略', '我々[-は-]{+が+}侵略'],
	])('show %s', (_, pasted, recorded, expected) => {
		expect(show(pasted, recorded)).toBe(expected);
	});

	it('leave no single words of long texts strewn about', () => {
		const filler = (name: string) => Array.from({ length: 30 }, (_, at) => `${name}${at}`).join(' ');
		expect(
			alignWords(keysOf(`${filler('a')} the ${filler('b')}`), keysOf(`${filler('c')} the ${filler('d')}`)),
		).toEqual([]);
	});
});

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });

describe('stretches in common', () => {
	it('are equal, in order, none over another', () => {
		fc.assert(
			fc.property(words, words, (pasted, recorded) => {
				let [a, b] = [0, 0];
				for (const run of alignWords(pasted, recorded)) {
					expect(run.length).toBeGreaterThan(0);
					expect(run.pasted).toBeGreaterThanOrEqual(a);
					expect(run.recorded).toBeGreaterThanOrEqual(b);
					[a, b] = [run.pasted + run.length, run.recorded + run.length];
					expect(pasted.slice(run.pasted, a)).toEqual(recorded.slice(run.recorded, b));
				}
				expect(a).toBeLessThanOrEqual(pasted.length);
			}),
			{ numRuns: 1000 },
		);
	});

	it('are one where the texts are the same', () => {
		fc.assert(
			fc.property(words, (text) => {
				const whole = { pasted: 0, recorded: 0, length: text.length };
				expect(alignWords(text, text)).toEqual(text.length === 0 ? [] : [whole]);
			}),
		);
	});
});
