/** What a prose has too much of, and where (UTF-16 units of the Markdown). */
export interface Excess {
	what: 'marks' | 'paragraph' | 'nesting' | 'cells' | 'references' | 'formatting' | 'places';
	offset: number;
}

/** Thrown where parsing must not go on. */
export class ExcessError extends Error {
	override name = 'ExcessError';
	readonly excess: Excess;

	constructor(excess: Excess) {
		super(`The prose has too much of this: ${excess.what}.`);
		this.excess = excess;
	}
}

/**
 * Parsers of Markdown take time by the square of the marks in one paragraph, for every level of nesting in every line,
 * and for cells that a table does not even have. Nothing of that can be stopped once it has begun, so it is counted
 * before: generously, for 2,000 statements in 100,000 words have a third of what is allowed.
 */
export const LIMITS = {
	/** Lines with words, and signs that may mean something, in the whole prose. */
	marks: 100_000,
	/** The same in one paragraph, squared, summed over all of them: one may have 10,000, or a hundred 1,000. */
	squares: 100_000_000,
	/** Block quotes and lists inside of each other. */
	levels: 50,
	/** Columns that a line of hyphens opens, times the lines of its table, in the whole prose. */
	cells: 100_000,
	/** Elements inside of each other, whatever they come from. */
	depth: 250,
	/** Characters of addresses that references repeat. */
	references: 2_000_000,
	/** Kinds of formatting (`<b class="…">`) times elements: HTML takes up what is not closed in every one that follows. */
	formatting: 1_000_000,
	/** Places in which the words of statements stand, summed over different words: 2,000 statements may have 500 each. */
	matches: 1_000_000,
	/** The same, summed over different statements, which may look for the same words. */
	places: 5_000_000,
} as const;

const SIGNS = Uint8Array.from({ length: 128 }, (_, unit) =>
	'*_~[]()<>&`!\\:@'.includes(String.fromCharCode(unit)) ? 1 : 0,
);

const BLANK_LINE = /^[\s>]*$/;
const BULLET = /^ {0,3}[-+*][ \t]/;
const NUMBERED = /^ {0,3}\d{1,9}[.)][ \t]/;
const DELIMITER_ROW = /^[\s>:|-]+$/;

/** What a prose has too much of, `undefined` if nothing. Linear and without recursion: it stands before every parser. */
export function findExcess(markdown: string): Excess | undefined {
	const counts = { marks: 0, squares: 0, cells: 0 };
	let own = { marks: 0, lines: 0, columns: 0 };
	let isBehindBlank = true;
	let isNumbered = false;
	const endParagraph = (): void => {
		counts.squares += own.marks ** 2;
		counts.cells += own.columns * own.lines;
		own = { marks: 0, lines: 0, columns: 0 };
	};
	for (let offset = 0; offset < markdown.length;) {
		const end = findLineEnd(markdown, offset);
		const line = markdown.slice(offset, end);
		if (countLevels(line) > LIMITS.levels) return { what: 'nesting', offset };
		if (BLANK_LINE.test(line)) {
			endParagraph();
			isBehindBlank = true;
		} else {
			// Items of a list are paragraphs of their own; a number begins one only where a list can begin or goes on.
			isNumbered = NUMBERED.test(line) && (isBehindBlank || isNumbered);
			if (isNumbered || BULLET.test(line)) endParagraph();
			isBehindBlank = false;
			const marks = 1 + countSigns(line);
			counts.marks += marks;
			own.marks += marks;
			own.lines++;
			if (DELIMITER_ROW.test(line)) own.columns = Math.max(own.columns, line.split('|').length);
			if (counts.marks > LIMITS.marks) return { what: 'marks', offset };
			if (counts.squares + own.marks ** 2 > LIMITS.squares) return { what: 'paragraph', offset };
			if (counts.cells + own.columns * own.lines > LIMITS.cells) return { what: 'cells', offset };
		}
		offset = end + 1;
	}
	return undefined;
}

function findLineEnd(text: string, from: number): number {
	for (let at = from; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit === 10 || unit === 13) return at;
	}
	return text.length;
}

function countSigns(line: string): number {
	let signs = 0;
	for (let at = 0; at < line.length; at++) signs += SIGNS[line.charCodeAt(at)] ?? 0;
	return signs;
}

const INDENT = /[ \t]*/y;
const CONTAINER = />|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])/y;

/** Quotes and list items that a line opens; four blanks stand for one of the lines before. */
function countLevels(line: string): number {
	let levels = 0;
	let at = 0;
	while (levels <= LIMITS.levels) {
		INDENT.lastIndex = at;
		INDENT.test(line);
		levels += Math.floor((INDENT.lastIndex - at) / 4);
		CONTAINER.lastIndex = INDENT.lastIndex;
		if (!CONTAINER.test(line)) break;
		at = CONTAINER.lastIndex;
		levels++;
	}
	return levels;
}
