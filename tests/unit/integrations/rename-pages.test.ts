import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { describe, expect, it } from 'vitest';
import { pack, renamePages } from '../../../src/integrations/rename-pages.ts';

const SIGNATURE = 'pagefind_dcd';
const toFile = (content: unknown): Uint8Array => pack(encode(content));
const read = (file: Uint8Array): unknown => {
	const bytes = gunzipSync(file);
	expect(bytes.subarray(0, SIGNATURE.length).toString()).toBe(SIGNATURE);
	return decode(bytes.subarray(SIGNATURE.length));
};

const PAGES = [
	['en_0a1b', 3],
	['en_2c3d', 5],
];
const HEAD = ['1.5.2', PAGES, [['en_1', 'a', 'b']], [], 1.5, { k: true }];
const rename = (file: Uint8Array, counts = [3, 5]): Uint8Array => renamePages(file, counts, (page) => `x/${page}`);

describe('the pages of an index', () => {
	it('are named anew and said to be of one length, and all else is left as it was', () => {
		expect(read(rename(toFile(HEAD)))).toEqual([
			'1.5.2',
			[
				['x/0', 20],
				['x/1', 20],
			],
			...HEAD.slice(2),
		]);
	});

	it('may be none', () => {
		expect(read(rename(toFile(['1.5.2', [], []]), []))).toEqual(['1.5.2', [], []]);
	});

	it.each([
		['more pages', HEAD, [3, 5, 7]],
		['fewer pages', HEAD, [3]],
		['pages in another order', HEAD, [5, 3]],
		['pages that have other words', HEAD, [3, 6]],
		['pages that are no list', ['1.5.2', 'pages'], [3, 5]],
		['pages of another form', ['1.5.2', [{ hash: 'a', words: 3 }, 'b']], [3, 5]],
		[
			'pages with numbers for names',
			[
				'1.5.2',
				[
					[1, 3],
					[2, 5],
				],
			],
			[3, 5],
		],
		['no pages', ['1.5.2'], [3, 5]],
		['nothing', [], [3, 5]],
		['another thing', 'pages', [3, 5]],
	])('are not named where the index has %s than is expected', (_, head, counts) => {
		expect(() => rename(toFile(head), counts)).toThrow('another form than that of Pagefind 1.5');
	});

	it('are not named in what is no file of an index', () => {
		expect(() => rename(gzipSync(Buffer.from(encode(HEAD))))).toThrow('another form');
		expect(() => rename(Buffer.from('no gzip'))).toThrow();
	});
});
