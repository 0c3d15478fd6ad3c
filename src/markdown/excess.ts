import { countLine } from './line-counts.ts';

/** What a prose has too much of, and where (UTF-16 units of the Markdown). */
export interface Excess {
	what: 'marks' | 'paragraph' | 'words' | 'reach' | 'nesting' | 'cells' | 'references' | 'formatting' | 'places';
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
 * for empty lines, for words, each of which may be a mail address, for cells that a table does not even have. Nothing of
 * that can be stopped once it has begun, so it is counted before: generously, for 2,000 statements in 100,000 words have
 * a third of what is allowed.
 */
export const LIMITS = {
	/** Lines, their levels, and signs that may mean something, in the whole prose. */
	marks: 100_000,
	/**
	 * Lines and signs of one paragraph, and a hundredth of its words, squared, summed over all of them: one may have
	 * 10,000, or a hundred 1,000.
	 */
	squares: 100_000_000,
	/** Words in the whole prose. */
	words: 500_000,
	/** Words of a paragraph with a bracket, squared, summed: for each the parser looks back whether the bracket is closed. */
	walks: 400_000_000,
	/** Characters that are looked at again and again, for comments that do not end, and in addresses. */
	reach: 50_000_000,
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

/** As CommonMark has it: other white space is part of a paragraph. */
const BLANK_LINE = /^[ \t>]*$/;
const BULLET = /^ {0,3}[-+*][ \t]/;
const NUMBERED = /^ {0,3}\d{1,9}[.)][ \t]/;
const DELIMITER_ROW = /^[\s>:|-]+$/;

/** What a prose has too much of, `undefined` if nothing. Linear and without recursion: it stands before every parser. */
export function findExcess(markdown: string): Excess | undefined {
	const counts = { marks: 0, words: 0 };
	const ended: Sums = { squares: 0, walks: 0, reach: 0, cells: 0 };
	let own = toParagraph();
	let isBehindBlank = true;
	let isNumbered = false;
	const endParagraph = (): void => {
		add(ended, own);
		own = toParagraph();
	};
	for (let offset = 0; offset < markdown.length;) {
		const end = findLineEnd(markdown, offset);
		const line = markdown.slice(offset, end);
		const levels = countLevels(line);
		if (levels > LIMITS.levels) return { what: 'nesting', offset };
		const { signs, words, reach, openings, hasBracket } = countLine(line);
		// Each level of a line is looked for, and closed, by each level above it.
		counts.marks += 1 + signs + Math.ceil((levels * (levels + 10)) / 10);
		counts.words += words;
		if (counts.marks > LIMITS.marks) return { what: 'marks', offset };
		if (counts.words > LIMITS.words) return { what: 'words', offset };
		if (BLANK_LINE.test(line)) {
			endParagraph();
			isBehindBlank = true;
		} else {
			// Items of a list are paragraphs of their own; a number begins one only where a list can begin or goes on.
			isNumbered = NUMBERED.test(line) && (isBehindBlank || isNumbered);
			if (isNumbered || BULLET.test(line)) endParagraph();
			isBehindBlank = false;
			own.marks += 1 + signs;
			own.words += words;
			own.reach += reach;
			own.openings += openings;
			own.length += line.length;
			own.hasBracket ||= hasBracket;
			own.lines++;
			for (const [fence] of line.matchAll(/`+/g)) own.fences.add(fence.length);
			if (DELIMITER_ROW.test(line)) own.columns = Math.max(own.columns, line.split('|').length);
			const what = findOver(add({ ...ended }, own));
			if (what) return { what, offset };
		}
		offset = end + 1;
	}
	return undefined;
}

type Sums = Record<'squares' | 'walks' | 'reach' | 'cells', number>;

const toParagraph = () => ({
	marks: 0,
	words: 0,
	reach: 0,
	openings: 0,
	length: 0,
	hasBracket: false,
	lines: 0,
	columns: 0,
	/** Lengths of runs of backquotes: for each that has no second, the parser looks up to the end. */
	fences: new Set<number>(),
});

/** Adds what a paragraph costs to the sums of those before. */
function add(sums: Sums, own: ReturnType<typeof toParagraph>): Sums {
	sums.squares += (own.marks + own.words / 100) ** 2;
	if (own.hasBracket) sums.walks += own.words ** 2;
	sums.reach += own.reach + (own.openings + own.fences.size) * own.length;
	sums.cells += own.columns * own.lines;
	return sums;
}

function findOver({ squares, walks, reach, cells }: Sums): Excess['what'] | undefined {
	if (squares > LIMITS.squares) return 'paragraph';
	if (walks > LIMITS.walks) return 'words';
	if (reach > LIMITS.reach) return 'reach';
	return cells > LIMITS.cells ? 'cells' : undefined;
}

function findLineEnd(text: string, from: number): number {
	for (let at = from; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit === 10 || unit === 13) return at;
	}
	return text.length;
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
