import { NARROWEST, toTenth } from './timeline-axis.ts';

/** Centres of numerals stand so far apart, and the first so far behind its date. In px, as all of these. */
const STEP = 30;
const FIRST = 20;
/** Half of what a finger hits. */
const HALF = 15;
/** What is kept free between the numerals of one date and the bar of the next. */
const CLEAR = 4;
/** The narrowest open bar; a day is narrower. */
const BAR = 5;

/** One statement's numeral. */
export interface Item {
	id: string;
	number: number;
	kind: 'quote' | 'claim';
	dateVerb: 'said' | 'published';
}

/** The statements of one date in one lane, placed on the axis in per cent. */
export interface Group {
	date: string;
	start: number;
	end: number;
	items: Item[];
}

/** Numerals side by side behind one date. */
export interface Cluster {
	date: string;
	/** Where its period ends, in per cent. */
	x: number;
	items: (Item & { centre: number })[];
	/**
	 * How the date is drawn, in the first of its rows only: a day as a stroke, a month or year as an open bar over all of
	 * it. Counted from the cluster's own x, in per cent or px; a day has no x of its own.
	 */
	bar?: { x?: string; width: string };
}

/**
 * The rows of one lane. The numerals of a date stand in order of number and wrap where the narrowest timeline ends; a
 * date goes to the first row in which it meets nothing. Within a row dates stand in the order of the axis, so that
 * whatever is apart on the narrowest timeline is farther apart on any wider one.
 */
export function toRows(groups: readonly Group[]): Cluster[][] {
	const rows: Cluster[][] = [];
	for (const group of groups.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
		const clusters = toClusters(group);
		let first = 0;
		while (!clusters.every((_, index) => isFree(rows[first + index], group.start))) first++;
		clusters.forEach((cluster, index) => (rows[first + index] ??= []).push(cluster));
	}
	return rows;
}

function toClusters({ date, start, end, items }: Group): Cluster[] {
	const room = NARROWEST - toPixels(end) - FIRST - HALF;
	const count = Math.max(1, Math.floor(room / STEP) + 1);
	const bar = toBar(date, toTenth(end - start));
	return Array.from({ length: Math.ceil(items.length / count) }, (_, row) => ({
		date,
		x: end,
		items: items
			.slice(row * count, (row + 1) * count)
			.map((item, index) => ({ ...item, centre: FIRST + index * STEP })),
		...(row === 0 ? { bar } : {}),
	}));
}

/** A month among centuries would be too narrow to be seen as open, at least on a telephone. */
function toBar(date: string, length: number): { x?: string; width: string } {
	if (date.length > 7) return { width: '1' };
	return { x: `${-length}%`, width: toPixels(length) < BAR ? String(BAR) : `${length}%` };
}

function isFree(row: readonly Cluster[] | undefined, start: number): boolean {
	const last = row?.at(-1);
	if (last === undefined) return true;
	const end = toPixels(last.x) + (last.items.at(-1)?.centre ?? 0) + HALF;
	return toPixels(start) >= end + CLEAR;
}

function toPixels(x: number): number {
	return (x * NARROWEST) / 100;
}
