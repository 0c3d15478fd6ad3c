/** A word of a text in the form in which it is searched, and where it stands (UTF-16 units). */
export interface SearchWord {
	word: string;
	/** The same as the index holds it: marks that make another letter in some scripts are not kept there. */
	indexed: string;
	start: number;
	end: number;
}

/** Letters, digits and marks; characters that take no room do not part a word. */
const WORD = /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]+/gu;

/** Scripts that are written without blanks between words, those of East Asia with the signs they share: each character is a word. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** The marks of half-width kana are letters by their class. */
const UNSPACED_WORD = new RegExp(`${UNSPACED.source}[\\p{M}\uFF9E\uFF9F]*|(?:(?!${UNSPACED.source}).)+`, 'gu');

/**
 * Accents of Latin, Greek and Cyrillic, points of Hebrew, vowel signs of Arabic, what chooses the look of a sign or
 * stands round it: what readers leave out when they type.
 */
const ACCENT =
	/[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u20D0-\u20F0\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;

/**
 * Scripts whose marks are more than accents (those of India and South East Asia, and kana), and are not in the index:
 * there `कमल` stands for `कमाल` too.
 */
const MARKED = /[\u0900-\u109F\u1780-\u17FF\u3040-\u30FF]/;

const NO_WORD = /[^\p{L}\p{N}\p{M}]/gu;

/** Letters that no decomposition parts from what they are typed as without the key. */
const TYPED_AS: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
};
const TYPED = new RegExp(`[${Object.keys(TYPED_AS).join('')}]`, 'g');

/**
 * The words of a text as they are searched: without case, accents and marks; hyphens and apostrophes part words
 * (contract 3.2). Compatibility forms are resolved (NFKC, Unicode Standard Annex 15).
 */
export function toSearchWords(text: string): SearchWord[] {
	const words: SearchWord[] = [];
	for (const { 0: stretch, index } of text.matchAll(WORD)) {
		for (const { 0: part, index: offset } of partUnspaced(stretch)) {
			const word = foldWord(part);
			if (word === '') continue;
			const start = index + offset;
			words.push({ word, indexed: toIndexed(word), start, end: start + part.length });
		}
	}
	return words;
}

/** Parts a stretch of letters where its script writes no blanks: each character of such a script is a part, and what stands between. */
export function partUnspaced(stretch: string): Iterable<{ 0: string; index: number }> {
	return isUnspaced(stretch) ? stretch.matchAll(UNSPACED_WORD) : [{ 0: stretch, index: 0 }];
}

/** Whether a script without blanks between words is in it. */
export const isUnspaced = (text: string): boolean => UNSPACED.test(text);

/** Whether no other word than this, as it is searched, is the same in the index. */
export const isIndexedWhole = (word: string): boolean => !MARKED.test(word);

/** Whether a word as it is searched may be offered to a reader: a single letter or character, or a number, corrects nothing. */
export const isSuggested = (word: string): boolean => !/^(?:\p{N}+|.)$/u.test(word);

/** A word in the form in which it is searched; empty if there is no letter or digit in it. */
function foldWord(word: string): string {
	const folded = word
		.normalize('NFKD')
		.replace(ACCENT, '')
		.normalize('NFC')
		.toLowerCase()
		.normalize('NFKD')
		.replace(ACCENT, '')
		.normalize('NFC')
		.replace(TYPED, (letter) => TYPED_AS[letter] ?? letter)
		.replace(NO_WORD, '');
	return /[\p{L}\p{N}]/u.test(folded) ? folded : '';
}

/** A word as it is searched in the form in which the index holds it. */
export const toIndexed = (word: string): string =>
	/[^\0-\x7F]/.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC') : word;
