import { PROBLEM_CODES } from './codes.ts';
import type { Problem } from './problem.ts';

/** So many problems of one file are told; whoever has mended them sees the others. */
export const MOST_PROBLEMS = 1000;

/**
 * The problems of one file that are told: all, or the errors before the warnings as long as there is room, and one more
 * that counts the rest. A report of a hundred thousand is read by nobody and fills the memory.
 */
export function keepMost(problems: readonly Problem[]): Problem[] {
	if (problems.length <= MOST_PROBLEMS) return [...problems];
	const isError = ({ code }: Problem): boolean => PROBLEM_CODES[code].severity === 'error';
	const errors = problems.filter(isError);
	const sorted = [...errors, ...problems.filter((problem) => !isError(problem))];
	const kept = sorted.slice(0, MOST_PROBLEMS);
	const errorsLeft = Math.max(0, errors.length - MOST_PROBLEMS);
	return [...kept, toRest(problems.length - MOST_PROBLEMS, errorsLeft)];
}

const toRest = (count: number, errors: number): Problem => ({
	code: 'problems-left-out',
	place: { offset: 0 },
	message: `This file has ${count.toLocaleString('en')} problems more than are told here, ${errors.toLocaleString('en')} of them errors.`,
	fix: 'Mend those that are told; then the others follow.',
});
