import { toIdWord, toNumberWord } from '../text/indexed.ts';
import type { Archive } from './archive.ts';
import { NO, YES, type Clause } from './clause.ts';

/** Statements that a query names instead of describing them. */
export interface Direct {
	clauses: Clause[];
	isNumber: boolean;
}

/**
 * The statements of the id or the number that a query is, with the facets that are chosen; nothing if there is none:
 * then it is a word like others.
 */
export async function toDirect(
	archive: Archive,
	text: string,
	clauses: readonly Clause[],
): Promise<Direct | undefined> {
	const others = clauses.filter(({ source }) => 'facet' in source);
	const isNumber = /^\d{1,6}$/.test(text);
	const id = text.toLowerCase();
	const { docs } = await archive.lookUp([isNumber ? toNumberWord(Number(text)) : toIdWord(id)]);
	const mask = new Uint8Array(archive.size).fill(NO);
	for (const doc of docs) {
		// The index's word for an id does not tell `a-b` from `ab`.
		if (isNumber || (await archive.statement(doc)).id === id) mask[doc] = YES;
	}
	return mask.includes(YES) ? { clauses: [{ source: { term: 0 }, mask }, ...others], isNumber } : undefined;
}
