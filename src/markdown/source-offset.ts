import { firstIndex } from '../text/first-index.ts';
import type { RenderedText, TextRun } from './rendered-text.ts';

/**
 * A function that tells the offset in the Markdown at which a character of the rendered text was written, UTF-16 units
 * from the start of the Markdown. Exact where the two can be read side by side; else the start of the text node it
 * belongs to. What was read is not read again for a later character of the same node, so asking in order is linear.
 */
export function createOffsetReader(markdown: string, { runs }: RenderedText): (offset: number) => number {
	let last: Reading | undefined;
	return (offset) => {
		const run = runs[Math.max(0, firstIndex(runs, ({ start }) => start > offset) - 1)];
		const from = run?.node.position?.start.offset;
		if (!run || from === undefined) return toNearestPosition(runs, offset);
		const wanted = offset - run.start;
		if (last?.run !== run || last.read > wanted) last = { run, read: 0, at: from };
		const to = run.node.position?.end.offset ?? from;
		last = followWords(markdown, last, to, wanted);
		return last?.at ?? from;
	};
}

/** How far a text node was read: so many characters of it, up to an offset of the Markdown. */
interface Reading {
	run: TextRun;
	read: number;
	at: number;
}

/** Nodes that rehype-raw has made anew may lack a position; then one before it is near enough for a line number. */
function toNearestPosition(runs: RenderedText['runs'], offset: number): number {
	const before = runs
		.slice(
			0,
			firstIndex(runs, ({ start }) => start > offset),
		)
		.reverse();
	return before.find(({ node }) => node.position)?.node.position?.start.offset ?? 0;
}

/** Reads Markdown and rendered text side by side: white space may be longer in the Markdown, marks of its syntax too. */
function followWords(markdown: string, { run, ...from }: Reading, to: number, wanted: number): Reading | undefined {
	const { value } = run.node;
	let { at, read } = from;
	for (; read < wanted; read++) {
		const character = value[read];
		while (at < to && markdown[at] !== character && !(character === ' ' && /\s/.test(markdown[at] ?? ''))) at++;
		if (at >= to) return undefined;
		at++;
		while (character === ' ' && at < to && /\s/.test(markdown[at] ?? '')) at++;
	}
	return at < to ? { run, read, at } : undefined;
}
