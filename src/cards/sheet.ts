import type { Outline } from './face.ts';
import type { ShapedLine } from './shape-line.ts';

/** Width and height of a card, px. What networks show large: 1.91 to 1. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** The height of capitals and figures over the size of the type, in Spectral. */
export const CAPITAL = 0.66;

/** The design's light palette. */
export const COLOURS = {
	paper: '#fcfcfa',
	ink: '#15181c',
	ink2: '#50555b',
	red: '#ab0f1e',
	redrule: '#dda29f',
	line: '#c8545a',
	band: '#f9dcd8',
	field: '#777b80',
} as const;

export type Colour = keyof typeof COLOURS;

/** Coordinates are whole numbers of this part of a px: short to write and quick to read. */
const PARTS = 20;

/** What is drawn on a card, in order. All lengths in px, y downwards. */
export interface Sheet {
	rectangle: (x: number, y: number, width: number, height: number, colour: Colour) => void;
	dot: (x: number, y: number, radius: number, colour: Colour) => void;
	/** A line of text with its left end at `x` and its baseline at `y`. */
	text: (line: ShapedLine, x: number, y: number, size: number, colour: Colour) => void;
	/** Text as outlines, so that it needs no font and looks the same everywhere. */
	toSvg: () => string;
}

export function createSheet(): Sheet {
	const shapes: string[] = [];
	const add = (path: string, colour: Colour): void => {
		if (path !== '') shapes.push(`<path fill="${COLOURS[colour]}" d="${path}"/>`);
	};
	return {
		rectangle(x, y, width, height, colour) {
			add(`M${toPart(x)} ${toPart(y)}h${toPart(width)}v${toPart(height)}h${-toPart(width)}z`, colour);
		},
		dot(x, y, radius, colour) {
			const r = toPart(radius);
			add(`M${toPart(x) - r} ${toPart(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`, colour);
		},
		text({ glyphs }, x, y, size, colour) {
			let path = '';
			for (const { face, glyph, ...place } of glyphs) {
				const scale = face.unit * size * PARTS;
				path += toPath(face.toOutline(glyph), (x + place.x * size) * PARTS, (y + place.y * size) * PARTS, scale);
			}
			add(path, colour);
		},
		toSvg: () =>
			`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH * PARTS} ${HEIGHT * PARTS}">` +
			`<path fill="${COLOURS.paper}" d="M0 0h${WIDTH * PARTS}v${HEIGHT * PARTS}H0z"/>${shapes.join('')}</svg>`,
	};
}

const toPart = (length: number): number => Math.round(length * PARTS);

function toPath(outline: Outline, x: number, y: number, scale: number): string {
	let path = '';
	for (const { type, values } of outline) {
		path += type;
		for (let at = 0; at < values.length; at += 2) {
			const right = Math.round(x + (values[at] ?? 0) * scale);
			const down = Math.round(y - (values[at + 1] ?? 0) * scale);
			path += at === 0 ? `${right} ${down}` : ` ${right} ${down}`;
		}
	}
	return path;
}
