/** The part of Pagefind's browser API (1.5) that is used. Source: https://pagefind.app/docs/api-reference/ */
export interface Pagefind {
	init(): Promise<void>;
	mergeIndex(address: string): Promise<void>;
	search(term: string): Promise<{ results: PagefindResult[] }>;
	destroy(): Promise<void>;
}

export interface PagefindResult {
	/** The name of the page, as `integrations/pagefind-index.ts` gave it. */
	id: string;
	/** The places of the words found, counted in words of the content. */
	words: number[];
}

export interface PagefindModule {
	createInstance(options: { basePath: string; noWorker: true }): Pagefind;
}
