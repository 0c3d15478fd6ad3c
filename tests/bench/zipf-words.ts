import { createRandom } from './random.ts';

/** The words that hold English together, about in the order of how often they stand. */
export const FUNCTION_WORDS: readonly string[] =
	'the of and to a in that is was for it with as his on be at by i this had not are but from or have an they which one you were all her she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must through back years where much your way well down should because each just those people how too little state good very make world still own see men work long get here between both life being under never day same another know while last might us great old year off come since against go came right used take three'.split(
		' ',
	);

/** How many words there are, those above among them. */
const SIZE = 20_000;
/** Zipf's law with Mandelbrot's shift: the word of rank r has the weight 1 / (r + SHIFT). */
const SHIFT = 2.7;

const ONSETS = 'b b c c c d d f g h l l m m n n p p r r r s s s t t t v w br ch cl cr dr fl gr pl pr sh sp st th tr';
const VOWELS = 'a a a a e e e e e e i i i i o o o u u ai ea ee io ou';
const CODAS = '_ _ _ _ b ct d g l ld ll m n n n nd ng nt p r r rd rm rt s st t t x';

/** Words by rank, and a way to pick one as often as a language does. */
export interface ZipfWords {
	words: readonly string[];
	/** @param from the first rank that may be picked */
	pick: (random: () => number, from?: number) => string;
}

/** A vocabulary as those of languages are: a few words stand everywhere, most are rare and made of syllables. */
export function createZipfWords(): ZipfWords {
	const words = makeWords();
	// Weights of all words up to a rank, without it.
	const sums = [0];
	for (const rank of words.keys()) sums.push((sums[rank] ?? 0) + 1 / (rank + 1 + SHIFT));
	const pick = (random: () => number, from = 0): string => {
		const [least = 0, most = 0] = [sums[from], sums.at(-1)];
		const wanted = least + random() * (most - least);
		let low = from;
		let high = words.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >>> 1;
			if ((sums[middle] ?? 0) <= wanted) low = middle;
			else high = middle - 1;
		}
		return words[low] ?? '';
	};
	return { words, pick };
}

function makeWords(): string[] {
	const random = createRandom(SIZE);
	const [toOnset, toVowel, toCoda] = [ONSETS, VOWELS, CODAS].map((parts) => {
		const list = parts.split(' ');
		return () => list[Math.floor(random() * list.length)] ?? '';
	}) as [() => string, () => string, () => string];
	const words = new Set(FUNCTION_WORDS);
	while (words.size < SIZE) {
		// Frequent words are short.
		const syllables = 1 + Math.floor(random() * (words.size < 2000 ? 2 : 3));
		const stem = Array.from({ length: syllables }, () => toOnset() + toVowel()).join('');
		const word = stem + toCoda().replace('_', '');
		if (word.length >= 4) words.add(word);
	}
	return [...words];
}
