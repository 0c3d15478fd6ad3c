import type { Root } from 'hast';
import { parseMarkdown } from './parse-markdown.ts';
import { renderText } from './render-text.ts';
import type { RenderedText } from './rendered-text.ts';
import type { TidyOptions } from './tidy-tree.ts';

/** The prose of an article: its tree, and the rendered text whose runs are the text nodes of that tree. */
export interface Prose {
	tree: Root;
	text: RenderedText;
}

/** Reads the Markdown body of an article. Positions of nodes count from the start of `markdown`. */
export function toProse(markdown: string, options: TidyOptions): Prose {
	const tree = parseMarkdown(markdown, options);
	return { tree, text: renderText(tree) };
}
