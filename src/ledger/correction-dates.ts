/**
 * The corrections of a statement as the ledger knows them: by their dates, one date as often as it has corrections. Notes
 * may be reworded; a correction that was published stays.
 */
export type CorrectionDates = readonly string[];

/** Those of the first that the second lacks, one date as often as it is missing; of one date the last are taken to be those. */
export function withoutDates(dates: CorrectionDates, others: CorrectionDates): string[] {
	return withoutKnown(
		dates.map((date) => ({ date })),
		others,
	).map(({ date }) => date);
}

/** The same for corrections themselves, in the order given. */
export function withoutKnown<Correction extends { date?: string }>(
	corrections: readonly Correction[],
	known: CorrectionDates,
): Correction[] {
	const left = [...known];
	return corrections.filter(({ date = '' }) => {
		const at = left.indexOf(date);
		if (at !== -1) left.splice(at, 1);
		return at === -1;
	});
}

/** All of both, oldest first. */
export const joinDates = (one: CorrectionDates, other: CorrectionDates): string[] =>
	[...one, ...withoutDates(other, one)].sort();
