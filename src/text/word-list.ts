/** Words with how often each occurs, as a file holds them. */
export interface WordList {
	/**
	 * Sorted by UTF-16 units and front-coded: each word is a capital that says how many units it shares with the word
	 * before it (`A` none, `Z` 25) and the rest of it. `AactDion` is `act`, `action`.
	 */
	words: string;
	/** Their numbers in base 26, without anything between: the last digit is `a` to `z`, those before it `A` to `Z`. */
	counts: string;
}

/** What the search page needs to complete words and to correct slips. */
export interface VocabularyFile extends WordList {
	/** The speakers' names as they are written. */
	names: string[];
}

const CAPITAL_A = 65;
const SMALL_A = 97;
const BASE = 26;

/** Writes words, which must hold no Latin capitals, with their counts. After Brotli it is a tenth smaller than words parted by blanks. */
export function writeWordList(counts: ReadonlyMap<string, number>): WordList {
	const list: WordList = { words: '', counts: '' };
	let last = '';
	for (const word of [...counts.keys()].sort()) {
		const shared = countShared(last, word);
		list.words += String.fromCharCode(CAPITAL_A + shared) + word.slice(shared);
		list.counts += writeCount(counts.get(word) ?? 0);
		last = word;
	}
	return list;
}

/** Reads what `writeWordList` wrote: words in order, and the count of each at its index. */
export function readWordList(list: WordList): { words: string[]; counts: number[] } {
	let last = '';
	const words = Array.from(list.words.matchAll(/([A-Z])([^A-Z]*)/g), ([, shared = 'A', rest = '']) => {
		last = last.slice(0, shared.charCodeAt(0) - CAPITAL_A) + rest;
		return last;
	});
	const counts: number[] = [];
	let count = 0;
	for (let at = 0; at < list.counts.length; at++) {
		const unit = list.counts.charCodeAt(at);
		const isLast = unit >= SMALL_A;
		count = count * BASE + unit - (isLast ? SMALL_A : CAPITAL_A);
		if (!isLast) continue;
		counts.push(count);
		count = 0;
	}
	return { words, counts };
}

function countShared(a: string, b: string): number {
	let length = 0;
	while (length < BASE - 1 && length < a.length && a[length] === b[length]) length++;
	return length;
}

function writeCount(count: number): string {
	let digits = String.fromCharCode(SMALL_A + (count % BASE));
	for (let rest = Math.floor(count / BASE); rest > 0; rest = Math.floor(rest / BASE)) {
		digits = String.fromCharCode(CAPITAL_A + (rest % BASE)) + digits;
	}
	return digits;
}
