import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/text/sentences.ts';

/** Each case: the sentences, which are joined by one blank, or by a line feed where one begins a block. */
const cases: readonly (readonly [string, readonly string[]])[] = [
	['full stops, question and exclamation marks end', ['It rains.', 'Does it?', 'It does!', 'Well…', 'Yes.']],
	['closing marks belong to the sentence', ['“It rains.”', 'He left (at last.)', 'She said: “No!”', 'So it is.']],
	['a lower-case letter continues it', ['“It rains!” she said.', '“Why?” asked the man.']],
	['titles end none', ['Mr. Smith met Dr. No, Gen. Lee and Sen. Warren.', 'St. Louis won.']],
	['initials end none', ['J. R. R. Tolkien and George W. Bush met.', 'They spoke.']],
	['dotted abbreviations end none before a name', ['The U.S. Army left.', 'At 5 p.m. Paris slept.']],
	['dotted abbreviations end one before a common beginning', ['He left the U.S.', 'The army stayed.']],
	['months and numbers end none before a figure', ['On Aug. 8 it was No. 5 of Vol. 3.', 'It was so.']],
	['the same words end one before a word', ['He said no.', 'Nobody came in Oct.', 'Rain fell.']],
	['a quoted “No.” ends', ['He said “No.”', 'They left.']],
	[
		'firms end none before a word of their name',
		['Apple Inc. Chairman Levinson spoke.', 'He works for Apple Inc.', 'He likes it.'],
	],
	['figures end none', ['It cost 3.5 dollars, or 1.000,50.', 'Version 2.0.1 came.']],
	['addresses end none', ['See example.org/a.b for it.', 'Then go.']],
	['ellipses before lower case end none', ['It was … well, so.', 'It was... perhaps not.', 'Then it ended...', 'So.']],
	['CJK full stops end without a blank', ['墨西哥总统说不会。', '“不会有入侵。”', '她说。']],
	['Japanese', ['総統は「ない。」', 'と言った。']],
	['Arabic question marks and Danda end', ['هل هذا صحيح؟', 'نعم.', 'यह सच है।', 'हाँ।']],
	['German quotation marks close', ['Er sagte: „Nein.“', 'Dann ging er.']],
	['no full stop at all', ['A heading without one']],
];

/** Some cases stand without blanks between. */
const joined = new Set(['CJK full stops end without a blank', 'Japanese']);

describe('sentences are split', () => {
	test.each(cases)('%s', (name, sentences) => {
		const text = sentences.join(joined.has(name) ? '' : ' ');
		expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
	});

	test('none reaches over the end of a block, and blank ends of blocks belong to none', () => {
		const text = 'A heading\nFirst. Second \n\n Third.';
		expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
			'A heading',
			'First.',
			'Second',
			'Third.',
		]);
	});

	test('an empty text has none', () => {
		expect(splitSentences('')).toEqual([]);
		expect(splitSentences(' \n ')).toEqual([]);
	});

	test('together they hold everything but blanks, in order, without a line feed inside', () => {
		const part = fc.constantFrom(
			'a',
			'B',
			'.',
			'!',
			'…',
			'。',
			'”',
			'“',
			')',
			' ',
			'\n',
			'5',
			'Mr',
			'U',
			"'",
			'\u00a0',
		);
		fc.assert(
			fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
				const text = parts.join('');
				const sentences = splitSentences(text);
				let position = 0;
				for (const { start, end } of sentences) {
					expect(start).toBeGreaterThanOrEqual(position);
					expect(end).toBeGreaterThan(start);
					expect(text.slice(position, start).trim()).toBe('');
					expect(text.slice(start, end)).not.toContain('\n');
					expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
					position = end;
				}
				expect(text.slice(position).trim()).toBe('');
			}),
			{ numRuns: 500 },
		);
	});

	test('hostile runs of marks cost no more than their length', () => {
		const started = performance.now();
		for (const run of ['.', '."', '!x', ' ', 'U.', '(', '”']) splitSentences(run.repeat(200_000));
		expect(performance.now() - started).toBeLessThan(2_000);
	});
});
