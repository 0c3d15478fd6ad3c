import { isBlank, isDoubleMark, isInvisible, isMark, isSingleMark } from '../text/characters.ts';
import { ABBREVIATION, fold } from '../text/fold.ts';

/** A piece as it is looked for. */
export interface Needle {
	/** Folded, without outer marks and final mark; never empty. */
	text: string;
	/** Whether a `.`, `,` or `;` was typed at its end: then the article's own is recorded with the words. */
	hasFinalMark: boolean;
}

/** `.`, `,` and `;` count as the same mark at the end of a piece. Contract 3.2. */
export const isFinalMark = (character: string | undefined): boolean =>
	character === '.' || character === ',' || character === ';';

/**
 * Tells whether the dot at an offset ends an abbreviation such as `U.S.` or `p.m.`: a single letter stands between
 * it and another dot. Such a dot belongs to the word. (The dots of an ellipsis are folded to a sign of their own.)
 */
export function endsAbbreviation(text: string, dot: number): boolean {
	return text[dot] === '.' && ABBREVIATION.test(text.slice(Math.max(0, dot - 6), dot + 1));
}

/** Turns the pieces of a selector into needles; for a quote, a pair of quotation marks typed round the text is dropped. */
export function toNeedles(pieces: readonly string[], kind: 'quote' | 'claim'): Needle[] {
	const words = kind === 'quote' ? dropOuterMarks(pieces) : pieces;
	return words.map(toNeedle);
}

function toNeedle(piece: string): Needle {
	const text = foldWords(piece);
	const last = text.length - 1;
	const core = foldWords(text.slice(0, last));
	if (!isFinalMark(text[last]) || endsAbbreviation(text, last) || core === '') return { text, hasFinalMark: false };
	return { text: core, hasFinalMark: true };
}

/** Folds what an editor typed, without the blanks at its ends. */
export const foldWords = (words: string): string => fold(words, 'blanks').text.trim();

/**
 * A quote's own marks are no part of its words: a pair round the text or a piece is dropped, and so is a double mark
 * alone at either end, as in the pieces `“No,` and `never.”`.
 */
const dropOuterMarks = (pieces: readonly string[]): string[] => pieces.map(dropPair);

function dropLoneMark(text: string): string {
	if (text.length < 2) return text;
	if (isDoubleMark(text[0]) && !closesInside(text)) return trim(text.slice(1));
	if (isDoubleMark(text.at(-1)) && !opensInside(text)) return trim(text.slice(0, -1));
	return text;
}

/** Drops a pair of marks of one sort that opens at the start and closes at the end, a final mark behind it kept. */
function dropPair(piece: string): string {
	const text = trim(piece);
	const finalMark = isFinalMark(text.at(-1)) && isMark(text.at(-2)) ? (text.at(-1) ?? '') : '';
	const body = finalMark ? text.slice(0, -1) : text;
	const inside = trim(body.slice(1, -1));
	const isPair = body.length > 2 && isSameSort(body[0], body.at(-1)) && inside !== '' && !isTwoQuotations(body);
	if (!isPair) return dropLoneMark(text);
	return isFinalMark(inside.at(-1)) ? inside : inside + finalMark;
}

const isSameSort = (one: string | undefined, other: string | undefined): boolean =>
	(isDoubleMark(one) && isDoubleMark(other)) || (isSingleMark(one) && isSingleMark(other));

/**
 * Tells whether the first mark is closed before the last one opens, as in `“No,” he said, “never”`: inside, a mark
 * of the same sort closes what was opened before, and another is left open. An apostrophe alone does neither.
 */
const isTwoQuotations = (text: string): boolean => {
	const inside = text.slice(1, -1);
	const { unopened, unclosed } = countMarks(inside, isDoubleMark(text[0]) ? isDoubleMark : isSingleMark);
	return unopened > 0 && unclosed > 0;
};

const closesInside = (text: string): boolean => countMarks(text.slice(1), isDoubleMark).unopened > 0;

const opensInside = (text: string): boolean => countMarks(text.slice(0, -1), isDoubleMark).unclosed > 0;

/** Behind these a mark opens as it does behind a blank. */
const OPENS = /[([{\u2010-\u2015-]/;

/** Counts marks of one sort that close without having been opened, and that are left open. */
function countMarks(text: string, isOfSort: (character: string | undefined) => boolean) {
	let unopened = 0;
	let unclosed = 0;
	for (let at = 0; at < text.length; at++) {
		if (!isOfSort(text[at])) continue;
		const isAfterWord = at > 0 && !isBlank(text[at - 1]) && !isMark(text[at - 1]) && !OPENS.test(text[at - 1] ?? '');
		const isBeforeWord = at + 1 < text.length && !isBlank(text[at + 1]) && !isMark(text[at + 1]);
		if (isAfterWord && isBeforeWord && isSingleMark(text[at])) continue;
		if (isBeforeWord && !isAfterWord) unclosed++;
		else if (unclosed > 0) unclosed--;
		else unopened++;
	}
	return { unopened, unclosed };
}

function trim(text: string): string {
	let start = 0;
	let end = text.length;
	while (start < end && (isBlank(text[start]) || isInvisible(text[start]))) start++;
	while (end > start && (isBlank(text[end - 1]) || isInvisible(text[end - 1]))) end--;
	return text.slice(start, end);
}
