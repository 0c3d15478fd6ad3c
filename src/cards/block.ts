import type { ShapedLine } from './shape-line.ts';
import type { Colour, Sheet } from './sheet.ts';
import type { FittedText } from './fit.ts';

/** Lines of one colour, one below the other. */
export interface Block {
	text: FittedText;
	colour: Colour;
	/** Px above its first line, beyond the leading. */
	before?: number;
}

/** Px from the top of the first line to the bottom of the last. */
export const toHeight = (blocks: readonly Block[]): number =>
	blocks.reduce((sum, { text, before = 0 }) => sum + before + text.lines.length * text.leading, 0);

/** Where lines begin: their left end, or for a column that is read from the right their right end. */
export interface Column {
	direction: 'ltr' | 'rtl';
	/** Px, the edge that is read first. */
	edge: number;
}

/** The left end of a line in a column. */
export const toLeft = ({ direction, edge }: Column, line: ShapedLine, size: number): number =>
	direction === 'ltr' ? edge : edge - line.width * size;

/** Draws blocks so that the last line stands at a baseline. */
export function drawUpwards(sheet: Sheet, blocks: readonly Block[], column: Column, baseline: number): void {
	let y = baseline;
	for (const { text, colour, before = 0 } of blocks.toReversed()) {
		for (const line of text.lines.toReversed()) {
			sheet.text(line, toLeft(column, line, text.size), y, text.size, colour);
			y -= text.leading;
		}
		y -= before;
	}
}
