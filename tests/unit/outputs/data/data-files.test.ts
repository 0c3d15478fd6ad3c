import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { createValidator } from '../../../json-schema.ts';
import { CSV_COLUMNS } from '../../../../src/outputs/data/csv.ts';
import { DATA_FILES, listDataFiles, type DataFileName } from '../../../../src/outputs/data/data-files.ts';
import { PART_SCHEMAS } from '../../../../src/outputs/data/data-schema.ts';
import type { DataStatement } from '../../../../src/outputs/data/statement-schema.ts';
import type { SiteRecord } from '../../../../src/record/model.ts';
import { toRecord } from '../feeds/record.ts';
import { engineRecord } from '../statements.ts';

type Data = Record<string, unknown> & { statements: DataStatement[]; articles: { slug: string }[] };
type Row = Record<string, string>;

function readFile(record: SiteRecord, name: DataFileName): string {
	const file = [...listDataFiles(record)].find((candidate) => candidate.name === `data/${name}`);
	if (!file) throw new Error(`no ${name}`);
	return file.toContent();
}

const readData = (record: SiteRecord): Data => JSON.parse(readFile(record, 'statements.json')) as Data;

const readLines = (record: SiteRecord): DataStatement[] =>
	readFile(record, 'statements.ndjson')
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as DataStatement);

const readRows = (record: SiteRecord): Row[] =>
	parse(readFile(record, 'statements.csv'), { bom: true, columns: true, record_delimiter: '\r\n' });

const schema = JSON.parse(readFile(engineRecord, 'schema.json')) as { $defs: Record<string, object> };
const validate = createValidator(schema);

/** Every description of a schema by the path of what it describes; an empty one where there is none. */
function listDescriptions(node: unknown, path = ''): [string, string][] {
	if (typeof node !== 'object' || node === null) return [];
	const { properties = {}, items, $defs = {} } = node as Record<string, object | undefined>;
	return [
		...Object.entries(properties).flatMap(([key, inner]): [string, string][] => [
			[`${path}/${key}`, (inner as { description?: string }).description ?? ''],
			...listDescriptions(inner, `${path}/${key}`),
		]),
		...listDescriptions(items, `${path}[]`),
		...Object.entries($defs).flatMap(([key, inner]) => listDescriptions(inner, `#${key}`)),
	];
}

describe('the open data', () => {
	test('validates against its JSON Schema, a line of statements.ndjson too', () => {
		expect(validate(readData(engineRecord))).toEqual([]);
		for (const line of readLines(engineRecord)) expect(validate(line, '#/$defs/statements')).toEqual([]);
	});

	test('has a schema that refuses what is not there, what is misspelt and what is of another kind', () => {
		const data = readData(engineRecord);
		const [statement] = data.statements;
		expect(validate({ ...data, version: undefined })).not.toEqual([]);
		expect(validate({ ...data, statements: [{ ...statement, kind: 'rumour' }] })).not.toEqual([]);
		expect(validate({ ...statement, speeker: 'ada' }, '#/$defs/statements')).not.toEqual([]);
	});

	test('has a schema that describes every field', () => {
		const descriptions = listDescriptions(schema);
		expect(descriptions.length).toBeGreaterThan(80);
		expect(descriptions.filter(([, description]) => description === '')).toEqual([]);
		expect(Object.keys(schema.$defs)).toEqual(Object.keys(PART_SCHEMAS));
	});

	test('says the same in all its files, withdrawn statements too', () => {
		const { statements } = readData(engineRecord);
		expect(statements.map(({ id }) => id)).toEqual([
			'weaves',
			'in-pieces',
			'opens-in-may',
			'it-weaves',
			'it-sails',
			'taken-back',
		]);
		expect(statements.at(-1)?.withdrawn).toEqual({ date: '2030-02-03', reason: 'Misheard.' });
		expect(readLines(engineRecord)).toEqual(statements);
		const rows = readRows(engineRecord);
		expect(rows.map(({ id, text }) => [id, text])).toEqual(statements.map(({ id, text }) => [id, text]));
		expect(rows.at(-1)).toMatchObject({ 'withdrawn.date': '2030-02-03', 'withdrawn.reason': 'Misheard.' });
		expect(rows[2]).toMatchObject({ positions: 'ada, asserts | office, denies, for its own piers', said: '1843-07' });
	});

	test('has everything that its statements refer to', () => {
		const data = readData(engineRecord);
		expect(data.counts).toEqual({ statements: 6, withdrawn: 1, speakers: 2, articles: 1, topics: 1, sources: 2 });
		for (const name of Object.keys(PART_SCHEMAS)) {
			expect((data[name] as unknown[]).length).toBe((data.counts as Record<string, number>)[name]);
		}
	});

	test('has nothing in it that tells when it was made', () => {
		for (const name of DATA_FILES) expect(readFile(engineRecord, name)).toBe(readFile(engineRecord, name));
		expect(readData(engineRecord).updated).toBe('2030-02-03T00:00:00Z');
	});
});

describe('two releases', () => {
	const claim = (id: string) => ({ id, text: `Claim ${id}.`, passage: id, status: 'asserted' as const });
	const older = {
		b: { published: '2024' },
		a: { published: '2024' },
		c: { published: '2023-05', claims: [claim('z')] },
	};
	const newer = { ...older, d: { published: '2025-01-01', claims: [claim('y'), claim('x')] } };

	test('have articles by date, then slug, and statements by article and number', () => {
		const { articles, statements } = readData(toRecord(newer));
		expect(articles.map(({ slug }) => slug)).toEqual(['c', 'a', 'b', 'd']);
		expect(statements.map(({ id }) => id)).toEqual(['z', 'y', 'x']);
	});

	test('differ in the lines of what is new, which come after those that were there', () => {
		const before = readFile(toRecord(older), 'statements.ndjson');
		expect(readFile(toRecord(newer), 'statements.ndjson').startsWith(before)).toBe(true);
	});

	test('have a line a thing in statements.json', () => {
		const lines = readFile(toRecord(newer), 'statements.json').split('\n');
		expect(lines.filter((line) => line.startsWith('{"id":"')).map((line) => line.slice(7, 8))).toContain('z');
		expect(lines.filter((line) => line.includes('"url":"https://ontherecord.example/s/'))).toHaveLength(3);
	});
});

const WORDS = [
	'=1+1',
	'+1',
	'-1 degree',
	'@import',
	'\tindented',
	'a, "b"; c',
	'two\nlines',
	'</script> & <b>',
	'👩🏽‍🚀 שלום',
	'a\u2028b\u0085c',
	'=HYPERLINK("https://evil.example","x")',
];

describe.each(WORDS)('words like %j', (words) => {
	const record = toRecord({
		article: {
			title: words,
			speakers: [{ id: 'ada', name: words, role: words, kind: 'person', sameAs: ['https://ä.example/"ü'] }],
			sources: [
				{ id: 's', publisher: words, title: words, date: '2024', url: 'https://example.org/?"onmouseover="a"' },
			],
			quotes: [{ id: 'q', speaker: 'ada', text: words, note: words, source: 's' }],
			claims: [{ id: 'c', text: words, passage: words, status: 'asserted' }],
		},
	});
	const exact = readData(record).statements[0]?.text ?? '';

	test('stand in valid JSON whole, one statement a line for every reader of lines', () => {
		expect(validate(readData(record))).toEqual([]);
		expect(exact.replaceAll('"', '')).toBe(words.replaceAll('"', '').trim());
		const text = readFile(record, 'statements.ndjson');
		expect(text.trimEnd().split(/[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/)).toHaveLength(2);
		expect(readLines(record)[0]?.text).toBe(exact);
	});

	test('are read back from CSV whole, and no cell of it is a formula', () => {
		const rows = readRows(record);
		const unescape = (cell = ''): string => cell.replace(/^'(?=[=+\-@\t\r])/, '');
		expect(unescape(rows[0]?.text)).toBe(exact);
		expect(unescape(rows[1]?.['article.title'])).toBe(words);
		const cells = rows.flatMap((row) => Object.values(row));
		expect(cells).toHaveLength(2 * CSV_COLUMNS.length);
		expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
	});
});

test('CSV begins with a byte order mark and ends its lines as RFC 4180 has it', () => {
	const text = readFile(toRecord({ a: {} }), 'statements.csv');
	expect(text).toBe(`\uFEFF${CSV_COLUMNS.map(({ name }) => name).join(',')}\r\n`);
});

test('a cell of CSV that holds a line feed or a carriage return stands in quotation marks', () => {
	const record = toRecord({ a: { quotes: [{ id: 'q', speaker: 'ada', text: 'x', note: 'one\ntwo' }] } });
	expect(readFile(record, 'statements.csv')).toContain(',"one\ntwo",');
});

test('a site without articles has data that validate', () => {
	expect(validate(readData(toRecord({})))).toEqual([]);
	expect(readFile(toRecord({}), 'statements.ndjson')).toBe('');
});
