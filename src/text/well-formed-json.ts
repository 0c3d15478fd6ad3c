/**
 * JSON of plain data, on one line, that every reader takes: half a character (a lone surrogate) is written as the
 * replacement character, as in the pages, and not as an escape that many decoders refuse. `JSON.stringify` escapes
 * nothing but these with `\ud…` (ECMA-262, well-formed JSON.stringify).
 */
export const toWellFormedJson = (data: unknown): string =>
	JSON.stringify(data)
		.replace(HALVES, (found: string, pairs?: string) => (pairs === undefined ? found : `${pairs}\uFFFD`))
		.replace(LINE_ENDS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Backslashes in pairs, which are passed over, and an escape of half a character behind them: reading on from the left is
 * linear, where looking back from each escape is not.
 */
const HALVES = /((?:\\\\)*)(?:\\ud[89a-f][\da-f]{2})|(?:\\\\)+/g;

/** What some readers of lines take for the end of one, though it is none in JSON. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;
