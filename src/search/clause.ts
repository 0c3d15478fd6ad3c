import type { IndexedStatement } from '../text/indexed.ts';
import type { Archive, ColumnName, Hits, Values } from './archive.ts';
import type { Condition } from './parse.ts';
import { UNDATED, type FacetName } from './query.ts';

/** What a statement is to a clause, in a mask of one byte a statement. */
export const NO = 0;
export const YES = 1;
/** The index says so, and the words have to be looked at. */
export const PERHAPS = 2;

/** One condition of a query on all statements. All clauses of a query must hold. */
export interface Clause {
	/** What it stands for: a term or condition by its place in the query, or a facet. */
	source: { term: number } | { condition: number } | { facet: FacetName };
	mask: Uint8Array;
	/** Settles what is perhaps so. */
	verify?: (statement: IndexedStatement) => boolean;
	/** Where the words of a term that is wanted stand: what is ranked by, and lit. */
	hits?: Hits;
}

/** What a reader has to be told of a query, beside what it finds. */
export type Notice = { kind: 'no-date'; value: string } | { kind: 'unknown'; key: FacetName; value: string };

/** The columns that facets and conditions are read from. */
export const COLUMNS: Readonly<Record<FacetName | Condition['key'], ColumnName>> = {
	speaker: 'speaker',
	kind: 'kind',
	status: 'kind',
	topic: 'topic',
	year: 'date',
	article: 'article',
	before: 'date',
	after: 'date',
};

/** The values of a facet that a statement of one of a column's ids has. */
const FACET_VALUES: Readonly<Partial<Record<FacetName, (id: string) => string | undefined>>> = {
	kind: (id) => id.split(':')[0],
	status: (id) => id.split(':')[1],
	year: (id) => id.slice(0, 4),
};

/** A facet's values with what they are called, and for each statement the numbers of its values. */
export async function toFacetValues(archive: Archive, name: FacetName): Promise<Values> {
	const column = await archive.column(COLUMNS[name]);
	const toValue = FACET_VALUES[name];
	if (!toValue) return column;
	const ids: string[] = [];
	const labels: string[] = [];
	const all = [...column.ids, ...(name === 'year' ? [UNDATED] : [])];
	const numbers = all.map((id, at) => {
		const value = id === UNDATED ? id : toValue(id);
		if (value === undefined) return [];
		if (!ids.includes(value)) labels.push((id === UNDATED ? id : toValue(column.labels[at] ?? '')) ?? value);
		if (!ids.includes(value)) ids.push(value);
		return [ids.indexOf(value)];
	});
	const none = name === 'year' ? (numbers.at(-1) ?? []) : [];
	return {
		ids,
		labels,
		of: (doc) => {
			const [number] = column.of(doc);
			return number === undefined ? none : (numbers[number] ?? []);
		},
	};
}

export function toMask(archive: Archive, values: Values, fits: readonly boolean[], isExcluded = false): Uint8Array {
	return Uint8Array.from({ length: archive.size }, (_, doc) =>
		values.of(doc).some((number) => fits[number]) === isExcluded ? NO : YES,
	);
}
