/** Double quotation marks: straight, curly (either direction), low, reversed, guillemets. */
const DOUBLE_MARKS = '"\u201C\u201D\u201E\u201F\u00AB\u00BB';

/** Single quotation marks, the apostrophe among them. */
const SINGLE_MARKS = "'\u2018\u2019\u201A\u201B\u2039\u203A";

const DASHES = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D';

/** Characters that take no room: soft hyphen, zero-width blanks and joiners, marks of direction, byte order mark. */
export const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/;

const BLANK = /[\s\u0085]/;

const WORD = /[\p{L}\p{N}\p{M}]/u;

export const isDoubleMark = (character: string | undefined): boolean =>
	character !== undefined && character !== '' && DOUBLE_MARKS.includes(character);

export const isSingleMark = (character: string | undefined): boolean =>
	character !== undefined && character !== '' && SINGLE_MARKS.includes(character);

export const isMark = (character: string | undefined): boolean => isDoubleMark(character) || isSingleMark(character);

export const isDash = (character: string): boolean => DASHES.includes(character);

export const isInvisible = (character: string | undefined): boolean =>
	character !== undefined && INVISIBLE.test(character);

/** White space of every kind, no-break and odd ones too; not the invisible characters. */
export const isBlank = (character: string | undefined): boolean =>
	character !== undefined && BLANK.test(character) && !INVISIBLE.test(character);

/** A letter, digit or combining mark: what a match may not cut. Takes a whole character (code point). */
export const isWordCharacter = (character: string | undefined): boolean =>
	character !== undefined && WORD.test(character);

/** The whole character (code point) that ends at an offset, or undefined at the start. */
export function characterBefore(text: string, offset: number): string | undefined {
	if (offset <= 0) return undefined;
	const unit = text.charCodeAt(offset - 1);
	const isLowSurrogate = unit >= 0xdc00 && unit <= 0xdfff && offset > 1;
	const code = isLowSurrogate ? text.codePointAt(offset - 2) : undefined;
	return code !== undefined && code > 0xffff ? String.fromCodePoint(code) : text[offset - 1];
}

/** The whole character (code point) that begins at an offset, or undefined at the end. */
export function characterAt(text: string, offset: number): string | undefined {
	const code = text.codePointAt(offset);
	return code === undefined ? undefined : String.fromCodePoint(code);
}

/** Tells whether no word (and no character) is cut at an offset: on at most one side stands a letter, digit or combining mark. */
export function isWordEdge(text: string, offset: number): boolean {
	if ((text.codePointAt(offset - 1) ?? 0) > 0xffff) return false;
	return !(isWordCharacter(characterBefore(text, offset)) && isWordCharacter(characterAt(text, offset)));
}
