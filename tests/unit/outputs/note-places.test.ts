import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toNotePlaces, type PlacedNote } from '../../../src/outputs/note-places.ts';

/** A text of blocks of so many lines of 66 characters each. */
const toText = (...lines: number[]): string => lines.map((count) => 'x'.repeat(66 * count)).join('\n');

/** A note of three lines (who, what, links), and of a remark on as many more. */
const note = (start: number, remark = ''): PlacedNote => ({
	start,
	note: {
		name: 'Ada',
		role: 'Countess',
		kind: 'Quote,',
		dated: 'said 1843',
		remark: remark === '' ? undefined : remark,
		events: [],
		address: 'site.example/s/id/',
	},
});

/** Words that fill so many lines of a note. */
const toRemark = (lines: number): string => 'x'.repeat(32 * lines);

test('an article without notes needs no room', () => {
	const places = toNotePlaces(toText(10), [], []);
	expect(places).toEqual({ isDense: false, room: 0, distantRoom: 0, paperRoom: 0, distances: [] });
});

test('notes that end above the end of the prose need no room, and those far apart no distance', () => {
	const places = toNotePlaces(toText(40), [], [note(0), note(66 * 20)]);
	expect(places).toEqual({ isDense: false, room: 0, distantRoom: 0, paperRoom: 0, distances: [[], []] });
});

test('a note at the very end makes room for what of it is below the prose', () => {
	const { room, distantRoom, paperRoom } = toNotePlaces(toText(2), [], [note(67, toRemark(10))]);
	// 13 lines (14 where they are reckoned narrow) from the second of two on, less what stands below the prose anyhow.
	expect([room, distantRoom]).toEqual([11, 12]);
	expect(paperRoom).toBeGreaterThan(room);
});

test('a longer remark needs more room, and one in wide writing twice as many lines', () => {
	const roomOf = (words: string): number => toNotePlaces(toText(1), [], [note(0, words)]).room;
	expect(roomOf(toRemark(12))).toBeGreaterThan(roomOf(toRemark(6)));
	expect(roomOf('漢'.repeat(35 * 5))).toBe(roomOf('x'.repeat(35 * 10)));
});

test('a heading moves what follows it down', () => {
	const far = `${toText(17)}\nHeading\n${toText(1)}`;
	const last = note(far.length - 1);
	expect(toNotePlaces(far, [], [note(0, toRemark(16)), last]).distances[1]).toHaveLength(1);
	expect(toNotePlaces(far, ['Heading'], [note(0, toRemark(16)), last]).distances[1]).toHaveLength(0);
});

test('a note close behind another keeps its height and the gap from it, and from the one that pushed that', () => {
	const { distances } = toNotePlaces(toText(10), [], [note(0), note(10), note(20)]);
	expect(distances).toEqual([
		[],
		[{ index: 0, by: 4 }],
		[
			{ index: 1, by: 4 },
			{ index: 0, by: 8 },
		],
	]);
});

test('more notes than there is room for beside the prose are dense, without roles and remarks, and so need less', () => {
	const crowd = Array.from({ length: 40 }, (_, index) => note(index * 60, toRemark(4)));
	const places = toNotePlaces(toText(40), [], crowd);
	expect(places.isDense).toBe(true);
	// A line and the gap, 40 times, end above the 64 rem of the prose.
	expect(places.room).toBe(0);
	expect(toNotePlaces(toText(20), [], crowd).room).toBe(Math.ceil(40 * 1.5 - 0.5 - 32 - 0.5));
	expect(toNotePlaces(toText(40), [], crowd.slice(0, 8)).isDense).toBe(false);
});

test('distances lead from earlier notes only, grow with them, and hold for any article', () => {
	const found = fc.array(fc.tuple(fc.nat(3000), fc.string({ maxLength: 300 })), { maxLength: 30 });
	fc.assert(
		fc.property(fc.array(fc.nat(600), { minLength: 1, maxLength: 12 }), found, (blocks, notes) => {
			const text = blocks.map((length) => 'x'.repeat(length)).join('\n');
			const placed = notes
				.map(([start, remark]) => note(Math.min(start, Math.max(0, text.length - 1)), remark))
				.sort((a, b) => a.start - b.start);
			const { room, distantRoom, paperRoom, distances } = toNotePlaces(text, [], placed);
			expect(distances).toHaveLength(placed.length);
			expect(distantRoom).toBeGreaterThanOrEqual(room);
			expect(paperRoom).toBeGreaterThanOrEqual(room);
			for (const [index, own] of distances.entries()) {
				for (const distance of own) {
					expect(distance.index).toBeLessThan(index);
					expect(distance.by).toBeGreaterThanOrEqual(1.5 * (index - distance.index));
				}
			}
		}),
	);
});
