import { sortProblems } from './place.ts';
import type { PlacedProblem } from './problem.ts';

/** A problem as `check --json` prints it. Contract section 5. */
export type JsonProblem = Omit<PlacedProblem, 'excerpt'>;

/** The problems for tools, sorted, the keys in the order of the contract. */
export function toJsonProblems(problems: readonly PlacedProblem[]): JsonProblem[] {
	return sortProblems(problems).map(({ code, severity, file, line, column, statement, message, fix }) => ({
		code,
		severity,
		file,
		line,
		column,
		...(statement === undefined ? {} : { statement }),
		message,
		fix,
	}));
}
