import { SEAM, toExactWords, type ExactWord } from '../text/exact-words.ts';
import { alignWords, toDifferences, type Difference, type Run } from '../text/word-diff.ts';
import { findAttribution, partAttribution, type Attribution, type Name } from './attribution.ts';
import { countInCommon, findElided, findGlued, findRun, isSameSign, isWhole, matchesExactly } from './match-words.ts';
import { readMarked } from './pasted-text.ts';

/** A statement that may be the one somebody pasted. */
export interface Recorded {
	/** As recorded, without outer quotation marks. */
	words: string;
	speaker?: Name;
	kind: 'quote' | 'claim';
}

export type Verdict = 'word-for-word' | 'altered' | 'other-speaker' | 'not-on-record' | 'too-short';

/** A statement beside the one found: which of the candidates, and how it differs. */
export interface Near {
	index: number;
	differences: Difference[];
}

/** What can be said of pasted words. Flags are there or not; none contradicts the verdict. */
export interface Finding {
	verdict: Verdict;
	/** The candidate it speaks of. */
	index?: number;
	/** The checked words against the candidate's; nothing where there is no candidate. */
	differences: Difference[];
	/** Word for word, but the statement has more words. */
	part?: true;
	/** Word for word, but capitals differ, and not only that of a first letter. */
	capitals?: true;
	/** Altered in nothing but punctuation, or in that words of two quotations stand as one. */
	sameWords?: true;
	/** Altered in nothing but that words are left out where an ellipsis or the end of a mark says so. */
	elided?: true;
	/** Altered: whole stretches of these candidates, one behind the other. */
	glued?: number[];
	/** The words are nearest to a claim, which is this record's wording and nobody's quotation. */
	claim?: 'exact' | 'near';
	/** Whom the pasted text names, where that is certain. */
	attribution?: Attribution;
	/** The person named has words on record, and is not the one who said these. */
	attributionDiffers?: true;
	/** More was pasted than is checked. */
	cut?: true;
	/** The next candidates that share something, the nearest first. Nothing is claimed of them. */
	nearest: Near[];
}

/** What is checked of a pasted text, in UTF-16 units. */
const MOST_PASTED = 10_000;
/** Fewer words stand in too many texts; characters in scripts that write no blanks. */
const LEAST_WORDS = 6;
/** How many candidates are aligned word by word, and how many are shown beside the first. */
const MOST_ALIGNED = 8;
const MOST_NEAREST = 3;
/** Words of an attribution (`said`, `the`) that a statement may have by chance. */
const MOST_CHANCE = 2;

interface Checked {
	words: ExactWord[];
	named: ReadonlySet<string>;
	by?: Attribution;
}

interface Candidate extends Recorded {
	index: number;
	own: ExactWord[];
}

interface Aligned extends Candidate {
	runs: Run[];
	/** Words in common, in order, and the most of them in a row. */
	common: number;
	longest: number;
	/** Words in common in any order. */
	shared: number;
}

/**
 * Judges whether pasted words are on record: word for word, altered, said by another than is claimed, or not among the
 * candidates. Never calls words the same that are not: numbers, signs and punctuation within count. Deterministic; of
 * equals the first candidate wins.
 */
export function toFinding(pasted: string, candidates: readonly Recorded[], names: readonly Name[]): Finding {
	const text = pasted.slice(0, MOST_PASTED);
	const cut = pasted.length > MOST_PASTED && { cut: true as const };
	const own = candidates.map((candidate, index) => ({ ...candidate, index, own: toExactWords(candidate.words) }));
	const readings = toReadings(text, names);
	const { words: all = [] } = readings[0] ?? {};
	if (all.length < LEAST_WORDS) return { verdict: 'too-short', differences: [], nearest: [], ...cut };
	const [, marked] = readings;
	// Marks within a sentence that is on record beyond them are its own: all of it is what was pasted.
	if (
		marked &&
		rank(all, own).some(({ kind, common }) => kind === 'quote' && common > marked.words.length + MOST_CHANCE)
	)
		readings.pop();
	for (const checked of readings) {
		const found = findExact(checked, own);
		if (found) return { ...found, nearest: [], ...cut };
	}
	return { ...judge(readings.at(-1) ?? { words: all, named: new Set() }, own), ...cut };
}

/** Ways to read a pasted text: all of it is a quotation, or a part of it is and the rest says whose. The last is the likeliest. */
function toReadings(text: string, names: readonly Name[]): Checked[] {
	const whole = { words: toExactWords(text), named: new Set<string>() };
	const marked = readMarked(text);
	if (marked) return [whole, { words: marked.words, ...findAttribution(marked.before, marked.after, names) }];
	const parted = partAttribution(text, names);
	if (!parted) return [whole];
	const words = toExactWords(parted.text);
	return [whole, { words, named: new Set([parted.by.id ?? '']), by: parted.by }];
}

/** The statement that has the words as they are: one of the person named before others, a whole before a part. */
function findExact(
	{ words, named, by }: Checked,
	candidates: readonly Candidate[],
): Omit<Finding, 'nearest'> | undefined {
	const matches = candidates.flatMap((candidate) => {
		const run = candidate.kind === 'quote' ? matchesExactly(words, candidate.own) : undefined;
		return run ? [{ candidate, run, isPart: candidate.own.length > words.length }] : [];
	});
	const isNamed = ({ candidate: { speaker } }: (typeof matches)[number]): boolean =>
		speaker !== undefined && named.has(speaker.id);
	const [best] = matches.toSorted(
		(a, b) => Number(isNamed(b)) - Number(isNamed(a)) || Number(a.isPart) - Number(b.isPart),
	);
	if (!best) return undefined;
	const { candidate, run, isPart } = best;
	const said = toSaid(candidate, named, by);
	return {
		verdict: said.attributionDiffers ? 'other-speaker' : 'word-for-word',
		index: candidate.index,
		differences: lay(words, candidate, [run]),
		...(isPart && { part: true }),
		...(hasOtherCapitals(words, candidate.own, run) && { capitals: true }),
		...said,
	};
}

function judge({ words, named, by }: Checked, candidates: readonly Candidate[]): Finding {
	const ranked = rank(words, candidates);
	const claims = ranked.filter(({ kind }) => kind === 'claim');
	const exact = claims.find(({ own }) => matchesExactly(words, own));
	const near = ranked.filter((aligned) => hasEnough(words, aligned));
	const [first] = near;
	const found = exact ?? near.find(({ kind, common }) => kind === 'quote' && common === first?.common) ?? first;
	const nearest = ranked
		.filter((aligned) => aligned !== found)
		.slice(0, MOST_NEAREST)
		.map((aligned) => ({ index: aligned.index, differences: lay(words, aligned, aligned.runs) }));
	const attribution = by && { attribution: by };
	if (!found) return { verdict: 'not-on-record', differences: [], ...attribution, nearest };
	const about = { index: found.index, differences: lay(words, found, found.runs), nearest };
	if (found.kind === 'claim')
		return { verdict: 'not-on-record', ...about, claim: exact ? 'exact' : 'near', ...attribution };
	const quotes = candidates.filter(({ kind }) => kind === 'quote');
	const glued = findGlued(
		words,
		quotes.map(({ own }) => own),
	)?.map((at) => quotes[at]?.index ?? 0);
	const [only] = found.runs;
	return {
		verdict: 'altered',
		...about,
		...(only?.length === words.length && isWhole(found.own, only) && { sameWords: true }),
		...(findElided(words, found.own) && { elided: true }),
		...(glued && { glued }),
		...toSaid(found, named, by),
	};
}

/** The candidates that share three words in a row or half of the words, the nearest first. */
function rank(words: readonly ExactWord[], candidates: readonly Candidate[]): Aligned[] {
	const keys = words.map(({ key }) => key);
	return candidates
		.map((candidate) => ({ candidate, shared: countInCommon(keys, candidate.own) }))
		.toSorted((a, b) => b.shared - a.shared)
		.slice(0, MOST_ALIGNED)
		.map(({ candidate, shared }) => ({ ...align(words, keys, candidate), shared }))
		.filter(({ common, longest }) => longest >= 3 || common * 2 >= words.length)
		.toSorted((a, b) => b.common - a.common || b.longest - a.longest || a.index - b.index);
}

/** Runs of the words in one candidate: as one stretch or parted where words are left out, if they are; otherwise as they align. */
function align(words: readonly ExactWord[], keys: readonly string[], candidate: Candidate): Omit<Aligned, 'shared'> {
	const run = findRun(words, candidate.own, () => true);
	const runs = run
		? [run]
		: (findElided(words, candidate.own) ??
			alignWords(
				keys,
				candidate.own.map(({ key }) => key),
			));
	const lengths = runs.map(({ length }) => length);
	return {
		...candidate,
		runs,
		common: lengths.reduce((sum, length) => sum + length, 0),
		longest: Math.max(0, ...lengths),
	};
}

/**
 * Whether words have so much in common with a statement that they are a changed form of it: three in five of them, in
 * order, three in a row (six characters in scripts without blanks); or nearly all of them in any order with four in a row, as where
 * clauses are swapped; or three in ten with eight in a row, which is a
 * quotation within other words. Less is what any two sentences share (`of the`, `going to the`).
 */
function hasEnough(words: readonly ExactWord[], { common, longest, shared }: Aligned): boolean {
	const share = common / words.length;
	const letters = words.filter(({ key }) => key.length === 1).length;
	const row = letters * 2 > words.length ? 6 : 3;
	if (words.length < LEAST_WORDS) return false;
	return (
		(share >= 0.6 && longest >= row) ||
		(shared >= 0.9 * words.length && longest > row) ||
		(share >= 0.3 && longest >= 8)
	);
}

function toSaid(
	{ speaker }: Recorded,
	named: ReadonlySet<string>,
	by: Attribution | undefined,
): Pick<Finding, 'attribution' | 'attributionDiffers'> {
	if (!speaker) return by ? { attribution: by } : {};
	if (named.has(speaker.id)) return { attribution: speaker };
	if (!by) return {};
	return { attribution: by, ...(by.id !== undefined && { attributionDiffers: true }) };
}

function lay(words: readonly ExactWord[], { own }: Candidate, runs: readonly Run[]): Difference[] {
	return toDifferences(words, own, runs, (a, b) => isSameSign(words, a, own, b));
}

function hasOtherCapitals(words: readonly ExactWord[], own: readonly ExactWord[], { recorded }: Run): boolean {
	return words.some(({ exact }, at) => {
		const from = at === 0 || words[at - 1]?.signs.endsWith(SEAM) ? 1 : 0;
		return exact.slice(from) !== own[recorded + at]?.exact.slice(from);
	});
}
