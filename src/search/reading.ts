import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { toClauses } from './clauses.ts';
import type { Clause, Notice } from './clause.ts';
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

/**
 * Reads a query: as a statement's id or number, where it is one; else by its words, of which the last may be unfinished.
 *
 * @param mayGoOn is asked before more is fetched than most queries take; without a yes the reading ends as it is
 */
export async function toReading(
	archive: Archive,
	query: Query,
	mayGoOn: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<Reading> {
	const parsed = parseQuery(query.text);
	const { clauses, notices } = await toClauses(archive, parsed, query);
	const isUnknown = clauses.some(({ hits }) => hits?.docs.length === 0);
	const isName = NAME.test(query.text) && (isUnknown || /[-\d]/.test(query.text));
	if ((!isUnknown && !isName) || !(await mayGoOn())) return { parsed, clauses, notices };
	const { takeBeginning, toDirect } = await import('./seldom.ts');
	const direct = isName ? await toDirect(archive, query.text, clauses) : undefined;
	if (direct) return { parsed, notices, clauses: direct.clauses, direct: direct.isNumber ? 'number' : 'id' };
	const beginning = isUnknown ? await takeBeginning(archive, parsed, clauses) : undefined;
	return { parsed, clauses, notices, ...(beginning && { beginning }) };
}

/** What may be the id or the number of a statement. An id that is a mere word is one only where that word is on none. */
const NAME = /^[a-z\d]+(?:-[a-z\d]+)*$/i;
