import type { Card } from '../outputs/card/card.ts';
import { fitInLine, type FittedText } from './fit.ts';
import type { Setter } from './setter.ts';
import { WIDTH, type Sheet } from './sheet.ts';

/** The outer margin, px. */
export const LEFT = 60;
export const RIGHT = WIDTH - 60;

const MASTHEAD = { baseline: 76, size: 34, topSize: 26 };
const FOOT = { baseline: 600, sizes: [24, 22, 20, 18, 16] };

/** What every card has: the masthead with its thick-and-thin rule, and the address at the foot. */
export function drawFrame(sheet: Sheet, setter: Setter, { siteName, place, topics, address }: Card): void {
	const end = drawMasthead(sheet, setter, siteName);
	drawTop(sheet, setter, [...(place === undefined ? [] : [place]), ...topics], place === undefined, end);
	sheet.rectangle(LEFT, 96, RIGHT - LEFT, 1.5, 'ink');
	sheet.rectangle(LEFT, 101, RIGHT - LEFT, 5, 'ink');
	drawAddress(sheet, setter, address);
}

/** The middle of three parts is red and italic. Gives where it ends. */
function drawMasthead(sheet: Sheet, setter: Setter, parts: readonly string[]): number {
	const { baseline, size } = MASTHEAD;
	let x = LEFT;
	parts.forEach((part, index) => {
		const isMiddle = index === 1 && parts.length === 3;
		const line = setter.toLine(part, { isItalic: isMiddle });
		sheet.text(line, x, baseline, size, isMiddle ? 'red' : 'ink');
		x += (line.width + 0.24) * size;
	});
	return x;
}

/** As many parts as have room beside the masthead; the first is a sentence of its own where it tells the place. */
function drawTop(sheet: Sheet, setter: Setter, parts: readonly string[], isList: boolean, end: number): void {
	const { baseline, topSize } = MASTHEAD;
	for (let count = parts.length; count > 0; count--) {
		const [first = '', ...rest] = parts.slice(0, count);
		const text = rest.length === 0 ? first : `${first}${isList ? ', ' : '. '}${rest.join(', ')}`;
		const line = setter.toLine(text);
		if (line.width * topSize > RIGHT - end - 40) continue;
		sheet.text(line, RIGHT - line.width * topSize, baseline, topSize, 'ink2');
		return;
	}
}

/** An address that would be too small to read is its host alone: cut short it would lead nowhere. */
function drawAddress(sheet: Sheet, setter: Setter, address: string): void {
	const [host = ''] = address.split('/');
	const fit = (text: string): FittedText | undefined => fitInLine(setter, text, FOOT.sizes, RIGHT - LEFT);
	const { lines, size } = fit(address) ?? fit(host) ?? { lines: [], size: 0 };
	for (const line of lines) sheet.text(line, RIGHT - line.width * size, FOOT.baseline, size, 'red');
}
