import { compareNewestFirst, compareOldestFirst } from '../text/dates.ts';
import type { Archive, Hits } from './archive.ts';
import type { Sort } from './query.ts';

/** Statements in an order; of equals the one that comes first in the archive, which is the newer. */
export async function toOrdered(
	archive: Archive,
	docs: readonly number[],
	sort: Sort,
	wanted: readonly Hits[],
): Promise<number[]> {
	switch (sort) {
		case 'best':
			return byScore(archive.size, docs, wanted);
		case 'newest':
			if (archive.isByDate) return [...docs];
			return byDate(archive, docs, compareNewestFirst);
		case 'oldest':
			return byDate(archive, docs, compareOldestFirst);
		case 'article':
			return byArticle(archive, docs);
	}
}

/** How soon more of the same word stops to count. */
const SATURATION = 0.8;
/** What a word counts that stands at this place counts a quarter less than one at the beginning; in words. */
const DEPTH = 16;

/**
 * The best match first: rare words count more than common ones, words that stand next to each other as they were asked
 * for count more, and those that stand early, for a statement's own words come before the name of who said it and the
 * sentence round it. The weights of words are those of BM25 (Robertson and Zaragoza, "The Probabilistic Relevance
 * Framework", 2009) without its measure of length: statements are short.
 */
function byScore(size: number, docs: readonly number[], wanted: readonly Hits[]): number[] {
	const weights = wanted.map(({ docs: { length } }) => Math.log(1 + (size - length + 0.5) / (length + 0.5)));
	const toScore = (doc: number): number => {
		let score = 0;
		let before: readonly number[] = [];
		wanted.forEach((hits, index) => {
			const places = toPlaces(hits, doc);
			const weight = weights[index] ?? 0;
			const [first] = places;
			if (first !== undefined) {
				score += weight * (places.length / (places.length + SATURATION)) * (1 + 1 / (1 + first / DEPTH));
				if (places.some((place) => before.includes(place - 1))) score += (weight + (weights[index - 1] ?? 0)) / 2;
			}
			before = places;
		});
		return score;
	};
	const scores = new Map(docs.map((doc) => [doc, toScore(doc)]));
	return docs.toSorted((one, other) => (scores.get(other) ?? 0) - (scores.get(one) ?? 0) || one - other);
}

/** The places of the words in a statement; none if they are not in it. */
export function toPlaces({ docs, places }: Hits, doc: number): readonly number[] {
	let low = 0;
	let high = docs.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((docs[middle] ?? 0) < doc) low = middle + 1;
		else high = middle;
	}
	return docs[low] === doc ? (places[low] ?? []) : [];
}

async function byDate(
	archive: Archive,
	docs: readonly number[],
	compare: typeof compareNewestFirst,
): Promise<number[]> {
	const { ids, of } = await archive.column('date');
	const toDate = (doc: number): string | undefined => ids[of(doc)[0] ?? -1];
	return docs.toSorted((one, other) => compare(toDate(one), toDate(other)) || one - other);
}

/** Articles by their newest statement, and in each the statements by number. */
async function byArticle(archive: Archive, docs: readonly number[]): Promise<number[]> {
	const [article, number] = await Promise.all([archive.column('article'), archive.column('number')]);
	const firsts = new Map<number, number>();
	for (let doc = 0; doc < archive.size; doc++) {
		const [own = -1] = article.of(doc);
		if (!firsts.has(own)) firsts.set(own, doc);
	}
	const toKey = (doc: number): [number, number] => [
		firsts.get(article.of(doc)[0] ?? -1) ?? 0,
		Number(number.ids[number.of(doc)[0] ?? -1]),
	];
	const keys = new Map(docs.map((doc) => [doc, toKey(doc)]));
	return docs.toSorted((one, other) => {
		const [a = [0, 0], b = [0, 0]] = [keys.get(one), keys.get(other)];
		return a[0] - b[0] || a[1] - b[1] || one - other;
	});
}
