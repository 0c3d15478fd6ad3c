import type { Surroundings } from '../text/text-directive.ts';

/** Words that are selected in the prose of an article, and where. */
export interface Passage {
	words: string;
	/** What a link leads to: these words, without a first one whose initial is set apart. */
	target: Surroundings;
	/** Of the statement or heading they stand in, or else of the one before them. */
	id: string;
	/** The note of the one statement that holds all of them. */
	note: Element | undefined;
	/** The digest of that statement's words, where the id is its own. */
	wording: string | undefined;
	language: string;
	/** Where the prose is written in another direction than the page. */
	direction: string;
}

const BLOCKS = 'p,li,h1,h2,h3,h4,h5,h6,td,th,dt,dd,pre,caption,figcaption,summary,section,nav,header,div,article,body';

/** The selection as whole words, or nothing where no word of the prose is selected. */
export function readPassage(): Passage | undefined {
	const selection = getSelection();
	const prose = document.getElementById('_text');
	if (!prose?.matches('.prose') || !selection?.rangeCount || selection.isCollapsed) return undefined;
	const range = selection.getRangeAt(0);
	const { text, start, end, nodes } = readPage(prose, range);
	const [first] = nodes;
	if (!first) return undefined;
	const [from, to] = toWholeWords(text, start, end);
	const words = tidy(text.slice(from, to)).trim();
	if (words === '') return undefined;
	const [behind = ''] = text.slice(to).split('\n');
	const id = findId(prose, first, range);
	const notes = findNotes(nodes);
	const own = notes.find((note) => note.querySelector<HTMLAnchorElement>('a[href^="#"]')?.hash === `#${id}`);
	const begin = from + toInitialWord(prose, first, text.slice(from, to)).length;
	return {
		words,
		target: { before: tidy(text.slice(0, begin)), words: tidy(text.slice(begin, to)).trim(), after: tidy(behind) },
		id,
		note: notes[0],
		wording: own?.querySelector<HTMLElement>('[data-v]')?.dataset.v,
		language: prose.lang || document.documentElement.lang,
		direction: prose.dir,
	};
}

/** The text of the page up to the end of the prose, a line feed between two blocks, and what of the prose is selected. */
function readPage(prose: HTMLElement, range: Range) {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	let text = '';
	let block: Element | null = null;
	let [start, end] = [0, 0];
	const nodes: Text[] = [];
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		const around = node.parentElement?.closest(BLOCKS) ?? null;
		if (node.parentElement?.closest('script,style')) continue;
		if (nodes.length > 0 && !prose.contains(node)) break;
		if (around !== block) text += '\n';
		block = around;
		const at = text.length;
		text += node.data.replace(/\s/g, (space) => (space === '\u00A0' ? space : ' '));
		if (!prose.contains(node) || !range.intersectsNode(node)) continue;
		const from = node === range.startContainer ? range.startOffset : 0;
		const to = node === range.endContainer ? range.endOffset : node.length;
		if (node.data.slice(from, to).trim() === '') continue;
		if (nodes.length === 0) start = at + from;
		end = at + to;
		nodes.push(node);
	}
	return { text, start, end, nodes };
}

/** A range of a text, widened to the edges of the words it begins and ends in. */
function toWholeWords(text: string, start: number, end: number): [from: number, to: number] {
	const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
	const first = segments.containing(end - text.slice(start, end).trimStart().length);
	const last = segments.containing(end - 1);
	return [first?.isWordLike ? first.index : start, last?.isWordLike ? last.index + last.segment.length : end];
}

/** Chromium finds no word whose first letter floats: the one that the red initial of the prose belongs to. */
function toInitialWord(prose: HTMLElement, first: Text, words: string): string {
	const paragraph = prose.matches('.initial') && prose.firstElementChild;
	if (!paragraph || !paragraph.contains(first)) return '';
	return paragraph.textContent.trimStart().startsWith(words.trimStart().slice(0, 40))
		? (/^\s*\S+\s*/.exec(words)?.[0] ?? '')
		: '';
}

/** White space as it is shown: one blank, none beside the end of a block. */
const tidy = (text: string): string => text.replace(/ +/g, ' ').replace(/ ?\n[ \n]*/g, '\n');

function findId(prose: HTMLElement, first: Text, range: Range): string {
	const around = first.parentElement?.closest('[id]');
	if (around && prose !== around && prose.contains(around)) return around.id;
	const before = [...prose.querySelectorAll('[id]')].filter((element) => range.comparePoint(element, 0) < 0);
	return (before.at(-1) ?? prose).id;
}

/** The notes of the statements that hold all of the words. */
function findNotes(nodes: readonly Text[]): Element[] {
	const numbers = nodes.map(
		(node) => node.parentElement?.closest<HTMLElement>('[data-s]')?.dataset.s?.split(' ') ?? [],
	);
	const shared = numbers[0]?.filter((number) => numbers.every((others) => others.includes(number)));
	return (shared ?? []).flatMap((number) => document.querySelector(`.note[data-s="${number}"]`) ?? []);
}
