import { isDoubleMark, isWordCharacter } from '../text/characters.ts';
import { SEAM, toExactWords, type ExactWord } from '../text/exact-words.ts';

/** What somebody pasted, parted into the words said to be quoted and what stands round them. */
export interface PastedText {
	words: ExactWord[];
	/** Before the first marked words, and behind and between them. */
	before: string;
	after: string;
}

/** Fewer marked words are a term or a title, not a quotation. */
const LEAST_MARKED = 4;

const OPENING = '\u201C\u201E\u201F\u00AB\u300C\u300E';
const CLOSING = '\u201D\u00BB\u300D\u300F';

/** In single marks only what begins behind a blank and ends behind punctuation: the rest may be apostrophes. */
const SINGLE = /(?<![\p{L}\p{N}])['\u2018](?=[\p{L}\p{N}¿¡[])([^]*?[.,!?…])['\u2019](?![\p{L}\p{N}])/gu;

/** Each paragraph of a long quotation begins with a mark; only the last ends with one. */
const OPENS_PARAGRAPH = /(\n\s*)["\u201C\u201E\u00AB]/g;

/** The words in quotation marks, all pairs in order, if there are four or more; otherwise nothing. */
export function readMarked(text: string): PastedText | undefined {
	let stretches = listDouble(text);
	if (stretches.length === 0) {
		stretches = Array.from(text.matchAll(SINGLE), ({ 1: words = '', index }) => [index + 1, index + 1 + words.length]);
	}
	const words = stretches.flatMap(([from, to], index) => {
		const own = toExactWords(text.slice(from, to).replace(OPENS_PARAGRAPH, '$1'));
		const last = own.at(-1);
		if (last && index < stretches.length - 1) {
			last.signs += SEAM;
			last.text = `${last.text.trimEnd()} `;
		}
		return own;
	});
	if (words.length < LEAST_MARKED) return undefined;
	// Without the marks.
	const before = text.slice(0, Math.max(0, (stretches[0]?.[0] ?? 0) - 1));
	const behind = stretches.map(([, to], at) => text.slice(to + 1, stretches[at + 1]?.[0]));
	return { words, before, after: behind.join('\n') };
}

/** What stands between double marks, as ranges. Marks within marks do not count; one without its partner reaches to the edge. */
function listDouble(text: string): [number, number][] {
	const stretches: [number, number][] = [];
	let open = -1;
	let depth = 0;
	let isStraight = false;
	for (let at = 0; at < text.length; at++) {
		const mark = text.charAt(at);
		if (!isDoubleMark(mark) && !'「」『』'.includes(mark)) continue;
		const before = text[at - 1];
		if (open < 0) {
			const opens = mark === '"' ? before === undefined || /[\s([:\u2014-]/.test(before) : OPENING.includes(mark);
			if (opens) {
				open = at + 1;
				depth = 1;
				isStraight = mark === '"';
				// A mark without an opening one: what was selected began within the quotation. Behind a digit it is inches.
			} else if (stretches.length === 0 && !/\d/.test(before ?? '')) stretches.push([0, at]);
			continue;
		}
		if (isStraight !== (mark === '"')) continue;
		// “ opens in English and closes in German, and " does both: it opens behind a blank and before a word.
		const isInner = isWordCharacter(text[at + 1]) && !/\S/.test(before ?? '');
		const closes = CLOSING.includes(mark) || ('"\u201C'.includes(mark) && !isInner);
		if (closes) {
			depth--;
			if (depth > 0) continue;
			stretches.push([open, at]);
			open = -1;
			// Each paragraph of a long quotation begins with a mark.
		} else if (!/^\s*$/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))) depth++;
	}
	if (open >= 0) stretches.push([open, text.length]);
	return stretches;
}
