import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import type { Block, RenderedText, TextRun } from './rendered-text.ts';

/** Elements that CSS sets as blocks, list items, table parts or captions: text on their two sides is never one line. */
const BLOCK_ELEMENTS = new Set(
	(
		'address article aside blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr ' +
		'li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
	).split(' '),
);

export const isBlockElement = (node: ElementContent | RootContent): boolean =>
	node.type === 'element' && BLOCK_ELEMENTS.has(node.tagName);

/** Between blocks a line feed keeps the words of neighbours apart. */
const separator = (): Text => ({ type: 'text', value: '\n' });

/** What CSS collapses: blanks, tabs and line ends; no-break and typographic spaces are characters like others. */
const COLLAPSIBLE = /[ \t\n\r]+/g;

const LINE_END = /\r\n?/g;

type Child = RootContent & ElementContent;

/**
 * Gives the rendered text of a prose tree, and brings the tree's own text nodes into the same form, in place: after
 * it the text nodes of a block, joined, are the block's text, and one separator of one line feed stands between two
 * blocks. So an offset of the text is an offset into a node, and the text content of the printed tree is the
 * rendered text, character by character (contract 3.1 and 3.6): annotation tools count in it.
 */
export function renderText(tree: Root): RenderedText {
	const rendering = new Rendering();
	rendering.visitChildren(tree, false);
	const text = rendering.finish();
	keepSeparators(tree, new Separating(text.runs));
	return text;
}

/** Takes away the separators that part nothing: before the first block, behind the last, and all but one between two. */
function keepSeparators(parent: Root | Element, separating: Separating): void {
	parent.children = (parent.children as Child[]).filter((child) => {
		if (child.type === 'text') return separating.keeps(child);
		if (child.type === 'element') keepSeparators(child, separating);
		return true;
	});
}

class Separating {
	private readonly words: ReadonlySet<Text>;
	/** How many nodes with words are still to come. */
	private rest: number;
	private isAfterWords = false;

	constructor(runs: readonly TextRun[]) {
		this.words = new Set(runs.map(({ node }) => node));
		this.rest = this.words.size;
	}

	keeps(node: Text): boolean {
		if (this.words.has(node)) {
			this.rest--;
			this.isAfterWords = true;
			return true;
		}
		const keeps = this.isAfterWords && this.rest > 0 && node.value === '\n';
		if (keeps) this.isAfterWords = false;
		return keeps;
	}
}

class Rendering {
	private readonly parts: string[] = [];
	private readonly blocks: Block[] = [];
	private readonly runs: TextRun[] = [];
	private length = 0;
	/** The text nodes of the block that is being read; their offsets are settled when it ends. */
	private block: Text[] = [];
	private endsWithBlank = true;

	visitChildren(parent: Root | Element, isPreformatted: boolean): void {
		const children: Child[] = [];
		for (const child of parent.children as Child[]) {
			if (child.type === 'text') {
				if (this.readText(child, isPreformatted)) children.push(child);
			} else if (child.type === 'element') {
				const isBlock = isBlockElement(child);
				if (isBlock && !isSeparator(children.at(-1))) children.push(separator());
				children.push(child);
				this.visitElement(child, isPreformatted, children);
				if (isBlock) children.push(separator());
			}
		}
		parent.children = children;
	}

	finish(): RenderedText {
		this.endBlock();
		return { value: this.parts.join(''), blocks: this.blocks, runs: this.runs };
	}

	private visitElement(element: Element, isPreformatted: boolean, siblings: Child[]): void {
		if (element.tagName === 'br') {
			// The blank of a line break is a blank at the start of the next line, which browsers do not show.
			const blank: Text = { type: 'text', value: ' ' };
			if (this.readText(blank, false)) siblings.push(blank);
			return;
		}
		const isBlock = isBlockElement(element);
		if (isBlock) this.endBlock();
		this.visitChildren(element, isPreformatted || element.tagName === 'pre');
		if (isBlock) this.endBlock();
	}

	/** Brings a text node into its rendered form; tells whether anything of it is left. */
	private readText(node: Text, isPreformatted: boolean): boolean {
		if (isPreformatted) {
			node.value = node.value.replace(LINE_END, '\n');
			this.endsWithBlank = false;
		} else {
			const collapsed = node.value.replace(COLLAPSIBLE, ' ');
			node.value = this.endsWithBlank && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
			if (node.value !== '') this.endsWithBlank = node.value.endsWith(' ');
		}
		if (node.value === '') return false;
		this.block.push(node);
		return true;
	}

	private endBlock(): void {
		const last = this.block.at(-1);
		if (last) {
			// The blank before the end of a block is not shown; nor is the line feed that ends preformatted text.
			last.value = last.value.replace(this.endsWithBlank ? / $/ : /\n$/, '');
			if (this.block.some(({ value }) => value !== '')) this.addBlock();
		}
		this.block = [];
		this.endsWithBlank = true;
	}

	private addBlock(): void {
		if (this.blocks.length > 0) this.append('\n');
		const start = this.length;
		for (const node of this.block) {
			if (node.value === '') continue;
			this.runs.push({ node, start: this.length });
			this.append(node.value);
		}
		this.blocks.push({ start, end: this.length });
	}

	private append(text: string): void {
		this.parts.push(text);
		this.length += text.length;
	}
}

function isSeparator(node: Child | undefined): boolean {
	return node?.type === 'text' && node.value === '\n';
}
