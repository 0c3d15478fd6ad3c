/**
 * JSON of plain data, on one line, that every reader takes: half a character (a lone surrogate) is written as the
 * replacement character, as in the pages, and not as an escape that many decoders refuse.
 */
export const toWellFormedJson = (data: unknown): string =>
	JSON.stringify(data, (_, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value));
