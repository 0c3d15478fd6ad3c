/** A search as its address states it. Contract section 4. */
export interface Query {
	/** What is typed. */
	text: string;
	/** Ids and words of the contract, several of one key meaning any of them. */
	facets: Record<FacetName, string[]>;
	/** As asked for; without it, by what suits the query. */
	sort?: Sort;
	/** How many pages of results are shown, one below the other. */
	page: number;
	/** Words to be checked instead: did somebody say them? */
	check?: string;
}

export const FACETS = ['speaker', 'kind', 'status', 'topic', 'year', 'article'] as const;
export type FacetName = (typeof FACETS)[number];

export const SORTS = ['best', 'newest', 'oldest', 'article'] as const;
export type Sort = (typeof SORTS)[number];

/** The value of `year` for statements without a date. */
export const UNDATED = 'undated';

/** More is cut off, and the page says so; UTF-16 units. */
export const LONGEST = 1000;

/** More pages are not shown: each statement is a file to fetch, and nobody reads a thousand. */
export const MOST_PAGES = 50;

/** Reads a query from the parameters of an address; what is not understood is left out. */
export function readQuery(parameters: URLSearchParams): Query {
	const sort = SORTS.find((known) => known === parameters.get('sort'));
	const page = Number(parameters.get('page') ?? 1);
	const check = parameters.get('check')?.trim();
	return {
		text: parameters.get('q')?.trim() ?? '',
		facets: toFacets((name) => [...new Set(parameters.getAll(name).filter((value) => value !== ''))]),
		...(sort && { sort }),
		page: Number.isInteger(page) && page > 0 ? Math.min(page, MOST_PAGES) : 1,
		...(check && { check }),
	};
}

/** The parameters of a query, in the order of the contract, without what says nothing. */
export function toParameters({ text, facets, sort, page, check }: Query): URLSearchParams {
	const parameters = new URLSearchParams();
	if (check !== undefined) {
		parameters.set('check', check);
		return parameters;
	}
	if (text !== '') parameters.set('q', text);
	for (const name of FACETS) for (const value of facets[name]) parameters.append(name, value);
	if (sort) parameters.set('sort', sort);
	if (page > 1) parameters.set('page', String(page));
	return parameters;
}

export const toFacets = (toValues: (name: FacetName) => string[]): Query['facets'] =>
	Object.fromEntries(FACETS.map((name) => [name, toValues(name)])) as Query['facets'];

export const hasFacets = ({ facets }: Query): boolean => FACETS.some((name) => facets[name].length > 0);
