import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDate, liesBeyond } from '../../../src/search/date-conditions.ts';

describe('a date', () => {
	it.each(['2025', '2025-08', '2025-08-31', '2024-02-29', '0001', '1999-12-31'])('is %s', (text) => {
		expect(isDate(text)).toBe(true);
	});

	it.each(['', '25', '20250', '2025-8', '2025-13', '2025-00', '2025-02-30', '2025-02-29', '2025-08-32', '2025-08-00'])(
		'is not %j',
		(text) => {
			expect(isDate(text)).toBe(false);
		},
	);

	it.each(['yesterday', '2025-08-', '2025-08-01T10', '2025/08', ' 2025', '２０２５', '-2025', '2025-08-011', '+2025'])(
		'is not %j, in whatever form',
		(text) => {
			expect(isDate(text)).toBe(false);
		},
	);
});

describe('a date lies', () => {
	it.each([
		['2024', '2025', 'before'],
		['2024-12', '2025', 'before'],
		['2024-12-31', '2025', 'before'],
		['2025', '2025', 'neither'],
		['2025-01', '2025', 'neither'],
		['2025-06-30', '2025', 'neither'],
		['2026', '2025', 'after'],
		['2026-01-01', '2025', 'after'],
		['2025-07-31', '2025-08', 'before'],
		['2025-07', '2025-08', 'before'],
		['2025', '2025-08', 'neither'],
		['2025-08-15', '2025-08', 'neither'],
		['2025-09', '2025-08', 'after'],
		['2025-08-07', '2025-08-08', 'before'],
		['2025-08-08', '2025-08-08', 'neither'],
		['2025-08', '2025-08-08', 'neither'],
		['2025-08', '2025-07-31', 'after'],
		['2025-08-09', '2025-08-08', 'after'],
		['2024-02-29', '2024-03', 'before'],
		['0099', '0100', 'before'],
	] as const)('as %s to %s: %s', (date, period, expected) => {
		expect(liesBeyond('before', date, period)).toBe(expected === 'before');
		expect(liesBeyond('after', date, period)).toBe(expected === 'after');
	});

	const two = (value: number): string => String(value).padStart(2, '0');
	const day = fc
		.tuple(fc.integer({ min: 2020, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
		.map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`);

	it('surely so: before or after for every day that either may mean, or neither', () => {
		fc.assert(
			fc.property(day, day, fc.constantFrom(4, 7, 10), fc.constantFrom(4, 7, 10), (one, other, own, length) => {
				const [date, period] = [one.slice(0, own), other.slice(0, length)];
				// A period's own days are in order as texts; the day itself is one of those it may mean.
				if (liesBeyond('before', date, period)) expect(one < other).toBe(true);
				if (liesBeyond('after', date, period)) expect(one > other).toBe(true);
				expect(liesBeyond('before', date, period)).toBe(liesBeyond('after', period, date));
				const shared = Math.min(own, length);
				const isBeyond = liesBeyond('before', date, period) || liesBeyond('after', date, period);
				expect(isBeyond).toBe(one.slice(0, shared) !== other.slice(0, shared));
			}),
		);
	});
});
