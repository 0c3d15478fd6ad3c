import { toMedian } from './median.ts';

/** What is measured of an interface. Times in milliseconds; bytes as sent, without headers unless they are named. */
export const FIGURES = {
	first: { label: 'first results, after the last key', unit: 'ms' },
	firstOfAll: { label: 'first results, after the first key', unit: 'ms' },
	final: { label: 'final count, after the last key', unit: 'ms' },
	found: { label: 'statements found', unit: 'count' },
	bytes: { label: 'bytes, focus to final', unit: 'bytes' },
	headers: { label: 'headers of the answers, beside that', unit: 'bytes' },
	requests: { label: 'requests, focus to final', unit: 'count' },
	pasted: { label: 'the same, pasted: first results', unit: 'ms' },
	pastedBytes: { label: 'the same, pasted: bytes', unit: 'bytes' },
	three: { label: 'three words: first results', unit: 'ms' },
	threeFound: { label: 'three words: statements found', unit: 'count' },
	threeBytes: { label: 'three words: bytes', unit: 'bytes' },
	second: { label: 'second query: first results', unit: 'ms' },
	secondBytes: { label: 'second query: bytes', unit: 'bytes' },
	facetOpened: { label: 'facet opened: values with counts', unit: 'ms' },
	facetChosen: { label: 'facet chosen: count changed', unit: 'ms' },
	facetBytes: { label: 'facet opened and chosen: bytes', unit: 'bytes' },
	script: { label: "the interface's own scripts", unit: 'bytes' },
	page: { label: 'the search page before focus', unit: 'bytes' },
} as const satisfies Record<string, { label: string; unit: Unit }>;

export type Unit = 'ms' | 'bytes' | 'count';
export type FigureName = keyof typeof FIGURES;

/** What one reader met with, or the medians of several. */
export type Figures = Partial<Record<FigureName, number>>;

export const FIGURE_NAMES = Object.keys(FIGURES) as FigureName[];

/** The median of each figure over those who met with it. */
export function toMedians(runs: readonly Figures[]): Figures {
	const medians: Figures = {};
	for (const name of FIGURE_NAMES) {
		const values = runs.map(({ [name]: value }) => value).filter((value) => value !== undefined);
		if (values.length > 0) medians[name] = toMedian(values);
	}
	return medians;
}

/** The most that a figure may be in a site of so many statements. */
export function toLimit(name: FigureName, statements: number): number | undefined {
	const isSmall = statements <= 600;
	const isLarge = statements >= 30_000;
	switch (name) {
		case 'first':
		case 'three':
			return isSmall ? 500 : 2000;
		case 'second':
			return 500;
		case 'facetOpened':
		case 'facetChosen':
			return isLarge ? 600 : undefined;
		case 'bytes':
		case 'threeBytes':
			return isLarge ? 300_000 : undefined;
		case 'facetBytes':
			return isLarge ? 100_000 : undefined;
		case 'script':
			return 10_000;
		default:
			return undefined;
	}
}
