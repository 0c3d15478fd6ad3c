/** A list of needles compiled for one pass over any text. */
export interface Automaton {
	/** Calls `found(needle, end)` for every place, by the offset behind its last unit; places may overlap. */
	search(text: string, found: (needle: number, end: number) => void): void;
}

/**
 * Compiles needles (not empty, all different) so that one pass finds every place of every one of them, in time
 * linear in the text, the needles and the places.
 * Algorithm: A. V. Aho, M. J. Corasick, "Efficient string matching", CACM 18 (6), 1975.
 */
export function toAutomaton(needles: readonly string[]): Automaton {
	const next = new Map<number, number>();
	const needleAt: number[] = [-1];
	const parents: { state: number; unit: number }[] = [{ state: 0, unit: 0 }];
	needles.forEach((needle, index) => {
		let state = 0;
		for (let at = 0; at < needle.length; at++) {
			const edge = toEdge(state, needle.charCodeAt(at));
			let child = next.get(edge);
			if (child === undefined) {
				child = needleAt.push(-1) - 1;
				parents.push({ state, unit: needle.charCodeAt(at) });
				next.set(edge, child);
			}
			state = child;
		}
		needleAt[state] = index;
	});
	const { fallback, nextEnding } = linkStates(next, parents, needleAt);

	return {
		search(text, found) {
			let state = 0;
			for (let at = 0; at < text.length; at++) {
				const unit = text.charCodeAt(at);
				state = step(next, fallback, state, unit);
				let ending = needleAt[state] === -1 ? nextEnding[state] : state;
				while (ending) {
					found(needleAt[ending] ?? 0, at + 1);
					ending = nextEnding[ending];
				}
			}
		},
	};
}

/** One number for a state and the unit that leads out of it: a state has few children, so one map serves all. */
const toEdge = (state: number, unit: number): number => state * 0x10000 + unit;

function step(next: Map<number, number>, fallback: Int32Array, from: number, unit: number): number {
	let state = from;
	for (;;) {
		const child = next.get(toEdge(state, unit));
		if (child !== undefined) return child;
		if (state === 0) return 0;
		state = fallback[state] ?? 0;
	}
}

/**
 * For each state the longest proper suffix that is a state too, and the nearest on that way at which a needle ends.
 * States are taken by depth, because a state's links are made from those of shorter ones.
 */
function linkStates(next: Map<number, number>, parents: { state: number; unit: number }[], needleAt: number[]) {
	const fallback = new Int32Array(parents.length);
	const nextEnding = new Int32Array(parents.length);
	for (const state of toStatesByDepth(parents)) {
		const { state: parent, unit } = parents[state] ?? { state: 0, unit: 0 };
		if (parent !== 0) fallback[state] = step(next, fallback, fallback[parent] ?? 0, unit);
		const link = fallback[state] ?? 0;
		nextEnding[state] = needleAt[link] === -1 ? (nextEnding[link] ?? 0) : link;
	}
	return { fallback, nextEnding };
}

function toStatesByDepth(parents: { state: number }[]): number[] {
	const depth = new Int32Array(parents.length);
	const byDepth: number[][] = [];
	// A parent has a lower number than its children, so its depth is known before theirs.
	for (let state = 1; state < parents.length; state++) {
		const own = (depth[parents[state]?.state ?? 0] ?? 0) + 1;
		depth[state] = own;
		(byDepth[own] ??= []).push(state);
	}
	return byDepth.flat();
}
