import type { SearchOptions } from './pagefind.ts';

/** A search as its address states it. Contract section 4. */
export interface Query {
	/** What is typed. */
	text: string;
	/** Ids and words of the contract, several of one key meaning any of them. */
	filters: Record<FilterKey, string[]>;
	sort: Sort;
}

const FILTER_KEYS = ['speaker', 'kind', 'status', 'topic', 'year', 'article'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

const SORTS = ['best', 'newest', 'oldest', 'article'] as const;
export type Sort = (typeof SORTS)[number];

const SORT_KEYS: Record<Exclude<Sort, 'best'>, Record<string, 'asc' | 'desc'>> = {
	newest: { newest: 'desc' },
	oldest: { oldest: 'asc' },
	article: { place: 'asc' },
};

/** Reads a query from the parameters of an address; what is not understood is left out. */
export function readQuery(parameters: URLSearchParams): Query {
	const sort = parameters.get('sort');
	return {
		text: parameters.get('q')?.trim() ?? '',
		filters: Object.fromEntries(
			FILTER_KEYS.map((key) => [key, parameters.getAll(key).filter((value) => value !== '')]),
		) as Query['filters'],
		sort: SORTS.find((known) => known === sort) ?? 'best',
	};
}

/** The parameters of a query, in the order of the contract, without what says nothing. */
export function toParameters({ text, filters, sort }: Query): URLSearchParams {
	const parameters = new URLSearchParams();
	if (text !== '') parameters.set('q', text);
	for (const key of FILTER_KEYS) for (const value of filters[key]) parameters.append(key, value);
	if (sort !== 'best') parameters.set('sort', sort);
	return parameters;
}

export const isEmpty = ({ text, filters }: Query): boolean =>
	text === '' && FILTER_KEYS.every((key) => filters[key].length === 0);

/** What Pagefind takes: a phrase only where the whole is in straight double marks, `null` for "everything". */
export function toTerm({ text }: Query): string | null {
	const straight = text.replace(/[\u201C-\u201F\u00AB\u00BB]/g, '"').replace(/[\u2018\u2019]/g, "'");
	return straight === '' ? null : straight;
}

/** The options of a search among the records of some kinds; nothing where the `kind` of the query excludes them all. */
export function toOptions({ filters, sort }: Query, kinds: readonly string[]): SearchOptions | undefined {
	const wanted = filters.kind.length === 0 ? kinds : kinds.filter((kind) => filters.kind.includes(kind));
	// Pagefind takes "any of nothing" for no condition.
	if (wanted.length === 0) return undefined;
	const own = FILTER_KEYS.filter((key) => key !== 'kind' && filters[key].length > 0).map((key) => [
		key,
		{ any: filters[key] },
	]);
	return {
		filters: { ...Object.fromEntries(own), kind: { any: [...wanted] } } as SearchOptions['filters'],
		...(sort !== 'best' && { sort: SORT_KEYS[sort] }),
	};
}

/**
 * Whether the number of results can be trusted. Pagefind loads one chunk of its index for the beginning of a word,
 * so short words find only part of what there is.
 */
export function hasCertainTotal({ text }: Query): boolean {
	const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
	return words.every((word) => word.length >= 4);
}
