import type { Ledger, LedgerLine, Version } from '../schema/ledger.ts';
import { joinDates, withoutDates, withoutKnown } from './correction-dates.ts';
import type { Named, Publication, PublishedStatement } from './publication.ts';
import { compareText } from '../text/compare-text.ts';
import { isSameWording, toFolded } from './wording.ts';

/** A published statement and the article that holds it. */
export interface Holder {
	statement: PublishedStatement;
	publication: Publication;
}

/** What the content holds, by id; drafts are not in it. */
export interface Holdings {
	/** Who has an id, and who had it. */
	living: ReadonlyMap<string, Holder>;
	former: ReadonlyMap<string, Holder>;
	speakers: ReadonlySet<string>;
	/** The id that a speaker has now, by the former one. */
	formerSpeakers: ReadonlyMap<string, string>;
	slugs: ReadonlySet<string>;
	/** The slug that an article has now, by the former one. */
	formerSlugs: ReadonlyMap<string, string>;
}

/** Looks up all that has an address; where two have one id, which is a problem of its own, the first counts. */
export function toHoldings(publications: readonly Publication[]): Holdings {
	const shown = publications.filter(({ isDraft }) => !isDraft);
	const holders = shown.flatMap((publication) =>
		publication.statements.map((statement) => ({ statement, publication })),
	);
	const speakers = shown.flatMap((publication) => publication.speakers);
	return {
		living: toFirsts(holders.map((holder) => [holder.statement.id, holder])),
		former: toFirsts(holders.flatMap((holder) => holder.statement.formerIds.map((id) => [id, holder] as const))),
		speakers: new Set(speakers.map(({ id }) => id)),
		formerSpeakers: toFirsts(
			speakers.flatMap(({ id, formerIds }: Named) => formerIds.map((was) => [was, id] as const)),
		),
		slugs: new Set(shown.map(({ slug }) => slug)),
		formerSlugs: toFirsts(shown.flatMap(({ slug, formerSlugs }) => formerSlugs.map((was) => [was, slug] as const))),
	};
}

/** The statement that a line's addresses lead to, if any. */
export const getHolder = ({ living, former }: Holdings, id: string): Holder | undefined =>
	living.get(id) ?? former.get(id);

/** Every line of a statement: those of its former ids, and last its own. */
export const listAllLines = (
	ledger: ReadonlyMap<string, LedgerLine>,
	{ id, formerIds }: { id: string; formerIds: readonly string[] },
): LedgerLine[] => [...formerIds, id].flatMap((one) => ledger.get(one) ?? []);

/**
 * The lines whose history a statement goes on from: its own, and those of its former ids whose history it has not taken
 * over yet.
 */
export function listLines(
	ledger: ReadonlyMap<string, LedgerLine>,
	{ id, formerIds }: { id: string; formerIds: readonly string[] },
): LedgerLine[] {
	const own = ledger.get(id) ?? [];
	const others = formerIds.flatMap((former) => ledger.get(former) ?? []).filter(({ now }) => now !== id);
	// One that was renamed has left its history to another: that comes first.
	return [own, ...others].flat().sort((a, b) => Number(a.now !== undefined) - Number(b.now !== undefined));
}

/** How a statement differs from what was last recorded of it. */
export interface Change {
	/** The words, the speaker, or both. */
	words: boolean;
	speaker: boolean;
	/** When it was withdrawn, if it is not any more. */
	restored?: string;
	/** The dates of corrections that were published of it and are not there any more. */
	lostCorrections: string[];
	/** Whether a correction says so that was not there when it was recorded. */
	isExplained: boolean;
	/** What the newest correction says stood there before or stands there now, if it says other words. */
	contradiction?: { field: 'was' | 'now'; words: string };
}

/** What a statement is compared with. */
export interface Known {
	/** The lines of the ledger by id. */
	lines: ReadonlyMap<string, LedgerLine>;
	holdings: Holdings;
}

/** Compares a statement with a line that it goes on from; `undefined` if nothing changed, or its words cannot be told. */
export function compareStatement(line: LedgerLine, statement: PublishedStatement, known: Known): Change | undefined {
	const { holdings } = known;
	const last = getLastVersion(line);
	const speakerThen =
		line.speaker === undefined ? undefined : (holdings.formerSpeakers.get(line.speaker) ?? line.speaker);
	// One that is gone is a problem of its own.
	const isGone = speakerThen !== undefined && !holdings.speakers.has(speakerThen);
	const speaker = speakerThen !== statement.speaker && !isGone;
	const words = statement.words !== undefined && !isSameWording(last.words, statement.words);
	const dates = statement.corrections.map(({ date = '' }) => date);
	const lostCorrections = withoutDates(last.corrections ?? [], dates);
	const restored = statement.withdrawn === undefined ? line.withdrawn : undefined;
	if (!words && !speaker && restored === undefined && lostCorrections.length === 0) return undefined;
	const fresh = listNewCorrections(line, statement, known);
	const contradiction = words ? findContradiction(last.words, statement.words ?? [], fresh) : undefined;
	return {
		...{ words, speaker, lostCorrections },
		isExplained: fresh.length > 0 && contradiction === undefined && lostCorrections.length === 0,
		...(restored !== undefined && { restored }),
		...(contradiction && { contradiction }),
	};
}

/**
 * The corrections of a statement that no line of its history knows, oldest first: not that of the line, and where
 * statements were joined, not those of the others either, which have said something else.
 */
export function listNewCorrections(
	line: LedgerLine,
	statement: PublishedStatement,
	{ lines }: Pick<Known, 'lines'>,
): PublishedStatement['corrections'] {
	const known = [line, ...listLines(lines, statement)].reduce<readonly string[]>(
		(dates, one) => joinDates(dates, getLastVersion(one).corrections ?? []),
		[],
	);
	return withoutKnown(statement.corrections, known).sort((a, b) => compareText(a.date ?? '', b.date ?? ''));
}

/** Whether the newest correction speaks of other words. What is left out before, where several are new, is not known. */
function findContradiction(
	then: readonly string[],
	words: readonly string[],
	fresh: PublishedStatement['corrections'],
): Change['contradiction'] {
	const newest = fresh.at(-1);
	if (newest?.now !== undefined && !isPartOf([newest.now], words)) return { field: 'now', words: newest.now };
	if (fresh.length === 1 && newest?.was !== undefined && !isPartOf([newest.was], then)) {
		return { field: 'was', words: newest.was };
	}
	return undefined;
}

export const getLastVersion = ({ versions }: LedgerLine): Version => {
	const last = versions.at(-1);
	if (last === undefined) throw new Error('A line of the ledger has no version.');
	return last;
};

/** The lines of a ledger by id. */
export const toLinesById = ({ statements }: Ledger): Map<string, LedgerLine> =>
	new Map(statements.map((line) => [line.id, line]));

/** Whether one wording stands in the other: a correction may give the words that changed alone. Marks at the ends do not count. */
function isPartOf(one: readonly string[], other: readonly string[]): boolean {
	const [a, b] = [one, other].map((words) => toFolded(words).replace(/^["\s]+|["\s.,;]+$/g, ''));
	return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));
}

function toFirsts<Item>(pairs: readonly (readonly [string, Item])[]): Map<string, Item> {
	return new Map(pairs.toReversed());
}
