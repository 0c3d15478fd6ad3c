import type { Text } from 'hast';

/** A text node of the prose and where its characters stand in the rendered text. */
export interface TextRun {
	node: Text;
	/** Offset of the node's first character, UTF-16 units. The node's value is the text from there on. */
	start: number;
}

/** A leaf block (paragraph, heading, list item's own text, cell …) as a range of the rendered text, UTF-16 units. */
export interface Block {
	start: number;
	end: number;
}

/**
 * The rendered text of a prose tree: the text of the leaf blocks in order, white space collapsed and trimmed as CSS
 * does, `<br>` as one blank, blocks separated by one line feed. Contract 3.1. Offsets are UTF-16 units.
 */
export interface RenderedText {
	value: string;
	blocks: Block[];
	runs: TextRun[];
}
