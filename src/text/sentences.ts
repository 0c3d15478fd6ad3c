/** A stretch of a text, UTF-16 units. */
export interface Stretch {
	start: number;
	end: number;
}

/**
 * What may end a sentence, with the marks that close round it. Group 1 ends one only before a blank or the end of the
 * block; ideographic marks end one where they stand, and an opening mark behind them opens (German ones close). The
 * classes of a run share no character, so the expression never steps back: runs of any length are read once.
 */
const END = /([.!?…؟۔।॥]+)[\p{Pe}\p{Pf}\p{Pi}"']*|[。！？｡]+[\p{Pe}\p{Pf}"']*/gu;

/** Followed by a name or a figure: never the end. */
const BEFORE_NAME = new Set(
	'mr mrs ms mx dr prof gen lt col sgt capt cpt cmdr adm maj brig rev hon sen rep gov pres amb supt st ste mt ft vs cf fig approx ca messrs mme mlle hr fr sr sra dña'.split(
		' ',
	),
);

/** Followed by a figure: not the end ("No. 5", "Aug. 8"); followed by a word: the end. */
const BEFORE_FIGURE = new Set(
	'no nos nr art sec ch p pp par vol v jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
);

/** May end a sentence or stand inside one, as may initials and dotted abbreviations: the next word decides. */
const AMBIGUOUS = new Set('inc ltd co corp bros jr etc dept est ave blvd univ assn al'.split(' '));

/** Words that begin sentences far more often than names. */
const STARTER =
	/^["'“‘«„([]*(?:The|An?|This|That|These|Those|He|She|It|They|We|I|You|But|And|Or|In|On|At|As|For|From|If|When|While|However|His|Her|Its|Their|Our|There|Then|Yet|So|Not|Mr|Ms|Mrs|Asked|According|After|Before|By|What|Who|Why|How|With)(?![\p{L}\p{N}])/u;

const WORD_BEFORE = /[\p{L}\p{M}.]+$/u;
const INITIALS = /^\p{L}$|^(?:\p{L}\.)+\p{L}$/u;

/** The longest abbreviation looked at, and the longest beginning of a sentence. */
const REACH = 24;

/**
 * The sentences of a text whose blocks are separated by line feeds; none reaches over a line feed, and together they
 * hold everything but blanks. Rules of thumb for prose in Latin, Cyrillic, Greek, Arabic, Indic and CJK writing:
 * closing marks belong to the sentence, abbreviations, initials and figures do not end one, a following lower-case
 * letter continues it. Linear. (`Intl.Segmenter` is thirty times slower and ends a sentence at "Mr.".)
 */
export function splitSentences(text: string): Stretch[] {
	const sentences: Stretch[] = [];
	for (let start = 0; start < text.length;) {
		const lineFeed = text.indexOf('\n', start);
		const end = lineFeed === -1 ? text.length : lineFeed;
		splitBlock(text, start, end, sentences);
		start = end + 1;
	}
	return sentences;
}

function splitBlock(text: string, blockStart: number, blockEnd: number, sentences: Stretch[]): void {
	const block = text.slice(blockStart, blockEnd);
	let start = skipBlanks(block, 0);
	for (const match of block.matchAll(END)) {
		const end = match.index + match[0].length;
		const next = skipBlanks(block, end);
		if (next === block.length) break;
		const marks = match[1];
		if (marks !== undefined && !endsSentence(block, match.index, marks, end, next)) continue;
		sentences.push({ start: blockStart + start, end: blockStart + end });
		start = next;
	}
	if (start < block.length) sentences.push({ start: blockStart + start, end: blockStart + block.trimEnd().length });
}

function endsSentence(block: string, at: number, marks: string, end: number, next: number): boolean {
	if (next === end) return false;
	const following = block.slice(next, next + REACH);
	if (/^["'“‘«„([]*\p{Ll}/u.test(following)) return false;
	if (marks !== '.' || end > at + 1) return true;
	const word = WORD_BEFORE.exec(block.slice(Math.max(0, at - REACH), at))?.[0] ?? '';
	const key = word.toLowerCase();
	if (BEFORE_NAME.has(key)) return false;
	if (BEFORE_FIGURE.has(key)) return !/^\d/.test(following);
	if (AMBIGUOUS.has(key) || INITIALS.test(word)) return STARTER.test(following);
	return true;
}

function skipBlanks(text: string, at: number): number {
	let position = at;
	while (position < text.length && /\s/.test(text.charAt(position))) position++;
	return position;
}
