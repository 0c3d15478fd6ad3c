/**
 * A line of text as CommonMark says it (https://spec.commonmark.org, backslash escapes): signs that could mean something
 * get a backslash, and so does what would begin a heading, a list or a rule at the start of a line. Line feeds are blanks.
 */
export const escapeMarkdown = (text: string): string =>
	text
		.replace(/\s*\n\s*/g, ' ')
		.replace(/[\\`*_[\]<>&~|]/g, '\\$&')
		.replace(/^(\s*)([#+=-])/, '$1\\$2')
		.replace(/^(\s*\d+)([.)])/, '$1\\$2');
