import type { Distance, NotePlaces } from './note-places.ts';

/** What of a statement the rules of its page need. */
export interface StyledStatement {
	id: string;
	/** Ids it had before, whose fragments light it too. */
	formerIds?: readonly string[];
	number: number;
	noteId: string;
	/** What is marked of the rendered text, a range a piece, in order. */
	ranges: readonly { start: number; end: number }[];
}

/** The element that holds both the words and their notes. */
const SPREAD = '.spread';

/**
 * With more statements than this, pointing lights the words alone: a browser looks through all the rules with every
 * move of the pointer (Chromium, 2 cores: 15 ms with 30 statements, 42 with 60, 416 with 300).
 */
const HOVER_LIMIT = 60;

/**
 * The rules of one article's page that name its statements, one for each, with others nested in it; all that is the same
 * on every page stands in marks.css and notes.css, which use the properties set here. They are alike but for the number,
 * because compression lives on that.
 * - A statement and its note light together, pointed at or targeted: fragments, numeral and note are no descendants of
 *   one another, so only an element round all of them can tell. A browser without `:has()` or nesting drops these and
 *   keeps the plain states of marks.css.
 * - The first fragment of a statement, the one with its id, is an anchor, and its note is told which (`--at`), so that
 *   it can stand beside it. CSS Anchor Positioning (https://www.w3.org/TR/css-anchor-position-1/). `--clear` are the
 *   distances that keep it clear of the notes above where the browser cannot tell.
 *
 * Ids are kebab-case ASCII, and quoted, since one may begin with a digit.
 *
 * @param statements in the order of the notes on the page
 * @param places where the notes are reckoned to stand, in the same order
 * @param host the name of the host, which goes before the addresses written out on paper
 */
export function toStatementStyle(statements: readonly StyledStatement[], places: NotePlaces, host: string): string {
	if (statements.length === 0) return '';
	const hover =
		statements.length > HOVER_LIMIT
			? ''
			: `${SPREAD}:has(&:is(:hover,:focus-within:not(:target))) &{--hot:var(--band);--solid:solid;--dot:var(--red);--tone:var(--ink)}`;
	const lit = `{--on:var(--lit);--half:none;--weight:var(--focus);--figure:var(--paper);--plate:var(--red);--tone:var(--ink);--box:1px solid var(--red);${places.isDense ? '--links:1;' : ''}--fade:lit 1.6s ease-out}`;
	const toLine = ({ index, by }: Distance): string => `anchor(--s${statements[index]?.number ?? 0} top) + ${by}rem`;
	const rules = statements.map((statement, index) => {
		const { id, formerIds = [], number, noteId } = statement;
		const distances = places.distances[index] ?? [];
		// From above to below: most begin as the note before does.
		const clear = distances.length === 0 ? '' : `--clear:${distances.map(toLine).reverse().join()};`;
		const held = statements.filter((other) => other !== statement && holds(statement, other));
		// The id of one that begins within this stands on a part of this too, and is not this one's.
		const own = held.length === 0 ? '&' : `[id="${id}"],#${noteId}`;
		const former = formerIds.map((name) => `,[id="${name}"]`).join('');
		const target = own === '&' && former === '' ? '&' : `:is(${own}${former})`;
		const sharesStart = held.some((other) => toStart(other) === toStart(statement));
		return (
			`[data-s~="${number}"]{--at:--s${number};${clear}${hover}${SPREAD}:has(${target}:target) &${lit}}` +
			// One of two that begin together has its id on an element round the fragment.
			(sharesStart ? `[id="${id}"]{anchor-name:--s${number}}` : '')
		);
	});
	const { room, distantRoom, paperRoom } = places;
	// The names are written out, for short-properties.ts.
	const rooms = (
		[
			['--room', room],
			['--far', distantRoom],
			['--leaf', paperRoom],
		] as const
	).flatMap(([name, rem]) => (rem > 0 ? [`${name}:${rem}rem`] : []));
	return [...rules, `${SPREAD}{${[...rooms, `--site:${JSON.stringify(host)}`].join(';')}}`].join('');
}

/** Whether another begins within the words of a statement, or with them. */
const holds = ({ ranges }: StyledStatement, other: StyledStatement): boolean =>
	ranges.some(({ start, end }) => start <= toStart(other) && toStart(other) < end);

const toStart = ({ ranges }: StyledStatement): number => ranges[0]?.start ?? 0;
