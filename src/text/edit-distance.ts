/**
 * The optimal string alignment distance of two strings: the fewest insertions, deletions, replacements and swaps of
 * neighbours that turn one into the other, no stretch edited twice. Counted in UTF-16 units.
 * Answers `limit + 1` for everything beyond `limit`, in time of the length times `limit`.
 *
 * Source: the restricted edit distance of F. J. Damerau, "A technique for computer detection and correction of
 * spelling errors", CACM 7 (1964); the band and the cut-off after E. Ukkonen, "Algorithms for approximate string
 * matching", Information and Control 64 (1985).
 */
export function editDistance(a: string, b: string, limit: number = Math.max(a.length, b.length)): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	const start = countCommonStart(a, b);
	const end = countCommonEnd(a, b, start);
	return alignBand(a.slice(start, a.length - end), b.slice(start, b.length - end), limit);
}

function alignBand(a: string, b: string, limit: number): number {
	const beyond = limit + 1;
	// Three rows used in turn. Outside of the band only the cells next to it are read: they count as beyond the limit.
	let beforeLast: number[] = [];
	let last: number[] = [];
	let current: number[] = [];
	for (let column = 0; column <= b.length; column++) last.push(Math.min(column, beyond));
	for (let row = 1; row <= a.length; row++) {
		const own = a.charCodeAt(row - 1);
		const from = Math.max(1, row - limit);
		const to = Math.min(b.length, row + limit);
		let left = from === 1 ? Math.min(row, beyond) : beyond;
		for (let column = current.length; column < from; column++) current.push(beyond);
		current[from - 1] = left;
		let least = left;
		for (let column = from; column <= to; column++) {
			const theirs = b.charCodeAt(column - 1);
			let cost = Math.min(
				(last[column] ?? beyond) + 1,
				left + 1,
				(last[column - 1] ?? beyond) + (own === theirs ? 0 : 1),
				beyond,
			);
			if (row > 1 && column > 1 && own === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === theirs) {
				cost = Math.min(cost, (beforeLast[column - 2] ?? beyond) + 1);
			}
			current[column] = cost;
			left = cost;
			if (cost < least) least = cost;
		}
		// A swap reaches back two rows, but costs one more than what stands there: it cannot come back under the limit.
		if (least > limit) return beyond;
		const spare = beforeLast;
		beforeLast = last;
		last = current;
		current = spare;
	}
	return Math.min(last[b.length] ?? beyond, beyond);
}

function countCommonStart(a: string, b: string): number {
	const most = Math.min(a.length, b.length);
	let length = 0;
	while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
	return length;
}

function countCommonEnd(a: string, b: string, start: number): number {
	const most = Math.min(a.length, b.length) - start;
	let length = 0;
	while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++;
	return length;
}
