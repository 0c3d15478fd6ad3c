import { expect, test } from 'vitest';
import { STANCES, STATUSES } from '../../../src/schema/claim.ts';
import { en } from '../../../src/strings/en.ts';
import { createNotesEn } from '../../../src/strings/en-notes.ts';
import { createSearchEn } from '../../../src/strings/en-search.ts';

const search = createSearchEn();

test('every status and stance of the schema has a word and a definition, and no other has', () => {
	expect(Object.keys(en.statuses)).toEqual([...STATUSES]);
	expect(Object.keys(en.stances)).toEqual([...STANCES]);
});

test.each([
	[en.statementsCount(0), '0 statements'],
	[en.statementsCount(1), '1 statement'],
	[en.statementsCount(6000), '6,000 statements'],
	[en.article.minutes(1), '1\u00A0minute’s reading'],
	[en.article.minutes(4), '4\u00A0minutes’ reading'],
	[en.article.by(['Ada', 'Charles', 'Luigi']), 'By Ada, Charles and Luigi'],
	[en.timeline.name('2025', '2025'), 'Statements by date, 2025'],
	[en.timeline.name('2025-01', '2025-08-08'), 'Statements by date, January 2025 to 8 August 2025'],
	[en.timeline.statement('Quote 6', 'said Jan 2025'), 'Quote 6, said Jan 2025'],
	[en.timeline.bySource(['3']), 'No. 3: date of the source.'],
	[en.timeline.bySource(['3', '4']), 'Nos 3 and 4: date of the source.'],
	[en.timeline.undated(['7']), 'No. 7 has no date and is not drawn.'],
	[en.timeline.undated(['7', '8', '9']), 'Nos 7, 8 and 9 have no date and are not drawn.'],
	[en.languageName('es-MX'), 'Mexican Spanish'],
	[createNotesEn().statements(1, false), '1 statement'],
	[createNotesEn().statements(1200, true), 'at least 1,200 statements'],
	[search.found(1, false, 1200), '1 statement of 1,200 matches'],
	[search.found(200, true, 1200), 'At least 200 statements of 1,200 match'],
	[search.foundByNumber(1, '3'), '1 statement has the number 3'],
	[search.foundByNumber(2, '3'), '2 statements have the number 3'],
	[en.searchPage.all(16, 16), '16 statements on the record'],
	[en.searchPage.all(200, 1200), '1,200 statements on the record, the newest 200 listed here'],
	[search.more(1), 'Show 1 more statement'],
	[search.more(20), 'Show 20 more statements'],
	[search.nothing(''), 'No statement was found'],
	[search.nothing('moon'), 'No statement was found for “moon”'],
	[
		createNotesEn().beginsMany('in', 1200, 'inch and ink'),
		'1,200 words begin with “in”, inch and ink among them. Type on.',
	],
])('%s', (printed, expected) => {
	expect(printed).toBe(expected);
});

test.each([
	['2025-08-08', 'said', 'said 8 Aug 2025'],
	['2025-01', 'published', 'published Jan 2025'],
	['2025', 'said', 'said 2025'],
	[undefined, 'said', 'date not stated'],
] as const)('the date %s with its verb', (day, verb, short) => {
	expect(en.dated({ day, verb })).toBe(short);
});

test.each([
	[6, 10, '16 statements: 6 quotes, 10 claims'],
	[1, 1, '2 statements: 1 quote, 1 claim'],
	[1, 0, '1 quote'],
	[0, 2, '2 claims'],
	[0, 0, '0 statements'],
])('%i quotes and %i claims: %s', (quotes, claims, printed) => {
	expect(en.tally(quotes, claims)).toBe(printed);
});

test('a full date has its weekday, a month or year has none', () => {
	expect(['2025-08-08', '2025-08', '2025'].map(en.date.full)).toEqual(['Friday 8 August 2025', 'August 2025', '2025']);
});
