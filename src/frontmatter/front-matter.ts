import { MINIMAL_FRONT_MATTER } from '../problems/examples.ts';
import type { Problem } from '../problems/problem.ts';

/** A stretch of a file's text and where it begins there, UTF-16 units. */
export interface TextSlice {
	text: string;
	offset: number;
}

/** The two parts of an article's file, without the lines `---` round the first. */
export interface SplitArticle {
	yaml: TextSlice;
	body: TextSlice;
}

const FIRST_LINE = /^---[ \t]*(?:\r\n|[\r\n]|$)/;
const LAST_LINE = /(?<=^|[\r\n])---[ \t]*(?:\r\n|[\r\n]|$)/;
/** What a word processor, or a hurried hand, makes of `---`. */
const NEARLY_A_MARKER = /^[^\S\r\n]*(?:[-–—_]{2,}|—)[^\S\r\n]*$/;

/** Parts the frontmatter, which begins in the first line with `---` and ends with the next line `---`, from the prose. */
export function splitFrontMatter(text: string): { parts: SplitArticle } | { problem: Problem } {
	const first = FIRST_LINE.exec(text);
	if (!first) return { problem: toMissing(text) };
	const start = first[0].length;
	const rest = text.slice(start);
	const last = LAST_LINE.exec(rest);
	if (!last) return { problem: toUnclosed(rest) };
	const bodyStart = start + last.index + last[0].length;
	return {
		parts: {
			yaml: { text: rest.slice(0, last.index), offset: start },
			body: { text: text.slice(bodyStart), offset: bodyStart },
		},
	};
}

function toMissing(text: string): Problem {
	const lines = text.slice(0, 2000).split(/\r\n|[\r\n]/);
	const emptyLines = Math.max(
		0,
		lines.findIndex((line) => line.trim() !== ''),
	);
	return { code: 'frontmatter-missing', place: { offset: 0 }, ...sayMissing(lines[emptyLines] ?? '', emptyLines) };
}

function sayMissing(opening: string, emptyLines: number): { message: string; fix: string } {
	if (opening.trim() === '---') {
		return {
			message: 'The frontmatter must begin at the very start of the file.',
			fix: `Delete what stands before \`---\`: ${toBefore(emptyLines)}.`,
		};
	}
	if (NEARLY_A_MARKER.test(opening)) {
		const message = `The file must begin with a line of three hyphens; here stands \`${opening.trim()}\`.`;
		return { message, fix: '---' };
	}
	return opening.startsWith('---')
		? { message: 'In the first line nothing may stand behind `---`.', fix: MINIMAL_FRONT_MATTER }
		: { message: 'The file does not begin with frontmatter.', fix: MINIMAL_FRONT_MATTER };
}

function toBefore(emptyLines: number): string {
	if (emptyLines === 0) return 'blanks or invisible characters';
	return emptyLines === 1 ? 'an empty line' : `${emptyLines} empty lines`;
}

function toUnclosed(rest: string): Problem {
	const lines = rest.split(/\r\n|[\r\n]/);
	const index = lines.findIndex((line) => NEARLY_A_MARKER.test(line));
	const hint =
		index === -1
			? ''
			: ` Line ${index + 2} is \`${lines[index]}\`: it must be three hyphens, with nothing before them.`;
	return {
		code: 'frontmatter-unclosed',
		place: { offset: 0 },
		message: `The frontmatter begins here and never ends: after it, before the prose, a line \`---\` is missing.${hint}`,
		fix: '---',
	};
}
