import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSource, findInvalidByte, MOST_BYTES, toSourceFile } from '../../../src/frontmatter/source-file.ts';

const bytes = (...parts: (string | number)[]): Uint8Array =>
	Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

const read = (content: Uint8Array) => toSourceFile('articles/a.md', content);

const problemOf = (content: Uint8Array) => {
	const result = read(content);
	return 'problem' in result ? result.problem : undefined;
};

describe('toSourceFile', () => {
	it.each([
		['nothing', bytes(), 'file-empty', 1, 1],
		['only white space', bytes(' \r\n\t\n'), 'file-empty', 1, 1],
		['only a byte order mark', bytes(0xef, 0xbb, 0xbf), 'file-empty', 1, 1],
		['a byte that begins nothing', bytes('ab\ncd', 0xff, 'e'), 'file-not-utf8', 2, 3],
		['a letter of Windows-1252', bytes('Caf', 0xe9, '\n'), 'file-not-utf8', 1, 4],
		['a sequence that is cut off', bytes('é\r\né', 0xc3), 'file-not-utf8', 2, 2],
		['a surrogate', bytes('\rx', 0xed, 0xa0, 0x80), 'file-not-utf8', 2, 2],
		['a character in more bytes than it needs', bytes('a', 0xc0, 0x80), 'file-not-utf8', 1, 2],
		['three bytes where one is enough', bytes('a', 0xe0, 0x80, 0x80), 'file-not-utf8', 1, 2],
		['four bytes where three are enough', bytes('a', 0xf0, 0x80, 0x80, 0x80), 'file-not-utf8', 1, 2],
		['a character beyond Unicode', bytes('a', 0xf4, 0x90, 0x80, 0x80), 'file-not-utf8', 1, 2],
		['a bad byte behind a byte order mark', bytes(0xef, 0xbb, 0xbf, 'a', 0x80), 'file-not-utf8', 1, 2],
		['a UTF-16 file with its mark', bytes(0xff, 0xfe, 'a', 0, 'b', 0), 'file-not-utf8', 1, 1],
		['a NUL byte', bytes('ab\ncd\0e'), 'file-nul-byte', 2, 3],
		['a NUL byte behind a byte order mark', bytes(0xef, 0xbb, 0xbf, '\0a'), 'file-nul-byte', 1, 1],
		['one byte too many', new Uint8Array(MOST_BYTES + 1).fill(97), 'file-too-large', 1, 1],
	])('says where a file with %s is at fault', (_, content, code, line, column) => {
		expect(problemOf(content)).toMatchObject({ code, line, column, file: 'articles/a.md', severity: 'error' });
	});

	it('tells a UTF-16 file apart, with its mark and without', () => {
		expect(problemOf(bytes(0xfe, 0xff, 0, 'a'))?.message).toContain('UTF-16');
		expect(problemOf(bytes('a', 0, 'b', 0, 'c', 0))?.message).toContain('UTF-16');
		expect(problemOf(bytes('abc\0def'))?.message).not.toContain('UTF-16');
	});

	it('shows the line with the bad byte', () => {
		expect(problemOf(bytes('x\nCaf', 0xe9, ' au lait\ny'))?.excerpt).toBe('Caf\ufffd au lait');
	});

	it('reads a file of exactly 10 MB', () => {
		expect(read(new Uint8Array(MOST_BYTES).fill(97))).toHaveProperty('source');
	});

	it('counts no byte order mark', () => {
		const result = read(bytes(0xef, 0xbb, 0xbf, '---\ntitle: x\n'));
		if (!('source' in result)) throw new Error('no source');
		expect(result.source.text).toBe('---\ntitle: x\n');
		expect(result.source.toPosition(0)).toEqual({ line: 1, column: 1 });
	});

	it('finds the first bad byte where the decoder stops, whatever the bytes', () => {
		const mixed = fc.array(
			fc.oneof(fc.nat(255), fc.constantFrom(0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80)),
		);
		fc.assert(
			fc.property(mixed, (numbers) => {
				const content = Uint8Array.from(numbers);
				const end = findInvalidByte(content);
				const decode = (length: number) =>
					new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content.subarray(0, length));
				expect(() => decode(end)).not.toThrow();
				if (end < content.length) expect(() => decode(content.length)).toThrow();
			}),
			{ numRuns: 1000 },
		);
	});
});

describe('a source file', () => {
	it.each([
		['\n', 'ab\ncd\n\nef'],
		['\r\n', 'ab\r\ncd\r\n\r\nef'],
		['\r', 'ab\rcd\r\ref'],
	])('counts lines that end with %j', (_, text) => {
		const source = createSource('a.md', text);
		expect(source.toPosition(text.indexOf('d'))).toEqual({ line: 2, column: 2 });
		expect(source.toPosition(text.indexOf('f'))).toEqual({ line: 4, column: 2 });
		expect([1, 2, 3, 4, 5, 0].map(source.getLine)).toEqual(['ab', 'cd', '', 'ef', '', '']);
	});

	it('counts columns in UTF-16 units', () => {
		expect(createSource('a.md', '😀x').toPosition(2)).toEqual({ line: 1, column: 3 });
	});

	it('takes an offset outside of the text for its nearest end', () => {
		const source = createSource('a.md', 'ab\nc');
		expect(source.toPosition(-5)).toEqual({ line: 1, column: 1 });
		expect(source.toPosition(99)).toEqual({ line: 2, column: 2 });
	});

	it('gives every offset the place at which its character stands', () => {
		const text = fc.string({ unit: fc.constantFrom('a', '😀', '\n', '\r', '\r\n', ' ') });
		fc.assert(
			fc.property(text, fc.nat(40), (content, at) => {
				const source = createSource('a.md', content);
				const offset = Math.min(at, content.length);
				const { line, column } = source.toPosition(offset);
				const before = content.slice(0, offset).replace(/\r$/, content[offset] === '\n' ? '' : '\r');
				const lines = before.split(/\r\n|\r|\n/);
				expect(line).toBe(lines.length);
				const isInsideOfEnd = content[offset] === '\n' && content[offset - 1] === '\r';
				expect(column).toBe((lines.at(-1)?.length ?? 0) + 1 + (isInsideOfEnd ? 1 : 0));
				expect(source.getLine(line)).toBe(content.split(/\r\n|\r|\n/)[line - 1]);
			}),
			{ numRuns: 1000 },
		);
	});
});
