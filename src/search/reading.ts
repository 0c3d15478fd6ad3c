import { toIdWord, toNumberWord } from '../text/indexed.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { NO, toClauses, YES, type Clause, type Notice } from './clauses.ts';
import { parseQuery, type Parsed } from './parse.ts';
import type { Query } from './query.ts';

/** What a query asks of the statements of an archive. */
export interface Reading {
	parsed: Parsed;
	clauses: Clause[];
	notices: Notice[];
	/** The query is nothing but this, and there are such statements. */
	direct?: 'id' | 'number';
	beginning?: NonNullable<Answer['beginning']>;
}

/** Reads a query: as a statement's id or number, where it is one; else by its words, of which the last may be unfinished. */
export async function toReading(archive: Archive, query: Query): Promise<Reading> {
	const parsed = parseQuery(query.text);
	const { clauses, notices } = await toClauses(archive, parsed, query);
	const direct = await toDirect(archive, query, parsed, clauses);
	if (direct) return { parsed, notices, clauses: direct.clauses, direct: direct.isNumber ? 'number' : 'id' };
	if (!clauses.some(({ hits }) => hits?.docs.length === 0)) return { parsed, clauses, notices };
	const { takeBeginning } = await import('./dead-end.ts');
	const beginning = await takeBeginning(archive, parsed, clauses);
	return { parsed, clauses, notices, ...(beginning && { beginning }) };
}

interface Direct {
	clauses: Clause[];
	isNumber: boolean;
}

/**
 * What a query stands for that is nothing but a statement's id, or a number: the statements of that id or number, with
 * the facets that are chosen. Nothing if there is none: then it is a word like others. An id that is a mere word is one
 * too where the word is on the record.
 */
async function toDirect(
	archive: Archive,
	{ text }: Query,
	{ terms, conditions }: Parsed,
	clauses: readonly Clause[],
): Promise<Direct | undefined> {
	if (terms.length !== 1 || conditions.length > 0 || !/^[a-z\d]+(?:-[a-z\d]+)*$/i.test(text)) return;
	const others = clauses.filter(({ source }) => 'facet' in source);
	const isNumber = /^\d{1,6}$/.test(text);
	const id = text.toLowerCase();
	const { docs } = await archive.lookUp([isNumber ? toNumberWord(Number(text)) : toIdWord(id)]);
	const isWord = !/[-\d]/.test(text) && clauses.some(({ hits }) => hits !== undefined && hits.docs.length > 0);
	if (docs.length === 0 || isWord) return;
	const mask = new Uint8Array(archive.size).fill(NO);
	for (const doc of docs) {
		// The index's word for an id does not tell `a-b` from `ab`.
		if (isNumber || (await archive.statement(doc)).id === id) mask[doc] = YES;
	}
	return mask.includes(YES) ? { clauses: [{ source: { term: 0 }, mask }, ...others], isNumber } : undefined;
}
