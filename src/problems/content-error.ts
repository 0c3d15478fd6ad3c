import type { PlacedProblem } from './problem.ts';
import { reportForTerminal } from './report-terminal.ts';

/** Thrown where content with problems cannot be used; its message is the whole report. */
export class ContentError extends Error {
	override name = 'ContentError';
	readonly problems: readonly PlacedProblem[];

	constructor(problems: readonly PlacedProblem[]) {
		super(reportForTerminal(problems));
		this.problems = problems;
		// The place of the fault is in the content; where it was thrown helps nobody.
		this.stack = this.message;
	}
}
