import type { PlacedProblem } from '../problems/problem.ts';

/** A line and column, both from 1; columns are UTF-16 units. */
export interface Position {
	line: number;
	column: number;
}

/** A content file as text. Offsets are UTF-16 units of `text`; a byte order mark is not part of it. */
export interface SourceFile {
	/** Relative to the content folder: `articles/SLUG.md`. */
	name: string;
	/** The characters as they stand in the file, line ends included. */
	text: string;
	/** The line and column of an offset; offsets outside the text count as its nearest end. */
	toPosition: (offset: number) => Position;
	/** A line without its end; empty if there is no such line. */
	getLine: (line: number) => string;
}

/** The largest file that is read: 10 MB. Contract section 5. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** Decodes a content file, or says why it is not text that can be worked on. Line ends are `\n`, `\r\n` and `\r`. */
export function toSourceFile(
	name: string,
	bytes: Uint8Array,
	most = MOST_BYTES,
): { source: SourceFile } | { problem: PlacedProblem } {
	if (bytes.length > most) return { problem: toTooLarge(name, bytes.length) };
	const text = decode(bytes);
	if (text === undefined) return { problem: toNotUtf8(name, bytes, findInvalidByte(bytes)) };
	if (text.trim() === '') return { problem: toEmpty(name) };
	const source = createSource(name, text);
	const nul = text.indexOf('\0');
	return nul === -1 ? { source } : { problem: toNulByte(source, nul) };
}

/** A source file of text that is already decoded. */
export function createSource(name: string, text: string): SourceFile {
	let starts: number[] | undefined;
	const getStarts = () => (starts ??= findLineStarts(text));
	return {
		name,
		text,
		toPosition(offset) {
			const place = Math.max(0, Math.min(offset, text.length));
			const line = findLast(getStarts(), place);
			return { line: line + 1, column: place - (getStarts()[line] ?? 0) + 1 };
		},
		getLine(line) {
			const start = getStarts()[line - 1];
			if (start === undefined) return '';
			return text.slice(start, findLineEnd(text, start, getStarts()[line]));
		},
	};
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

function findLineStarts(text: string): number[] {
	const starts = [0];
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		if (unit === LINE_FEED || (unit === CARRIAGE_RETURN && text.charCodeAt(index + 1) !== LINE_FEED))
			starts.push(index + 1);
	}
	return starts;
}

/** Without looking at the line: a file may be one line of megabytes, and hold many problems. */
function findLineEnd(text: string, start: number, next: number | undefined): number {
	if (next === undefined) return text.length;
	const isPair = text.charCodeAt(next - 1) === LINE_FEED && text.charCodeAt(next - 2) === CARRIAGE_RETURN;
	return Math.max(start, next - (isPair ? 2 : 1));
}

/** The index of the last start that is not behind `offset`. */
function findLast(starts: readonly number[], offset: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? Infinity) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** One for all files: it keeps nothing between two calls, and making one is dear. */
const strictDecoder = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array): string | undefined {
	try {
		return strictDecoder.decode(bytes);
	} catch {
		return undefined;
	}
}

/**
 * The offset of the first byte that begins no well-formed UTF-8 sequence; the length if there is none.
 * Source: Unicode 16.0, table 3-7, "Well-Formed UTF-8 Byte Sequences".
 */
export function findInvalidByte(bytes: Uint8Array): number {
	let index = 0;
	while (index < bytes.length) {
		const lead = bytes[index] ?? 0;
		const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
		if (length === 0 || index + length > bytes.length) return index;
		for (let next = 1; next < length; next++) {
			const byte = bytes[index + next] ?? 0;
			const least = next > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
			const most = next > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
			if (byte < least || byte > most) return index;
		}
		index += length;
	}
	return index;
}

function startsLikeUtf16(bytes: Uint8Array): boolean {
	const [first, second] = bytes;
	return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function toTooLarge(name: string, length: number): PlacedProblem {
	const size = (length / 1024 / 1024).toFixed(1);
	const message = `The file is larger than 10 MB (it has ${size} MB). No article is that long.`;
	return toProblem(name, 'file-too-large', { message, fix: 'Split the article, or take out what is not its text.' });
}

function toEmpty(name: string): PlacedProblem {
	return toProblem(name, 'file-empty', {
		message: 'The file is empty.',
		fix: 'Write the article, or delete the file.',
	});
}

function toNotUtf8(name: string, bytes: Uint8Array, offset: number): PlacedProblem {
	const fix = 'Open the file in your editor and save it as UTF-8.';
	if (startsLikeUtf16(bytes)) {
		return toProblem(name, 'file-not-utf8', { message: 'The file is saved as UTF-16 (“Unicode”), not as UTF-8.', fix });
	}
	const before = decode(bytes.subarray(0, offset)) ?? '';
	const lossy = createSource(name, new TextDecoder('utf-8').decode(bytes));
	const position = lossy.toPosition(before.length);
	const byte = bytes[offset] ?? 0;
	const shown = `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
	const likely = new TextDecoder('windows-1252').decode(bytes.subarray(offset, offset + 1));
	const guess = /[\p{L}\p{P}]/u.test(likely) ? `; it may be a \`${likely}\` from an old Windows file` : '';
	return toProblem(name, 'file-not-utf8', {
		...position,
		message: `The byte ${shown} here is not UTF-8${guess}.`,
		fix,
		excerpt: lossy.getLine(position.line),
	});
}

function toNulByte(source: SourceFile, offset: number): PlacedProblem {
	const position = source.toPosition(offset);
	const everySecond = source.text[offset + 2] === '\0' || source.text[offset - 2] === '\0';
	return toProblem(source.name, 'file-nul-byte', {
		...position,
		message: everySecond
			? 'Here stands a NUL byte, and more follow: the file is probably saved as UTF-16 (“Unicode”), not as UTF-8.'
			: 'Here stands a NUL byte. It is no character of any text; the file may be damaged.',
		fix: everySecond ? 'Open the file in your editor and save it as UTF-8.' : 'Delete the character.',
		excerpt: source.getLine(position.line),
	});
}

function toProblem(
	file: string,
	code: PlacedProblem['code'],
	rest: Pick<PlacedProblem, 'message' | 'fix'> & Partial<PlacedProblem>,
): PlacedProblem {
	return { code, severity: 'error', file, line: 1, column: 1, ...rest };
}
