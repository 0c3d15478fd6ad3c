import type { Archive, Hits } from './archive.ts';
import type { Sort } from './query.ts';

/** Statements in an order; of equals the one that comes first in the archive, which is the newer. */
export async function toOrdered(
	archive: Archive,
	docs: readonly number[],
	sort: Sort,
	wanted: readonly Hits[],
): Promise<number[]> {
	if (sort === 'best') return byScore(archive.size, docs, wanted);
	if (sort === 'newest' && archive.isByDate) return [...docs];
	return (await import('./seldom.ts')).toSorted(archive, docs, sort);
}

/** Words that stand so far from the beginning count a quarter less than the first; in words. */
const DEPTH = 16;

/**
 * The best match first: rare words count more than common ones, as BM25 weighs them (Robertson and Zaragoza, "The
 * Probabilistic Relevance Framework", 2009); words that stand next to each other as they were asked for count more; and
 * those that stand early, for a statement's own words come before the name of who said it and the sentence round it.
 */
function byScore(size: number, docs: readonly number[], wanted: readonly Hits[]): number[] {
	const weights = wanted.map(({ docs: { length } }) => Math.log(1 + (size - length + 0.5) / (length + 0.5)));
	const toScore = (doc: number): number => {
		let score = 0;
		let end = -1;
		wanted.forEach((hits, index) => {
			const [place = 0] = toPlaces(hits, doc);
			const weight = weights[index] ?? 0;
			score += weight * (1 + 1 / (1 + place / DEPTH));
			if (place === end) score += (weight + (weights[index - 1] ?? 0)) / 2;
			end = place + hits.length;
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
