import type { ProblemCode } from './codes.ts';

/** The way to a value in the frontmatter: `['quotes', 2, 'text', 0]`. */
export type YamlPath = readonly (string | number)[];

/**
 * A reference to a place in a content file, resolved to a line and column only when a problem is reported.
 * - `path`: a value of the frontmatter, or (`part: 'key'`) the key in front of it;
 * - `offset`: UTF-16 units from the start of the file's text, a byte order mark not counted.
 */
export type Place = { path: YamlPath; part?: 'key' | 'value' } | { offset: number };

/** A fault in the content, as data. */
export interface Problem {
	code: ProblemCode;
	place: Place;
	/** Id of the statement concerned, if it is one. */
	statement?: string;
	/** What is wrong, in one or more lines. */
	message: string;
	/** What to write instead: words, or corrected YAML, ready to be pasted. */
	fix: string;
}

/** A problem whose place is settled: `file` relative to the content folder, `line` and `column` from 1 (UTF-16 units). */
export interface PlacedProblem {
	code: ProblemCode;
	severity: 'error' | 'warning';
	file: string;
	line: number;
	column: number;
	statement?: string;
	message: string;
	fix: string;
	/** The line of the file, for the excerpt; absent where there is none (an empty file). */
	excerpt?: string;
}
