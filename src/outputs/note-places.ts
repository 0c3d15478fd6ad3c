import type { Note } from './note.ts';

/** A note and where its words begin in the rendered text, in UTF-16 units. */
export interface PlacedNote {
	start: number;
	note: Note;
}

/** At least `by` rem below the line of the note of that index. */
export interface Distance {
	index: number;
	by: number;
}

export interface NotePlaces {
	/** Whether there are so many that the margin holds no more than the main thing of each (notes-dense.css). */
	isDense: boolean;
	/** How much room the prose must leave below itself so that the last notes do not reach into the next section, in rem. */
	room: number;
	/** The same where notes are kept apart by the distances, and on paper. */
	distantRoom: number;
	paperRoom: number;
	/** For each note the distances that keep it clear of those before it; none where they cannot come near it. */
	distances: Distance[][];
}

/** In rem, after the type of the design: a line of prose, what a heading adds to it, a line of a note, what parts two notes, and two dense ones. */
const LINE = 1.6;
const HEADING = 2.4;
const NOTE_LINE = 1;
const GAP = 1;
const DENSE_GAP = 0.5;
/** How many characters fit into a line of the prose, at most. */
const CHARACTERS = 66;
/** How many fit into a line of a note: as a rule, at least, and on paper. */
const NOTE_CHARACTERS = 35;
const FEW_NOTE_CHARACTERS = 30;
const PAPER_NOTE_CHARACTERS = 26;
/** About as long as the two links of a note. */
const LINKS = 'Permalink Full record';
/** By how much the notes may run past the end of the prose before they are made dense: times the prose's height. */
const DENSE = 1.15;
/** What the ends of pages may cost a long row of notes, in rem. */
const PAGES = 8;
/** What stands below the prose anyhow before the next section begins, in rem. */
const BELOW = 0.5;
/** A few notes at the end of a short article may reach below it: so much is no crowd, in rem. */
const PILE = 16;
/** By how much the lines of the prose may be reckoned wrong between two notes, in rem. */
const SLACK = 8;
/** How many notes just before a note, and how many round the one that keeps it from its line, it keeps a distance from. */
interface Care {
	before: number;
	around: number;
}
const CARE: Care = { before: 1, around: 0 };
const DENSE_CARE: Care = { before: 4, around: 3 };
/** By how much the place of one line may be, in rem: two lines. */
const UNSURE = 3.2;

/** Writing whose characters are as wide as they are high. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60]/gu;

/**
 * Reckons from the numbers of characters where the notes of an article stand in its margin: each beside its line and
 * below the one before it. Two things need that, because they cannot be asked of CSS:
 * - the room below the prose: notes are out of the flow and cannot push what follows;
 * - the distances, for WebKit, which places a note by the words but not (2.50) by a note that is placed so itself.
 *
 * @param text the rendered text of the prose: blocks separated by line feeds
 * @param headings the texts of its headings
 * @param notes in the order of their places
 */
export function toNotePlaces(text: string, headings: Iterable<string>, notes: readonly PlacedNote[]): NotePlaces {
	const { lines, height } = toLineTops(text, new Set(headings), notes);
	const stackOf = (isDense: boolean, characters: number, isPaper = false) =>
		stack(
			lines,
			notes.map(({ note }) => toHeight(note, isDense, characters, isPaper)),
			isDense ? DENSE_GAP : GAP,
			isDense ? DENSE_CARE : CARE,
		);
	const toRoom = (end: number): number => Math.max(0, round(end - height - BELOW));
	const isDense = stackOf(false, NOTE_CHARACTERS).end > Math.max(height * DENSE, height + PILE);
	const distant = stackOf(isDense, FEW_NOTE_CHARACTERS);
	return {
		isDense,
		room: toRoom(stackOf(isDense, NOTE_CHARACTERS).end),
		distantRoom: toRoom(distant.end),
		paperRoom: toRoom(stackOf(isDense, PAPER_NOTE_CHARACTERS, true).end + (isDense ? PAGES : 0)),
		distances: distant.distances,
	};
}

/** In rem. On paper the address stands where the links are; those of a dense note take no room. */
function toHeight(note: Note, isDense: boolean, characters: number, isPaper: boolean): number {
	const links = isPaper ? note.address : LINKS;
	const kind = `${note.kind} ${note.dated}`;
	const paragraphs = isDense
		? [[note.name, kind, ...note.events].join(' ')]
		: [`${note.name}, ${note.role}`, kind, ...(note.remark === undefined ? [] : [note.remark]), ...note.events, links];
	return NOTE_LINE * paragraphs.reduce((sum, paragraph) => sum + toLines(paragraph, characters), 0);
}

/**
 * Puts each note beside its line and below the one before it. Gives where the last one ends, in rem, and the distances.
 * A note must keep clear of all before it; what is written are the notes just before it, the one whose line keeps it
 * from its own, and that one's neighbours, in case a line is reckoned wrong. All of them would be as many as the square
 * of the notes.
 */
function stack(
	lines: readonly number[],
	heights: readonly number[],
	gap: number,
	{ before, around }: Care,
): { end: number; distances: Distance[][] } {
	const distances: Distance[][] = [];
	/** How high all notes before each are together, gaps included. Whole and half rem, so that nothing is rounded. */
	const sums = [0];
	let end = -gap;
	let binding = 0;
	/** The same, had a line been passed by so little that it may well be reckoned wrong. */
	let perhaps = 0;
	for (const [index, height] of heights.entries()) {
		const line = lines[index] ?? 0;
		const isNear = index > 0 && line < end + gap + SLACK;
		const wanted = [...toRange(index - before, index - 1), ...toRange(binding - around, binding + around), perhaps];
		const indexes = new Set(wanted.filter((one) => one >= 0 && one < index));
		const toDistance = (from: number): Distance => ({ index: from, by: (sums[index] ?? 0) - (sums[from] ?? 0) });
		distances.push(isNear ? [...indexes].sort((a, b) => b - a).map(toDistance) : []);
		sums.push((sums[index] ?? 0) + height + gap);
		if (line >= end + gap) binding = index;
		if (line >= end + gap + UNSURE) perhaps = index;
		end = Math.max(line, end + gap) + height;
	}
	return { end, distances };
}

const toRange = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, step) => from + step);

/** How far below the top of the prose each note's words begin, and how high the prose is, in rem. */
function toLineTops(
	text: string,
	headings: ReadonlySet<string>,
	notes: readonly PlacedNote[],
): { lines: number[]; height: number } {
	const blocks: { offset: number; top: number }[] = [];
	let offset = 0;
	let height = 0;
	for (const block of text.split('\n')) {
		blocks.push({ offset, top: height });
		height += toLines(block, CHARACTERS) * LINE + (headings.has(block) ? HEADING : 0);
		offset += block.length + 1;
	}
	let at = 0;
	const lines = notes.map(({ start }) => {
		while ((blocks[at + 1]?.offset ?? Infinity) <= start) at++;
		const block = blocks[at] ?? { offset: 0, top: 0 };
		return block.top + (toLines(text.slice(block.offset, start), CHARACTERS) - 1) * LINE;
	});
	return { lines, height };
}

function toLines(text: string, characters: number): number {
	const width = text.length + (text.match(WIDE)?.length ?? 0);
	return Math.max(1, Math.ceil(width / characters));
}

/** Whole rem, upwards. */
function round(rem: number): number {
	return Math.ceil(rem - 1e-9);
}
