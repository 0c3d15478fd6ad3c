import type { ArticleRecord, Statement } from './model.ts';

/** Where a statement's words begin in the rendered text of its article, in UTF-16 units. */
export const toStart = ({ anchor }: Statement): number => anchor?.pieces[0]?.litStart ?? 0;

/** What is marked of a statement in the rendered text of its article, a range a piece, in order. */
export const toRanges = ({ anchor }: Statement): { start: number; end: number }[] =>
	(anchor?.pieces ?? []).map(({ litStart, litEnd }) => ({ start: litStart, end: litEnd }));

/** The statements that are marked in an article's prose, withdrawn ones too, in the order of their places. */
export function toMarked({ statements, withdrawn }: ArticleRecord): Statement[] {
	return [...statements, ...withdrawn]
		.filter(({ anchor }) => anchor !== undefined)
		.sort((a, b) => toStart(a) - toStart(b) || a.number - b.number);
}
