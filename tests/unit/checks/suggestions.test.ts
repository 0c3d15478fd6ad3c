import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainNoDate, suggestDates, toWords } from '../../../src/checks/suggest-dates.ts';
import { suggestAddress, suggestLanguage } from '../../../src/checks/suggest-values.ts';
import { DATE_PATTERN, isCalendarDate } from '../../../src/schema/common.ts';

describe('suggestDates', () => {
	it.each([
		['08/08/2025', ['2025-08-08']],
		['07/08/2025', ['2025-07-08', '2025-08-07']],
		['13/08/2025', ['2025-08-13']],
		['08/13/2025', ['2025-08-13']],
		['8/8/25', ['2025-08-08']],
		['08-07-2025', ['2025-07-08', '2025-08-07']],
		['08.07.2025', ['2025-07-08']],
		['8. 7. 2025', ['2025-07-08']],
		['8 August 2025', ['2025-08-08']],
		['8th of August 2025', ['2025-08-08']],
		['Friday, 8 August 2025', ['2025-08-08']],
		['August 8, 2025', ['2025-08-08']],
		['Aug. 8, 2025', ['2025-08-08']],
		['8-Sep-2025', ['2025-09-08']],
		['8 Sept 2025', ['2025-09-08']],
		['August 2025', ['2025-08']],
		['August, 2025', ['2025-08']],
		['2025-8-8', ['2025-08-08']],
		['2025/08/08', ['2025-08-08']],
		['2025.8', ['2025-08']],
		['08/2025', ['2025-08']],
		['20250808', ['2025-08-08']],
		['2025-13-08', ['2025-08-13']],
		['2025-02-30', ['2025-02']],
		['2025-08-08T10:00:00Z', ['2025-08-08']],
		['2025-08-08 10:00', ['2025-08-08']],
		['“2025-08-08”', ['2025-08-08']],
		['2025?', ['2025']],
		['yesterday', []],
		['32 August 2025', []],
		['', []],
	])('understands %j', (written, dates) => {
		expect(suggestDates(written)).toEqual(dates);
	});

	it('suggests dates that exist, whatever is written', () => {
		const written = fc.array(fc.constantFrom('1', '2', '30', '0', '/', '-', '.', ' ', 'Feb', 'May', '2025'), {
			maxLength: 8,
		});
		fc.assert(
			fc.property(written, (parts) =>
				suggestDates(parts.join('')).every((date) => DATE_PATTERN.test(date) && isCalendarDate(date)),
			),
			{ numRuns: 2000 },
		);
	});

	it('says why a date of the right form is none', () => {
		expect(explainNoDate('2024-02-30')).toContain('29 days');
		expect(explainNoDate('2025-13')).toBe('There is no month 13.');
		expect(explainNoDate('2025-02-28')).toBeUndefined();
		expect(explainNoDate('soon')).toBeUndefined();
	});

	it('puts dates into words', () => {
		expect(['2025-08-07', '2025-08', '2025'].map(toWords)).toEqual(['7 August 2025', 'August 2025', '2025']);
	});
});

describe('suggestLanguage', () => {
	it.each([
		['english', 'en'],
		['Englsh', 'en'],
		['English (US)', 'en'],
		['español', 'es'],
		['en_US', 'en-US'],
		['pt_br', 'pt-BR'],
		['“en”', 'en'],
		['Klingon', undefined],
	])('takes %j for %j', (written, tag) => {
		expect(suggestLanguage(written)).toBe(tag);
	});
});

describe('suggestAddress', () => {
	it.each([
		['www.example.org', 'https://www.example.org'],
		['example.org/a b', 'https://example.org/a%20b'],
		['//example.org', 'https://example.org'],
		['https:/example.org', 'https://example.org'],
		['http//example.org', 'https://example.org'],
		['<https://example.org/a>', 'https://example.org/a'],
		['[report](https://example.org/a)', 'https://example.org/a'],
		['javascript:alert(1)', undefined],
		['data:text/html,x.org', undefined],
		['the report', undefined],
		['mailto:a@example.org', undefined],
	])('takes %j for %j', (written, address) => {
		expect(suggestAddress(written)).toBe(address);
	});
});
