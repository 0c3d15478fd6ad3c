import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toNotePlaces, type PlacedNote } from '../../../src/styles/note-places.ts';

/** A text of blocks of so many lines of 66 characters each. */
const toText = (...lines: number[]): string => lines.map((count) => 'x'.repeat(66 * count)).join('\n');

const note = (start: number, ...paragraphs: string[]): PlacedNote => ({ start, paragraphs });

test('an article without notes needs no room', () => {
	expect(toNotePlaces(toText(10), [], [])).toEqual({ room: 0, distantRoom: 0, distances: [] });
});

test('notes that end above the end of the prose need no room, and those far apart no distance', () => {
	const places = toNotePlaces(toText(40), [], [note(0, 'A', 'B'), note(66 * 20, 'A', 'B')]);
	expect(places).toEqual({ room: 0, distantRoom: 0, distances: [[], []] });
});

test('a note at the very end makes room for all of its lines below the prose', () => {
	const lines = Array.from({ length: 30 }, () => 'A line');
	const { room } = toNotePlaces(toText(2), [], [note(67, ...lines)]);
	// 31 lines with that of the links, less the line it stands beside and what stands below the prose anyhow.
	expect(room).toBe(Math.ceil(31 - 1.6 - 2.5));
});

test('a longer note needs more room, and one in wide writing twice as many lines', () => {
	const roomOf = (words: string): number => toNotePlaces(toText(1), [], [note(0, words)]).room;
	expect(roomOf('x'.repeat(35 * 20))).toBeGreaterThan(roomOf('x'.repeat(35 * 10)));
	expect(roomOf('漢'.repeat(35 * 10))).toBe(roomOf('x'.repeat(35 * 20)));
});

test('a heading moves what follows it down', () => {
	const text = `${toText(10)}\nHeading\n${toText(1)}`;
	const last = note(text.length - 1, ...Array.from({ length: 20 }, () => 'A'));
	const first = note(0, ...Array.from({ length: 13 }, () => 'A'));
	expect(toNotePlaces(text, ['Heading'], [first, last]).distances[1]).toEqual([{ index: 0, by: 15 }]);
});

test('a note close behind another keeps its height and the gap from it, and from the one that pushed that', () => {
	const two = ['A', 'B'];
	const { distances } = toNotePlaces(toText(10), [], [note(0, ...two), note(10, ...two), note(20, ...two)]);
	// Two paragraphs, the links and the gap are four lines.
	expect(distances).toEqual([
		[],
		[{ index: 0, by: 4 }],
		[
			{ index: 1, by: 4 },
			{ index: 0, by: 8 },
		],
	]);
});

test('distances lead from earlier notes only, grow with them, and hold for any article', () => {
	const notes = fc.array(fc.tuple(fc.nat(3000), fc.array(fc.string({ maxLength: 120 }), { maxLength: 4 })), {
		maxLength: 30,
	});
	fc.assert(
		fc.property(fc.array(fc.nat(600), { minLength: 1, maxLength: 12 }), notes, (blocks, found) => {
			const text = blocks.map((length) => 'x'.repeat(length)).join('\n');
			const placed = found
				.map(([start, paragraphs]) => note(Math.min(start, Math.max(0, text.length - 1)), ...paragraphs))
				.sort((a, b) => a.start - b.start);
			const { room, distantRoom, distances } = toNotePlaces(text, [], placed);
			expect(distances).toHaveLength(placed.length);
			expect(distantRoom).toBeGreaterThanOrEqual(room);
			for (const [index, own] of distances.entries()) {
				for (const distance of own) {
					expect(distance.index).toBeLessThan(index);
					expect(distance.by).toBeGreaterThanOrEqual(2 * (index - distance.index));
				}
			}
		}),
	);
});
