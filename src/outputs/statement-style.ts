import type { Distance, NotePlaces } from './note-places.ts';

/** What of a statement the rules of its page need. */
export interface StyledStatement {
	id: string;
	number: number;
	noteId: string;
}

/** The element that holds both the words and their notes. */
const SPREAD = '.spread';

/**
 * With more statements than this, pointing lights the words alone: a browser looks through all the rules with every
 * move of the pointer (Chromium, 2 cores: 15 ms with 30 statements, 42 with 60, 416 with 300).
 */
const HOVER_LIMIT = 60;

/**
 * The rules of one article's page that name its statements; all that is the same on every page stands in marks.css and
 * notes.css, which use the properties set here.
 * - A statement and its note light together, pointed at or targeted: fragments, numeral and note are no descendants of
 *   one another, so only an element round all of them can tell. A browser without `:has()` drops the rule and keeps
 *   the plain states of marks.css.
 * - The first fragment of a statement is an anchor, and its note is told which (`--line`), so that it can stand beside
 *   it. CSS Anchor Positioning (https://www.w3.org/TR/css-anchor-position-1/). `--clear` are the distances that keep it
 *   clear of the notes above where the browser cannot tell.
 *
 * Ids are kebab-case ASCII, and quoted, since one may begin with a digit.
 *
 * @param statements in the order of the notes on the page
 * @param places where the notes are reckoned to stand, in the same order
 * @param host the name of the host, which goes before the addresses written out on paper
 */
export function toStatementStyle(statements: readonly StyledStatement[], places: NotePlaces, host: string): string {
	if (statements.length === 0) return '';
	const lightsOn = (toState: (statement: StyledStatement) => string) =>
		statements.map((statement) => `${SPREAD}:has(${toState(statement)}) ${toParts(statement)}`).join();
	const hover = lightsOn((statement) => `${toParts(statement)}:is(:hover,:focus-within:not(:target))`);
	const target = lightsOn(({ id, noteId }) => `:is([id="${id}"],#${noteId}):target`);
	const toLine = ({ index, by }: Distance): string => `anchor(--s${statements[index]?.number ?? 0} top) + ${by}rem`;
	const anchors = statements.map(({ id, number, noteId }, index) => {
		const distances = places.distances[index] ?? [];
		// From above to below: most begin as the note before does, and compression lives on that.
		const clear = distances.length === 0 ? '' : `--clear:${distances.map(toLine).reverse().join()};`;
		return `[id="${id}"]{anchor-name:--s${number}}#${noteId}{${clear}--line:--s${number}}`;
	});
	const { room, distantRoom, paperRoom } = places;
	const rooms = Object.entries({ room, far: distantRoom, leaf: paperRoom }).flatMap(([name, rem]) =>
		rem > 0 ? [`--${name}:${rem}rem`] : [],
	);
	return [
		...(statements.length > HOVER_LIMIT
			? []
			: [`${hover}{--hot:var(--band);--solid:solid;--dot:var(--red);--tone:var(--ink)}`]),
		`${target}{--on:var(--lit);--half:none;--weight:var(--focus);--figure:var(--paper);--plate:var(--red);--tone:var(--ink);--box:1px solid var(--red);${places.isDense ? '--links:1;' : ''}--fade:lit 1.6s ease-out}`,
		...anchors,
		`${SPREAD}{${[...rooms, `--site:${JSON.stringify(host)}`].join(';')}}`,
	].join('');
}

/** Fragments, numeral and note. */
const toParts = ({ number }: StyledStatement): string => `[data-s~="${number}"]`;
