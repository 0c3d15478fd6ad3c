import { nearest } from './nearest.ts';

/** Longer names are compared with nothing: nobody has given them. */
const LONGEST = 120;

/**
 * Of names of words joined by hyphens, the one that `name` most likely stands for: with a few slips of the finger, or the
 * one that has most words in common with it, if that is half of them all. Nothing where none is like it.
 */
export function nearestName(name: string, candidates: readonly string[]): string | undefined {
	if (name.length > LONGEST) return undefined;
	const similar = nearest(name, candidates);
	if (similar !== undefined) return similar;
	const words = toWords(name);
	let best: string | undefined;
	let most = 0.5;
	for (const candidate of candidates) {
		const others = toWords(candidate);
		const shared = [...words].filter((word) => others.has(word)).length;
		const share = (2 * shared) / (words.size + others.size);
		if (share < most || (share === most && best !== undefined)) continue;
		best = candidate;
		most = share;
	}
	return best;
}

const toWords = (name: string): Set<string> =>
	new Set(
		name
			.toLowerCase()
			.split(/[^\p{L}\p{N}]+/u)
			.filter((word) => word !== ''),
	);
