import type { LedgerLine, Version } from '../schema/ledger.ts';
import { isSameWording } from './wording.ts';

/**
 * One line for each id. Of two lines of which one only goes on from the other the longer is kept, as two branches leave
 * them that were joined line by line; where they contradict each other the first is kept and the second is a double.
 */
export function joinLines(statements: readonly LedgerLine[]): { lines: LedgerLine[]; doubles: LedgerLine[] } {
	const lines = new Map<string, LedgerLine>();
	const doubles: LedgerLine[] = [];
	for (const line of statements) {
		const known = lines.get(line.id);
		const longer = known === undefined || goesOn(known, line) ? line : goesOn(line, known) ? known : undefined;
		if (longer === undefined) doubles.push(line);
		else lines.set(line.id, longer);
	}
	return { lines: [...lines.values()], doubles };
}

/** Whether the later line says all that the earlier says, and perhaps more. */
function goesOn(earlier: LedgerLine, later: LedgerLine): boolean {
	if (earlier.kind !== later.kind || earlier.first !== later.first) return false;
	const stands = earlier.article === later.article && earlier.number === later.number;
	const stood = (later.places ?? []).some(
		({ article, number }) => article === earlier.article && number === earlier.number,
	);
	if (!(stands || stood) || earlier.versions.length > later.versions.length) return false;
	if (earlier.now !== undefined && earlier.now !== later.now) return false;
	return earlier.versions.every((version, at) => isSameVersion(version, later.versions[at]));
}

const isSameVersion = (one: Version, other: Version | undefined): boolean =>
	other !== undefined && one.date === other.date && isSameWording(one.words, other.words);
