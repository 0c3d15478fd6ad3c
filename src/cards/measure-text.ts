import { toUnits, type Unit } from './break-units.ts';
import { chooseBreaks, countLines, type Box } from './choose-breaks.ts';
import { splitClusters } from './clusters.ts';
import { shapeLine, toParagraph, type Paragraph, type ShapedLine } from './shape-line.ts';
import type { Style, Typeface } from './typeface.ts';

/** A text measured in its faces, ready to be broken into lines of any width. */
export interface MeasuredText {
	/** The widest stretch that is better not broken, in em. */
	widest: number;
	/** How many lines of a room in em it takes at least. */
	countLines: (room: number) => number;
	/** Its lines, or nothing where it takes more than `most`. Room in em. */
	toLines: (room: number, most: number) => ShapedLine[] | undefined;
}

interface MeasuredUnit extends Unit {
	width: number;
}

/** Measures a text that `Typeface.prepare` gave. */
export function measureText(typeface: Typeface, text: string, style: Style, direction: 'ltr' | 'rtl'): MeasuredText {
	const paragraph = toParagraph(text, style, direction);
	const widths = new Map<string, number>();
	const measure = (start: number, end: number): number => {
		const key = text.slice(start, end);
		const width = widths.get(key) ?? shapeLine(typeface, paragraph, start, end).width;
		widths.set(key, width);
		return width;
	};
	const units = toUnits(text, style.language).map((unit) => ({ ...unit, width: measure(unit.start, unit.end) }));
	const blank = text.includes(' ') ? measure(text.indexOf(' '), text.indexOf(' ') + 1) : 0;

	/** Whatever is wider than a line is broken between characters. */
	const toFitting = (room: number): MeasuredUnit[] =>
		units.flatMap((unit) => (unit.width <= room ? [unit] : splitUnit(paragraph, unit, room, measure)));
	const toBoxes = (fitting: readonly MeasuredUnit[]): Box[] =>
		fitting.map(({ width, isBeforeBlank, isBeforeLineFeed }, index) => ({
			width,
			blank: isBeforeBlank ? blank : 0,
			isLast: isBeforeLineFeed || index === fitting.length - 1,
		}));

	return {
		widest: units.reduce((widest, { width }) => Math.max(widest, width), 0),
		countLines: (room) => countLines(toBoxes(toFitting(room)), room),
		toLines(room, most) {
			const fitting = toFitting(room);
			const breaks = chooseBreaks(toBoxes(fitting), room, most);
			return breaks?.map((to, index) => {
				const start = fitting[index === 0 ? 0 : (breaks[index - 1] ?? 0)]?.start ?? 0;
				return shapeLine(typeface, paragraph, start, fitting[to - 1]?.end ?? start);
			});
		},
	};
}

function splitUnit(
	{ text }: Paragraph,
	unit: MeasuredUnit,
	room: number,
	measure: (start: number, end: number) => number,
): MeasuredUnit[] {
	const parts: MeasuredUnit[] = [];
	let start = unit.start;
	let end = start;
	let width = 0;
	for (const cluster of splitClusters(text.slice(unit.start, unit.end))) {
		const more = measure(end, end + cluster.length);
		if (width + more > room && end > start) {
			parts.push({ start, end, width, isBeforeBlank: false, isBeforeLineFeed: false });
			start = end;
			width = 0;
		}
		end += cluster.length;
		width += more;
	}
	return [...parts, { ...unit, start, width }];
}
