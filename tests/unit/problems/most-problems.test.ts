import { expect, test } from 'vitest';
import { keepMost, MOST_PROBLEMS } from '../../../src/problems/most-problems.ts';
import { placeProblem } from '../../../src/problems/place.ts';
import type { Problem } from '../../../src/problems/problem.ts';

const toProblem = (code: Problem['code']): Problem => ({ code, place: { offset: 0 }, message: 'm', fix: 'f' });

test('as many problems as are told are told', () => {
	const problems = Array.from({ length: MOST_PROBLEMS }, () => toProblem('key-unknown'));
	expect(keepMost(problems)).toEqual(problems);
});

test('of more, errors come before warnings, and what is left out is counted', () => {
	const warnings = Array.from({ length: 1500 }, () => toProblem('quote-unannotated'));
	const kept = keepMost([...warnings, toProblem('key-unknown')]);
	expect(kept).toHaveLength(MOST_PROBLEMS + 1);
	expect(kept[0]?.code).toBe('key-unknown');
	expect(kept.at(-1)).toMatchObject({
		code: 'problems-left-out',
		message: 'This file has 501 problems more than are told here, 0 of them errors.',
	});
});

test('what a problem says of a text of megabytes is cut', () => {
	const file = { name: 'a.md', toPosition: () => ({ line: 1, column: 1 }), getLine: () => '' };
	const placed = placeProblem({ ...toProblem('id-invalid'), message: 'm'.repeat(1e6), fix: 'f'.repeat(1e6) }, file);
	expect(placed.message.length + placed.fix.length).toBeLessThan(10_000);
});
