/** What of a statement the rules of its page need. */
export interface StyledStatement {
	id: string;
	number: number;
	noteId: string;
}

/** The element that holds both the words and their notes. */
const SPREAD = '.spread';

/**
 * The rules of one article's page that name its statements; all that is the same on every page stands in marks.css and
 * notes.css, which use the properties set here.
 * - A statement and its note light together, pointed at or targeted: fragments, numeral and note are no descendants of
 *   one another, so only an element round all of them can tell. A browser without `:has()` drops the rule and keeps
 *   the plain states of marks.css.
 * - Where the margin is open each note stands beside the first line of its statement, below the note before it. CSS
 *   Anchor Positioning (https://www.w3.org/TR/css-anchor-position-1/).
 *
 * Ids are kebab-case ASCII, and quoted, since one may begin with a digit.
 *
 * @param statements in the order of the notes on the page
 * @param room what is to be kept free below the prose for the last notes, in rem
 */
export function toStatementStyle(statements: readonly StyledStatement[], room: number): string {
	if (statements.length === 0) return '';
	const lightsOn = (toState: (statement: StyledStatement) => string) =>
		statements.map((statement) => `${SPREAD}:has(${toState(statement)}) ${toParts(statement)}`).join();
	const hover = lightsOn((statement) => `${toParts(statement)}:is(:hover,:focus-within)`);
	const target = lightsOn(({ id, noteId }) => `:is([id="${id}"],#${noteId}):target`);
	const places = statements.map(({ id, noteId }, index) => {
		const name = `--s${noteId}`;
		const before = statements[index - 1];
		const line = `anchor(${name} top)`;
		const top = before === undefined ? line : `max(${line},anchor(--${before.noteId} bottom) + .6rem)`;
		return `[id="${id}"]{anchor-name:${name}}#${noteId}{anchor-name:--${noteId};top:${top}}`;
	});
	return [
		`${hover}{--hot:var(--band);--solid:solid;--dot:var(--red);--tone:var(--ink)}`,
		`${target}{--on:var(--lit);--half:none;--figure:var(--paper);--plate:var(--red);--tone:var(--ink);--box:1px solid var(--red);--fade:lit 1.6s ease-out}`,
		`@media print,(min-width:66em){${places.join('')}}`,
		room > 0 ? `${SPREAD}{--room:${room}rem}` : '',
	].join('');
}

/** Fragments, numeral and note. */
const toParts = ({ number }: StyledStatement): string => `[data-s~="${number}"]`;
