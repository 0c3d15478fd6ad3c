import { listLines, toLinesById } from '../ledger/compare.ts';
import { isSameWording, toWordingDigest } from '../ledger/wording.ts';
import type { Ledger, LedgerLine, Version } from '../schema/ledger.ts';

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

/** What the ledger knows of one statement. */
export interface History {
	/** When it was first published; absent where it is not in the ledger. */
	first?: string;
	/** When its words, its status or its speaker last changed; absent where they never did. */
	changed?: string;
	/** Wordings that are not the present one, each once, oldest first. */
	earlier: EarlierWording[];
	/** Where it was recorded, oldest first: where it stood before, and perhaps where it stands. */
	places: FormerPlace[];
}

/** Looks up the history of a statement by its id, its former ids, and the words it has now. */
export type HistoryOf = (id: string, formerIds: readonly string[], words: readonly string[]) => History;

/** The histories that a ledger holds; without a ledger nobody has any. */
export function createHistories(ledger: Ledger | undefined): HistoryOf {
	const lines = ledger === undefined ? new Map<string, LedgerLine>() : toLinesById(ledger);
	return (id, formerIds, words) => {
		const known = listLines(lines, { id, formerIds });
		const [line] = known;
		if (line === undefined) return { earlier: [], places: [] };
		const changed = line.versions.length > 1 ? line.versions.at(-1)?.date : undefined;
		return {
			first: line.first,
			...(changed !== undefined && { changed }),
			earlier: toEarlier(
				known.flatMap(({ versions }) => versions.map((version, at) => ({ version, next: versions[at + 1] }))),
				words,
			),
			places: known.flatMap(({ article, number, places = [] }) => [...places, { article, number }]),
		};
	};
}

function toEarlier(
	stretches: readonly { version: Version; next: Version | undefined }[],
	words: readonly string[],
): EarlierWording[] {
	const earlier = new Map<string, EarlierWording>();
	for (const { version, next } of stretches) {
		if (isSameWording(version.words, words)) continue;
		const digest = toWordingDigest(version.words);
		const until = next?.date;
		earlier.set(digest, { words: version.words, since: version.date, ...(until !== undefined && { until }), digest });
	}
	earlier.delete(toWordingDigest(words));
	return [...earlier.values()];
}
