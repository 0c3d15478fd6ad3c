/** A unit as line breaking sees it. All lengths in one measure. */
export interface Box {
	width: number;
	/** Of the blank behind it, where no line breaks there. */
	blank: number;
	isLast: boolean;
}

/**
 * Breaks boxes into as few lines as go, as even as they can be: the sum of the squares of what lines lack is least
 * (after Knuth and Plass). Gives for each line the index behind its last box, or nothing where more than `most` lines
 * are needed. A box wider than the room is a line of its own. `isLast` ends a paragraph.
 */
export function chooseBreaks(boxes: readonly Box[], room: number, most: number): number[] | undefined {
	const count = countLines(boxes, room);
	if (count > most) return undefined;
	const size = boxes.length;
	/** By number of lines, by index behind the last box: the least cost, and where the last line begins. */
	let costs = new Float64Array(size + 1).fill(Infinity);
	costs[0] = 0;
	const begins: Int32Array[] = [];
	for (let line = 0; line < count; line++) {
		const next = new Float64Array(size + 1).fill(Infinity);
		const begin = new Int32Array(size + 1);
		for (let from = 0; from < size; from++) {
			const before = costs[from] ?? Infinity;
			if (before === Infinity) continue;
			extend(boxes, from, room, (to, slack, ends) => {
				const cost = before + toCost(slack / room, ends, to === from + 1);
				if (cost < (next[to] ?? Infinity)) {
					next[to] = cost;
					begin[to] = from;
				}
			});
		}
		begins.push(begin);
		costs = next;
	}
	const breaks: number[] = [];
	for (let at = size, line = count - 1; line >= 0; line--) {
		breaks.unshift(at);
		at = begins[line]?.[at] ?? 0;
	}
	return breaks;
}

/** A last line may be short, but not of a single word or under a third. */
function toCost(slack: number, isLast: boolean, isSingle: boolean): number {
	if (!isLast) return slack * slack;
	return Math.max(0, slack - 0.55) ** 2 + (isSingle && slack > 0.5 ? 0.25 : 0);
}

/** Every line that may begin with a box: the index behind its end, what it lacks, whether a paragraph ends with it. */
function extend(
	boxes: readonly Box[],
	from: number,
	room: number,
	found: (to: number, slack: number, isLast: boolean) => void,
): void {
	let width = 0;
	for (let at = from; at < boxes.length; at++) {
		const box = boxes[at];
		if (box === undefined) return;
		width += box.width;
		if (width > room && at > from) return;
		found(at + 1, Math.max(0, room - width), box.isLast);
		if (box.isLast) return;
		width += box.blank;
	}
}

/** The fewest lines: each takes what it can. */
export function countLines(boxes: readonly Box[], room: number): number {
	let lines = 0;
	for (let from = 0; from < boxes.length; lines++) {
		let last = from + 1;
		extend(boxes, from, room, (to) => (last = to));
		from = last;
	}
	return lines;
}
