import { INVISIBLE, isDash, isMark } from './characters.ts';
import { isUnspaced, partUnspaced } from './search-words.ts';

/** A word of a text in the form in which quotations are compared: typography is folded (contract 3.2), nothing else is. */
export interface ExactWord {
	/** With its capitals. A number has its sign, currency and per cent with it: none of them may be cut off. */
	exact: string;
	/** Without capitals: what is compared. */
	key: string;
	/** As its author wrote it, with the punctuation at it and the blank behind it. The texts of all words joined are the text. */
	text: string;
	/** What stands between it and the next word, folded and without blanks. */
	signs: string;
	/** Whether it and the next are one word to a reader (`non-partisan`, `US$5`): a quotation does not part them. */
	isJoined: boolean;
}

/** In `signs`: one pair of quotation marks ends there and another begins, and what stood between is not known. */
export const SEAM = '\n';

const INVISIBLES = new RegExp(INVISIBLE, 'g');
const LETTER = `[\\p{L}\\p{N}\\p{M}${INVISIBLE.source.slice(1)}`;
const SOFT = `${INVISIBLE.source}*`;
const APOSTROPHE = "['\u2018\u2019\u201A\u201B\u02BC\u00B4`\u2032]";
const APOSTROPHES = new RegExp(APOSTROPHE, 'g');
/** What does not end a word or number when it stands within. */
const INNER = `(?:${APOSTROPHE}|(?<=\\p{N})[.,:/\u066B\u066C](?=\\p{N})|(?<=\\p{L})\\.(?=\\p{L}))`;
const LETTERS = `${LETTER}+(?:${INNER}${LETTER}+)*`;
const MINUS = '\u2212\u2013-';
const WORD = new RegExp(
	`(?:(?<![\\p{L}\\p{N}\\p{M})\\]${MINUS}]${SOFT})[+±~<>≤≥≈${MINUS}]${SOFT})?(?:\\p{Sc}\\s?)?(?=\\p{N})${LETTERS}(?:\\s?(?:[%‰％°]|\\p{Sc}(?!\\s?\\p{N})))?|${LETTERS}`,
	'gu',
);
const LIGATURE = /[\uFB00-\uFB06]/g;

/** Between two words without a blank: what makes one of them. A long dash does not, and is no hyphen. */
const JOINT = /^[-\u2010-\u2013\u2212/&@_.:+=#'\u2019]*$/;

const TWO_PAIRS = /["\u201C\u201D\u00BB\u300D\u300F]\s+["\u201C\u201E\u00AB\u300C\u300E]/;

/** Punctuation of other scripts, as the Latin sign of the same sense; marks that `isMark` does not know. */
const SIGNS = '，、،。？؟！；؛：「」『』';
const LATIN = ',,,.??!;;:""""';

/** The words of a text as they are compared to tell whether somebody said exactly this. */
export function toExactWords(text: string): ExactWord[] {
	const words: ExactWord[] = [];
	let from = 0;
	let before: { raw: string; end: number } | undefined;
	const close = (start: number, next: string): void => {
		if (!before) return;
		const gap = text.slice(before.end, start);
		const blank = /\s\S*$/.exec(gap);
		// What opens before a word (a mark, a bracket) stands with it; a dash or a full stop with the word before.
		const to = next === '' ? text.length : blank ? before.end + blank.index + 1 : start;
		const exact = toExact(before.raw);
		words.push({
			exact,
			key: exact.toLowerCase(),
			text: text.slice(from, to),
			signs: toSigns(gap),
			isJoined: next !== '' && JOINT.test(gap) && !(gap === '' && (isUnspaced(before.raw) || isUnspaced(next))),
		});
		from = to;
	};
	for (const { 0: stretch, index } of text.matchAll(WORD)) {
		for (const { 0: raw, index: offset } of partUnspaced(stretch)) {
			if (raw.replace(INVISIBLES, '') === '') continue;
			const start = index + offset;
			close(start, raw);
			before = { raw, end: start + raw.length };
		}
	}
	close(text.length, '');
	return words;
}

function toExact(raw: string): string {
	return raw
		.replace(INVISIBLES, '')
		.replace(/\s/g, '')
		.replace(/^[\u2212\u2013]/, '-')
		.replace(APOSTROPHES, "'")
		.normalize('NFC')
		.replace(LIGATURE, (letters) => letters.normalize('NFKC'));
}

function toSigns(gap: string): string {
	const visible = gap.replace(INVISIBLES, '');
	const signs = Array.from(visible.replace(/\s/g, ''), (sign) => {
		if (isDash(sign)) return '-';
		return isMark(sign) ? '"' : (LATIN[SIGNS.indexOf(sign)] ?? sign);
	})
		.join('')
		.replace(/-+/g, '-')
		.replace(/\.{3,}|\.*…[.…]*/g, '…')
		.replace(/"+/g, '"')
		// `,”` and `”,` are two houses' styles.
		.replace(/"([.,]+)/g, '$1"');
	return TWO_PAIRS.test(visible) ? signs.replace(/".*/, SEAM) : signs;
}
