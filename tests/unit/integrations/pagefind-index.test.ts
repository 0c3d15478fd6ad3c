import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { IndexEntry } from '../../../src/integrations/pagefind-index.ts';
import { LISTED, SMALL, type SearchSource } from '../../../src/outputs/search-source.ts';
import type { IndexedStatement } from '../../../src/text/indexed.ts';
import { toSearchWords } from '../../../src/text/search-words.ts';
import { createStatements, NAMES } from '../search/corpus.ts';
import { askOnce, fetchFile, openArchive, removeIndex, toQuery, toSource, writeIndex } from '../search/index-folder.ts';

const made: string[] = [];

const write = async (source: SearchSource): Promise<string> => {
	const folder = await writeIndex(source);
	made.push(folder);
	return folder;
};

const list = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

const readAll = (folder: string): Map<string, string> =>
	new Map(
		list(folder)
			.filter((name) => /\.\w+$/.test(name))
			.map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
	);

const readEntry = (folder: string): IndexEntry =>
	(JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as { record: IndexEntry }).record;

const said = (number: number, words: string, by: string, sentence?: string): IndexedStatement => ({
	id: `s-${number}`,
	number,
	kind: 'quote',
	words,
	speaker: 'ana',
	by,
	about: 'Quote, said 2025',
	topics: [],
	article: 'a',
	...(sentence !== undefined && { sentence }),
});

beforeAll(() => {
	vi.stubGlobal('fetch', fetchFile);
});

afterAll(async () => {
	vi.unstubAllGlobals();
	await Promise.all(made.map(removeIndex));
});

describe('an index', () => {
	it('of the same statements has the same bytes, and of others other names for all that a browser keeps', async () => {
		const statements = createStatements(30, 3);
		const [one, other] = [await write(toSource(statements, NAMES)), await write(toSource(statements, NAMES))];
		expect(readAll(other)).toEqual(readAll(one));
		const [first, ...rest] = statements;
		if (!first) throw new RangeError('There is no statement.');
		// What is searched, and what is only shown.
		for (const change of [{ words: 'Words of another kind' }, { role: 'Another role' }]) {
			const changed = readAll(await write(toSource([{ ...first, ...change }, ...rest], NAMES)));
			const kept = [...readAll(one)].filter(([name, bytes]) => changed.has(name) && changed.get(name) !== bytes);
			expect(kept.map(([name]) => name)).toEqual(['pagefind-entry.json']);
		}
	});

	it('has a fragment for each statement, and the files it says it has, and nothing of the interfaces of Pagefind', async () => {
		const folder = await write(toSource(createStatements(40, 4), NAMES));
		const { files, statements, folder: fragments, address } = readEntry(folder);
		expect([statements, address]).toEqual([40, 'https://record.example/']);
		const names = list(folder);
		expect(names.filter((name) => name.startsWith(`fragment/${fragments}/`))).toHaveLength(40);
		expect(Object.keys(files)).toEqual(['speaker', 'kind', 'topic', 'date', 'article', 'number', 'vocabulary']);
		for (const file of Object.values(files)) expect(names).toContain(file);
		expect(names.filter((name) => /ui|highlight|component|modular|\.css$|worker/.test(name))).toEqual([]);
		expect(names.filter((name) => name.startsWith('wasm.'))).toHaveLength(1);
	});

	it.each([
		[LISTED, undefined],
		[LISTED + 3, 3],
		[SMALL + 1, undefined],
	])('of %i statements has the rest of what the page does not list by itself: %s', async (size, rest) => {
		const folder = await write(toSource(createStatements(size, 5), NAMES));
		const file = readAll(folder).get('record/rest.json');
		const own =
			file === undefined ? undefined : (JSON.parse(Buffer.from(file, 'base64').toString()) as unknown[]).length;
		expect(own).toBe(rest);
	});

	it.each([
		['words without a letter', said(1, '😀', 'Ana')],
		['a name without a letter', said(1, 'We act', '★')],
		['no words at all', said(1, '', 'Ana')],
		['nothing to search but its sentence', said(1, '…', '…', 'They act')],
		['a word that goes on and on', said(1, 'a'.repeat(20_000), 'Ana')],
		['ten thousand words', said(1, 'we act '.repeat(5000), 'Ana')],
		['markup', said(1, '<b>We</b> &amp; <script>act()</script>', 'Ana')],
	])('takes a statement of %s, and others are found beside it', async (_, statement) => {
		const folder = await write(toSource([statement, said(2, 'They will act', 'Bo')], NAMES));
		const archive = await openArchive(folder);
		expect((await archive.statement(0)).words).toBe(statement.words);
		expect((await askOnce(archive, toQuery('s-1'))).target).toBe('s-1');
		const found = await askOnce(archive, toQuery('will'));
		expect(found.hits.map(({ statement: { id }, places }) => [id, places])).toEqual([['s-2', [1]]]);
		for (const text of ['act', '“They act”']) {
			for (const { statement: own, places } of (await askOnce(archive, toQuery(text))).hits) {
				expect(places.length, `${own.id} ${text}`).toBeGreaterThan(0);
			}
		}
		if (statement.sentence) {
			expect((await archive.lookUp(['they', 'act'])).places).toEqual([[2]]);
		}
	});

	it('takes whatever words there are, and finds each statement by every one of them', async () => {
		const strings = fc.sample(
			fc.oneof(
				fc.string({ unit: 'grapheme', maxLength: 30 }),
				fc.string({ unit: 'binary', maxLength: 30 }),
				fc.lorem(),
				fc.stringMatching(/^[a-zA-Z0-9À-ž '’.,-]{0,30}$/),
			),
			{ numRuns: 150, seed: 8 },
		);
		const statements = strings.map((words, at) => said(at + 1, words, 'Ana'));
		const archive = await openArchive(await write(toSource(statements, NAMES)));
		const lost: unknown[] = [];
		for (const [doc, { words }] of statements.entries()) {
			for (const [place, { indexed }] of toSearchWords(words).entries()) {
				const { docs, places } = await archive.lookUp([indexed]);
				const first = places[docs.indexOf(doc)]?.[0] ?? Infinity;
				if (first > place) lost.push([words, indexed]);
			}
		}
		expect(lost).toEqual([]);
	});

	it('of no statement at all is one, and is searched', async () => {
		const archive = await openArchive(await write(toSource([], NAMES)));
		const answer = await askOnce(archive, toQuery('anything'), ['speaker', 'year']);
		expect([archive.size, answer.count, answer.facets]).toEqual([0, 0, { speaker: [], year: [] }]);
	});
});
