import type { Element, ElementContent, Root, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { isBlockElement } from '../markdown/render-text.ts';
import type { Prose } from '../markdown/to-prose.ts';
import { toDirection } from '../text/languages.ts';
import { firstIndex } from '../text/first-index.ts';
import { toNumeralPlaces, toSegments, type Mark, type Segment } from './segments.ts';

/**
 * Marks statements in a prose tree, in place. Contract 3.6: the text content stays what it was, the HTML is valid at
 * every overlap, and each statement's id stands once, on its first fragment.
 * - A fragment is `<a class="q|c" data-s="NUMBERS" href>` round all that lies side by side in one segment; a `<span>`
 *   inside a link, because links do not nest. It leads to the innermost statement; only the first fragment that
 *   leads there is a tab stop. What is left of the outer statement behind an inner one and has no word, such as a
 *   closing mark, is a `<span>` too: nobody needs a link that is called by a full stop.
 * - A former id is that of a `<span>` round the first fragment: an old link still lands on the words.
 * - A numeral is `<span class="w">` with two empty elements `class="n" data-s="NUMBER" aria-label`, of which the page
 *   shows one: a link to the statement's note, and a button that opens the note where it is a popover. CSS prints the
 *   number, in the link, which is text: a button by itself could be parted from the last word by a line break.
 *
 * @param direction that of the prose
 */
export function markStatements({ tree, text }: Prose, marks: readonly Mark[], direction: 'ltr' | 'rtl' = 'ltr'): void {
	new Marking(text.value, new Map(text.runs.map(({ node, start }) => [node, start])), marks, direction).visit(
		tree,
		false,
	);
}

/** A child of an element, its range of the text, and the segment all of it lies in; without text it joins its neighbours. */
interface Item {
	node: ElementContent;
	start: number;
	end: number;
	segment: Segment | undefined;
	/** Neither text nor a link: it may stand inside a fragment. */
	isNeutral: boolean;
	/** The numerals that belong into its range are in it already. */
	holdsNumerals: boolean;
}

class Marking {
	private readonly startOf: ReadonlyMap<Text, number>;
	private readonly direction: 'ltr' | 'rtl';
	private readonly segments: Segment[];
	private readonly numerals: { mark: Mark; offset: number }[];
	/** Where each statement begins, and where the first fragment begins that leads to it. */
	private readonly firstWords: Map<string, number>;
	private readonly firstLink = new Map<string, number>();
	/** The end of the text read so far, and the first segment that ends behind it. */
	private offset = 0;
	private segment = 0;

	constructor(text: string, startOf: ReadonlyMap<Text, number>, marks: readonly Mark[], direction: 'ltr' | 'rtl') {
		this.startOf = startOf;
		this.direction = direction;
		this.segments = toSegments(marks);
		this.numerals = toNumeralPlaces(text, marks);
		this.firstWords = new Map(marks.map(({ id, ranges }) => [id, ranges[0]?.start ?? 0]));
		for (const { marks: own, start } of this.segments) {
			const { id } = toInnermost(own);
			if (!this.firstLink.has(id)) this.firstLink.set(id, start);
		}
	}

	visit(parent: Root | Element, isInLink: boolean): void {
		const items = (parent.children as ElementContent[]).flatMap((child) => this.toItems(child, isInLink));
		const children: ElementContent[] = [];
		for (let at = 0; at < items.length;) {
			const group = takeGroup(items, at);
			at += group.length;
			const [first] = group;
			const last = group.at(-1);
			if (!first || !last) continue;
			const nodes = group.map(({ node }) => node);
			children.push(...(first.segment ? [this.toFragment(first.segment, first.start, nodes, isInLink)] : nodes));
			if (!isInLink && !first.holdsNumerals) children.push(...this.toNumerals(first.start, last.end));
		}
		parent.children = children;
	}

	private toItems(node: ElementContent, isInLink: boolean): Item[] {
		const start = this.offset;
		const empty = { node, start, end: start, segment: undefined, holdsNumerals: false };
		if (node.type === 'text') return this.splitText(node) ?? [{ ...empty, isNeutral: true }];
		if (node.type !== 'element') return [{ ...empty, isNeutral: true }];
		const inside = this.survey(node);
		if (inside.isInline && inside.end === undefined) return [{ ...empty, isNeutral: true }];
		const segment = inside.end === undefined ? undefined : this.segmentAt(inside.start);
		if (segment && inside.isInline && inside.end !== undefined && inside.end <= segment.end) {
			this.offset = inside.end;
			return [{ ...empty, start: inside.start, end: inside.end, segment, isNeutral: false }];
		}
		const isLink = node.tagName === 'a';
		this.visit(node, isInLink || isLink);
		return [{ ...empty, end: this.offset, isNeutral: false, holdsNumerals: !isLink && !isInLink }];
	}

	private splitText(node: Text): Item[] | undefined {
		const start = this.startOf.get(node);
		if (start === undefined) return undefined;
		const end = start + node.value.length;
		const items: Item[] = [];
		let at = start;
		while (at < end) {
			const segment = this.segmentAt(at);
			const next = this.segments[this.segment];
			const stop = Math.min(end, segment ? segment.end : (next?.start ?? end));
			const part: Text = { ...node, value: node.value.slice(at - start, stop - start) };
			items.push({ node: part, start: at, end: stop, segment, isNeutral: false, holdsNumerals: false });
			at = stop;
		}
		this.offset = end;
		return items;
	}

	/** The segment an offset lies in; offsets only grow. */
	private segmentAt(offset: number): Segment | undefined {
		while ((this.segments[this.segment]?.end ?? Infinity) <= offset) this.segment++;
		const segment = this.segments[this.segment];
		return segment && segment.start <= offset ? segment : undefined;
	}

	/** The range of the text inside an element, and whether a fragment may contain it: no block, no link. */
	private survey(element: Element): { isInline: boolean; start: number; end: number | undefined } {
		const found = { isInline: true, start: 0, end: undefined as number | undefined };
		const visit = (node: ElementContent): void => {
			if (node.type === 'text') {
				const start = this.startOf.get(node);
				if (start === undefined) return;
				if (found.end === undefined) found.start = start;
				found.end = start + node.value.length;
			} else if (node.type === 'element') {
				if (node.tagName === 'a' || isBlockElement(node)) found.isInline = false;
				else node.children.forEach(visit);
			}
		};
		visit(element);
		return found;
	}

	private toFragment({ marks }: Segment, start: number, children: ElementContent[], isInLink: boolean): Element {
		const ids = marks.map(({ id }) => id).filter((id) => this.firstWords.get(id) === start);
		const target = toInnermost(marks);
		const kinds = new Set(marks.map(({ kind }) => (kind === 'quote' ? 'q' : 'c')));
		const ownId = ids.includes(target.id) ? target.id : ids.at(-1);
		const isFirst = this.firstLink.get(target.id) === start;
		const words = toString({ type: 'root', children });
		const isLink = !isInLink && (isFirst || WORD.test(words));
		const direction = toDirection(words) ?? this.direction;
		const fragment: Element = {
			type: 'element',
			tagName: isLink ? 'a' : 'span',
			properties: {
				className: ['q', 'c'].filter((kind) => kinds.has(kind as 'q' | 'c')),
				...(ownId !== undefined && { id: ownId }),
				dataS: marks.map(({ number }) => number).join(' '),
				// With its marks, which would else stand on the sides that the words round it give them.
				...(direction !== this.direction && { dir: direction }),
				...(isLink && { href: target.href }),
				...(isLink && !isFirst && { tabIndex: -1 }),
			},
			children,
		};
		const others = ids.filter((id) => id !== ownId);
		const former = marks.filter(({ id }) => ids.includes(id)).flatMap(({ formerIds = [] }) => formerIds);
		return [...others, ...former].reduce<Element>(
			(inner, id) => ({ type: 'element', tagName: 'span', properties: { id }, children: [inner] }),
			fragment,
		);
	}

	/** The numerals whose place is behind `start` and up to `end`. */
	private toNumerals(start: number, end: number): Element[] {
		return this.numerals
			.slice(
				firstIndex(this.numerals, ({ offset }) => offset > start),
				firstIndex(this.numerals, ({ offset }) => offset > end),
			)
			.map(({ mark }) => toNumeral(mark));
	}
}

function toNumeral({ number, label, labelLanguage, noteId }: Mark): Element {
	// Compression lives on what is repeated: from the number of its note on, the link is the button and the note (Notes.astro).
	const shared = { dataS: String(number), ariaLabel: label };
	return {
		type: 'element',
		tagName: 'span',
		properties: { className: ['w'], dataS: String(number), ...(labelLanguage && { lang: labelLanguage }) },
		children: [
			{ type: 'element', tagName: 'a', properties: { className: ['n'], href: `#${noteId}`, ...shared }, children: [] },
			{
				type: 'element',
				tagName: 'button',
				properties: { type: 'button', popoverTarget: noteId, ...shared, className: ['n'] },
				children: [],
			},
		],
	};
}

const WORD = /[\p{L}\p{N}]/u;

/** The shortest of the statements on a segment: the one that overlaps or lies inside the others. */
const toInnermost = (marks: readonly Mark[]): Mark =>
	marks.reduce((inner, mark) => (toLength(mark) <= toLength(inner) ? mark : inner));

const toLength = ({ ranges }: Mark): number => ranges.reduce((sum, { start, end }) => sum + end - start, 0);

/** One item, or as many as lie in one segment side by side, neutral ones between them included. */
function takeGroup(items: readonly Item[], from: number): Item[] {
	const first = items[from];
	if (!first) return [];
	if (!first.segment) return [first];
	let to = from + 1;
	for (let at = to; at < items.length; at++) {
		const item = items[at];
		if (item?.segment === first.segment) to = at + 1;
		else if (!item?.isNeutral) break;
	}
	return items.slice(from, to);
}
