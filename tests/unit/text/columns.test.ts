import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readColumn, toColumn, type Column } from '../../../src/text/columns.ts';

/** The ids of each statement, as a reader of the column has them. */
const read = (column: Column): string[][] =>
	Array.from(readColumn(column), (number) =>
		(column.sets ? (column.sets[number] ?? []) : [number]).map((at) => column.ids[at] ?? 'nothing'),
	);

const sendThrough = (rows: string[][]): Column => JSON.parse(JSON.stringify(toColumn(rows))) as Column;

describe('a column', () => {
	it('gives each statement the ids that it was made of, none or several', () => {
		const id = fc.stringMatching(/^[a-z0-9:-]{1,6}$/);
		fc.assert(
			fc.property(fc.array(fc.uniqueArray(id, { maxLength: 3 }), { maxLength: 40 }), (rows) => {
				expect(read(sendThrough(rows))).toEqual(rows);
			}),
		);
	});

	it.each([
		[0, 1],
		[1, 1],
		[2, 1],
		[90, 1],
		[91, 1],
		[92, 2],
		[8281, 2],
		[8282, 3],
		[20_000, 3],
	])('of %i ids has %i digits a statement, and each keeps its own', (size, width) => {
		const rows = Array.from({ length: size }, (_, at) => [`id-${at}`]);
		const column = sendThrough(rows);
		expect(column.width).toBe(width);
		expect(column.values.length).toBe(size * width);
		expect(column.sets).toBeUndefined();
		expect(read(column)).toEqual(rows);
	});

	it('is text that JSON leaves as it is', () => {
		const { values } = toColumn(Array.from({ length: 9000 }, (_, at) => [`id-${at}`]));
		expect(JSON.stringify(values)).toBe(`"${values}"`);
		expect(values).toMatch(/^[\x20-\x7E]*$/);
	});

	it('numbers what is there most often first', () => {
		const rows = ['a', 'b', 'b', 'c', 'b', 'c'].map((id) => [id]);
		expect(toColumn(rows).ids).toEqual(['b', 'c', 'a']);
	});

	it('says what readers see for its ids, the id itself where there is nothing else', () => {
		const labels = new Map([
			['ana', 'Ana Ruiz'],
			['nobody', 'Nobody'],
		]);
		expect(toColumn([['ana'], ['article'], ['ana']], labels)).toMatchObject({
			ids: ['ana', 'article'],
			labels: ['Ana Ruiz', 'article'],
		});
		expect(toColumn([['ana']])).not.toHaveProperty('labels');
	});
});
