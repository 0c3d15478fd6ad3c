import { ExcessError, LIMITS } from '../markdown/excess.ts';
import type { RenderedText } from '../markdown/rendered-text.ts';
import { toArticleText, type ArticleText } from './article-text.ts';
import { hasPrefix, hasSuffix, toPrefix, toSuffix } from './context.ts';
import type { AnchoringFailure, Failure } from './failure.ts';
import { matchNeedles, type Match } from './match.ts';
import { toNeedles, type Needle } from './needle.ts';
import { toNearest, toWordIndex, type WordIndex } from './nearest-passage.ts';
import { closingMarkAfter, openingMarkBefore, toOpening } from './opening-mark.ts';
import { toPlaces, type Place, type Places } from './places.ts';
import type { Anchor, AnchoredPiece, Selector } from './selector.ts';
import { toSettlements, type Help } from './settle.ts';

/** Every selector has led to exactly one of an anchor and a failure. Both lists are in the order of the selectors. */
export interface Anchoring {
	anchors: Anchor[];
	failures: AnchoringFailure[];
}

/** How many of several places a failure names; the count is always that of all. */
const LISTED_PLACES = 200;

/**
 * Finds for every selector the one right place in the rendered text, or says why there is none. Contract section 3.
 * Nothing is guessed: likeness only writes the hint of a failure. Linear in the text for any number of selectors.
 * Throws an `ExcessError` where many statements look for words that stand in very many places.
 */
export function anchorStatements(
	text: Pick<RenderedText, 'value' | 'blocks'>,
	selectors: readonly Selector[],
): Anchoring {
	const article = toArticleText(text);
	const needles = selectors.map(({ pieces, kind }) => toNeedles(pieces, kind));
	const matches = matchNeedles(article, needles.flat());
	const anchors: Anchor[] = [];
	let at = 0;
	let effort = 0;
	const unsettled: { selector: Selector; key: string; explain: Unsettled }[] = [];
	// Statements that look for the same are settled and explained once: repeated words are what editors quote most.
	const known = new Map<string, Place | Unsettled>();
	selectors.forEach((selector, which) => {
		const own = needles[which] ?? [];
		const found = matches.slice(at, (at += own.length));
		const key = toKey(selector);
		let settled = known.get(key);
		if (settled === undefined) {
			effort += found.reduce((sum, list) => sum + list.length, 0);
			if (effort > LIMITS.places) throw new ExcessError({ what: 'places', offset: 0 });
			known.set(key, (settled = settle(article, selector, own, found)));
		}
		if (typeof settled === 'function') unsettled.push({ selector, key, explain: settled });
		else anchors.push(toAnchor(article.value, selector, settled));
	});
	const hints: Hints = { index: undefined, effort: HINT_EFFORT / Math.max(1, unsettled.length) };
	const explained = new Map<string, Failure>();
	const failures = unsettled.map(({ selector, key, explain }) => {
		const failure = explained.get(key) ?? explain(hints);
		explained.set(key, failure);
		return { selector, failure };
	});
	return { anchors, failures };
}

const toKey = ({ kind, pieces, prefix, suffix, occurrence }: Selector): string =>
	JSON.stringify([kind, pieces, prefix, suffix, occurrence]);

/** What explaining a failure may use: made or shared out only when it is known how many there are. */
interface Hints {
	/** The words of the article, made for the first piece that is not found. */
	index: WordIndex | undefined;
	/** Units of context that may be compared for one failure. */
	effort: number;
}

type Unsettled = (hints: Hints) => Failure;

/** Units of context compared for all failures of an article together: a hundredth of a second for each million. */
const HINT_EFFORT = 40_000_000;

/** The one place, or what explains why there is none. */
function settle(
	article: ArticleText,
	selector: Selector,
	needles: readonly Needle[],
	matches: readonly (readonly Match[])[],
): Place | Unsettled {
	const [only, other] = matches[0] ?? [];
	const isPlain = selector.prefix === undefined && selector.suffix === undefined && (selector.occurrence ?? 1) === 1;
	if (only && !other && matches.length === 1 && isPlain) return [only];

	const missing = needles.findIndex((needle, piece) => needle.text === '' || matches[piece]?.length === 0);
	if (missing !== -1) return (hints) => explainMissing(article, needles, missing, hints);
	const left = toPlacesLeft(article, selector, matches);
	const [place, another] = left.places.take(left.firsts, 2, (selector.occurrence ?? 1) - 1);
	if (place && (!another || selector.occurrence !== undefined)) return place;
	if (left.firsts.length === 0) return () => explainNothingLeft(article, selector, matches);
	// The places are looked for again: to keep those of every statement could fill the memory.
	return (hints) => explainSeveral(article, selector, matches, toPlacesLeft(article, selector, matches), hints);
}

function explainMissing(article: ArticleText, needles: readonly Needle[], piece: number, hints: Hints): Failure {
	hints.index ??= toWordIndex(article);
	return { reason: 'not-found', piece, nearest: toNearest(hints.index, needles[piece]?.text ?? '') };
}

function explainNothingLeft(article: ArticleText, selector: Selector, matches: readonly (readonly Match[])[]): Failure {
	const all = toPlaces(matches);
	if (all.firsts.length === 0) return { reason: 'not-together' };
	const { kind, prefix } = selector;
	const hasPrefix = toPlacesLeft(article, { kind, prefix }, matches).firsts.length > 0;
	return {
		reason: 'not-in-context',
		field: hasPrefix ? 'suffix' : 'prefix',
		count: all.count(all.firsts),
		places: all.take(all.firsts, LISTED_PLACES),
	};
}

function explainSeveral(
	article: ArticleText,
	{ kind, prefix, suffix, occurrence }: Selector,
	matches: readonly (readonly Match[])[],
	left: PlacesLeft,
	{ effort }: Hints,
): Failure {
	const count = left.places.count(left.firsts);
	if (occurrence !== undefined) return { reason: 'occurrence-too-large', count };
	const settles = (help: Help, place: Place): boolean => {
		const settled = toPlacesLeft(article, { kind, prefix, suffix, ...help }, matches);
		const [only, other] = settled.places.take(settled.firsts, 2);
		return other === undefined && only?.every((match, piece) => match === place[piece]) === true;
	};
	const listed = left.places.take(left.firsts, LISTED_PLACES);
	return { reason: 'ambiguous', count, places: toSettlements(article, listed, matches, settles, effort) };
}

interface PlacesLeft {
	places: Places;
	firsts: readonly Match[];
}

/** The places that are left after prefix and suffix have narrowed, and of those the ones that open best. Contract 3.3 and 3.4. */
function toPlacesLeft(
	{ folded, value }: ArticleText,
	{ kind, prefix, suffix }: Pick<Selector, 'kind' | 'prefix' | 'suffix'>,
	matches: readonly (readonly Match[])[],
): PlacesLeft {
	const narrowed = [...matches];
	if (prefix !== undefined) {
		const words = toPrefix(prefix);
		narrowed[0] = (narrowed[0] ?? []).filter((match) => hasPrefix(folded.text, match.foldedStart, words));
	}
	if (suffix !== undefined) {
		const words = toSuffix(suffix);
		const last = narrowed.length - 1;
		narrowed[last] = (narrowed[last] ?? []).filter((match) => hasSuffix(folded.text, match.foldedEnd, words));
	}
	const places = toPlaces(narrowed);
	return { places, firsts: kind === 'quote' ? keepBestOpening(value, places.firsts) : places.firsts };
}

function keepBestOpening(text: string, firsts: readonly Match[]): readonly Match[] {
	const openings = firsts.map((match) => toOpening(text, match.start));
	const best = openings.reduce<number>((strongest, opening) => Math.max(strongest, opening), 0);
	return firsts.filter((_, index) => openings[index] === best);
}

function toAnchor(text: string, { id, kind }: Selector, place: Place): Anchor {
	return { id, kind, pieces: place.map((match) => toAnchoredPiece(text, kind, match)) };
}

function toAnchoredPiece(text: string, kind: Anchor['kind'], { start, end }: Match): AnchoredPiece {
	const exact = text.slice(start, end);
	if (kind === 'claim') return { exact, start, end, litStart: start, litEnd: end };
	const mark = openingMarkBefore(text, start);
	return {
		exact,
		start,
		end,
		litStart: mark === -1 ? start : mark,
		litEnd: closingMarkAfter(text, end, toOpening(text, start)),
	};
}
