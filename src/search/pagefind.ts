/** The part of Pagefind's browser API (1.5) that the search page uses. Source: https://pagefind.app/docs/api-reference/ */
export interface Pagefind {
	options(options: { baseUrl?: string; ranking?: { metaWeights: Record<string, number> } }): Promise<void>;
	init(): Promise<void>;
	/** Gives `null` as its result when a later call has overtaken this one. */
	debouncedSearch(term: string | null, options: SearchOptions, wait: number): Promise<Answer | null>;
}

export interface SearchOptions {
	filters: Record<string, string[] | { any: string[] }>;
	sort?: Record<string, 'asc' | 'desc'>;
}

export interface Answer {
	results: { id: string; score: number; data: () => Promise<FoundRecord> }[];
}

/** A record as `outputs/search-records.ts` made it. */
export interface FoundRecord {
	url: string;
	meta: Record<string, string | undefined>;
	filters: Record<string, string[] | undefined>;
}

/** What a result shows and nobody searches for. */
const SHOWN_ONLY = ['role', 'said', 'lang'];

/** Loads Pagefind from the built site. Nothing of it is fetched before this is called. */
export async function loadPagefind(base: string): Promise<Pagefind> {
	const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
	// Records carry whole paths already. What is only shown is searched too: its matches get no score, and are left out.
	const metaWeights = Object.fromEntries(SHOWN_ONLY.map((key) => [key, 0]));
	await pagefind.options({ baseUrl: '/', ranking: { metaWeights } });
	return pagefind;
}
