import { editDistance } from '../text/edit-distance.ts';
import { firstIndex } from '../text/first-index.ts';
import { isSuggested, toSearchWords } from '../text/search-words.ts';
import { readWordList, type VocabularyFile } from '../text/word-list.ts';

/** The words that are on record, and whose words they are. */
export interface Vocabulary {
	/** As they are searched, sorted; `counts` has the number of texts that hold each, `letters` which letters it has. */
	words: readonly string[];
	counts: readonly number[];
	letters: Int32Array;
	names: readonly { name: string; forms: readonly string[] }[];
}

/** A word that is on record, and how many texts hold it. */
export interface KnownWord {
	word: string;
	count: number;
}

/** What may have been meant: a word, or two (`drug cartels`), of which `count` is that of the rarer. */
export interface Suggestion extends KnownWord {
	/** Slips between what was typed and this. */
	distance: number;
}

/** Reads the files that `outputs/search-vocabulary.ts` makes, of one site or several, as one. */
export function readVocabulary(files: readonly VocabularyFile[]): Vocabulary {
	const counted = new Map<string, number>();
	for (const file of files) {
		const { words, counts } = readWordList(file);
		words.forEach((word, at) => counted.set(word, (counted.get(word) ?? 0) + (counts[at] ?? 0)));
	}
	const words = [...counted.keys()].sort();
	const names = [...new Set(files.flatMap((file) => file.names))].map((name) => {
		const parts = toWords(name);
		return { name, forms: [parts.join(' '), ...(parts.length > 1 ? parts : [])] };
	});
	return {
		words,
		counts: words.map((word) => counted.get(word) ?? 0),
		letters: Int32Array.from(words, toLetters),
		names,
	};
}

/** The words that begin as the last word typed does, the most frequent first, then by alphabet; and how many there are. */
export function toCompletions(
	{ words, counts }: Vocabulary,
	typed: string,
	most: number,
): { completions: KnownWord[]; total: number } {
	const beginning = toWords(typed).at(-1);
	if (beginning === undefined) return { completions: [], total: 0 };
	const from = firstIndex(words, (word) => word >= beginning);
	const to = firstIndex(words, (word) => word >= beginning && !word.startsWith(beginning));
	const completions = words.slice(from, to).map((word, at) => ({ word, count: counts[from + at] ?? 0 }));
	return { completions: completions.toSorted(byCount).slice(0, most), total: to - from };
}

/**
 * Words on record that somebody who typed one word may have meant: those within the limit of slips, the nearest first,
 * then the more frequent, then by alphabet. A blank too few or too many is one slip; of all ways to part a word the
 * one whose rarer half is the most frequent is offered. Of two words typed only that they may be one.
 */
export function toSuggestions(vocabulary: Vocabulary, typed: string, most: number): Suggestion[] {
	const [word, second, ...others] = toWords(typed);
	if (word === undefined || others.length > 0) return [];
	const found =
		second === undefined
			? [...listNear(vocabulary, word), ...partWord(vocabulary, word)]
			: [{ word: word + second, count: countOf(vocabulary, word + second), distance: 1 }].filter(
					({ count }) => count > 0,
				);
	return found.toSorted((a, b) => a.distance - b.distance || byCount(a, b)).slice(0, most);
}

/** Speakers whose name, or a word of whose name, is what was typed but for slips; the nearest first, as they are written. */
export function toNames({ names }: Vocabulary, typed: string, most: number): string[] {
	const wanted = toWords(typed).join(' ');
	const limit = toLimit(wanted);
	return names
		.map(({ name, forms }) => ({
			name,
			distance: Math.min(...forms.map((form) => editDistance(wanted, form, limit))),
		}))
		.filter(({ distance }) => distance > 0 && distance <= limit)
		.toSorted((a, b) => a.distance - b.distance)
		.slice(0, most)
		.map(({ name }) => name);
}

/** How many slips a word of a length may have and still be told. In a word of one or two letters each is another word. */
export function toLimit({ length }: string): number {
	if (length < 3) return 0;
	return length < 5 ? 1 : length < 9 ? 2 : 3;
}

function listNear({ words, counts, letters }: Vocabulary, word: string): Suggestion[] {
	const limit = isSuggested(word) ? toLimit(word) : 0;
	const own = toLetters(word);
	const near: Suggestion[] = [];
	if (limit === 0) return near;
	for (let at = 0; at < words.length; at++) {
		const other = words[at] ?? '';
		if (Math.abs(other.length - word.length) > limit) continue;
		// Each slip brings one letter at most and takes away one: a look at the letters spares nearly all tables.
		const theirs = letters[at] ?? 0;
		if (countBits(own & ~theirs) > limit || countBits(theirs & ~own) > limit) continue;
		const distance = editDistance(word, other, limit);
		if (distance > 0 && distance <= limit) near.push({ word: other, count: counts[at] ?? 0, distance });
	}
	return near;
}

function partWord(vocabulary: Vocabulary, word: string): Suggestion[] {
	const parted = Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => {
		const halves = [word.slice(0, at + 2), word.slice(at + 2)];
		const count = Math.min(...halves.map((half) => countOf(vocabulary, half)));
		return { word: halves.join(' '), count, distance: 1 };
	});
	return parted
		.filter(({ count }) => count > 0)
		.toSorted(byCount)
		.slice(0, 1);
}

function countOf({ words, counts }: Vocabulary, word: string): number {
	const at = firstIndex(words, (other) => other >= word);
	return words[at] === word ? (counts[at] ?? 0) : 0;
}

const toWords = (text: string): string[] => toSearchWords(text).map(({ word }) => word);

const byCount = (a: KnownWord, b: KnownWord): number => b.count - a.count || (a.word < b.word ? -1 : 1);

/** Which letters a word has, a bit for each of the Latin alphabet; letters of other scripts share them. */
function toLetters(word: string): number {
	let letters = 0;
	for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
	return letters;
}

function countBits(bits: number): number {
	let count = 0;
	for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
	return count;
}
