import { describe, expect, test } from 'vitest';
import {
	compareNewestFirst,
	compareOldestFirst,
	createDateFormat,
	getEarliestDate,
	toPeriod,
	toYear,
	toInstant,
} from '../../../src/text/dates.ts';

describe('a date is printed with the precision it has', () => {
	const format = createDateFormat('en-GB');
	test.each([
		['2025-08-08', 'full', 'Friday, 8 August 2025'],
		['2025-08-08', 'long', '8 August 2025'],
		['2025-08-08', 'short', '8 Aug 2025'],
		['2025-08', 'full', 'August 2025'],
		['2025-08', 'long', 'August 2025'],
		['2025-08', 'short', 'Aug 2025'],
		['2025', 'full', '2025'],
		['2025', 'short', '2025'],
		['2025-08-08', 'part', '8'],
		['2025-08', 'part', 'Aug'],
		['2025', 'part', '2025'],
		['2024-02-29', 'long', '29 February 2024'],
		['1999-12-31', 'long', '31 December 1999'],
		['0099-01-01', 'long', '1 January 99'],
	] as const)('%s, %s: %s', (date, style, printed) => {
		expect(format(date, style)).toBe(printed);
	});

	test('in another language', () => {
		expect(createDateFormat('es')('2025-08-08', 'long')).toBe('8 de agosto de 2025');
	});

	test('in a language whose own calendar is another, by the Gregorian calendar', () => {
		expect(createDateFormat('th-TH-u-nu-latn')('2025', 'long')).toContain('2025');
	});
});

describe('an order of dates is honest about what is not known', () => {
	const shuffled = ['2025', undefined, '2024-12-31', '2025-08-08', '2025-08', '2026', '2025-09-01', '2025-08-01'];

	test('newest first: a month behind its known days, a year behind its known months, undated last', () => {
		expect(shuffled.toSorted(compareNewestFirst)).toEqual([
			'2026',
			'2025-09-01',
			'2025-08-08',
			'2025-08-01',
			'2025-08',
			'2025',
			'2024-12-31',
			undefined,
		]);
	});

	test('oldest first: the same within a period, undated last', () => {
		const sorted = shuffled.toSorted((a, b) => compareOldestFirst(a, b));
		expect(sorted).toEqual([
			'2024-12-31',
			'2025-08-01',
			'2025-08-08',
			'2025-08',
			'2025-09-01',
			'2025',
			'2026',
			undefined,
		]);
	});
});

describe('the earliest of some dates', () => {
	test.each([
		[[], undefined],
		[[undefined], undefined],
		[['2025-08-08', undefined, '2025-01'], '2025-01'],
		[['2025-08-08', '2025-08'], '2025-08'],
		[['2025-01-02', '2025'], '2025'],
	])('%j: %s', (dates, earliest) => {
		expect(getEarliestDate(dates)).toBe(earliest);
	});
});

test('the year of a date of any precision', () => {
	expect(['2025', '2025-08', '2025-08-08'].map(toYear)).toEqual(['2025', '2025', '2025']);
});

describe('a period begins with its first day and ends before the next one begins', () => {
	test.each([
		['1970-01-01', 0, 1],
		['1970-01', 0, 31],
		['1970', 0, 365],
		['1972', 730, 1096],
		['1972-02', 761, 790],
		['1971-12', 699, 730],
		['1969-12-31', -1, 0],
		['0099-12-31', -683_004, -683_003],
	])('%s: %i to %i', (date, start, end) => {
		expect(toPeriod(date)).toEqual({ start, end });
	});
});

test.each([
	['2025', '2025-01-01T00:00:00Z'],
	['2025-08', '2025-08-01T00:00:00Z'],
	['2025-08-09', '2025-08-09T00:00:00Z'],
])('%s begins at %s', (date, moment) => {
	expect(toInstant(date)).toBe(moment);
});
