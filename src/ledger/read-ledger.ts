import { toSourceFile, type SourceFile } from '../frontmatter/source-file.ts';
import { placeProblem } from '../problems/place.ts';
import type { PlacedProblem, Problem } from '../problems/problem.ts';
import { ledgerSchema, type Ledger, type LedgerLine } from '../schema/ledger.ts';
import { joinLines, joinNames } from './join-lines.ts';

/** The ledger's name in the content folder. Contract section 6. */
export const LEDGER_FILE = 'permalinks.json';

/** It only grows: 30,000 statements take 9 MB. */
export const MOST_OF_LEDGER = 200 * 1024 * 1024;

/** What a ledger's file holds. */
export interface LedgerReading {
	/** Absent where there is no file, or one that cannot be read. With two lines for one id it has the first. */
	ledger?: Ledger;
	problems: PlacedProblem[];
	/** Settles a problem at the line of a statement, article or speaker. */
	placeAt: (id: string, problem: Omit<Problem, 'place'>) => PlacedProblem;
}

/**
 * Reads the ledger. Two lines for one id of which one only goes on from the other are joined, because nothing has to be
 * guessed; other two are a problem.
 */
export function readLedger(bytes: Uint8Array | undefined): LedgerReading {
	const nowhere = toPlacing(undefined);
	if (bytes === undefined) return { problems: [], placeAt: nowhere };
	const decoded = toSourceFile(LEDGER_FILE, bytes, MOST_OF_LEDGER);
	if ('problem' in decoded) {
		return { problems: [{ ...decoded.problem, code: 'ledger-invalid', fix: RESTORE }], placeAt: nowhere };
	}
	const { source } = decoded;
	const placeAt = toPlacing(source);
	const fail = (offset: number, message: string, fix: string): LedgerReading => ({
		problems: [placeProblem({ code: 'ledger-invalid', place: { offset }, message, fix }, source)],
		placeAt,
	});

	const conflict = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/m.exec(source.text);
	if (conflict) return fail(conflict.index, ...CONFLICT);
	const parsed = parse(source.text);
	if ('fault' in parsed) return fail(parsed.offset, `The ledger is not JSON: ${parsed.fault}.`, RESTORE);
	const checked = ledgerSchema.safeParse(parsed.value);
	if (!checked.success) {
		const [issue] = checked.error.issues;
		const offset = findIssue(source.text, parsed.value, issue?.path ?? []);
		const where = (issue?.path ?? []).join('.');
		return fail(
			offset,
			`The ledger is not what \`npm run permalinks\` writes: at \`${where}\` ${issue?.message}.`,
			RESTORE,
		);
	}
	const { lines, doubles } = joinLines(checked.data.statements);
	return {
		ledger: {
			...checked.data,
			articles: joinNames(checked.data.articles),
			speakers: joinNames(checked.data.speakers),
			statements: lines,
		},
		problems: doubles.map((double) => placeProblem(toDouble(double, source), source)),
		placeAt,
	};
}

const RESTORE =
	'Take the last good one from your version control (`git checkout HEAD -- content/permalinks.json`), then run `npm run permalinks`.';

const CONFLICT = [
	'Two branches changed the same lines, and the signs of the conflict still stand in the ledger.',
	'Keep the lines of both sides and delete the lines of signs (`<<<<<<<`, `=======`, `>>>>>>>`; from a line of `|||||||` up to `=======` all of it), then run `npm run permalinks`.',
] as const;

function parse(text: string): { value: unknown } | { fault: string; offset: number } {
	try {
		return { value: JSON.parse(text) };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const offset = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length);
		return { fault: message.replace(/ (?:in JSON )?at position.*$/s, '').replace(/, ("|\.\.\.).*$/s, ''), offset };
	}
}

/** Where what is wrong stands: the line of the statement, if it has an id that can be told. */
function findIssue(text: string, value: unknown, [list, index]: readonly PropertyKey[]): number {
	const items: unknown =
		typeof value === 'object' && value !== null && list !== undefined ? Reflect.get(value, list) : undefined;
	const item: unknown = Array.isArray(items) && typeof index === 'number' ? items[index] : undefined;
	if (typeof item === 'string') return Math.max(0, text.indexOf(`\n${JSON.stringify(item)}`) + 1);
	if (typeof item === 'object' && item !== null && 'id' in item) return findLine(text, String(item.id)) ?? 0;
	return list === undefined ? 0 : Math.max(0, text.indexOf(`"${String(list)}"`));
}

/** The beginning of a statement's line, the `nth` of those that it has. */
function findLine(text: string, id: string, nth = 1): number | undefined {
	let from = -1;
	for (let count = 0; count < nth; count++) {
		const found = text.indexOf(`{"id":${JSON.stringify(id)},`, from + 1);
		if (found === -1) return from === -1 ? undefined : from;
		from = found;
	}
	return from;
}

function toDouble({ id }: LedgerLine, source: SourceFile): Problem {
	const lines = [1, 2].map((nth) => source.toPosition(findLine(source.text, id, nth) ?? 0).line);
	return {
		code: 'ledger-duplicate',
		place: { offset: findLine(source.text, id, 2) ?? 0 },
		statement: id,
		message: `\`${id}\` has two lines that differ, ${lines.join(' and ')}: two branches recorded it each in its own way.`,
		fix: `Delete the line that was not published. If both were, keep one line with the versions of both, oldest first. If they are two statements, give the one that was not published another id in its article and delete its line.`,
	};
}

function toPlacing(source: SourceFile | undefined): LedgerReading['placeAt'] {
	return (id, problem) => {
		const text = source?.text ?? '';
		const offset =
			findLine(text, id) ??
			[`\n${JSON.stringify(id)}`, `\n{"former":${JSON.stringify(id)},`]
				.map((start) => text.indexOf(start) + 1)
				.find((found) => found > 0) ??
			0;
		const file = source ?? { name: LEDGER_FILE, toPosition: () => ({ line: 1, column: 1 }), getLine: () => '' };
		return placeProblem({ ...problem, place: { offset } }, file);
	};
}
