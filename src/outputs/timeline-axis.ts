import { toPeriod } from '../text/dates.ts';

/** The narrowest timeline, in px: a telephone of 320 px less the page's margins. Nothing collides there, so nowhere. */
export const NARROWEST = 280;

/** Where the axis ends, in per cent of the width: the numerals of the last date stand beyond. */
const END = 62;

/** A mark of the axis: `2025`, `2025-08` or `2025-08-08`, of which its finest part is printed. */
export interface Tick {
	/** Per cent. */
	x: number;
	date: string;
	/** The month or year printed in a row above, where it begins or changes. */
	above?: string;
}

export interface Axis {
	/** The dates that begin and end it, as known. */
	from: string;
	to: string;
	/** Per cent; 0 if everything is of one day. */
	end: number;
	ticks: Tick[];
	/** Where the period of a date begins and ends, in per cent. A day is a point. */
	place: (date: string) => { start: number; end: number };
	/** Tells whether a day lies on the axis. */
	holds: (day: string) => boolean;
}

type Unit = 'day' | 'month' | 'year';

/** Steps of the ticks, finest first; the days in a unit at most; the px a label and that of the row above need. */
const UNITS: Record<Unit, { steps: number[]; days: number; room: number; above: number }> = {
	day: { steps: [1, 2, 7, 14], days: 1, room: 28, above: 66 },
	month: { steps: [1, 2, 3, 4, 6], days: 31, room: 30, above: 36 },
	year: { steps: [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000], days: 366, room: 36, above: 0 },
};

/** From here on months tell more than days, and two of them begin. */
const MOST_DAYS = 62;

/** A linear axis from the start of the earliest period to the end of the latest. Expects one date or more. */
export function toAxis(dates: readonly string[]): Axis {
	const periods = dates.map((date) => ({ date, ...toPoints(date) }));
	const first = periods.reduce((a, b) => (b.start < a.start || (b.start === a.start && b.end > a.end) ? b : a));
	const last = periods.reduce((a, b) => (b.end > a.end || (b.end === a.end && b.start > a.start) ? b : a));
	const span = last.end - first.start;
	const scale = (day: number): number => (span === 0 ? 0 : toTenth(((day - first.start) / span) * END));
	const place = (date: string): { start: number; end: number } => {
		const { start, end } = toPoints(date);
		return { start: scale(start), end: scale(end) };
	};
	// What begins where the last period ends is not in it any more; the last day itself is.
	const holds = (date: string): boolean => {
		const { start } = toPeriod(date);
		return start >= first.start && (start < last.end || (start === last.end && toUnit(last.date) === 'day'));
	};
	const toTicks = (unit: Unit, step: number): Tick[] =>
		toStarts(unit, step, first.start, last.end)
			.filter(holds)
			.map((date) => ({ x: place(date).start, date }));
	const finest = toUnit(dates.reduce((a, b) => (b.length > a.length ? b : a)));
	const ticks = chooseTicks(finest, span, toTicks);
	return { from: first.date, to: last.date, end: scale(last.end), ticks, place, holds };
}

/** Per cent and pixels are printed with one decimal at most. */
export function toTenth(value: number): number {
	return Math.round(value * 10) / 10;
}

function toPoints(date: string): { start: number; end: number } {
	const { start, end } = toPeriod(date);
	return { start, end: toUnit(date) === 'day' ? start : end };
}

function toUnit(date: string): Unit {
	return date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year';
}

/** The finest ticks whose labels stand apart on the narrowest timeline, not finer than what is known of any date. */
function chooseTicks(finest: Unit, span: number, toTicks: (unit: Unit, step: number) => Tick[]): Tick[] {
	for (const unit of ['day', 'month', 'year'] as const) {
		const { steps, days, room, above } = UNITS[unit];
		if (days < UNITS[finest].days || (unit === 'day' && span > MOST_DAYS)) continue;
		for (const step of steps) {
			// Ticks by the ten thousand are not made to be thrown away.
			if (span / (days * step) > NARROWEST / room) continue;
			const ticks = toTicks(unit, step);
			if (ticks.every(({ x }, index) => toGap(x, ticks[index + 1]?.x) >= room)) {
				return unit === 'year' ? ticks : withAbove(ticks, unit === 'day' ? 7 : 4, above);
			}
		}
	}
	return [];
}

/** Names the month or year over the tick at which it begins; one that has no room before the next is left out. */
function withAbove(ticks: readonly Tick[], length: number, room: number): Tick[] {
	let next: number | undefined;
	return ticks
		.map((tick, index): Tick => {
			const above = tick.date.slice(0, length);
			return ticks[index - 1]?.date.startsWith(above) === true ? tick : { ...tick, above };
		})
		.toReversed()
		.map((tick): Tick => {
			if (tick.above === undefined) return tick;
			if (toGap(tick.x, next) < room) return { x: tick.x, date: tick.date };
			next = tick.x;
			return tick;
		})
		.toReversed();
}

/** In px on the narrowest timeline. */
function toGap(x: number, next: number | undefined): number {
	return next === undefined ? Infinity : ((next - x) * NARROWEST) / 100;
}

/** Days counted from the first one; months and years where a calendar would divide them, at most one of them before `from`. */
function toStarts(unit: Unit, step: number, from: number, to: number): string[] {
	const starts: string[] = [];
	if (unit === 'day') {
		for (let day = from; day <= to; day += step) starts.push(toDate(day));
		return starts;
	}
	const months = unit === 'month' ? step : step * 12;
	const [year = 0, month = 1] = toDate(from).split('-').map(Number);
	for (let index = Math.floor((year * 12 + month - 1) / months) * months; ; index += months) {
		const start = String(Math.floor(index / 12)).padStart(4, '0');
		const date = unit === 'month' ? `${start}-${String((index % 12) + 1).padStart(2, '0')}` : start;
		if (toPeriod(date).start > to) return starts;
		starts.push(date);
	}
}

function toDate(day: number): string {
	return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
