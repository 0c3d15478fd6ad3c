import { DATE_PATTERN, isCalendarDate } from '../schema/common.ts';

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;

const MONTH = `(${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|sept)\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(\\d{4})';

/** The ways a date is written, each with the numbers it yields as `year month day`; 0 stands for what it leaves open. */
const FORMS: readonly (readonly [RegExp, (parts: readonly string[]) => readonly (readonly number[])[]])[] = [
	[/^(\d{4})(\d{2})(\d{2})$/, ([y, m, d]) => [[Number(y), Number(m), Number(d)]]],
	[/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s].*)?$/i, ([y, m, d]) => bothWays(y, m, d)],
	[/^(\d{4})[-/.](\d{1,2})$/, ([y, m]) => [[Number(y), Number(m), 0]]],
	[/^(\d{1,2})[-/.](\d{4})$/, ([m, y]) => [[Number(y), Number(m), 0]]],
	[/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2}|\d{4})$/, ([d, m, y]) => [[toYear(y), Number(m), Number(d)]]],
	[/^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/, ([a, b, y]) => allWays(y, a, b)],
	[
		new RegExp(`^${DAY}\\s*(?:of\\s+)?[-\\s]?${MONTH}[-,\\s]\\s*${YEAR}$`, 'i'),
		([d, m, y]) => [[Number(y), toMonth(m), Number(d)]],
	],
	[new RegExp(`^${MONTH}\\s*${DAY},?\\s+${YEAR}$`, 'i'), ([m, d, y]) => [[Number(y), toMonth(m), Number(d)]]],
	[new RegExp(`^${MONTH},?[-\\s]\\s*${YEAR}$`, 'i'), ([m, y]) => [[Number(y), toMonth(m), 0]]],
	[/^(\d{4})\D.*$/, ([y]) => [[Number(y), 0, 0]]],
];

/**
 * The dates somebody may have meant, in the form of the contract (`YYYY-MM-DD`, `YYYY-MM`, `YYYY`): none if the text is
 * not understood, two where day and month cannot be told apart. English month names only.
 */
export function suggestDates(written: string): string[] {
	const text = written
		.slice(0, 60)
		.replace(/["'“”„‘’`<>()]/g, '')
		.replace(/^\s*(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i, '')
		.trim();
	for (const [form, toNumbers] of FORMS) {
		const match = form.exec(text);
		if (!match) continue;
		const dates = toNumbers(match.slice(1)).map(toDate).filter(isDate);
		if (dates.length > 0) return [...new Set(dates)].toSorted();
	}
	return [];
}

/** A date in words: `8 July 2025`, `July 2025`, `2025`. */
export function toWords(date: string): string {
	const [year = '', month, day] = date.split('-');
	const name = MONTHS[Number(month) - 1];
	return [day && Number(day), name, year].filter((part) => part !== undefined && part !== '').join(' ');
}

/** Why a date that has the right form is none, as a sentence; `undefined` if its form is wrong or nothing is. */
export function explainNoDate(date: string): string | undefined {
	if (!DATE_PATTERN.test(date) || isCalendarDate(date)) return undefined;
	const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
	const name = MONTHS[month - 1];
	if (name === undefined) return `There is no month ${month}.`;
	return `There is no day ${day} in ${name} ${year}: the month has ${new Date(Date.UTC(year, month, 0)).getUTCDate()} days.`;
}

/** Year first: the month comes next, unless it can only be the day; a day that does not exist leaves the month. */
function bothWays(year?: string, month?: string, day?: string): readonly number[][] {
	const [y, m, d] = [Number(year), Number(month), Number(day)];
	if (isDate(toDate([y, m, d]))) return [[y, m, d]];
	return m > 12 && isDate(toDate([y, d, m])) ? [[y, d, m]] : [[y, m, 0]];
}

function allWays(year?: string, first?: string, second?: string): readonly number[][] {
	const [y, a, b] = [toYear(year), Number(first), Number(second)];
	return [
		[y, a, b],
		[y, b, a],
	];
}

function toYear(written = ''): number {
	return Number(written) + (written.length === 2 ? 2000 : 0);
}

function toMonth(written = ''): number {
	return MONTHS.findIndex((name) => name.slice(0, 3).toLowerCase() === written.slice(0, 3).toLowerCase()) + 1;
}

function toDate([year = 0, month = 0, day = 0]: readonly number[]): string {
	const parts = [String(year).padStart(4, '0')];
	if (month > 0) parts.push(String(month).padStart(2, '0'));
	if (month > 0 && day > 0) parts.push(String(day).padStart(2, '0'));
	return parts.join('-');
}

function isDate(date: string): boolean {
	return DATE_PATTERN.test(date) && isCalendarDate(date);
}
