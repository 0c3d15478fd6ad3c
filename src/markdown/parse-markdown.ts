import type { Root as HastRoot } from 'hast';
import type { Nodes as MdastNodes, Root as MdastRoot } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { ALLOWED_HTML, GENERATED_ID_PREFIX } from './allowed-html.ts';
import { assertClosableFormatting, assertShallow, assertShortReferences } from './tree-limits.ts';
import { tidyTree, type TidyOptions } from './tidy-tree.ts';

/**
 * Parses Markdown (CommonMark with GFM) to a hast tree that is safe to print: raw HTML is parsed and sanitised,
 * headings have ids (rehype-slug), footnotes, images and links are as `tidyTree` leaves them.
 * Positions of nodes are those of the Markdown. Throws an `ExcessError` where the tree would outgrow all measure, and a
 * `RangeError` where it is nested deeper than the call stack.
 */
export function parseMarkdown(markdown: string, options: TidyOptions): HastRoot {
	const tree = parser.runSync(parser.parse(markdown)) as MdastRoot;
	assertShortReferences(tree);
	const html = toHtmlTree.runSync(tree);
	// rehype-raw re-parses the whole tree, which is dear, and changes nothing where there is no raw HTML.
	const parsed = hasRawHtml(tree) ? parseRaw(html) : html;
	const clean = sanitizer.runSync(parsed);
	assertShallow(clean);
	tidyTree(clean, options);
	return slugger.runSync(clean) as HastRoot;
}

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();
// The prefix of footnotes' ids is set once, by the sanitiser.
const toHtmlTree = unified().use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' }).freeze();
const rawParser = unified().use(rehypeRaw).freeze();
const sanitizer = unified()
	.use(rehypeSanitize, { ...ALLOWED_HTML, clobberPrefix: GENERATED_ID_PREFIX })
	.freeze();
const slugger = unified().use(rehypeSlug).freeze();

function parseRaw(html: HastRoot): HastRoot {
	assertClosableFormatting(html);
	return rawParser.runSync(html);
}

function hasRawHtml(node: MdastNodes): boolean {
	return node.type === 'html' || ('children' in node && node.children.some(hasRawHtml));
}
