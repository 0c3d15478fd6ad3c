import type { ArticleText } from './article-text.ts';
import { hasPrefix, hasSuffix, skipAsideAfter, skipAsideBefore, toPrefix, toSuffix } from './context.ts';
import type { Settlement } from './failure.ts';
import type { Match } from './match.ts';
import type { Place } from './places.ts';

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
	return places.map((place, index) => {
		const prefix = place[0] && prefixOf(place[0]);
		const suffix = place.at(-1) && suffixOf(place.at(-1) as Match);
		const single: Help[] = [...(prefix ? [{ prefix }] : []), ...(suffix ? [{ suffix }] : [])];
		single.sort((one, other) => toLength(one) - toLength(other));
		const both: Help[] = prefix && suffix ? [{ prefix, suffix }] : [];
		const help = [...single, ...both].find((candidate) => settles(candidate, place));
		return { place, ...(help ?? { occurrence: index + 1 }) };
	});
}

const toLength = ({ prefix = '', suffix = '' }: Help): number => prefix.length + suffix.length;

const COMPARED_AT_LEAST = 200;

/**
 * Gives a function that finds the shortest context, in whole words, that one of the matches has and no other.
 * Matches are ordered by their contexts read away from the words, so only neighbours can share one.
 */
function toDistinction(article: ArticleText, matches: readonly Match[], side: 'prefix' | 'suffix', effort: number) {
	const { text } = article.folded;
	const step = side === 'prefix' ? -1 : 1;
	const limit = Math.max(COMPARED_AT_LEAST, Math.floor(effort / Math.max(1, matches.length)));
	const originOf = (match: Match): number =>
		side === 'prefix' ? skipAsideBefore(text, match.foldedStart) - 1 : skipAsideAfter(text, match.foldedEnd);
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
		for (const words of toContexts(article, origin, shared, side)) {
			const wanted = side === 'prefix' ? toPrefix(words) : toSuffix(words);
			const has = (other: Match): boolean =>
				side === 'prefix' ? hasPrefix(text, other.foldedStart, wanted) : hasSuffix(text, other.foldedEnd, wanted);
			if (has(match) && !neighbours.some((neighbour) => has(neighbour.match))) return words;
		}
		return undefined;
	};
}

/** How many words longer than the first candidate a context may become, where folding it alone changes it at its ends. */
const CANDIDATES = 4;

/** Contexts of whole words that are longer than `shared` units, the shortest first, in the article's own characters. */
function* toContexts({ value, folded }: ArticleText, origin: number, shared: number, side: 'prefix' | 'suffix') {
	const step = side === 'prefix' ? -1 : 1;
	let far = origin + step * shared;
	for (let candidate = 0; candidate < CANDIDATES; candidate++) {
		while (folded.text[far] === ' ') far += step;
		if (folded.text[far] === undefined) return;
		while (folded.text[far + step] !== undefined && folded.text[far + step] !== ' ') far += step;
		const [first, last] = side === 'prefix' ? [far, origin] : [origin, far];
		yield value.slice(folded.start[first], folded.end[last]).replace(/\s+/gu, ' ');
		far += step;
	}
}
