import type { StatementCard } from '../outputs/card/card.ts';
import { drawUpwards, toLeft } from './block.ts';
import { fitLine } from './fit.ts';
import { LEFT, RIGHT } from './frame.ts';
import { drawKindMark } from './kind-mark.ts';
import type { Setter } from './setter.ts';
import { CAPITAL, WIDTH, type Sheet } from './sheet.ts';
import { layBody, NOTE, NOTICE, type Body } from './statement-body.ts';

/** A statement: numeral and kind, the double red rule, the words, and who said them when. */
export function drawStatement(sheet: Sheet, setter: Setter, card: StatementCard): void {
	const { body, words, hang, column, foot, baseline } = layBody(setter, card);
	const { direction, edge } = column;
	const mirror = (x: number, width: number): number => (direction === 'ltr' ? x : WIDTH - x - width);
	drawNumeral(sheet, setter, card, body, mirror);
	for (const x of [body.rule, body.rule + 4]) {
		sheet.rectangle(mirror(x, 1.5), body.top, 1.5, body.bottom - body.top, 'redrule');
	}
	let y = body.top;
	if (card.withdrawn !== undefined) {
		const { lines, size } = fitLine(setter, card.withdrawn, [27, 22], RIGHT - body.words, 1);
		for (const line of lines) sheet.text(line, toLeft(column, line, size), y + 21, size, 'red');
		y += NOTICE;
	}
	y += 2 + words.rise;
	words.lines.forEach((line, index) => {
		const out = index > 0 ? 0 : direction === 'ltr' ? -hang : hang;
		const x = toLeft({ direction, edge: edge + out }, line, words.size);
		sheet.text(line, x, y + index * words.leading, words.size, card.withdrawn === undefined ? 'ink' : 'ink2');
	});
	if (words.isShortened) {
		const { lines, size } = fitLine(setter, card.shortened, [22, 20, 18], RIGHT - body.words, 1);
		const below = y + (words.lines.length - 1) * words.leading + NOTE;
		for (const line of lines) sheet.text(line, toLeft(column, line, size), below, size, 'ink2');
	}
	drawUpwards(sheet, foot, column, baseline);
}

/** The number, as large as its column allows, and the shape of its kind below it. */
function drawNumeral(
	sheet: Sheet,
	setter: Setter,
	{ number, mark }: StatementCard,
	{ top, numeral }: Body,
	mirror: (x: number, width: number) => number,
): void {
	const line = setter.toLine(String(number));
	const size = Math.min(numeral.size, numeral.room / line.width);
	const width = line.width * size;
	const baseline = top + 2 + CAPITAL * size;
	sheet.text(line, mirror(LEFT, width), baseline, size, 'red');
	const shape = Math.max(width - 8, 0.4 * numeral.size);
	drawKindMark(sheet, mark, mirror(LEFT + 4, shape), baseline + 36, shape);
}
