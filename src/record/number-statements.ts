import type { Anchor } from '../anchoring/selector.ts';
import type { AssignedNumbers } from '../ledger/numbering.ts';

const NONE: AssignedNumbers = { numbers: new Map(), next: 1 };

/**
 * The number of every statement of an article, by id, from 1. Contract section 4: what has a number keeps it; others get
 * the next free in the order of their place in the prose, the longer first at the same place; statements that have no
 * place any more (withdrawn ones) come last, in the order given.
 */
export function numberStatements(
	ids: readonly string[],
	anchors: readonly Anchor[],
	{ numbers, next }: AssignedNumbers = NONE,
): Record<string, number> {
	const anchored = [...anchors].sort(
		(one, other) =>
			toStart(one) - toStart(other) ||
			toEnd(other) - toEnd(one) ||
			// A quote is the words, a claim what is made of them.
			Number(one.kind === 'claim') - Number(other.kind === 'claim') ||
			(one.id < other.id ? -1 : 1),
	);
	const placed = new Set(anchored.map(({ id }) => id));
	const order = [...placed, ...ids.filter((id) => !placed.has(id))];
	let free = next;
	return Object.fromEntries(order.map((id) => [id, numbers.get(id) ?? free++]));
}

const toStart = ({ pieces }: Anchor): number => pieces[0]?.start ?? 0;
const toEnd = ({ pieces }: Anchor): number => pieces.at(-1)?.end ?? 0;
