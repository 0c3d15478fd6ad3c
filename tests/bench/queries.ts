import { FUNCTION_WORDS } from './zipf-words.ts';

/** What is typed, each a list of words. */
export interface Queries {
	first: string[];
	second: string[];
	three: string[];
}

/** So many words are tried with each other, and so many pairs with a third. */
const MOST_WORDS = 150;
const MOST_PAIRS = 100;
/** Shorter words are few, and seldom what somebody asks for. */
const SHORTEST = 5;

/**
 * Chooses what is searched among the texts of a site: two words, two others and three that some statements have in
 * common, about a third of the square root of all (3 of 60, 58 of 30,000), where each word alone stands in some times
 * as many. The same texts give the same queries.
 */
export function chooseQueries(texts: readonly string[]): Queries {
	const target = Math.sqrt(texts.length) / 3;
	const docs = toDocs(texts);
	const isContent = (word: string): boolean => word.length >= SHORTEST && !FUNCTION_WORDS.includes(word);
	const words = toNearest(
		[...docs.keys()].filter(isContent).map((word) => [word]),
		target * 5,
		(own) => count(docs, own),
	)
		.slice(0, MOST_WORDS)
		.flat();
	const pairs = toNearest(
		words.flatMap((one, at) => words.slice(at + 1).map((other) => [one, other])),
		target,
		(own) => count(docs, own),
	);
	const [first = []] = pairs;
	const letters = first.map((word) => word[0]);
	const second = pairs.find((pair) => !pair.some((word) => letters.includes(word[0]))) ?? [];
	const [three = []] = toNearest(
		pairs
			.slice(0, MOST_PAIRS)
			.flatMap((pair) => words.filter((word) => !pair.includes(word)).map((word) => [...pair, word])),
		target / 2,
		(own) => count(docs, own),
	);
	if (first.length * second.length * three.length === 0) throw new Error('The site is too small to search.');
	return { first, second, three };
}

function toDocs(texts: readonly string[]): Map<string, Set<number>> {
	const docs = new Map<string, Set<number>>();
	for (const [doc, text] of texts.entries()) {
		for (const word of text.split(' ')) {
			const own = docs.get(word) ?? new Set();
			docs.set(word, own.add(doc));
		}
	}
	return docs;
}

/** How many texts have all these words. */
function count(docs: ReadonlyMap<string, ReadonlySet<number>>, words: readonly string[]): number {
	const [first = new Set<number>(), ...rest] = words.map((word) => docs.get(word) ?? new Set<number>());
	let sum = 0;
	for (const doc of first) if (rest.every((other) => other.has(doc))) sum++;
	return sum;
}

/** Those first that are found about as often as is wanted; those that are not found are left out. */
function toNearest(lists: string[][], wanted: number, toCount: (words: string[]) => number): string[][] {
	return lists
		.map((words) => ({ words, distance: Math.abs(Math.log(toCount(words) / wanted)) }))
		.filter(({ distance }) => Number.isFinite(distance))
		.sort((one, other) => one.distance - other.distance || (one.words.join(' ') < other.words.join(' ') ? -1 : 1))
		.map(({ words }) => words);
}
