/**
 * The first index from which on a condition holds that, once true, stays true; the length of the list where it never
 * does. Binary search.
 */
export function firstIndex<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const item = items[middle];
		if (item !== undefined && holds(item)) high = middle;
		else low = middle + 1;
	}
	return low;
}
