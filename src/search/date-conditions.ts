import { toPeriod } from '../text/dates.ts';

/**
 * Whether a date lies before or after a period, and surely so: a year does not lie before one of its own months. Both
 * exclude the whole period (contract section 4).
 */
export function liesBeyond(side: 'before' | 'after', date: string, period: string): boolean {
	const [own, other] = [toPeriod(date), toPeriod(period)];
	return side === 'before' ? own.end <= other.start : own.start >= other.end;
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` that is in the calendar. */
export function isDate(text: string): boolean {
	const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
	if (!parts) return false;
	const [, year, month = '01', day = '01'] = parts;
	const time = new Date(`${year}-${month}-${day}T00:00Z`);
	// The 30th of February is read as a day of March.
	return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(`${year}-${month}-${day}`);
}
