import { editDistance } from './edit-distance.ts';

/** More slips of the finger than this are another word, however long it is. */
const MOST_SLIPS = 4;

/**
 * The candidate that somebody who wrote `word` most likely meant, or `undefined` if none is near: at most one slip in
 * three letters, or one being the beginning of the other. Case does not count; of equals the first wins.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
	const wanted = word.toLowerCase();
	let best: string | undefined;
	let bestDistance = Infinity;
	for (const candidate of candidates) {
		const limit = Math.min(toLimit(wanted, candidate), bestDistance - 1);
		const distance = limit < 0 ? Infinity : editDistance(wanted, candidate.toLowerCase(), limit);
		if (distance > limit) continue;
		best = candidate;
		bestDistance = distance;
	}
	return best ?? candidates.find((candidate) => isBeginning(wanted, candidate.toLowerCase()));
}

/** The candidates, the nearest to `word` first; equals keep their order. For short lists and short words. */
export function byNearness(word: string, candidates: readonly string[]): string[] {
	const first = nearest(word, candidates);
	const wanted = word.toLowerCase().slice(0, 100);
	const ranked = candidates.map((candidate) => ({
		candidate,
		distance: candidate === first ? -1 : editDistance(wanted, candidate.toLowerCase()),
	}));
	return ranked.toSorted((a, b) => a.distance - b.distance).map(({ candidate }) => candidate);
}

function toLimit(word: string, candidate: string): number {
	return Math.min(MOST_SLIPS, Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3)));
}

function isBeginning(a: string, b: string): boolean {
	return Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a));
}
