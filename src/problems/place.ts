import { PROBLEM_CODES } from './codes.ts';
import type { Place, PlacedProblem, Problem } from './problem.ts';
import { shorten } from './yaml-text.ts';

/** What is needed of a content file to say where something stands in it. */
export interface LinedFile {
	/** Relative to the content folder. */
	name: string;
	/** The line and column of an offset, from 1. */
	toPosition(offset: number): { line: number; column: number };
	/** A line without its end. */
	getLine: (line: number) => string;
}

/** What is needed of a file's frontmatter to find a path in it. */
export interface LocatedDocument {
	/** Where a place is in the file, as an offset. */
	toOffset: (place: Place) => number;
}

/** What a problem says of a text of megabytes is cut, UTF-16 units. */
const MOST_SAID = 4000;

/** Settles the place of a problem: line, column and the line itself. Without a document a path is the file's beginning. */
export function placeProblem(problem: Problem, file: LinedFile, document?: LocatedDocument): PlacedProblem {
	const { code, place, statement, message, fix } = problem;
	const offset = 'offset' in place ? place.offset : (document?.toOffset(place) ?? 0);
	const { line, column } = file.toPosition(offset);
	return {
		code,
		severity: PROBLEM_CODES[code].severity,
		file: file.name,
		line,
		column,
		...(statement === undefined ? {} : { statement }),
		message: shorten(message, MOST_SAID),
		fix: shorten(fix, MOST_SAID),
		excerpt: file.getLine(line),
	};
}

/** The problems in the order of a report: by file, line, column and code. */
export function sortProblems(problems: readonly PlacedProblem[]): PlacedProblem[] {
	return problems.toSorted(
		(a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
	);
}

/** By code units, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
