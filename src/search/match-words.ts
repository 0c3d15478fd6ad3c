import { SEAM, type ExactWord } from '../text/exact-words.ts';
import type { Run } from '../text/word-diff.ts';

/** A stretch of fewer words is no quotation glued to another. */
const LEAST_GLUED = 4;

type Words = readonly ExactWord[];

/**
 * Whether punctuation that ends pasted words may stand for what the record has there: full stop, comma and semicolon
 * are the same and may be missing (contract 3.2), but a question is no statement, and an exclamation must be on record.
 */
function endsAlike(pasted: string, recorded: string): boolean {
	return pasted.includes('?') === recorded.includes('?') && (!pasted.includes('!') || recorded.includes('!'));
}

/** Whether the punctuation behind a pasted word says the same as that behind a recorded one. */
export function isSameSign(pasted: Words, a: number, recorded: Words, b: number): boolean {
	const own = pasted[a]?.signs ?? '';
	const theirs = recorded[b]?.signs ?? '';
	if (a === pasted.length - 1) return endsAlike(own, theirs);
	if (b === recorded.length - 1) return false;
	// `“We must act,” he said, “and now”` is how a house prints one sentence; an ellipsis tells that words may be missing.
	return own === theirs || (own.endsWith(SEAM) ? endsAlike(own, theirs) : theirs.endsWith(SEAM) && own === '…');
}

/** Whether a stretch of recorded words begins and ends at the edge of a word. */
export function isWhole(recorded: Words, { recorded: from, length }: Run): boolean {
	return !recorded[from - 1]?.isJoined && !recorded[from + length - 1]?.isJoined;
}

/** Where all pasted words stand in a row, if they do: the first such place at which `isSame` holds for each. */
export function findRun(
	pasted: Words,
	recorded: Words,
	isSame: (pasted: number, recorded: number) => boolean,
	first = 0,
): Run | undefined {
	for (let from = first; from + pasted.length <= recorded.length; from++) {
		const run = { pasted: 0, recorded: from, length: pasted.length };
		if (pasted.every(({ key }, at) => key === recorded[from + at]?.key && isSame(at, from + at))) return run;
	}
	return undefined;
}

/** Where pasted words stand exactly so, whole words and with the punctuation between them. */
export function matchesExactly(pasted: Words, recorded: Words): Run | undefined {
	let from = 0;
	for (;;) {
		const run = findRun(pasted, recorded, (a, b) => isSameSign(pasted, a, recorded, b), from);
		if (!run || isWhole(recorded, run)) return run;
		from = run.recorded + 1;
	}
}

/** Where the stretches between ellipses or pairs of marks stand in order, if each stands exactly so. */
export function findElided(pasted: Words, recorded: Words): Run[] | undefined {
	const runs: Run[] = [];
	let from = 0;
	let at = 0;
	while (at < pasted.length) {
		const rest = pasted.slice(at);
		const end = rest.findIndex(({ signs }) => signs.endsWith(SEAM) || signs.includes('…'));
		const piece = end < 0 ? rest : rest.slice(0, end + 1);
		const run = matchesExactly(piece, recorded.slice(from));
		if (!run) return undefined;
		runs.push({ pasted: at, recorded: run.recorded + from, length: piece.length });
		from += run.recorded + piece.length;
		at += piece.length;
	}
	return runs.length > 1 ? runs : undefined;
}

/** Which statements pasted words are put together of, stretch by stretch, each exactly so; nothing if any word is left. */
export function findGlued(pasted: Words, statements: readonly Words[]): number[] | undefined {
	const glued: number[] = [];
	let at = 0;
	while (at < pasted.length) {
		let best = { index: 0, length: 0 };
		statements.forEach((recorded, index) => {
			recorded.forEach((_, from) => {
				const length = countExact(pasted, at, recorded, from);
				if (length > best.length) best = { index, length };
			});
		});
		if (best.length < LEAST_GLUED) return undefined;
		glued.push(best.index);
		at += best.length;
	}
	return glued.length > 1 ? glued : undefined;
}

/** How many words from there on are the same, up to the last that may end a quotation. */
function countExact(pasted: Words, at: number, recorded: Words, from: number): number {
	if (recorded[from - 1]?.isJoined) return 0;
	let count = 0;
	for (let length = 1; pasted[at + length - 1]; length++) {
		const [own, theirs] = [pasted[at + length - 1], recorded[from + length - 1]];
		if (!own || own.key !== theirs?.key) break;
		if (!theirs.isJoined && endsAlike(own.signs, theirs.signs)) count = length;
		if (!isSameSign(pasted, at + length - 1, recorded, from + length - 1)) break;
	}
	return count;
}

/** How many of some words a statement has, each as often as it has it: no alignment has more. */
export function countInCommon(keys: readonly string[], recorded: Words): number {
	const left = new Map<string, number>();
	for (const { key } of recorded) left.set(key, (left.get(key) ?? 0) + 1);
	return keys.filter((key) => {
		const count = left.get(key) ?? 0;
		left.set(key, count - 1);
		return count > 0;
	}).length;
}
