import { z } from 'zod';
import { isSameWording } from '../../ledger/wording.ts';

const optional = z.string().optional();

/** Of a statement of the open data what two releases are compared by; data of earlier versions lack some of it. */
const comparedSchema = z.object({
	id: z.string(),
	kind: z.enum(['quote', 'claim']),
	number: z.number(),
	text: z.string(),
	speaker: z.object({ id: z.string(), name: optional, role: optional }).optional(),
	said: optional,
	status: optional,
	note: optional,
	article: z.object({ slug: z.string() }),
	corrections: z.array(z.object({ date: z.string(), note: z.string() })).default([]),
	withdrawn: z.object({ date: z.string(), reason: z.string() }).optional(),
	formerIds: z.array(z.string()).default([]),
});

export type ComparedStatement = z.output<typeof comparedSchema>;

/** A release: its statements by id. */
export type Release = ReadonlyMap<string, ComparedStatement>;

/** What became of a statement from one release to the other. One statement may have several. */
export const CHANGES = [
	'added',
	'removed',
	'renamed',
	'moved',
	'changed',
	'corrected',
	'withdrawn',
	'restored',
	'edited',
] as const;

/** A difference of two releases. */
export interface Difference {
	change: (typeof CHANGES)[number];
	/** The id it has in the new release; of a removed one, in the old. */
	id: string;
	/** What is different, if one thing is: `number`, `words`, `status`, `speaker`, `name`, `role`, `said`, `note`, `correction`, `reason`. */
	field?: string;
	was?: string;
	now?: string;
}

/** Reads the text of `statements.json` or `statements.ndjson`. Throws an error with a sentence for people if it is neither. */
export function readRelease(text: string): Release {
	const parsed = parseData(text);
	const listed = z.object({ statements: z.array(comparedSchema) }).safeParse(parsed);
	if (!listed.success) {
		const [issue] = listed.error.issues;
		throw new Error(`it is not the open data of a site: at ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
	}
	return new Map(listed.data.statements.map((statement) => [statement.id, statement]));
}

function parseData(text: string): unknown {
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	if (lines.length === 0) throw new Error('it is empty');
	try {
		const value = JSON.parse(text) as unknown;
		// One statement alone is a line of the other form.
		return typeof value === 'object' && value !== null && 'id' in value ? { statements: [value] } : value;
	} catch {
		try {
			return { statements: lines.map((line) => JSON.parse(line) as unknown) };
		} catch {
			throw new Error('it is neither JSON nor a line of JSON for each statement');
		}
	}
}

/**
 * What is different in the new release, in the order of ids. `changed` are words that are others and have no correction
 * that the old release has not; `corrected` is what has one; `edited` is any other field, and typography.
 */
export function compareReleases(old: Release, fresh: Release): Difference[] {
	const heirs = new Map([...fresh.values()].flatMap((one) => one.formerIds.map((id) => [id, one] as const)));
	const differences: Difference[] = [];
	const known = new Set<string>();
	for (const before of old.values()) {
		const after = fresh.get(before.id) ?? heirs.get(before.id);
		if (after === undefined) differences.push({ change: 'removed', id: before.id, was: before.text });
		else {
			known.add(after.id);
			differences.push(...compareStatements(before, after));
		}
	}
	for (const after of fresh.values()) {
		if (!known.has(after.id)) differences.push({ change: 'added', id: after.id, now: after.text });
	}
	const order = (change: Difference['change']): number => CHANGES.indexOf(change);
	return differences.sort((a, b) => order(a.change) - order(b.change) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function compareStatements(before: ComparedStatement, after: ComparedStatement): Difference[] {
	const { id } = after;
	const found: Difference[] = [];
	const tell = (
		change: Difference['change'],
		field: string,
		was: string | undefined,
		now: string | undefined,
	): void => {
		if (was === now) return;
		found.push({ change, id, field, ...(was !== undefined && { was }), ...(now !== undefined && { now }) });
	};
	const isCorrected = after.corrections.length > before.corrections.length;
	tell('renamed', 'id', before.id, after.id);
	tell('moved', 'article', before.article.slug, after.article.slug);
	tell(
		isSameWording([before.text], [after.text]) ? 'edited' : isCorrected ? 'corrected' : 'changed',
		'words',
		before.text,
		after.text,
	);
	const [told, gone] = [after.corrections.map(toLine), before.corrections.map(toLine)];
	// As many as are new are corrections; the others are those of before in other words.
	const fresh = told.filter((line) => !gone.includes(line)).sort();
	const old = gone.filter((line) => !told.includes(line)).sort();
	for (const [at, line] of old.entries()) tell('edited', 'correction', line, fresh[at]);
	for (const line of fresh.slice(old.length)) found.push({ change: 'corrected', id, field: 'correction', now: line });
	if (before.withdrawn === undefined && after.withdrawn !== undefined) {
		found.push({ change: 'withdrawn', id, now: toLine(after.withdrawn) });
	}
	if (before.withdrawn && after.withdrawn) tell('edited', 'reason', toLine(before.withdrawn), toLine(after.withdrawn));
	if (before.withdrawn !== undefined && after.withdrawn === undefined) found.push({ change: 'restored', id });
	tell('edited', 'number', String(before.number), String(after.number));
	tell('edited', 'kind', before.kind, after.kind);
	tell('edited', 'speaker', before.speaker?.id, after.speaker?.id);
	tell('edited', 'name', before.speaker?.name, after.speaker?.name);
	tell('edited', 'role', before.speaker?.role, after.speaker?.role);
	tell('edited', 'status', before.status, after.status);
	tell('edited', 'said', before.said, after.said);
	tell('edited', 'note', before.note, after.note);
	return found;
}

const toLine = ({ date, note = '', reason = note }: { date: string; note?: string; reason?: string }): string =>
	`${date}: ${reason}`;
