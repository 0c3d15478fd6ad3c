import type { ArticleText } from './article-text.ts';
import { hasPrefix, hasSuffix, skipAsideAfter, skipAsideBefore, toPrefix, toSuffix } from './context.ts';
import type { Settlement } from './failure.ts';
import type { Match } from './match.ts';
import type { Place } from './places.ts';

type Side = 'prefix' | 'suffix';

/** The help a selector gives beside its pieces. */
export interface Help {
	prefix?: string;
	suffix?: string;
}

/**
 * For each of several places, what settles it: the shorter of a prefix and a suffix that no other place has, both
 * together where neither is enough, and the occurrence only where nothing else can. `settles` is the anchoring's own
 * judgement whether a place is the only one left with that help, so that what is offered is true. `effort` bounds the
 * units compared, for the article that repeats itself without end; contexts of 200 units are always compared.
 */
export function toSettlements(
	article: ArticleText,
	places: readonly Place[],
	matches: readonly (readonly Match[])[],
	settles: (help: Help, place: Place) => boolean,
	effort: number,
): Settlement[] {
	const prefixOf = toDistinction(article, matches[0] ?? [], 'prefix', effort);
	const suffixOf = toDistinction(article, matches.at(-1) ?? [], 'suffix', effort);
	const looked = matches.reduce((sum, list) => sum + list.length, 0);
	let tries = Math.max(LEAST_TRIES, Math.floor(effort / (TRY * Math.max(1, looked))));
	return places.map((place, index) => {
		for (const help of toCandidates(article, place, prefixOf, suffixOf)) {
			if (tries-- <= 0) break;
			if (settles(help, place)) return { place, ...help };
		}
		return { place, occurrence: index + 1 };
	});
}

/** What trying a help costs for each match, in units of context compared. */
const TRY = 10;

/** Tried whatever the effort; where no more are, the occurrence settles the place. */
const LEAST_TRIES = 4;

/** How many words of context are tried where no single side is unlike that of all other matches: 1, 2, 4 … */
const MOST_WORDS = 64;

/** What may settle a place, the shortest first; made only as far as it is asked for. */
function* toCandidates(
	article: ArticleText,
	place: Place,
	prefixOf: (match: Match) => string | undefined,
	suffixOf: (match: Match) => string | undefined,
): Generator<Help> {
	const first = place[0];
	const last = place.at(-1);
	if (!first || !last) return;
	const prefix = prefixOf(first);
	const suffix = suffixOf(last);
	const single: Help[] = [...(prefix ? [{ prefix }] : []), ...(suffix ? [{ suffix }] : [])];
	yield* single.sort((one, other) => toLength(one) - toLength(other));
	let longest = '';
	for (let words = 1; words <= MOST_WORDS; words *= 2) {
		const before = takeWords(article, toOrigin(article, first, 'prefix'), words, 'prefix');
		const after = takeWords(article, toOrigin(article, last, 'suffix'), words, 'suffix');
		// Where the text ends on both sides, more words are the same words.
		if (before + after === longest) return;
		longest = before + after;
		if (before) yield { prefix: before };
		if (after) yield { suffix: after };
		if (before && after) yield { prefix: before, suffix: after };
	}
}

/** The given number of words next to a place, or as many as there are. */
function takeWords({ value, folded }: ArticleText, origin: number, words: number, side: Side): string {
	const step = side === 'prefix' ? -1 : 1;
	let far = origin;
	for (let taken = 0; taken < words && folded.text[far] !== undefined; taken++) {
		while (folded.text[far] === ' ') far += step;
		while (folded.text[far] !== undefined && folded.text[far] !== ' ') far += step;
	}
	const near = far - step;
	if (folded.text[near] === undefined || near === origin - step) return '';
	const [start, end] = side === 'prefix' ? [near, origin] : [origin, near];
	return value.slice(folded.start[start], folded.end[end]).replace(/\s+/gu, ' ').trim();
}

const toLength = ({ prefix = '', suffix = '' }: Help): number => prefix.length + suffix.length;

const COMPARED_AT_LEAST = 200;

const CANDIDATES = 4;

/**
 * Gives a function that finds the shortest context, in whole words, that one of the matches has and no other.
 * Matches are ordered by their contexts read away from the words, so only neighbours can share one.
 */
function toDistinction(article: ArticleText, matches: readonly Match[], side: Side, effort: number) {
	const { text } = article.folded;
	const step = side === 'prefix' ? -1 : 1;
	const limit = Math.max(COMPARED_AT_LEAST, Math.floor(effort / Math.max(1, matches.length)));
	const originOf = (match: Match): number => toOrigin(article, match, side);
	const commonLength = (one: number, other: number): number => {
		let length = 0;
		while (length < limit) {
			const unit = text[one + step * length];
			if (unit === undefined || unit !== text[other + step * length]) break;
			length++;
		}
		return length;
	};
	const sorted = matches
		.map((match) => ({ match, origin: originOf(match) }))
		.sort((one, other) => {
			const length = commonLength(one.origin, other.origin) * step;
			return (text[one.origin + length] ?? '') < (text[other.origin + length] ?? '') ? -1 : 1;
		});
	const rankOf = new Map(sorted.map(({ match }, rank) => [match, rank]));

	return (match: Match): string | undefined => {
		const rank = rankOf.get(match) ?? 0;
		const origin = originOf(match);
		const neighbours = [sorted[rank - 1], sorted[rank + 1]].filter((neighbour) => neighbour !== undefined);
		const shared = Math.max(0, ...neighbours.map((neighbour) => commonLength(origin, neighbour.origin)));
		let candidates = 0;
		for (const words of toContexts(article, origin, shared, side)) {
			// The first one should do; folding it alone may change it at its ends, then a longer one does.
			if (++candidates > CANDIDATES) break;
			const wanted = side === 'prefix' ? toPrefix(words) : toSuffix(words);
			const has = (other: Match): boolean =>
				side === 'prefix' ? hasPrefix(text, other.foldedStart, wanted) : hasSuffix(text, other.foldedEnd, wanted);
			if (has(match) && !neighbours.some((neighbour) => has(neighbour.match))) return words;
		}
		return undefined;
	};
}

/** The first unit of the context of a match, read away from it. */
const toOrigin = ({ folded: { text } }: ArticleText, match: Match, side: Side): number =>
	side === 'prefix' ? skipAsideBefore(text, match.foldedStart) - 1 : skipAsideAfter(text, match.foldedEnd);

/** All contexts of whole words that are longer than `shared` units, the shortest first, in the article's own characters. */
function* toContexts({ value, folded }: ArticleText, origin: number, shared: number, side: Side) {
	const step = side === 'prefix' ? -1 : 1;
	let far = origin + step * shared;
	for (;;) {
		while (folded.text[far] === ' ') far += step;
		if (folded.text[far] === undefined) return;
		while (folded.text[far + step] !== undefined && folded.text[far + step] !== ' ') far += step;
		const [first, last] = side === 'prefix' ? [far, origin] : [origin, far];
		yield value.slice(folded.start[first], folded.end[last]).replace(/\s+/gu, ' ');
		far += step;
	}
}
