import { z } from 'zod';
import { DATE_PATTERN, ID_PATTERN, isCalendarDate } from './common.ts';
import { STATUSES } from './claim.ts';

const id = z.string().regex(ID_PATTERN);
const date = z.string().regex(DATE_PATTERN).refine(isCalendarDate, { error: 'No calendar has this date' });
const number = z.number().int().min(1);

/** A wording under which a statement was published, and what was said of it then. */
const versionSchema = z.strictObject({
	/** Since when: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
	date,
	/** The words of a quote, a string a piece; of a claim the proposition alone. */
	words: z.array(z.string().min(1)).min(1),
	/** Of a claim. */
	status: z.enum(STATUSES).optional(),
	/** The dates of the corrections that the statement had when this was last recorded, oldest first. A later change needs another. */
	corrections: z.array(date).optional(),
});

/** Where a statement stands or stood: the slug of its article, and its number there. */
const placeFields = { article: id, number };

/** All that was ever published of one statement: a line of the ledger. */
const ledgerLineSchema = z.strictObject({
	id,
	kind: z.enum(['quote', 'claim']),
	/** Absent for a claim of the article itself. */
	speaker: id.optional(),
	...placeFields,
	/** When it was first published. */
	first: date,
	/** Oldest first. */
	versions: z.array(versionSchema).min(1),
	/** Where it stood before, oldest first. */
	places: z.array(z.strictObject(placeFields)).optional(),
	/** When it was withdrawn. */
	withdrawn: date.optional(),
	/** The id it has now, of a statement that was renamed. */
	now: id.optional(),
});

/** The slug of an article or the id of a speaker: by itself, or with the one that took its place. */
const nameSchema = z.union([
	id.transform((one): LedgerName => ({ id: one })),
	z.strictObject({ former: id, now: id }).transform(({ former, now }): LedgerName => ({ id: former, now })),
]);

/** An address of an article or a speaker that was published. */
export interface LedgerName {
	id: string;
	/** What it leads to, where it was left. */
	now?: string;
}

/**
 * `content/permalinks.json`: every address the site has promised to keep. Contract section 6. Each list ends with `null`,
 * so that each of its lines ends with a comma and two branches that add lines join without a conflict.
 */
export const ledgerSchema = z.strictObject({
	version: z.literal(1),
	about: z.string().optional(),
	/** The digest of the site as it was last recorded. */
	release: z.string().optional(),
	articles: z.array(nameSchema.nullable()).transform(withoutNulls),
	speakers: z.array(nameSchema.nullable()).transform(withoutNulls),
	topics: z.array(id.nullable()).transform(withoutNulls),
	statements: z.array(ledgerLineSchema.nullable()).transform(withoutNulls),
});

export type Version = z.output<typeof versionSchema>;
export type LedgerLine = z.output<typeof ledgerLineSchema>;
export type Ledger = z.output<typeof ledgerSchema>;

function withoutNulls<Item>(items: readonly (Item | null)[]): Item[] {
	return items.filter((item) => item !== null);
}
