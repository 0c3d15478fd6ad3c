import { describe, expect, test } from 'vitest';
import { toLimit, toMedians } from '../../bench/figures.ts';
import { toMedian } from '../../bench/median.ts';
import { toTable } from '../../bench/table.ts';
import { toWaterfall } from '../../bench/waterfall.ts';

test.each([
	[[3, 1, 2], 2],
	[[4, 1, 3, 2], 2.5],
	[[10, 9], 9.5],
	[[7], 7],
])('the median of %j is %d', (numbers, median) => {
	expect(toMedian(numbers)).toBe(median);
});

test('a median is of those who met with the figure', () => {
	expect(toMedians([{ first: 1, bytes: 5 }, { first: 3 }, { first: 2 }])).toEqual({ first: 2, bytes: 5 });
});

describe('limits depend on the size of the site', () => {
	test.each([
		['first', 60, 500],
		['first', 600, 500],
		['first', 30_000, 2000],
		['bytes', 6000, undefined],
		['bytes', 30_000, 300_000],
		['found', 30_000, undefined],
	] as const)('%s at %d statements', (name, statements, limit) => {
		expect(toLimit(name, statements)).toBe(limit);
	});
});

test('a table has both, their ratio, and says whether the limit holds', () => {
	const ours = { first: 500, found: 1234, bytes: 300_001, facetChosen: 20 };
	const theirs = { first: 1000, found: 1234, bytes: 400_000 };
	expect(toTable(30_000, ours, theirs).split('\n')).toEqual([
		"                                       ours  Pagefind's  ratio       limit",
		'first results, after the last key    0.50 s      1.00 s   0.50    ≤ 2.00 s  within',
		'statements found                      1,234       1,234   1.00',
		'bytes, focus to final              300.0 KB    400.0 KB   0.75  ≤ 300.0 KB    over',
		'facet chosen: count changed          0.02 s           –           ≤ 0.60 s  within',
	]);
});

test('a waterfall puts what was fetched between what was done', () => {
	const fetched = { path: '/a.js', start: 1020.4, end: 1170.6, bytes: 99, by: 'worker' } as const;
	const events = [
		{ time: 1300, what: 'first results' },
		{ time: 1000, what: 'focus' },
	];
	expect(toWaterfall(events, [fetched], 1000).split('\n')).toEqual([
		'      0  --- focus',
		'     20     150 ms       99 B  worker  /a.js',
		'    300  --- first results',
	]);
});
