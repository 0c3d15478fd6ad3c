/** The part of Pagefind's browser API (1.5) that the search page uses. Source: https://pagefind.app/docs/api-reference/ */
export interface Pagefind {
	options(options: { baseUrl?: string }): Promise<void>;
	init(): Promise<void>;
	/** Gives `null` as its result when a later call has overtaken this one. */
	debouncedSearch(term: string | null, options: SearchOptions, wait: number): Promise<Answer | null>;
}

export interface SearchOptions {
	filters: Record<string, string[] | { any: string[] }>;
	sort?: Record<string, 'asc' | 'desc'>;
}

export interface Answer {
	results: { id: string; data: () => Promise<FoundRecord> }[];
}

/** A record as `outputs/search-records.ts` made it. */
export interface FoundRecord {
	url: string;
	meta: Record<string, string | undefined>;
}

/** Loads Pagefind from the built site. Nothing of it is fetched before this is called. */
export async function loadPagefind(base: string): Promise<Pagefind> {
	const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
	// Records carry whole paths already.
	await pagefind.options({ baseUrl: '/' });
	return pagefind;
}
