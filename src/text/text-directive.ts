/**
 * The fragment directive that leads to words of a page and to no others, after the W3C Community Group's "URL Fragment
 * Text Directives" (https://wicg.github.io/scroll-to-text-fragment/): `:~:text=[prefix-,]start[,end][,-suffix]`. A browser
 * lights the first place in the page that fits, in any case, at the edges of words.
 */

/** From so many characters on, or across blocks, a beginning and an end stand for the whole. */
const LONGEST = 300;
/** How many words of the neighbourhood may be needed to tell a place from others. */
const MOST_WORDS = 12;

/** Where the words stand. All texts with white space as the browser shows it: one blank; blocks parted by a line feed. */
export interface Surroundings {
	/** What of the page stands before the words. */
	before: string;
	words: string;
	/** What stands behind them in their block. */
	after: string;
}

/** The directive for the words, or nothing where there are none or no neighbourhood tells them from an earlier place. */
export function toTextDirective({ before, words, after }: Surroundings): string | undefined {
	if (words === '') return undefined;
	const isLong = words.length > LONGEST || words.includes('\n');
	const range = isLong ? toRange(words) : [words];
	if (range === undefined) return undefined;
	// As a browser compares: in any case.
	const page = `${before}${words}${after}`.toLowerCase();
	const place = before.toLowerCase().length;
	for (const [prefix, suffix] of toNeighbourhoods(before.slice(before.lastIndexOf('\n') + 1), isLong ? '' : after)) {
		const sought = `${prefix}${range[0] ?? ''}${suffix}`.toLowerCase();
		if (page.indexOf(sought) !== place - prefix.toLowerCase().length) continue;
		const parts = [prefix && `${encode(prefix)}-`, ...range.map(encode), suffix && `-${encode(suffix)}`];
		return `:~:text=${parts.filter((part) => part !== '').join(',')}`;
	}
	return undefined;
}

/** Nothing, then more and more words before, then with more and more behind as well. */
function* toNeighbourhoods(before: string, after: string): Generator<[prefix: string, suffix: string]> {
	const starts = toWordStarts(before).slice(-MOST_WORDS).reverse();
	const ends = toWordEnds(after).slice(0, MOST_WORDS);
	yield ['', ''];
	for (const start of starts) yield [before.slice(start), ''];
	const longest = starts.at(-1);
	for (const end of ends) yield [longest === undefined ? '' : before.slice(longest), after.slice(0, end)];
}

/** The first words, and as many of the last as no earlier place of the passage has. */
function toRange(words: string): [start: string, end: string] | undefined {
	const [firstBlock = ''] = words.split('\n');
	const lastBlock = words.slice(words.lastIndexOf('\n') + 1);
	const start = firstBlock.slice(0, toWordEnds(firstBlock)[4]);
	const rest = words.slice(start.length).toLowerCase();
	const ends = [...toWordStarts(lastBlock).slice(-MOST_WORDS, -2).reverse(), 0].map((at) => lastBlock.slice(at));
	const end = ends.find(
		(last) => rest.endsWith(last.toLowerCase()) && rest.indexOf(last.toLowerCase()) === rest.length - last.length,
	);
	return end === undefined ? undefined : [start, end];
}

function toWords(text: string): Intl.SegmentData[] {
	return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].filter(
		({ isWordLike }) => isWordLike === true,
	);
}

const toWordStarts = (text: string): number[] => toWords(text).map(({ index }) => index);
const toWordEnds = (text: string): number[] => toWords(text).map(({ index, segment }) => index + segment.length);

/** Signs that mean something in a directive, a hyphen among them, which `encodeURIComponent` leaves. */
const encode = (text: string): string => encodeURIComponent(text.trim()).replaceAll('-', '%2D');
