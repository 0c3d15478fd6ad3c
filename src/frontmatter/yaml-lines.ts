import { quoteYaml, shorten } from '../problems/yaml-text.ts';

/** Longer lines are looked at, and quoted in a fix, only so far. */
const MOST_OF_A_LINE = 2000;

/** One line of YAML, cut into what stands before its value and the value. Offsets into the YAML text. */
export interface YamlLine {
	start: number;
	/** The line without its end, at most the first 2,000 characters. */
	text: string;
	/** The blanks at its beginning. */
	indent: string;
	/** The hyphens of list items, with the blanks behind them. */
	hyphens: string;
	/** The key with its colon and the blanks behind it; empty if the line has none. */
	key: string;
	value: string;
}

const PARTS =
	/^([\s\u200b\ufeff]*)((?:-[ \t]+)*)((?:[^\s"'#:[\]{}&*!|>%@`,-][^:]{0,100}|"[^"]{0,100}"|'[^']{0,100}'):(?:[ \t]+|$))?(.*)$/su;

/** The line an offset lies in. */
export function getLineAt(text: string, offset: number): YamlLine {
	const start = text.lastIndexOf('\n', Math.min(offset, text.length) - 1) + 1;
	const next = text.indexOf('\n', start);
	const end = next === -1 ? text.length : next;
	const line = text.slice(start, Math.min(end, start + MOST_OF_A_LINE)).trimEnd();
	const [, indent = '', hyphens = '', key = '', value = ''] = PARTS.exec(line) ?? [];
	return { start, text: line, indent, hyphens, key, value };
}

/** The next line that is not blank, or `undefined` at the end of the text. */
export function getNextLine(text: string, line: YamlLine): YamlLine | undefined {
	let end = text.indexOf('\n', line.start);
	while (end !== -1 && end + 1 < text.length) {
		const next = getLineAt(text, end + 1);
		if (next.text !== '') return next;
		end = text.indexOf('\n', next.start);
	}
	return undefined;
}

/** The last line before this one, blank or not; `undefined` for the first. */
export function getLineBefore(text: string, line: YamlLine): YamlLine | undefined {
	return line.start === 0 ? undefined : getLineAt(text, line.start - 1);
}

/** The line at an offset, its value in quotation marks that fit it; ready to be pasted, without indentation. */
export function quoteLine(text: string, offset: number): string {
	const { hyphens, key, value } = getLineAt(text, offset);
	return `${hyphens}${key.trimEnd()}${key === '' ? '' : ' '}${quoteYaml(withoutMarks(value))}`;
}

/** A value without the quotation marks that stand round the whole of it, typewriter's or word processor's. */
function withoutMarks(value: string): string {
	const [, double] = /^"(.*)"$/s.exec(value) ?? [];
	if (double !== undefined) return shorten(double.replaceAll('\\"', '"'), MOST_OF_A_LINE);
	const [, single] = /^['‘](.*)['’]$/s.exec(value) ?? [];
	if (single !== undefined) return shorten(single.replaceAll("''", "'"), MOST_OF_A_LINE);
	return shorten(value, MOST_OF_A_LINE);
}

/**
 * Where the lines after this one that are indented at least `least` blanks, without a tab, end; the line's start if
 * there are none.
 */
export function getBlockEnd(text: string, line: YamlLine, least: number): number {
	let end = line.start;
	let next = getNextLine(text, line);
	while (next !== undefined && next.indent.length >= least && !next.indent.includes('\t')) {
		end = next.start + next.text.length;
		next = getNextLine(text, next);
	}
	return end;
}

/**
 * A line moved to the column that fits the lines above it: that of their list items if it is one, else that of their
 * keys; the nearest of those still open.
 */
export function alignLine(text: string, line: YamlLine): string {
	const column = findColumn(text, line, line.indent.length) ?? 0;
	return ' '.repeat(column) + line.text.trim();
}

/** A line with blanks instead of the tabs in its indentation. */
export function replaceTabs(text: string, line: YamlLine): string {
	const rest = line.text
		.slice(line.indent.length)
		.replace(/^(?:-[ \t]+)+/, (hyphens) => hyphens.replace(/[ \t]+/g, ' '));
	const likely = line.indent.replaceAll('\t', '    ').length;
	const column = findColumn(text, line, likely);
	const isNear = column !== undefined && Math.abs(column - likely) < 2;
	return isNear ? ' '.repeat(column) + rest : line.indent.replaceAll('\t', '  ') + rest;
}

/** The open column nearest to `wanted`; of two the deeper, which comes first. Lines with tabs have none. */
function findColumn(text: string, line: YamlLine, wanted: number): number | undefined {
	const columns = findOpenColumns(text, line);
	return columns.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
}

function findOpenColumns(text: string, line: YamlLine): number[] {
	const isItem = line.hyphens !== '';
	const columns: number[] = [];
	let least = Infinity;
	let above = getLineBefore(text, line);
	for (let seen = 0; above !== undefined && least > 0 && seen < 40; seen++, above = getLineBefore(text, above)) {
		if ((above.key === '' && above.hyphens === '') || above.indent.includes('\t')) continue;
		const item = above.indent.length;
		const key = item + above.hyphens.length;
		if (!isItem && above.key !== '' && key < least) columns.push(key);
		if (isItem && above.hyphens !== '' && item < least) columns.push(item);
		least = Math.min(least, item);
	}
	return columns;
}
