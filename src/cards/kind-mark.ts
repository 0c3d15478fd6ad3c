import type { StatementCard } from '../outputs/card/card.ts';
import type { Sheet } from './sheet.ts';

const BAND = 15;
const LINE = 3.5;
const DOT = 2.9;
const STEP = 11;

/** The shape of a kind, as it marks words in the prose: band and solid line, dots, band and red dots. */
export function drawKindMark(sheet: Sheet, mark: StatementCard['mark'], x: number, y: number, width: number): void {
	if (mark !== 'claim') sheet.rectangle(x, y - BAND, width, BAND, 'band');
	if (mark === 'quote') {
		sheet.rectangle(x, y, width, LINE, 'line');
		return;
	}
	const count = Math.max(4, Math.round(width / STEP));
	const step = (width - 2 * DOT) / (count - 1);
	for (let index = 0; index < count; index++) {
		sheet.dot(x + DOT + index * step, y + DOT - 0.5, DOT, mark === 'claim' ? 'field' : 'red');
	}
}
