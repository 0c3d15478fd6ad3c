import { stringify } from 'csv-stringify/sync';
import { expect, test } from 'vitest';
import { toCsvText } from '../../../src/text/csv.ts';

test('a table has a byte order mark, commas, and the line ends of RFC 4180', () => {
	expect(
		toCsvText([
			['id', 'text'],
			['a', ''],
		]),
	).toBe('\uFEFFid,text\r\na,\r\n');
});

test('a cell that a spreadsheet would run as a formula gets an apostrophe before it, others stay as they are', () => {
	const cells = ['=1+1', '+1', '-1', '@a', '\ta', '\ra', '1-1', ' =1', "'=1"];
	expect(cells.map((cell) => toCsvText([[cell]]).slice(1, -2))).toEqual([
		"'=1+1",
		"'+1",
		"'-1",
		"'@a",
		"'\ta",
		'"\'\ra"',
		'1-1',
		' =1',
		"'=1",
	]);
});

test('every cell is written as the library writes it that makes statements.csv', () => {
	const parts = ['', ...Array.from('=+-@\t\r\n",\';＝＋－＠😀א a1')];
	const rows = parts.map((first) => parts.flatMap((second) => [first + second, `${second}x${first}`]));
	const options = {
		bom: true,
		escape_formulas: true,
		record_delimiter: 'windows',
		quote_record_delimiter: true,
	} as const;
	expect(toCsvText(rows)).toBe(stringify(rows, options));
});
