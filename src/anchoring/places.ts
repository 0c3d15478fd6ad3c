import { firstIndex } from '../text/first-index.ts';
import type { Match } from './match.ts';

/** One way to fit all pieces: a match for each, in order. Two different tuples are two places. Contract 3.3. */
export type Place = readonly Match[];

/**
 * All places of a list of pieces, without writing them out: how often each match begins a place, so that counting
 * and taking the first few cost no more than the matches do, however many combinations there are.
 */
export interface Places {
	/** Matches of the first piece that begin at least one place. */
	firsts: readonly Match[];
	/** The number of places that begin with one of these matches; a million stands for that many or more. */
	count(firsts: readonly Match[]): number;
	/** Up to `limit` of those places, in the order of the text, the first `skip` left out. */
	take(firsts: readonly Match[], limit: number, skip?: number): Place[];
}

/**
 * Joins the matches of each piece to places: pieces follow one another without overlap, each in the block in which
 * the piece before it ends or in the next. Linear in the matches (with a logarithm for finding ranges).
 */
export function toPlaces(matches: readonly (readonly Match[])[]): Places {
	const layers = toLayers(matches);
	const first = layers[0];
	const indexOf = new Map(first?.matches.map((match, index) => [match, index]));
	const countOf = (match: Match): number => first?.counts[indexOf.get(match) ?? -1] ?? 0;

	return {
		firsts: first?.matches.filter((match) => countOf(match) > 0) ?? [],
		count: (firsts) => firsts.reduce((sum, match) => capped(sum + countOf(match)), 0),
		take(firsts, limit, skip = 0) {
			const places: Place[] = [];
			let left = skip;
			const visit = (layer: number, index: number, before: readonly Match[]): void => {
				const { matches: own, counts, ranges } = layers[layer] ?? EMPTY_LAYER;
				const match = own[index];
				const count = counts[index] ?? 0;
				if (!match || count === 0 || places.length >= limit) return;
				if (left >= count) {
					left -= count;
					return;
				}
				const tuple = [...before, match];
				if (layer === layers.length - 1) {
					places.push(tuple);
					return;
				}
				const [from, to] = ranges[index] ?? [0, 0];
				for (let next = from; next < to && places.length < limit; next++) visit(layer + 1, next, tuple);
			};
			for (const match of firsts) visit(0, indexOf.get(match) ?? -1, []);
			return places;
		},
	};
}

/** The matches of one piece with, for each, how many ways there are to fit the pieces behind it, and where those begin. */
interface Layer {
	matches: readonly Match[];
	counts: number[];
	/** Half-open range of indexes into the next layer. */
	ranges: (readonly [number, number])[];
}

const EMPTY_LAYER: Layer = { matches: [], counts: [], ranges: [] };

/** Far more than anybody wants listed, and far less than what would make sums of them inexact. */
const MOST_COUNTED = 1_000_000;

const capped = (count: number): number => Math.min(count, MOST_COUNTED);

function toLayers(matches: readonly (readonly Match[])[]): Layer[] {
	const layers: Layer[] = [];
	let next: Layer | undefined;
	for (const own of matches.toReversed()) {
		const layer: Layer = next
			? { matches: own, ...toContinuations(own, next) }
			: { matches: own, counts: own.map(() => 1), ranges: [] };
		layers.unshift(layer);
		next = layer;
	}
	return layers;
}

function toContinuations(own: readonly Match[], next: Layer): Pick<Layer, 'counts' | 'ranges'> {
	const sums = [0];
	for (const count of next.counts) sums.push((sums.at(-1) ?? 0) + count);
	const ranges = own.map(({ end, endBlock }): readonly [number, number] => [
		firstIndex(next.matches, (match) => match.start >= end),
		firstIndex(next.matches, (match) => match.startBlock > endBlock + 1),
	]);
	const counts = ranges.map(([from, to]) => capped(Math.max(0, (sums[to] ?? 0) - (sums[from] ?? 0))));
	return { counts, ranges };
}
