import { expect, it } from 'vitest';
import type { Anchor } from '../../../src/anchoring/selector.ts';
import { numberStatements } from '../../../src/record/number-statements.ts';

function toAnchor(id: string, kind: Anchor['kind'], ...ranges: [number, number][]): Anchor {
	const pieces = ranges.map(([start, end]) => ({ exact: '', start, end, litStart: start, litEnd: end }));
	return { id, kind, pieces };
}

it('numbers statements by their place, the longer first at the same place', () => {
	const anchors = [
		toAnchor('late', 'quote', [50, 60]),
		toAnchor('short', 'claim', [10, 20]),
		toAnchor('long', 'quote', [10, 30]),
		toAnchor('split', 'quote', [5, 8], [70, 80]),
	];
	expect(numberStatements([], anchors)).toEqual({ split: 1, long: 2, short: 3, late: 4 });
});

it('numbers a quote before a claim on the very same words', () => {
	const anchors = [toAnchor('a-claim', 'claim', [1, 5]), toAnchor('z-quote', 'quote', [1, 5])];
	expect(numberStatements([], anchors)).toEqual({ 'z-quote': 1, 'a-claim': 2 });
});

it('numbers statements without a place last, and does not depend on the order of the list', () => {
	const anchors = [toAnchor('b', 'quote', [9, 12]), toAnchor('a', 'quote', [2, 4])];
	expect(numberStatements(['gone', 'a'], anchors)).toEqual({ a: 1, b: 2, gone: 3 });
	expect(numberStatements(['gone', 'a'], anchors.toReversed())).toEqual({ a: 1, b: 2, gone: 3 });
});
