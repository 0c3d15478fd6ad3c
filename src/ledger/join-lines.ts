import type { LedgerLine, LedgerName, Version } from '../schema/ledger.ts';
import { joinDates } from './correction-dates.ts';
import { isSameWording } from './wording.ts';

/**
 * One line for each id. Two lines of which one only goes on from the other are joined, as two branches leave them that
 * were joined line by line: what only one of them knows, a place or a correction, is kept. Where they contradict each
 * other the first is kept and the second is a double.
 */
export function joinLines(statements: readonly LedgerLine[]): { lines: LedgerLine[]; doubles: LedgerLine[] } {
	const lines = new Map<string, LedgerLine>();
	const doubles: LedgerLine[] = [];
	for (const line of statements) {
		const known = lines.get(line.id);
		if (known === undefined) lines.set(line.id, line);
		else if (goesOn(known, line)) lines.set(line.id, join(known, line));
		else if (goesOn(line, known)) lines.set(line.id, join(line, known));
		else doubles.push(line);
	}
	return { lines: [...lines.values()], doubles };
}

/** Each name once: of two lines that which says what took its place, for the other branch had not left it yet. */
export function joinNames(names: readonly LedgerName[]): LedgerName[] {
	const joined = new Map<string, LedgerName>();
	for (const name of names) if (joined.get(name.id)?.now === undefined) joined.set(name.id, name);
	return [...joined.values()];
}

/** Whether the later line says what the earlier says, and perhaps more. */
function goesOn(earlier: LedgerLine, later: LedgerLine): boolean {
	if (earlier.kind !== later.kind || earlier.first !== later.first) return false;
	const stands = earlier.article === later.article && earlier.number === later.number;
	const stood = (later.places ?? []).some((place) => isSamePlace(place, earlier));
	if (!(stands || stood) || earlier.versions.length > later.versions.length) return false;
	// A line tells the speaker of its last version alone.
	if (earlier.versions.length === later.versions.length && earlier.speaker !== later.speaker) return false;
	if (earlier.now !== undefined && earlier.now !== later.now) return false;
	return earlier.versions.every((version, at) => isSameVersion(version, later.versions[at]));
}

function join(earlier: LedgerLine, later: LedgerLine): LedgerLine {
	const stood = [...(earlier.places ?? []), ...(later.places ?? []), earlier].filter(
		(place, at, all) => !isSamePlace(place, later) && all.findIndex((other) => isSamePlace(other, place)) === at,
	);
	const places = stood.map(({ article, number }) => ({ article, number }));
	return {
		...later,
		versions: later.versions.map((version, at) => {
			const corrections = joinDates(version.corrections ?? [], earlier.versions[at]?.corrections ?? []);
			return { ...version, ...(corrections.length > 0 && { corrections }) };
		}),
		...(places.length > 0 && { places }),
	};
}

const isSamePlace = (one: { article: string; number: number }, other: { article: string; number: number }): boolean =>
	one.article === other.article && one.number === other.number;

const isSameVersion = (one: Version, other: Version | undefined): boolean =>
	other !== undefined &&
	one.date === other.date &&
	one.status === other.status &&
	isSameWording(one.words, other.words);
