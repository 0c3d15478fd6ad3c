/** What of a note decides how high it is. */
export interface RoomStatement {
	/** Where its words begin in the rendered text, in UTF-16 units. */
	start: number;
	/** The paragraphs of its note; a line of links follows them. */
	paragraphs: readonly string[];
}

/** In rem, after the type of the design: a line of prose, what a heading adds to it, a line of a note, what parts two notes. */
const LINE = 1.6;
const HEADING = 2.4;
const NOTE_LINE = 1;
const GAP = 0.9;
/** How many characters fit into a line, on the safe side: few of them make the notes high and the prose is not much higher. */
const CHARACTERS = 66;
const NOTE_CHARACTERS = 26;
/** What stands below the prose anyhow before the next section begins, in rem. */
const BELOW = 2.5;

/** Writing whose characters are as wide as they are high. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60]/gu;

/**
 * How much room the prose must leave below itself so that the last notes in the margin do not reach into the next
 * section, in rem; 0 where they end above. Notes are taken out of the flow and cannot push what follows, and CSS has
 * no way to ask where they end, so their heights are reckoned from the numbers of characters.
 *
 * @param text the rendered text of the prose: blocks separated by line feeds
 * @param headings the texts of its headings
 * @param statements in the order of their notes
 */
export function toNoteRoom(text: string, headings: Iterable<string>, statements: readonly RoomStatement[]): number {
	const isHeading = new Set(headings);
	const starts: { offset: number; top: number }[] = [];
	let offset = 0;
	let top = 0;
	for (const block of text.split('\n')) {
		starts.push({ offset, top });
		top += toLines(block, CHARACTERS) * LINE + (isHeading.has(block) ? HEADING : 0);
		offset += block.length + 1;
	}
	let block = 0;
	let end = -GAP;
	for (const { start, paragraphs } of statements) {
		while ((starts[block + 1]?.offset ?? Infinity) <= start) block++;
		const from = starts[block] ?? { offset: 0, top: 0 };
		const line = from.top + (toLines(text.slice(from.offset, start), CHARACTERS) - 1) * LINE;
		const lines = paragraphs.reduce((sum, paragraph) => sum + toLines(paragraph, NOTE_CHARACTERS), 1);
		end = Math.max(line, end + GAP) + lines * NOTE_LINE;
	}
	return Math.max(0, Math.ceil((end - top - BELOW) * 10) / 10);
}

function toLines(text: string, characters: number): number {
	const width = text.length + (text.match(WIDE)?.length ?? 0);
	return Math.max(1, Math.ceil(width / characters));
}
