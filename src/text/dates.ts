/**
 * Dates of three precisions, `YYYY`, `YYYY-MM`, `YYYY-MM-DD` (contract section 2). What is not known is never filled
 * in: a month is printed as a month, and in an order it stands behind the days that are known to lie in it.
 */

/**
 * `full` has the weekday, `long` the month's name, `short` an abbreviated month. A lower precision drops what it lacks.
 * `part` prints only the finest part: a day's number, an abbreviated month, a year.
 */
export type DateStyle = 'full' | 'long' | 'short' | 'part';
export type DateFormat = (date: string, style: DateStyle) => string;

/**
 * A function that prints dates in a language. Its `Intl.DateTimeFormat` are dear, so each is made when it is first
 * used, and a function of this kind once per language; so is printing, and dates repeat, so each is printed once.
 * Expects dates that passed the schema.
 */
export function createDateFormat(language: string): DateFormat {
	const formats = new Map<string, Intl.DateTimeFormat>();
	const print = (date: string, style: DateStyle): string => {
		const precision = date.split('-').length;
		const key = `${style} ${precision}`;
		const format = formats.get(key) ?? new Intl.DateTimeFormat(language, toOptions(style, precision));
		formats.set(key, format);
		return format.format(toTime(date));
	};
	const printed = new Map<string, string>();
	return (date, style) => {
		const key = `${style} ${date}`;
		const text = printed.get(key) ?? print(date, style);
		printed.set(key, text);
		return text;
	};
}

/** @param precision the number of parts that are known: 1 a year, 2 a month, 3 a day */
function toOptions(style: DateStyle, precision: number): Intl.DateTimeFormatOptions {
	const isPart = style === 'part';
	return {
		calendar: 'gregory',
		timeZone: 'UTC',
		...((!isPart || precision === 1) && { year: 'numeric' }),
		...((isPart ? precision === 2 : precision > 1) && {
			month: style === 'full' || style === 'long' ? 'long' : 'short',
		}),
		...(precision > 2 && { day: 'numeric' }),
		...(precision > 2 && style === 'full' && { weekday: 'long' }),
	};
}

/** Milliseconds. */
const DAY = 86_400_000;

/** The first moment of the period a date names, UTC. The year is set apart: `Date.UTC` reads 25 as 1925. */
function toTime(date: string): Date {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	const time = new Date(Date.UTC(2000, month - 1, day));
	time.setUTCFullYear(year, month - 1, day);
	return time;
}

/** Of a date's period, the first day and the day behind the last, counted from 1 January 1970. */
export function toPeriod(date: string): { start: number; end: number } {
	const [year = 0, month, day] = date.split('-').map(Number);
	const start = toTime(date);
	const end = new Date(start);
	if (month === undefined) end.setUTCFullYear(year + 1);
	else if (day === undefined) end.setUTCMonth(month);
	else end.setUTCDate(day + 1);
	return { start: start.getTime() / DAY, end: end.getTime() / DAY };
}

/** The first moment of the period a date names, UTC, after RFC 3339: what feeds and sitemaps ask for. */
export function toInstant(date: string): string {
	const [year = '', month = '01', day = '01'] = date.split('-');
	return `${year}-${month}-${day}T00:00:00Z`;
}

/** The year of a date as printed in addresses and filters: `YYYY`. */
export function toYear(date: string): string {
	return date.slice(0, 4);
}

type PerhapsDate = string | undefined;

/** Order for lists, newest first; a month behind its known days, a year behind its known months, undated last. */
export function compareNewestFirst(a: PerhapsDate, b: PerhapsDate): number {
	return compareDates(a, b, -1);
}

/** Order for lists, oldest first; a month behind its known days, a year behind its known months, undated last. */
export function compareOldestFirst(a: PerhapsDate, b: PerhapsDate): number {
	return compareDates(a, b, 1);
}

function compareDates(a: PerhapsDate, b: PerhapsDate, direction: 1 | -1): number {
	if (a === b) return 0;
	if (a === undefined) return 1;
	if (b === undefined) return -1;
	if (a.startsWith(b)) return -1;
	if (b.startsWith(a)) return 1;
	return a < b ? -direction : direction;
}

/**
 * The date whose period begins first; of two that begin together the wider one, because it may reach further back
 * than anybody knows.
 */
export function getEarliestDate(dates: Iterable<PerhapsDate>): PerhapsDate {
	let earliest: PerhapsDate;
	for (const date of dates) {
		if (date !== undefined && (earliest === undefined || date < earliest)) earliest = date;
	}
	return earliest;
}

/** The date of the clock in UTC, `YYYY-MM-DD`: the same wherever the machine stands. */
export const toToday = (): string => new Date().toISOString().slice(0, 10);
