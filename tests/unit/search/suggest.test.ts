import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toVocabulary } from '../../../src/outputs/search-vocabulary.ts';
import {
	readVocabulary,
	toCompletions,
	toLimit,
	toNames,
	toSuggestions,
	type Vocabulary,
} from '../../../src/search/suggest.ts';

const read = (texts: string[], names: string[] = []): Vocabulary =>
	readVocabulary([JSON.parse(JSON.stringify(toVocabulary(texts, names))) as ReturnType<typeof toVocabulary>]);

const VOCABULARY = read(
	[
		'The drug cartels run Mexico, and the invasion is no solution',
		'An invasion of Élysée and the cartel of the invader',
		'invasions, cartels, drug wars in 2020; war was won; inside',
	],
	['Claudia Sheinbaum', 'Donald Trump', 'Eric Trump', 'Marco Rubio', 'Jean-Luc Mélenchon'],
);

const suggest = (typed: string, most = 5): string[] => toSuggestions(VOCABULARY, typed, most).map(({ word }) => word);

describe('completions', () => {
	it('are the most frequent first, then by alphabet, and say how many there are', () => {
		expect(toCompletions(VOCABULARY, 'in', 3)).toEqual({
			completions: [
				{ word: 'invasion', count: 2 },
				{ word: 'in', count: 1 },
				{ word: 'inside', count: 1 },
			],
			total: 5,
		});
	});

	it.each([
		['the last word typed', 'drug Car', ['cartels', 'cartel'], 2],
		['a beginning without its accent', 'ely', ['elysee'], 1],
		['nothing where no word begins so', 'zzz', [], 0],
		['nothing where nothing is typed', ' ', [], 0],
		['the last of the alphabet', 'won', ['won'], 1],
	])('are of %s', (_, typed, words, total) => {
		const found = toCompletions(VOCABULARY, typed, 9);
		expect(found.completions.map(({ word }) => word)).toEqual(words);
		expect(found.total).toBe(total);
	});
});

describe('suggestions', () => {
	it.each([
		['neighbours swapped', 'invasoin', ['invasion', 'invasions']],
		['a wrong first letter', 'unvasion', ['invasion', 'invasions']],
		['accents that are wrong', 'Elyséa', ['elysee']],
		['a letter too many', 'cartells', ['cartels', 'cartel']],
		['two words run together', 'drugcartels', ['drug cartels']],
		['one word parted', 'inva sion', ['invasion']],
		['a short word, of one slip', 'wat', ['war', 'was']],
		['none for two letters', 'og', []],
		['none for a number', '2021', []],
		['none for what is far from all', 'philosophy', []],
		['none for two words that are none together', 'the solution', []],
		['none for nothing', '', []],
	])('know %s', (_, typed, expected) => {
		expect(suggest(typed)).toEqual(expected);
	});

	it('are of equals the more frequent first, and tell counts and slips', () => {
		expect(toSuggestions(VOCABULARY, 'cartelz', 2)).toEqual([
			{ word: 'cartels', count: 2, distance: 1 },
			{ word: 'cartel', count: 1, distance: 1 },
		]);
		expect(toSuggestions(VOCABULARY, 'drugcartels', 2)).toEqual([{ word: 'drug cartels', count: 2, distance: 1 }]);
	});

	it.each([
		['Shienbaum', ['Claudia Sheinbaum']],
		['Marco Rubbio', ['Marco Rubio']],
		['trmup', ['Donald Trump', 'Eric Trump']],
		['jean luc melanchon', ['Jean-Luc Mélenchon']],
		['Rubio', []],
		['Zapatero', []],
	])('of names, as they are written, for %j are %j', (typed, expected) => {
		expect(toNames(VOCABULARY, typed, 3)).toEqual(expected);
	});
});

/** The textbook's recursion (optimal string alignment), to compare with. */
function naiveDistance(a: string, b: string): number {
	const known = new Map<string, number>();
	const at = (i: number, j: number): number => {
		if (i === 0 || j === 0) return i + j;
		const key = `${i} ${j}`;
		const found = known.get(key);
		if (found !== undefined) return found;
		let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
		if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, at(i - 2, j - 2) + 1);
		known.set(key, least);
		return least;
	};
	return at(a.length, b.length);
}

describe('for any words', () => {
	const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'ж'), minLength: 2, maxLength: 11 });

	it('each suggestion is within the limit, and the nearest, most frequent word is always among them', () => {
		fc.assert(
			fc.property(fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 12 }), word, (texts, typed) => {
				const vocabulary = read(texts.map((words) => words.join(' ')));
				const limit = toLimit(typed);
				const within = vocabulary.words
					.map((one, at) => ({ word: one, count: vocabulary.counts[at] ?? 0, distance: naiveDistance(typed, one) }))
					.filter(({ distance }) => distance > 0 && distance <= limit)
					.sort((a, b) => a.distance - b.distance || b.count - a.count || (a.word < b.word ? -1 : 1));
				const found = toSuggestions(vocabulary, typed, 1000);
				expect(found.filter(({ word: one }) => !one.includes(' '))).toEqual(within);
				const [nearest] = within;
				if (nearest) expect(toSuggestions(vocabulary, typed, 2)).toContainEqual(nearest);
			}),
			{ numRuns: 1000 },
		);
	});
});
