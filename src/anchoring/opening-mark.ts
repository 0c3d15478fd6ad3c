import {
	characterAt,
	characterBefore,
	isBlank,
	isDoubleMark,
	isInvisible,
	isSingleMark,
	isWordCharacter,
} from '../text/characters.ts';
import { isFinalMark } from './needle.ts';

/** How a place opens, from the weakest to the strongest sign that words are quoted there. Contract 3.4. */
export const Opening = { none: 0, singleMark: 1, doubleMark: 2 } as const;
export type Opening = (typeof Opening)[keyof typeof Opening];

/** The offset of the quotation mark directly before an offset of the text, or -1. */
export function openingMarkBefore(text: string, offset: number): number {
	let at = skipInvisibleBefore(text, offset);
	if (isDoubleMark(text[at - 1]) || isSingleMark(text[at - 1])) return isInsideWord(text, at - 1) ? -1 : at - 1;
	if (!isBlank(text[at - 1]) || text[at - 1] === '\n') return -1;
	// French sets a blank behind the guillemet that opens; one that closes stands directly behind a word.
	while (at > 0 && text[at - 1] !== '\n' && (isBlank(text[at - 1]) || isInvisible(text[at - 1]))) at--;
	const isOpening = text[at - 1] === '«' && (at === 1 || isBlank(text[at - 2]));
	return isOpening ? at - 1 : -1;
}

/** An apostrophe (`O’Brien`) or the sign of inches (`6'2"`) directly behind a letter or digit opens nothing. */
function isInsideWord(text: string, mark: number): boolean {
	const isAmbiguous = isSingleMark(text[mark]) || text[mark] === '"';
	return isAmbiguous && isWordCharacter(characterBefore(text, skipInvisibleBefore(text, mark)));
}

export function toOpening(text: string, offset: number): Opening {
	const mark = text[openingMarkBefore(text, offset)];
	if (isDoubleMark(mark)) return Opening.doubleMark;
	return isSingleMark(mark) ? Opening.singleMark : Opening.none;
}

/**
 * The offset behind the closing quotation mark that follows the words, a final mark or a French blank between; the
 * offset itself where none follows. A single mark closes only what a single mark has opened, else it is an apostrophe.
 */
export function closingMarkAfter(text: string, offset: number, opening: Opening): number {
	let at = offset;
	while (isInvisible(text[at])) at++;
	const blanks = isBlank(text[at]) && text[at] !== '\n' ? 1 : 0;
	if (isFinalMark(text[at])) at++;
	// French sets a blank before the semicolon.
	else if (text[at + blanks] === ';') at += blanks + 1;
	if (isDoubleMark(text[at])) return at + 1;
	if (isSingleMark(text[at])) return opening === Opening.singleMark ? at + 1 : offset;
	while (text[at] !== '\n' && isBlank(text[at])) at++;
	return text[at] === '»' && !isWordCharacter(characterAt(text, at + 1)) ? at + 1 : offset;
}

function skipInvisibleBefore(text: string, offset: number): number {
	let at = offset;
	while (at > 0 && isInvisible(text[at - 1])) at--;
	return at;
}
