import type { ExactWord } from './exact-words.ts';

/** A stretch of words that two texts have in common: where it begins in either, and how many words it has. */
export interface Run {
	pasted: number;
	recorded: number;
	length: number;
}

/**
 * A stretch of two texts laid over each other. `pasted` is only in what was pasted, `recorded` only on record, each as
 * its author wrote it with the blank behind it, if there is one; `same` is on both sides and stands as it is recorded.
 */
export interface Difference {
	kind: 'same' | 'pasted' | 'recorded';
	text: string;
}

/** Pairs of equal words that one alignment may look at; beyond, what is left counts as different. */
const MOST_PAIRS = 500_000;

/** In a region of more pairs of places than this, one word in common is chance. */
const SMALL_REGION = 400;

/**
 * Aligns two lists of words: the longest stretch in common, then the same to its left and right. In order, none over
 * another. Chosen over the longest common subsequence, which strews single words (`the`, `of`) over a long text.
 *
 * Source: J. W. Ratcliff and D. Metzener, "Pattern matching: the gestalt approach", Dr. Dobb's Journal, July 1988.
 */
export function alignWords(pasted: readonly string[], recorded: readonly string[]): Run[] {
	const places = new Map<string, number[]>();
	recorded.forEach((word, place) => {
		const own = places.get(word);
		if (own) own.push(place);
		else places.set(word, [place]);
	});
	// For each place the stretch that ends there, and in which row it was found: stretches grow by looking one place back.
	const lengths = new Uint32Array(recorded.length);
	const rows = new Uint32Array(recorded.length);
	let row = 1;
	let pairs = 0;

	// Of equal stretches the one next to what is aligned already: a dropped word tears no other from its place.
	const longest = (fromA: number, toA: number, fromB: number, toB: number, isLate: boolean): Run => {
		let best: Run = { pasted: fromA, recorded: fromB, length: 0 };
		row++;
		for (let a = fromA; a < toA && pairs < MOST_PAIRS; a++, row++) {
			let [lastPlace, lastLength] = [-1, 0];
			for (const b of places.get(pasted[a] ?? '') ?? []) {
				if (b < fromB) continue;
				if (b >= toB) break;
				pairs++;
				// What stood one place back before this row overwrote it.
				const before = lastPlace === b - 1 ? lastLength : rows[b - 1] === row - 1 ? (lengths[b - 1] ?? 0) : 0;
				lastPlace = b;
				lastLength = rows[b] === row - 1 ? (lengths[b] ?? 0) : 0;
				const length = before + 1;
				lengths[b] = length;
				rows[b] = row;
				if (length > best.length || (isLate && length === best.length)) {
					best = { pasted: a - length + 1, recorded: b - length + 1, length };
				}
			}
		}
		return best;
	};

	const align = (fromA: number, toA: number, fromB: number, toB: number, isLate: boolean): Run[] => {
		if (fromA >= toA || fromB >= toB) return [];
		const run = longest(fromA, toA, fromB, toB, isLate);
		const least = (toA - fromA) * (toB - fromB) > SMALL_REGION ? 2 : 1;
		if (run.length < least) return [];
		return [
			...align(fromA, run.pasted, fromB, run.recorded, true),
			run,
			...align(run.pasted + run.length, toA, run.recorded + run.length, toB, false),
		];
	};
	return align(0, pasted.length, 0, recorded.length, false);
}

/**
 * Lays two texts over each other along the stretches they have in common. `isSame` tells whether the punctuation
 * behind two equal words is the same too; where it is not, the words on either side of it count as different. The `same` and
 * `recorded` texts joined are the recorded text.
 */
export function toDifferences(
	pasted: readonly ExactWord[],
	recorded: readonly ExactWord[],
	runs: readonly Run[],
	isSame: (pasted: number, recorded: number) => boolean,
): Difference[] {
	const differences: Difference[] = [];
	const change = { pasted: '', recorded: '' };
	const flush = (): void => {
		for (const kind of ['pasted', 'recorded'] as const) {
			if (change[kind] !== '') differences.push({ kind, text: change[kind] });
			change[kind] = '';
		}
	};
	let a = 0;
	let b = 0;
	const skip = (toA: number, toB: number): void => {
		while (a < toA) change.pasted += pasted[a++]?.text ?? '';
		while (b < toB) change.recorded += recorded[b++]?.text ?? '';
	};
	for (const run of runs) {
		skip(run.pasted, run.recorded);
		// What follows the last word of a stretch is another word anyway.
		const isLike = (at: number): boolean =>
			(at === run.length - 1 && run.pasted + at < pasted.length - 1) || isSame(run.pasted + at, run.recorded + at);
		for (let at = 0; at < run.length; at++) {
			if (!isLike(at) || (at > 0 && !isLike(at - 1))) {
				skip(a + 1, b + 1);
				continue;
			}
			flush();
			const text = recorded[b++]?.text ?? '';
			a++;
			const last = differences.at(-1);
			if (last?.kind === 'same') last.text += text;
			else differences.push({ kind: 'same', text });
		}
	}
	skip(pasted.length, recorded.length);
	flush();
	return differences;
}
