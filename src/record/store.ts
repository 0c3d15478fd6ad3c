import type { Ledger } from '../schema/ledger.ts';

/** How the loader and the one reader of the collections agree on what the content store holds. */

/** The entry that stands in `dev` for content with problems: its data is the report. */
export const PROBLEMS_ENTRY = '@problems';

export interface ProblemsData {
	report: string;
}

/** The one entry of the ledger. */
export const LEDGER_ENTRY = '@permalinks';

export interface LedgerData {
	/** Absent where nothing was published yet. */
	ledger?: Ledger;
}

/** The one entry of the topics, because Astro warns of a collection that is empty. */
export const TOPICS_ENTRY = '@topics';

export interface TopicsData {
	/** By topic id. */
	labels: Record<string, string>;
}
