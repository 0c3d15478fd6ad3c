import { getLastVersion, listAllLines, listLines, toLinesById } from '../ledger/compare.ts';
import { isSameWording, toWordingDigest } from '../ledger/wording.ts';
import type { Ledger, LedgerLine, Version } from '../schema/ledger.ts';
import { compareText } from '../text/compare-text.ts';

/** A place in an article by its slug, and the number there. */
export interface FormerPlace {
	article: string;
	number: number;
}

/** Words under which a statement was published before. */
export interface EarlierWording {
	/** A string a piece. */
	words: string[];
	/** From when to when they stood there; the end is absent where no ledger tells it. */
	since: string;
	until?: string;
	/** What links that were copied with them carry (`?v=`). */
	digest: string;
}

/** Words that gave way to others. */
export interface Rewording {
	was: string[];
	now: readonly string[];
	/** That of the correction that says so; absent where it is not recorded yet. */
	date?: string;
}

/** What the ledger knows of one statement. */
export interface History {
	/** When it was first published; absent where it is not in the ledger. */
	first?: string;
	/** When its words, its status or its speaker last changed; absent where they never did. */
	changed?: string;
	/** Wordings that are not the present one, each once, oldest first. */
	earlier: EarlierWording[];
	/** What was reworded, oldest first. */
	rewordings: Rewording[];
	/** Where it was recorded, oldest first: where it stood before, and perhaps where it stands. */
	places: FormerPlace[];
}

/** What was recorded of a statement, and what its words are known by. */
export interface Recorded {
	history: History;
	/** What links carry that are copied now (`?v=`): the same however the same words are set or split into pieces. */
	wording: string;
}

/** Looks up the history of a statement by its id, its former ids, and the words it has now. */
export type HistoryOf = (id: string, formerIds: readonly string[], words: readonly string[]) => Recorded;

/** The histories that a ledger holds; without a ledger nobody has any. */
export function createHistories(ledger: Ledger | undefined): HistoryOf {
	const lines = ledger === undefined ? new Map<string, LedgerLine>() : toLinesById(ledger);
	return (id, formerIds, words) => {
		const [line] = listLines(lines, { id, formerIds });
		const recorded = line && getLastVersion(line).words;
		const wording = toWordingDigest(recorded && isSameWording(recorded, words) ? recorded : words);
		if (line === undefined) return { history: { earlier: [], rewordings: [], places: [] }, wording };
		// Of statements that were joined all words and places stay those of the one that is left.
		const known = listAllLines(lines, { id, formerIds });
		const changed = line.versions.length > 1 ? line.versions.at(-1)?.date : undefined;
		const history: History = {
			first: line.first,
			...(changed !== undefined && { changed }),
			earlier: toEarlier(
				known.flatMap(({ versions }) => versions.map((version, at) => ({ version, next: versions[at + 1] }))),
				words,
				wording,
			),
			rewordings: toRewordings(line.versions, words),
			places: known.flatMap(({ article, number, places = [] }) => [...places, { article, number }]),
		};
		return { history, wording };
	};
}

function toEarlier(
	stretches: readonly { version: Version; next: Version | undefined }[],
	words: readonly string[],
	wording: string,
): EarlierWording[] {
	const earlier = new Map<string, EarlierWording>();
	let last: EarlierWording | undefined;
	for (const { version, next } of stretches) {
		const digest = toWordingDigest(version.words);
		// A version may differ from the one before it in its status alone.
		const since = last?.digest === digest && last.until === version.date ? last.since : version.date;
		last = { words: version.words, since, ...(next !== undefined && { until: next.date }), digest };
		if (!isSameWording(version.words, words)) earlier.set(digest, last);
	}
	earlier.delete(wording);
	return [...earlier.values()].sort((a, b) => compareText(a.since, b.since));
}

function toRewordings(versions: readonly Version[], words: readonly string[]): Rewording[] {
	return versions.flatMap((version, at) => {
		const next = versions[at + 1];
		const now = next?.words ?? words;
		if (isSameWording(version.words, now)) return [];
		return [{ was: version.words, now, ...(next !== undefined && { date: next.date }) }];
	});
}
