/** Marks of direction that could show words in another order than they stand, and what takes no room and says nothing. */
const UNSEEN = /[\u00AD\u200B\u2060-\u2064\u202A-\u202E\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/g;

/** Blanks that break no line, whatever their width. */
const FIXED_BLANK = /[\u00A0\u2007\u202F]/g;

/**
 * A text as it can be drawn, whoever wrote it: composed (NFC), without control characters; line feeds stay, any other
 * white space is one blank.
 */
export const cleanText = (text: string): string =>
	text
		.toWellFormed()
		.normalize('NFC')
		.replace(UNSEEN, '')
		.replace(FIXED_BLANK, '\u00A0')
		.replace(/\u2011/g, '-')
		.replace(/\s*[\n\v\f\r\u0085\u2028\u2029]\s*/g, '\n')
		.replace(/[^\S\n\u00A0]+/g, ' ')
		.replace(/(?!\n)\p{Cc}/gu, '')
		.trim();
