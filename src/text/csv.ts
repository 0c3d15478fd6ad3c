/** What a spreadsheet takes for the beginning of a formula; the wide forms are those of East Asian keyboards. */
const FORMULA = /^[-=+@\t\r＝＋－＠]/;

/** What must stand in quotation marks. */
const SPECIAL = /[",\r\n]/;

/**
 * A table as CSV after RFC 4180, in UTF-8 with a byte order mark, by which spreadsheets know it. A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it (contract section 5). For build and browser, where a
 * library would weigh more than the page's script; a test compares the two.
 */
export const toCsvText = (rows: readonly (readonly string[])[]): string =>
	`\uFEFF${rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')}`;

function toCell(value: string): string {
	const safe = FORMULA.test(value) ? `'${value}` : value;
	return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
