import { isBlank, isDoubleMark } from '../text/characters.ts';
import type { ArticleText } from './article-text.ts';
import type { Anchor } from './selector.ts';

/** A stretch of the text, UTF-16 units. */
export interface Stretch {
	start: number;
	end: number;
}

/** Fewer words in quotation marks are mostly titles or doubt, not speech. Contract 3.5. */
const LEAST_WORDS = 4;

/** The stretches of prose in double quotation marks, four words or longer, that no quote covers. Contract 3.5. */
export function findUnannotated(
	{ value, blocks }: Pick<ArticleText, 'value' | 'blocks'>,
	anchors: readonly Anchor[],
): Stretch[] {
	const covered = anchors
		.filter(({ kind }) => kind === 'quote')
		.flatMap(({ pieces }) => pieces.map(({ litStart, litEnd }) => ({ start: litStart, end: litEnd })))
		.sort((one, other) => one.start - other.start);
	const found: Stretch[] = [];
	let next = 0;
	for (const quotation of blocks.flatMap((block) => findQuotations(value, block))) {
		// Quotations come in order, so what ended before this one covers none of those to come.
		while ((covered[next]?.end ?? Infinity) <= quotation.start) next++;
		const stretches = toUncovered(quotation, covered, next).map((stretch) => skipMarks(value, stretch));
		found.push(...stretches.filter((stretch) => countWords(value, stretch) >= LEAST_WORDS));
	}
	return found;
}

/** What stands between double marks in a block; a quotation that is not closed ends with its block. */
function findQuotations(text: string, block: Stretch): Stretch[] {
	const quotations: Stretch[] = [];
	let opened: number | undefined;
	for (let at = block.start; at < block.end; at++) {
		if (!isDoubleMark(text[at])) continue;
		if (opened === undefined) {
			if (opensAt(text, at)) opened = at + 1;
		} else if (closesAt(text, at)) {
			quotations.push({ start: opened, end: at });
			opened = undefined;
		}
	}
	if (opened !== undefined) quotations.push({ start: opened, end: block.end });
	return quotations;
}

/** A mark opens where a word follows or, after a French guillemet, a blank; inches (`6’2”`) and closing marks do not. */
const opensAt = (text: string, at: number): boolean => {
	const isBehindWord = at > 0 && !isBlank(text[at - 1]) && !/[([{\u2010-\u2015'‘-]/.test(text[at - 1] ?? '');
	return !isBehindWord && text[at] !== '”' && at + 1 < text.length && (!isBlank(text[at + 1]) || text[at] === '«');
};

const closesAt = (text: string, at: number): boolean =>
	text[at] === '”' || text[at] === '»' || at + 1 >= text.length || !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '');

function toUncovered({ start, end }: Stretch, covered: readonly Stretch[], from: number): Stretch[] {
	const stretches: Stretch[] = [];
	let at = start;
	for (let index = from; index < covered.length; index++) {
		const cover = covered[index];
		if (!cover || cover.start >= end) break;
		if (cover.start > at) stretches.push({ start: at, end: cover.start });
		at = Math.max(at, cover.end);
	}
	if (at < end) stretches.push({ start: at, end });
	return stretches;
}

/** The full stop of the quote before is not the beginning of the next. */
const skipMarks = (text: string, { start, end }: Stretch): Stretch => ({
	start: start + (/^[\s.,;:!?…]*/.exec(text.slice(start, end))?.[0].length ?? 0),
	end,
});

const countWords = (text: string, { start, end }: Stretch): number =>
	text.slice(start, end).match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu)?.length ?? 0;
