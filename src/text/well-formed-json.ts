/**
 * JSON of plain data, on one line, that every reader takes: half a character (a lone surrogate) is written as the
 * replacement character, as in the pages, and not as an escape that many decoders refuse.
 */
export const toWellFormedJson = (data: unknown): string =>
	JSON.stringify(data, (_, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value)).replace(
		LINE_ENDS,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);

/** What some readers of lines take for the end of one, though it is none in JSON. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;
