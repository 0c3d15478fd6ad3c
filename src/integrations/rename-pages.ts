import { gunzipSync, gzipSync, type ZlibOptions } from 'node:zlib';
import { decode, encode } from 'cborg';

/** What every file of an index begins with when it is unpacked. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** The head of the index. A page's name is that of its fragment's file. */
type Head = [version: string, pages: [name: string, words: number][], ...unknown[]];

/**
 * Names the pages of an index anew: Pagefind names each by a hash, which is most of what a reader fetches of a large
 * index before the first search (178 KB of 30,000 pages; 42 KB under names of one length that count on, packed for what
 * repeats that near). Gives the head as it is written again; the counts of words, by which Pagefind would rank and we do
 * not, are the same for all. Throws if the pages are not those expected, in that order: the names would lead to others.
 *
 * @param head the file `pagefind.*.pf_meta`, made by Pagefind 1.5
 * @param wordCounts of every page, in the order in which they were added
 */
export function renamePages(
	head: Uint8Array,
	wordCounts: readonly number[],
	toName: (page: number) => string,
): Uint8Array {
	const [version, pages, ...rest] = unpack(head) as Head;
	const isExpected =
		Array.isArray(pages) &&
		pages.length === wordCounts.length &&
		pages.every((page, at) => Array.isArray(page) && typeof page[0] === 'string' && page[1] === wordCounts[at]);
	if (!isExpected) {
		throw new Error(
			'The search index has another form than that of Pagefind 1.5: see src/integrations/rename-pages.ts.',
		);
	}
	return pack(encode([version, pages.map((_, page) => [toName(page), WORDS]), ...rest]), NEAR);
}

/** The number of words that every page is said to have. */
const WORDS = 20;

/** For content that repeats within some hundred bytes. */
const NEAR: ZlibOptions = { windowBits: 9, memLevel: 9 };

/** Bytes as a file of an index. */
export const pack = (content: Uint8Array, options: ZlibOptions = {}): Uint8Array =>
	gzipSync(Buffer.concat([SIGNATURE, content]), { level: 9, ...options });

function unpack(file: Uint8Array): unknown {
	const bytes = gunzipSync(file);
	return bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE) ? decode(bytes.subarray(SIGNATURE.length)) : [];
}
