/**
 * The optimal string alignment distance of two strings: the fewest insertions, deletions, replacements and swaps of
 * neighbours that turn one into the other, no stretch edited twice. Counted in UTF-16 units.
 * Answers `limit + 1` for everything beyond `limit`, in time of the shorter length times `limit`.
 *
 * Source: the restricted edit distance of F. J. Damerau, "A technique for computer detection and correction of
 * spelling errors", CACM 7 (1964); the band and the cut-off after E. Ukkonen, "Algorithms for approximate string
 * matching", Information and Control 64 (1985).
 */
export function editDistance(a: string, b: string, limit: number = Math.max(a.length, b.length)): number {
	const beyond = limit + 1;
	if (Math.abs(a.length - b.length) > limit) return beyond;
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => Math.min(column, beyond));
	let lastLeast = 0;
	for (let row = 1; row <= a.length; row++) {
		const from = Math.max(1, row - limit);
		const to = Math.min(b.length, row + limit);
		const current: number[] = new Array<number>(b.length + 1).fill(beyond);
		if (row <= limit) current[0] = row;
		let least = current[0] ?? beyond;
		for (let column = from; column <= to; column++) {
			const same = a[row - 1] === b[column - 1];
			let cost = Math.min(
				(last[column] ?? beyond) + 1,
				(current[column - 1] ?? beyond) + 1,
				(last[column - 1] ?? beyond) + (same ? 0 : 1),
			);
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
				cost = Math.min(cost, (beforeLast[column - 2] ?? beyond) + 1);
			}
			current[column] = Math.min(cost, beyond);
			least = Math.min(least, cost);
		}
		// A swap reaches back two rows, so both must be beyond the limit before nothing can come back under it.
		if (least > limit && lastLeast > limit) return beyond;
		[beforeLast, last, lastLeast] = [last, current, least];
	}
	return last[b.length] ?? beyond;
}
