import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A link of the prose to an address of the web. */
export interface WebLink {
	address: string;
	/** Where the address stands in the text, or else the link, or else the text itself; UTF-16 units. */
	offset: number;
}

/** The links of a prose tree that leave the site, in order; `markdown` is what the tree was made of. */
export function listWebLinks(tree: Root, markdown: string): WebLink[] {
	const links: WebLink[] = [];
	visit(tree, 'element', (node: Element) => {
		const { href } = node.properties;
		if (node.tagName !== 'a' || typeof href !== 'string' || !/^(?:https?:)?\/\//i.test(href)) return;
		const address = href.startsWith('//') ? `https:${href}` : href;
		if (URL.canParse(address)) links.push({ address, offset: toOffset(node, href, markdown) });
	});
	return links;
}

/** A link by reference, and an address that Markdown has escaped, are not spelled at the link: the link's place is told. */
function toOffset({ position }: Element, href: string, markdown: string): number {
	const start = position?.start.offset ?? 0;
	const end = position?.end.offset ?? start;
	const within = markdown.slice(start, end).lastIndexOf(href);
	return within === -1 ? start : start + within;
}
