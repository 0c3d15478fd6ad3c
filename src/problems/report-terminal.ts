import { toExcerpt, toHarmless } from './excerpt.ts';
import { sortProblems } from './place.ts';
import type { PlacedProblem } from './problem.ts';

const INDENT = '   ';

/** How a report looks. */
export interface TerminalOptions {
	/** Whether to colour it (ANSI escape codes). */
	colour?: boolean;
	/** The column at which messages are wrapped. */
	width?: number;
}

/**
 * The problems as text for a person: place, code, excerpt with a caret, reason and fix, sorted, and a closing line that
 * counts. Empty if there are none. Nothing of the content reaches the terminal as a command.
 */
export function reportForTerminal(
	problems: readonly PlacedProblem[],
	{ colour = false, width = 100 }: TerminalOptions = {},
): string {
	if (problems.length === 0) return '';
	const paint = colour
		? (code: number, text: string) => `\u001b[${code}m${text}\u001b[0m`
		: (_: number, text: string) => text;
	const blocks = sortProblems(problems).map((problem) => toBlock(problem, width, paint));
	return `${blocks.join('\n\n')}\n\n${countProblems(problems)}\n`;
}

/** `2 errors, 1 warning in 3 files`. */
export function countProblems(problems: readonly PlacedProblem[]): string {
	const errors = problems.filter(({ severity }) => severity === 'error').length;
	const warnings = problems.length - errors;
	const files = new Set(problems.map(({ file }) => file)).size;
	const counts = [
		...(errors > 0 ? [count(errors, 'error')] : []),
		...(warnings > 0 ? [count(warnings, 'warning')] : []),
	];
	return `${counts.join(', ')} in ${count(files, 'file')}`;
}

type Paint = (code: number, text: string) => string;

const RED = 31;
const YELLOW = 33;
const BOLD = 1;
const DIM = 2;

function toBlock(problem: PlacedProblem, width: number, paint: Paint): string {
	const { file, line, column, code, severity, message, fix, excerpt } = problem;
	const place = `${toHarmless(file)}:${line}:${column}`;
	const head = `${paint(BOLD, place)}  ${paint(severity === 'error' ? RED : YELLOW, code)}`;
	const shown = excerpt === undefined ? [] : toExcerptLines(excerpt, line, column, paint);
	return [head, ...shown, ...wrap(toHarmless(message, true), width - INDENT.length), ...toFixLines(fix)].join('\n');
}

function toExcerptLines(excerpt: string, line: number, column: number, paint: Paint): string[] {
	const { text, indent } = toExcerpt(excerpt, column);
	const gutter = String(line).padStart(5);
	return [
		`${paint(DIM, `${gutter} |`)} ${text}`.trimEnd(),
		`${paint(DIM, `${' '.repeat(gutter.length)} |`)} ${indent}${paint(RED, '^')}`,
	];
}

function toFixLines(fix: string): string[] {
	const [first = '', ...rest] = toHarmless(fix, true).split('\n');
	if (rest.length === 0) return [`${INDENT}Fix: ${first}`];
	return [`${INDENT}Fix:`, ...[first, ...rest].map((line) => `${INDENT}  ${line}`.trimEnd())];
}

function wrap(text: string, width: number): string[] {
	return text.split('\n').flatMap((line) => {
		const hanging = INDENT + (/^\s*/.exec(line)?.[0] ?? '');
		const lines: string[] = [];
		let current = '';
		for (const word of line.trim().split(' ')) {
			if (current !== '' && current.length + 1 + word.length > width) {
				lines.push(current);
				current = word;
			} else current = current === '' ? word : `${current} ${word}`;
		}
		return [...lines, current].map((part) => hanging + part);
	});
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
