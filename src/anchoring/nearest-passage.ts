import { diffArrays } from 'diff';
import type { ArticleText } from './article-text.ts';
import type { NearestPassage } from './failure.ts';

interface Word {
	/** As folded, and in lower case for finding. */
	text: string;
	/** Offsets of the article's text. */
	start: number;
	end: number;
}

/** The words of an article and where each stands: made once, when the first hint is needed. */
export interface WordIndex {
	value: string;
	words: Word[];
	positions: Map<string, number[]>;
}

const WORDS = /[\p{L}\p{N}\p{M}]+(?:["-][\p{L}\p{N}\p{M}]+)*/gu;

export function toWordIndex({ value, folded }: ArticleText): WordIndex {
	const words = Array.from(folded.text.matchAll(WORDS), ({ 0: text, index }) => ({
		text,
		start: folded.start[index] ?? 0,
		end: folded.end[index + text.length - 1] ?? 0,
	}));
	const positions = new Map<string, number[]>();
	words.forEach(({ text }, position) => {
		const key = text.toLowerCase();
		const list = positions.get(key);
		if (list) list.push(position);
		else positions.set(key, [position]);
	});
	return { value, words, positions };
}

/** Longer pieces are compared by their first words only: a hint, not a proof. */
const COMPARED_WORDS = 400;
/** A word that stands more often than this says nothing about where a passage is. */
const TELLING_POSITIONS = 200;
/** How many words may have been left out or put in before the passage is looked for elsewhere. */
const SLACK = 8;
/** The share of the words looked for that a passage must hold to be worth showing. */
const WORTH_SHOWING = 0.4;

/**
 * The passage that shares most words with a needle (folded words), in order, and how the two differ; nothing where
 * no passage comes near. Each word votes for where the needle would begin, rare words more than common ones.
 */
export function toNearest(index: WordIndex, needle: string): NearestPassage | undefined {
	const written = Array.from(needle.matchAll(WORDS), ([word]) => word).slice(0, COMPARED_WORDS);
	const begin = toLikelyBegin(index, written);
	if (begin === undefined) return undefined;
	const from = Math.max(0, begin - SLACK);
	const window = index.words.slice(from, begin + written.length + SLACK);
	const aligned = align(written, window, index.value);
	if (aligned.common < written.length * WORTH_SHOWING) return undefined;
	const first = window[aligned.first];
	const last = window[aligned.last];
	if (!first || !last) return undefined;
	const printed = window.slice(aligned.first, aligned.last + 1).map(({ text }) => text);
	return {
		exact: index.value.slice(first.start, last.end),
		start: first.start,
		differences: aligned.differences,
		differsInCaseOnly: printed.join(' ') !== written.join(' ') && isSameIgnoringCase(printed, written),
	};
}

const isSameIgnoringCase = (one: readonly string[], other: readonly string[]): boolean =>
	one.join(' ').toLowerCase() === other.join(' ').toLowerCase();

function toLikelyBegin({ positions }: WordIndex, written: readonly string[]): number | undefined {
	const votes = new Map<number, number>();
	written.forEach((word, offset) => {
		const places = positions.get(word.toLowerCase()) ?? [];
		if (places.length > TELLING_POSITIONS) return;
		for (const place of places) votes.set(place - offset, (votes.get(place - offset) ?? 0) + 1 / places.length);
	});
	let best: number | undefined;
	let most = 0;
	for (const begin of votes.keys()) {
		let sum = 0;
		for (let near = begin - SLACK; near <= begin + SLACK; near++) sum += votes.get(near) ?? 0;
		// The exact beginning decides between neighbours that collect the same votes.
		sum += (votes.get(begin) ?? 0) / 2;
		if (sum > most || (sum === most && best !== undefined && begin < best)) [best, most] = [begin, sum];
	}
	return best;
}

/** Aligns what was written with a window of the article that may be longer at both ends. */
function align(written: readonly string[], window: readonly Word[], value: string) {
	const changes = diffArrays(
		[...written],
		window.map(({ text }) => text),
	);
	const spans: Span[] = [];
	let at = 0;
	for (const { value, added, removed } of changes) {
		const previous = spans.at(-1);
		const isCommon = !added && !removed;
		const span = !isCommon && previous && !previous.isCommon ? previous : { written: [], from: at, to: at, isCommon };
		if (span !== previous) spans.push(span);
		if (!added) span.written.push(...value);
		if (!removed) span.to = at += value.length;
	}
	trimEnds(spans, (one, other) => {
		const between = value.slice(window[one]?.end ?? 0, window[other]?.start ?? 0);
		return /["\u201C\u201D\n]/.test(between);
	});
	const differences = spans
		.filter(({ isCommon, written: own, from, to }) => !isCommon && (own.length > 0 || to > from))
		.map((span) => ({
			written: span.written.join(' '),
			printed: window
				.slice(span.from, span.to)
				.map(({ text }) => text)
				.join(' '),
		}));
	return {
		common: spans.reduce((sum, span) => sum + (span.isCommon ? span.written.length : 0), 0),
		differences,
		first: spans[0]?.from ?? 0,
		last: (spans.at(-1)?.to ?? 0) - 1,
	};
}

interface Span {
	written: string[];
	/** Half-open range of the window's words. */
	from: number;
	to: number;
	isCommon: boolean;
}

/**
 * What the window has before and behind the passage is no difference: only as many words as were written there
 * count, and none beyond a quotation mark or the end of a block.
 */
function trimEnds(spans: Span[], isParted: (one: number, other: number) => boolean): void {
	const first = spans[0];
	if (first && !first.isCommon) {
		let from = first.to;
		while (from > first.from && first.to - from < first.written.length && !isParted(from - 1, from)) from--;
		first.from = from;
	}
	const last = spans.at(-1);
	if (last && !last.isCommon && last !== first) {
		let to = last.from;
		while (to < last.to && to - last.from < last.written.length && !isParted(to - 1, to)) to++;
		last.to = to;
	}
}
