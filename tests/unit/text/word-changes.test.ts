import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWordings, type Stretch } from '../../../src/text/word-changes.ts';

/** What differs in brackets. */
const show = (stretches: readonly Stretch[]): string =>
	stretches.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join('');

test.each([
	[
		'a word replaced',
		'It costs nine million.',
		'It costs eleven million.',
		'It costs [nine ]million.',
		'It costs [eleven ]million.',
	],
	['a word left out', 'We do not want war', 'We do want war', 'We do [not ]want war', 'We do want war'],
	['a number', '1,000 ships', '1,200 ships', '[1,000 ]ships', '[1,200 ]ships'],
	['a capital', 'they said no', 'They said no', '[they ]said no', '[They ]said no'],
	[
		'punctuation, with the word it stands at',
		'eat grandma now',
		'eat, grandma now',
		'[eat ]grandma now',
		'[eat, ]grandma now',
	],
	['nothing in common', 'Nine', 'Eleven ships', '[Nine]', '[Eleven ships]'],
	['no words at all', '…?', '🚢', '[…?]', '[🚢]'],
	['typography alone', '“It’s — so...”', '"It\'s -- so…"', '“It’s — so...”', '"It\'s -- so…"'],
	['the mark at the end alone', 'He came.', 'He came', 'He came.', 'He came'],
	['words without blanks between', '港は開く', '港は閉じる', '港は[開く]', '港は[閉じる]'],
	['words from right to left', 'في عام 2021', 'في عام 2022', 'في عام [2021]', 'في عام [2022]'],
	['nothing before', '', 'Now', '', '[Now]'],
])('%s is marked in both wordings', (_, was, now, earlier, later) => {
	const changes = compareWordings(was, now);
	expect([show(changes.was), show(changes.now)]).toEqual([earlier, later]);
});

test('each wording is kept to the letter, and one compared with itself has no difference', () => {
	const words = fc.string({ unit: fc.constantFrom(...Array.from('ab “”—.,\n1éש港🚢')) });
	fc.assert(
		fc.property(words, words, (was, now) => {
			const changes = compareWordings(was, now);
			expect(changes.was.map(({ text }) => text).join('')).toBe(was);
			expect(changes.now.map(({ text }) => text).join('')).toBe(now);
			expect(compareWordings(was, was).now.filter(({ isChanged }) => isChanged)).toEqual([]);
		}),
	);
});
