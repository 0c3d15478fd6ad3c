/** A statement as it is marked in the prose. Offsets are UTF-16 units of the rendered text. */
export interface Mark {
	id: string;
	/** Ids it had before, whose fragments land on it too. */
	formerIds?: readonly string[];
	kind: 'quote' | 'claim';
	/** The numeral. */
	number: number;
	/** Accessible name of the numeral. */
	label: string;
	/** BCP 47, where the name is in another language than the words. */
	labelLanguage?: string;
	/** Where the words lead. */
	href: string;
	/** The id of its note on the page, where the numeral leads. */
	noteId: string;
	/** What is lit, a range a piece, in order. */
	ranges: { start: number; end: number }[];
}

/** A stretch of the text on which the same statements lie. */
export interface Segment {
	start: number;
	end: number;
	/** The one that ends last, then the one that began first, comes first: the outermost. */
	marks: Mark[];
}

/** Cuts the marked parts of the text at every beginning and end of a mark, so that no two segments overlap. In order. */
export function toSegments(marks: readonly Mark[]): Segment[] {
	const ranges = marks.flatMap((mark) => mark.ranges.map(({ start, end }) => ({ start, end, mark })));
	ranges.sort((one, other) => one.start - other.start || other.end - one.end || one.mark.number - other.mark.number);
	const edges = [...new Set(ranges.flatMap(({ start, end }) => [start, end]))].sort((one, other) => one - other);
	const segments: Segment[] = [];
	let open: typeof ranges = [];
	let next = 0;
	edges.forEach((start, index) => {
		const end = edges[index + 1];
		open = open.filter((range) => range.end > start);
		for (let range = ranges[next]; range && range.start <= start; range = ranges[++next]) open.push(range);
		if (end !== undefined && open.length > 0) segments.push({ start, end, marks: open.map(({ mark }) => mark) });
	});
	return segments;
}

/** What may stand between the end of a claim and that of the quote round it so that their numerals stand together. */
const CLOSING = /^[\s.,;:!?…'"\u2018-\u201F\u00AB\u00BB\u2039\u203A]*$/;
const CLOSING_LENGTH = 6;

/**
 * Where the numerals stand: behind the last range of their statement, or behind that of another which ends with
 * nothing but marks between, so that numbers never part words from their closing marks. In order of place and number.
 */
export function toNumeralPlaces(text: string, marks: readonly Mark[]): { mark: Mark; offset: number }[] {
	const ends = new Set(marks.map((mark) => mark.ranges.at(-1)?.end ?? 0));
	const toOffset = (end: number): number => {
		for (let later = end + CLOSING_LENGTH; later > end; later--) {
			if (ends.has(later) && CLOSING.test(text.slice(end, later)) && !text.slice(end, later).includes('\n'))
				return later;
		}
		return end;
	};
	return marks
		.map((mark) => ({ mark, offset: toOffset(mark.ranges.at(-1)?.end ?? 0) }))
		.sort((one, other) => one.offset - other.offset || one.mark.number - other.mark.number);
}
