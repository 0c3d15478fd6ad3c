import type { IndexedStatement } from '../text/indexed.ts';
import type { Notice } from './clause.ts';
import type { FacetName, Query, Sort } from './query.ts';

/** What the page asks of the worker. A later question takes the place of an earlier one. */
export interface Question {
	number: number;
	query: Query;
	/** The facets whose counts are shown. */
	facets: FacetName[];
	/** The reader may still be typing: what most would not want yet is not fetched. */
	isTyping: boolean;
	/** Whether there is a network: a worker does not know it in every browser. */
	isOnline: boolean;
}

/** A statement that was found. */
export interface Hit {
	statement: IndexedStatement;
	/** The places of the words to be lit, counted in words as the index counts them. */
	places: number[];
	/** The other site that it is from. */
	origin?: { name: string; address: string };
}

/** A value of a facet with the number of statements that would be found if it alone were chosen in its facet. */
export interface FacetCount extends Count {
	value: string;
	label: string;
}

/** A number of statements; or at least so many, where not all that may be meant were looked at. */
export interface Count {
	count: number;
	isAtLeast: boolean;
}

/** A search that would find something: the query without one of its conditions, or of one alone. */
export interface WayOut extends Count {
	kind: 'without' | 'alone';
	/** What is left out, or alone is kept: words as they are typed, or a facet. */
	of: { text: string } | { facet: FacetName };
	query: Query;
}

export interface Answer extends Count {
	number: number;
	/** How many statements the archive has. */
	size: number;
	sort: Sort;
	/** From the first on, as many as the query's pages hold; fewer as long as the answer is not final. */
	hits: Hit[];
	facets: Partial<Record<FacetName, FacetCount[]>>;
	notices: Notice[];
	/** The last word was taken for the beginning of these. */
	beginning?: { word: string; words: string[]; known: number };
	/** Only where nothing was found. */
	waysOut: WayOut[];
	suggestions: Suggestion[];
	/** Other sites that gave no answer, by name. */
	missing: string[];
	/** Whether the query is a statement's id or the number of a single one, so that it leads there. */
	target?: string;
	/** The query is a number, and these are the statements of that number. */
	isByNumber: boolean;
	isFinal: boolean;
}

/** A word that is not on the record, and the nearest that are, each with the query as it would be with it. */
export interface Suggestion {
	word: string;
	instead: ({ word: string; query: Query } & Count)[];
}

/** The archive could not be reached. */
export interface Failure {
	number: number;
	isUnreachable: true;
}
