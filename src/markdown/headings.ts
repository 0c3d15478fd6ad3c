import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** A heading of the prose: what the list of contents shows. */
export interface Heading {
	id: string;
	/** From 2: the title of the page is the first level. */
	depth: number;
	text: string;
	/** Where it stands in the Markdown, UTF-16 units, if that is known. */
	offset?: number;
}

/** The headings of a prose tree, in order, with the ids rehype-slug gave them. */
export function toHeadings(tree: Root): Heading[] {
	const headings: Heading[] = [];
	visit(tree, 'element', (node: Element) => {
		const depth = Number(/^h([1-6])$/.exec(node.tagName)?.[1]);
		const { id } = node.properties;
		if (!depth || typeof id !== 'string') return;
		const offset = node.position?.start.offset;
		headings.push({ id, depth, text: toString(node).trim(), ...(offset !== undefined && { offset }) });
	});
	return headings;
}
