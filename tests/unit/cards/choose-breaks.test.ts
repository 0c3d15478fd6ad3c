import { expect, test } from 'vitest';
import { chooseBreaks, countLines, type Box } from '../../../src/cards/choose-breaks.ts';

const toBoxes = (widths: readonly number[]): Box[] =>
	widths.map((width, index) => ({ width, blank: 1, isLast: index === widths.length - 1 }));

/** The widths of the lines that are chosen. */
function toLines(widths: readonly number[], room: number, most = 99): number[][] | undefined {
	const breaks = chooseBreaks(toBoxes(widths), room, most);
	return breaks?.map((to, index) => widths.slice(index === 0 ? 0 : breaks[index - 1], to));
}

test('there are no more lines than are needed', () => {
	expect(countLines(toBoxes([4, 4, 4, 4]), 9)).toBe(2);
	expect(toLines([4, 4, 4, 4], 9)).toEqual([
		[4, 4],
		[4, 4],
	]);
});

test('lines are evened rather than filled from the top', () => {
	expect(toLines([3, 3, 3, 3, 9, 3], 15)).toEqual([
		[3, 3, 3, 3],
		[9, 3],
	]);
	expect(toLines([5, 5, 2, 6, 6], 13)).toEqual([[5, 5], [2, 6], [6]]);
});

test('no single word is left on the last line where that can be helped', () => {
	expect(toLines([4, 4, 4, 4], 14)).toEqual([
		[4, 4],
		[4, 4],
	]);
});

test('what takes more lines than there may be gives none', () => {
	expect(toLines([4, 4, 4], 4, 2)).toBeUndefined();
});

test('the end of a paragraph ends its line', () => {
	const boxes = toBoxes([2, 2, 2]);
	expect(chooseBreaks([{ ...(boxes[0] as Box), isLast: true }, ...boxes.slice(1)], 20, 9)).toEqual([1, 3]);
});

test('what is wider than the room is a line of its own', () => {
	expect(toLines([2, 30, 2], 10)).toEqual([[2], [30], [2]]);
});

test('nothing has no lines', () => {
	expect(toLines([], 10)).toEqual([]);
});
