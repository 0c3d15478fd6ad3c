import { firstIndex } from '../text/first-index.ts';
import type { RenderedText } from './rendered-text.ts';

/**
 * The offset in the Markdown at which a character of the rendered text was written, UTF-16 units from the start of
 * the Markdown. Exact where the two can be read side by side; else the start of the text node it belongs to.
 */
export function toSourceOffset(markdown: string, { runs }: RenderedText, offset: number): number {
	const run = runs[Math.max(0, firstIndex(runs, ({ start }) => start > offset) - 1)];
	const from = run?.node.position?.start.offset;
	if (!run || from === undefined) return toNearestPosition(runs, offset);
	const to = run.node.position?.end.offset ?? from;
	return followWords(markdown, from, to, run.node.value, offset - run.start) ?? from;
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
function followWords(markdown: string, from: number, to: number, value: string, wanted: number): number | undefined {
	let at = from;
	for (let read = 0; read < wanted; read++) {
		const character = value[read];
		while (at < to && markdown[at] !== character && !(character === ' ' && /\s/.test(markdown[at] ?? ''))) at++;
		if (at >= to) return undefined;
		at++;
		while (character === ' ' && at < to && /\s/.test(markdown[at] ?? '')) at++;
	}
	return at < to ? at : undefined;
}
