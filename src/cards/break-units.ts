/** A stretch of a text that no line break parts, UTF-16 units. */
export interface Unit {
	start: number;
	end: number;
	/** A blank follows, which a line break swallows. */
	isBeforeBlank: boolean;
	/** A line feed follows. */
	isBeforeLineFeed: boolean;
}

/** Written without blanks; where its words end only a dictionary knows. */
const UNSPACED =
	/[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303F\uFF01-\uFF65]/u;

/** Begins no line (after JIS X 4051 and GB/T 15834): closing and combining marks, small kana, marks of length and repetition. */
const NO_START =
	/^[\p{M}\p{Pe}\p{Pf}、。，．,.·・：；:;？！?!…‥々ゝゞヽヾーァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎゕゖ％%’”～〜–—\u3099-\u309C]/u;

/** Ends no line: opening marks. */
const NO_END = /[\p{Ps}\p{Pi}‘“＄￥$]$/u;

/** A hyphen or dash within a word, not next to its beginning or end; a dash or slash behind one. */
const BEHIND_DASH = /(?<=[\p{L}\p{N}]{3}[-‐\u05BE])(?=\p{L}{3})|(?<=[\p{L}\p{N}][–—―/])(?=[\p{L}“"'‘«])/u;

/** Where lines of a text may break: a simple form of UAX #14, with dictionaries for writing without blanks. */
export function toUnits(text: string, language: string): Unit[] {
	const units: Unit[] = [];
	for (const match of text.matchAll(/[^ \n]+/gu)) {
		let start = match.index;
		for (const part of splitToken(match[0], language)) {
			units.push({ start, end: start + part.length, isBeforeBlank: false, isBeforeLineFeed: false });
			start += part.length;
		}
		const last = units.at(-1);
		if (last) {
			last.isBeforeBlank = text[start] === ' ';
			last.isBeforeLineFeed = text[start] === '\n';
		}
	}
	return units;
}

function splitToken(token: string, language: string): string[] {
	return token.split(BEHIND_DASH).flatMap((part) => (UNSPACED.test(part) ? splitWords(part, language) : [part]));
}

/**
 * The words of writing without blanks, which a line of few words keeps whole; opening marks stay with what follows,
 * all others with what stands before.
 */
function splitWords(token: string, language: string): string[] {
	const words: string[] = [];
	for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(token)) {
		const last = words.at(-1);
		const mayPart =
			last !== undefined && !NO_START.test(segment) && !NO_END.test(last) && UNSPACED.test(segment + last.slice(-1));
		if (last === undefined || mayPart) words.push(segment);
		else words[words.length - 1] = last + segment;
	}
	return words;
}
