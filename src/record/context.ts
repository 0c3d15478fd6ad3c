import type { Anchor } from '../anchoring/selector.ts';
import { splitSentences, type Stretch } from '../text/sentences.ts';
import type { Context } from './model.ts';

/** The most that is shown of a neighbouring sentence, or of what stands beside the words in their own; UTF-16 units. */
const LIMIT = 600;

/** How far from the limit a blank is looked for, so that no word is cut; writing without blanks is cut at the limit. */
const REACH = 60;

/**
 * A function that tells what stands round an anchor in one article. The text is split once; an anchor then costs a
 * search by halves and the length of its surroundings. Headings are no neighbours; a statement inside a heading has
 * the heading as its sentence. Blocks inside a sentence that spans several stay separated by a line feed.
 */
export function createContextReader(text: string, headings: Iterable<string>): (anchor: Anchor) => Context {
	const sentences = splitSentences(text);
	const isHeading = createHeadingTest(text, new Set(headings));
	return (anchor) => {
		const from = anchor.pieces[0]?.litStart ?? 0;
		const to = anchor.pieces.at(-1)?.litEnd ?? 0;
		const first = findFirst(sentences, (sentence) => sentence.end > from);
		const last = Math.max(first, findFirst(sentences, (sentence) => sentence.start >= to) - 1);
		const start = Math.min(sentences[first]?.start ?? from, from);
		const end = Math.max(sentences[last]?.end ?? to, to);
		let before = first - 1;
		while (before >= 0 && isHeading(sentences[before])) before--;
		let after = last + 1;
		while (after < sentences.length && isHeading(sentences[after])) after++;
		return {
			before: keepEnd(textOf(text, sentences[before])),
			sentence: toStretches(text, anchor, start, end),
			after: keepStart(textOf(text, sentences[after])),
		};
	};
}

function toStretches(text: string, anchor: Anchor, start: number, end: number): Context['sentence'] {
	const stretches: Context['sentence'] = [];
	let position = start;
	for (const { litStart, litEnd } of anchor.pieces) {
		const between = text.slice(position, litStart);
		if (between !== '') stretches.push({ text: position === start ? keepEnd(between) : keepEnds(between), lit: false });
		stretches.push({ text: text.slice(Math.max(position, litStart), litEnd), lit: true });
		position = Math.max(position, litEnd);
	}
	const rest = keepStart(text.slice(position, end));
	if (rest !== '') stretches.push({ text: rest, lit: false });
	return stretches;
}

/** A block is a heading if its whole text is a heading's; the test looks only at the first sentence of a block. */
function createHeadingTest(text: string, headings: ReadonlySet<string>): (sentence: Stretch | undefined) => boolean {
	return (sentence) => {
		if (sentence === undefined || headings.size === 0) return false;
		const start = text.lastIndexOf('\n', sentence.start - 1) + 1;
		const lineFeed = text.indexOf('\n', sentence.end);
		return headings.has(text.slice(sentence.start === 0 ? 0 : start, lineFeed === -1 ? text.length : lineFeed));
	};
}

/** Index of the first sentence that passes a test which all later ones pass too. */
function findFirst(sentences: readonly Stretch[], passes: (sentence: Stretch) => boolean): number {
	let low = 0;
	let high = sentences.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const sentence = sentences[middle];
		if (sentence !== undefined && passes(sentence)) high = middle;
		else low = middle + 1;
	}
	return low;
}

function textOf(text: string, sentence: Stretch | undefined): string {
	return sentence === undefined ? '' : text.slice(sentence.start, sentence.end);
}

function keepStart(text: string): string {
	if (text.length <= LIMIT) return text;
	const blank = text.lastIndexOf(' ', LIMIT);
	return `${text.slice(0, blank > LIMIT - REACH ? blank : LIMIT).toWellFormed()} […]`;
}

function keepEnd(text: string): string {
	if (text.length <= LIMIT) return text;
	const from = text.length - LIMIT;
	const blank = text.indexOf(' ', from);
	return `[…] ${text.slice(blank !== -1 && blank < from + REACH ? blank + 1 : from).toWellFormed()}`;
}

/** What stands between two pieces: both ends, if it is long. */
function keepEnds(text: string): string {
	return text.length <= LIMIT
		? text
		: `${keepStart(text.slice(0, LIMIT + 1))} ${keepEnd(text.slice(-LIMIT - 1)).slice(4)}`;
}
