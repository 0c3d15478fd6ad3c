import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEYS, parseQuery, type Parsed } from '../../../src/search/parse.ts';
import { toText } from '../../../src/search/ways-out.ts';

/** A query on one line: `word`, `“a phrase”`, `co+operate` for one parted by a mark, `speaker=Ana`, each perhaps with `-`. */
const show = (text: string): string => {
	const { terms, conditions } = parseQuery(text);
	return [
		...terms.map(({ words, isPhrase, isExcluded }) => {
			const shown = isPhrase ? `“${words.join(' ')}”` : words.join('+');
			return `${isExcluded ? '-' : ''}${shown}`;
		}),
		...conditions.map(({ key, value, isExcluded }) => `${isExcluded ? '-' : ''}${key}=${value}`),
	].join(' | ');
};

describe('a query is read as', () => {
	it.each([
		['words', 'Cartels  at\tthe\u00A0border', 'cartels | at | the | border'],
		['words without their marks', 'cartels, (border); “', 'cartels | border'],
		['several words where a mark parts one', 'co-operate don’t 1,500 U.S.', 'co+operate | don+t | 1+500 | u+s'],
		['a phrase', '“going bankrupt”', '“going bankrupt”'],
		['a phrase in straight marks', '"going bankrupt" now', '“going bankrupt” | now'],
		['a phrase in low marks', '„going bankrupt“', '“going bankrupt”'],
		['a phrase in guillemets', '«going bankrupt» »not so«', '“going bankrupt” | “not so”'],
		['a phrase in single guillemets', '‹going bankrupt›', '“going bankrupt”'],
		['a phrase in corner brackets', '「東京タワー」', '“東 京 タ ワ ー”'],
		['a phrase in white corner brackets', '『going bankrupt』', '“going bankrupt”'],
		['a phrase in single marks', "‘going bankrupt’ 'not so' ‚at all‘", '“going bankrupt” | “not so” | at | all'],
		['a phrase of one word', '“cartels”', '“cartels”'],
		['a phrase up to the end where its mark is not closed', 'why “going bankrupt', 'why | “going bankrupt”'],
		['a phrase and what touches it', 'so“going bankrupt”now', 'so | “going bankrupt” | now'],
		['a phrase with marks of its own within', '“we said ‘No’ to it”', '“we said no to it”'],
		['a phrase with an apostrophe', "“Mexico’s men don't” 'the men’s room'", '“mexico s men don t” | “the men s room”'],
		[
			'words with apostrophes at their edges',
			"the soldiers' and students' ’tis",
			'the | soldiers | and | students | tis',
		],
		['phrases side by side', '“a b”“c d”', '“a b” | “c d”'],
		['what is excluded', 'cartels -border −war –peace', 'cartels | -border | -war | -peace'],
		['a phrase that is excluded', "“a” -“b c” -'d e'", '“a” | -“b c” | -“d e”'],
		['words where a blank stands behind the sign', 'a - word', 'a | word'],
		['words where two signs stand', '--word — -- word', 'word | word'],
		['nothing for a sign', '-', ''],
		['nothing for signs', '-- – — −', ''],
		['nothing for an empty phrase', '“” "" -“”  ‘’', ''],
		['nothing for marks alone', '… ?! « » ()[]{}', ''],
		['nothing for emoji', '😀 ❤️ 👩‍👩‍👧', ''],
		['nothing for nothing', ' \n\u3000', ''],
		['the words between characters of patterns', 'a.*b (c|d) [e]+ ^f$ \\w{2} (?<g', 'a+b | c+d | e | f | w+2 | g'],
		['a word right to left', '«السَّلَام» -שָׁלוֹם', '“السلام” | -שלום'],
		['a mark of direction', '\u200F“ab cd”\u200E -\u200Eef', '“ab cd” | -ef'],
	])('%s: %s', (_, text, expected) => {
		expect(show(text)).toBe(expected);
	});

	it.each([
		['speaker:ana', 'speaker=ana'],
		['speaker:"Marco Rubio" cartels', 'cartels | speaker=Marco Rubio'],
		['speaker:“Marco Rubio”', 'speaker=Marco Rubio'],
		['speaker:«Marco Rubio»', 'speaker=Marco Rubio'],
		["speaker:'Marco Rubio'", 'speaker=Marco Rubio'],
		['SPEAKER:ana Kind:QUOTE', 'speaker=ana | kind=QUOTE'],
		['-speaker:ana −topic:"a b"', '-speaker=ana | -topic=a b'],
		['before:2025-08 after:2024', 'before=2025-08 | after=2024'],
		['status:disputed kind:claim topic:sovereignty', 'status=disputed | kind=claim | topic=sovereignty'],
		['speaker:" Ana "', 'speaker=Ana'],
		['speaker:"Ana', 'speaker=Ana'],
		['speaker:', ''],
		['speaker: ', ''],
		['-speaker:', ''],
		['speaker:""', ''],
		['speaker: ana', 'ana'],
		['xspeaker:ana', 'xspeaker+ana'],
		['author:ana', 'author+ana'],
		['speaker', 'speaker'],
		['“speaker:ana”', '“speaker ana”'],
		['https://a.example/?q=speaker:ana', 'https+a+example+q+speaker+ana'],
	])('conditions by the words before a colon: %s', (text, expected) => {
		expect(show(text)).toBe(expected);
	});

	it('its beginning where it is longer than a search, and says so', () => {
		expect(parseQuery('a'.repeat(1000)).isCut).toBe(false);
		expect(parseQuery('a'.repeat(10_000))).toMatchObject({ isCut: true, terms: [{ words: ['a'.repeat(1000)] }] });
		const many = parseQuery('word '.repeat(2000));
		expect([many.isCut, many.terms.length]).toEqual([true, 32]);
		expect(parseQuery('word '.repeat(32)).isCut).toBe(false);
		expect(parseQuery('word '.repeat(33)).isCut).toBe(true);
	});
});

describe('for any text', () => {
	const piece = fc.oneof(
		{
			weight: 4,
			arbitrary: fc.constantFrom('a', 'bc', 'don’t', 'co-op', 'É', '東京', 'किताब', '7', 'speaker', '.', '('),
		},
		{ weight: 4, arbitrary: fc.constantFrom(...Array.from(' “”"„«»「」‹›‘’\'‚-−–:\u00A0')) },
		fc.constantFrom(...KEYS.map((key) => `${key}:`)),
		fc.string({ unit: 'grapheme', maxLength: 2 }),
	);
	const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
	const toMeaning = ({ terms, conditions }: Parsed): unknown => ({
		terms: terms.map(({ words, isPhrase, isExcluded }) => ({ words, isPhrase, isExcluded })),
		conditions,
	});

	it('what is read has words, and values that say something', () => {
		fc.assert(
			fc.property(text, (typed) => {
				const { terms, conditions } = parseQuery(typed);
				for (const { words } of terms) expect(words.join('')).not.toBe('');
				for (const { value } of conditions) expect(value.trim()).not.toBe('');
			}),
		);
	});

	it('what is read, typed again, is read the same', () => {
		fc.assert(
			fc.property(text, (typed) => {
				const parsed = parseQuery(typed);
				expect(toMeaning(parseQuery(toText(parsed, () => undefined)))).toEqual(toMeaning(parsed));
			}),
			{ numRuns: 1000 },
		);
	});
});
