import type { Ledger, LedgerLine, Version } from '../schema/ledger.ts';
import type { Named, Publication, PublishedStatement } from './publication.ts';
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
	/** How many corrections were published of it that are not there any more. */
	lostCorrections: number;
	/** Whether a correction says so that was not there when it was recorded. */
	isExplained: boolean;
	/** The words that the newest correction says stand there now, if it says others. */
	contradiction?: string;
}

/** Compares a statement with a line that it goes on from; `undefined` if nothing changed, or its words cannot be told. */
export function compareStatement(
	line: LedgerLine,
	statement: PublishedStatement,
	holdings: Holdings,
): Change | undefined {
	const last = getLastVersion(line);
	const speakerThen =
		line.speaker === undefined ? undefined : (holdings.formerSpeakers.get(line.speaker) ?? line.speaker);
	// One that is gone is a problem of its own.
	const isGone = speakerThen !== undefined && !holdings.speakers.has(speakerThen);
	const speaker = speakerThen !== statement.speaker && !isGone;
	const words = statement.words !== undefined && !isSameWording(last.words, statement.words);
	const known = last.corrections ?? 0;
	const lostCorrections = Math.max(0, known - statement.corrections.length);
	if (!words && !speaker && lostCorrections === 0) return undefined;
	const isNew = statement.corrections.length > known;
	const said = statement.corrections.at(-1)?.now;
	const isOther = isNew && words && said !== undefined && !isPartOf([said], statement.words ?? []);
	return {
		words,
		speaker,
		lostCorrections,
		isExplained: isNew && !isOther,
		...(isOther && { contradiction: said }),
	};
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
