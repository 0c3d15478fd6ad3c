import { isWordEdge } from '../text/characters.ts';
import { foldWords, isFinalMark } from './needle.ts';

/** What may stand between a place and its prefix or suffix: blanks, quotation marks and `.`, `,`, `;`. Contract 3.3. */
const isAside = (character: string | undefined): boolean =>
	character === ' ' || character === '"' || isFinalMark(character);

/** Where the words before an offset of the folded text end. */
export function skipAsideBefore(folded: string, offset: number): number {
	let at = offset;
	while (at > 0 && isAside(folded[at - 1])) at--;
	return at;
}

/** Where the words behind an offset of the folded text begin. */
export function skipAsideAfter(folded: string, offset: number): number {
	let at = offset;
	while (at < folded.length && isAside(folded[at])) at++;
	return at;
}

/** A prefix as it is compared: folded, without what may stand aside at the end that touches the place. */
export function toPrefix(prefix: string): string {
	const words = foldWords(prefix);
	return words.slice(0, skipAsideBefore(words, words.length));
}

export function toSuffix(suffix: string): string {
	const words = foldWords(suffix);
	return words.slice(skipAsideAfter(words, 0));
}

/** Tells whether a prefix made by `toPrefix` stands, in whole words, directly before an offset of the folded text. */
export function hasPrefix(folded: string, offset: number, prefix: string): boolean {
	if (prefix === '') return true;
	const end = skipAsideBefore(folded, offset);
	const start = end - prefix.length;
	return start >= 0 && folded.startsWith(prefix, start) && isWordEdge(folded, start);
}

export function hasSuffix(folded: string, offset: number, suffix: string): boolean {
	if (suffix === '') return true;
	const start = skipAsideAfter(folded, offset);
	return folded.startsWith(suffix, start) && isWordEdge(folded, start + suffix.length);
}
