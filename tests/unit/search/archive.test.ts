import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IndexEntry } from '../../../src/integrations/pagefind-index.ts';
import { Archive } from '../../../src/search/archive.ts';
import type { IndexedStatement } from '../../../src/text/indexed.ts';
import {
	askOnce,
	fetchFile,
	openArchive,
	removeIndex,
	toQuery,
	toSource,
	writeIndex,
	type Names,
} from './index-folder.ts';

const said = (id: string, words: string, rest: Partial<IndexedStatement> = {}): IndexedStatement => ({
	id,
	number: 1,
	kind: 'quote',
	words,
	speaker: 'ana',
	by: 'Ana Ruiz',
	about: 'Quote, said 2025',
	topics: ['trade'],
	article: 'a',
	...rest,
});

const NAMES: Names = {
	speakers: [
		{ id: 'ana', name: 'Ana Ruiz' },
		{ id: 'bo', name: 'Bo Li' },
	],
	topics: [{ id: 'trade', label: 'Trade' }],
	articles: [{ slug: 'a', title: 'A' }],
};

const OWN = [
	said('own-1', 'Cartels threaten the border', { said: '2025-08-08', number: 2 }),
	said('own-2', 'We act now', { said: '2024', number: 1 }),
	said('own-3', 'The cartel is here', { number: 3 }),
];
const THEIRS = [
	said('their-1', 'A cartel acts', { said: '2025-12', speaker: 'bo', by: 'Bo Li', number: 2 }),
	said('their-2', 'No cartels at all', { said: '2024-03', number: 7 }),
	said('their-3', 'We act later', { number: 1, topics: [] }),
];

let own = '';
let theirs = '';
let copy = '';

beforeAll(async () => {
	own = await writeIndex(toSource(OWN, NAMES), 'https://own.example/');
	theirs = await writeIndex(toSource(THEIRS, NAMES), 'https://their.example/base/');
});

afterAll(async () => {
	await Promise.all([own, theirs].map(removeIndex));
});

beforeEach(async () => {
	vi.stubGlobal('fetch', fetchFile);
	copy = join(await mkdtemp(join(tmpdir(), 'copy-')), '/');
	await cp(own, copy, { recursive: true });
});

afterEach(async () => {
	vi.unstubAllGlobals();
	await removeIndex(copy);
});

const find = async (archive: Archive, text: string, rest = {}): Promise<string[]> =>
	(await askOnce(archive, toQuery(text, rest))).hits.map(({ statement }) => statement.id);

const readEntry = async (folder: string): Promise<{ record: IndexEntry }> =>
	JSON.parse(await readFile(`${folder}pagefind-entry.json`, 'utf8')) as { record: IndexEntry };

describe('two sites', () => {
	const open = (): Promise<Archive> => openArchive(own, { index: theirs, name: 'Their record' });

	it('are searched as one, and each statement says where it is from', async () => {
		const archive = await open();
		expect([archive.size, archive.missing, archive.isByDate]).toEqual([6, [], false]);
		const { hits, count } = await askOnce(archive, toQuery('cartel', { sort: 'oldest' }));
		expect(count).toBe(4);
		expect(hits.map(({ statement: { id }, origin }) => [id, origin])).toEqual([
			['their-2', { name: 'Their record', address: 'https://their.example/base/' }],
			['own-1', undefined],
			['their-1', { name: 'Their record', address: 'https://their.example/base/' }],
			['own-3', undefined],
		]);
	});

	it.each([
		['cartel', 'newest', ['their-1', 'own-1', 'their-2', 'own-3']],
		['“cartels”', 'newest', ['own-1', 'their-2']],
		['cartel -“a cartel”', 'newest', ['own-1', 'their-2', 'own-3']],
		['', 'newest', ['their-1', 'own-1', 'their-2', 'own-2', 'own-3', 'their-3']],
		['act', 'article', ['own-2', 'their-3', 'their-1']],
		['speaker:bo', 'newest', ['their-1']],
		['-topic:trade', 'newest', ['their-3']],
		['before:2025', 'newest', ['their-2', 'own-2']],
		['7', 'newest', ['their-2']],
		['their-3', 'newest', ['their-3']],
	] as const)('find %j, %s: %j', async (text, sort, ids) => {
		expect(await find(await open(), text, { sort })).toEqual(ids);
	});

	it('have one count for a value that both have', async () => {
		const { facets } = await askOnce(await open(), toQuery('cartel'), ['speaker', 'topic', 'year']);
		expect(facets).toEqual({
			speaker: [
				{ value: 'ana', label: 'Ana Ruiz', count: 3, isAtLeast: false },
				{ value: 'bo', label: 'Bo Li', count: 1, isAtLeast: false },
			],
			topic: [{ value: 'trade', label: 'Trade', count: 4, isAtLeast: false }],
			year: [
				{ value: '2025', label: '2025', count: 2, isAtLeast: false },
				{ value: '2024', label: '2024', count: 1, isAtLeast: false },
				{ value: 'undated', label: 'undated', count: 1, isAtLeast: false },
			],
		});
	});

	it('complete a word from the words of both', async () => {
		const answer = await askOnce(await open(), toQuery('lat'));
		expect([answer.beginning?.words, answer.count]).toEqual([['later'], 1]);
	});

	it('are one where their index is the same', async () => {
		const archive = await openArchive(own, { index: copy, name: 'A copy' });
		expect([archive.size, archive.missing, await find(archive, 'cartel')]).toEqual([3, [], ['own-1', 'own-3']]);
	});

	it.each([
		['named, where it has a name', { index: '/nowhere/', name: 'Their record' }, 'Their record'],
		['told by its address, where it has none', { index: '/nowhere/' }, '/nowhere/'],
	])('are one where the other gives no answer, and it is %s', async (_, site, name) => {
		const archive = await openArchive(own, site);
		expect([archive.size, archive.missing]).toEqual([3, [name]]);
		expect((await askOnce(archive, toQuery('cartel'))).missing).toEqual([name]);
	});

	it('may be one with statements and one with none', async () => {
		const empty = await writeIndex(toSource([], NAMES));
		for (const sites of [
			[own, empty],
			[empty, own],
		] as const) {
			expect(await find(await openArchive(...sites), 'cartel', { sort: 'oldest' })).toEqual(['own-1', 'own-3']);
		}
		await removeIndex(empty);
	});
});

describe('what cannot be reached is told', () => {
	it('of the first site, when it is opened', async () => {
		await expect(openArchive('/nowhere/')).rejects.toThrow();
		await expect(openArchive('/nowhere/', own)).rejects.toThrow();
	});

	it.each([
		['no JSON', 'no JSON'],
		['an index of Pagefind alone', '{"version":"1.5.2","languages":{}}'],
	])('of an entry that is %s', async (_, text) => {
		await writeFile(`${copy}pagefind-entry.json`, text);
		await expect(openArchive(copy)).rejects.toThrow();
		expect((await openArchive(own, { index: copy, name: 'Broken' })).missing).toEqual(['Broken']);
	});

	it('of a statement, and the others are there', async () => {
		const { folder } = (await readEntry(copy)).record;
		await rm(`${copy}fragment/${folder}/0000.pf_fragment`);
		const archive = await openArchive(copy);
		await expect(archive.statement(0)).rejects.toThrow();
		expect((await archive.statement(1)).id).toBe('own-2');
		await expect(askOnce(archive, toQuery('cartel'))).rejects.toThrow();
		expect(await find(archive, 'now')).toEqual(['own-2']);
	});

	it.each([
		['is not packed', 'pagefind_dcd{}'],
		['is empty', ''],
	])('of a statement whose file %s', async (_, text) => {
		const { folder } = (await readEntry(copy)).record;
		await writeFile(`${copy}fragment/${folder}/0000.pf_fragment`, text);
		await expect((await openArchive(copy)).statement(0)).rejects.toThrow();
	});

	it.each(['speaker', 'kind', 'topic', 'date', 'article', 'number'] as const)(
		'of a broken column, %s, which is tried again the next time',
		async (name) => {
			const file = copy + ((await readEntry(copy)).record.files[name] ?? '');
			const whole = await readFile(file);
			await writeFile(file, whole.subarray(0, 10));
			const archive = await openArchive(copy);
			await expect(archive.column(name)).rejects.toThrow();
			await writeFile(file, whole);
			expect((await archive.column(name)).of(0)).toHaveLength(1);
		},
	);

	it('of the columns only where they are asked for', async () => {
		await rm(`${copy}record`, { recursive: true });
		const archive = await openArchive(copy);
		expect(await find(archive, '“we act”')).toEqual(['own-2']);
		await expect(find(archive, 'speaker:ana')).rejects.toThrow();
		await expect(find(archive, 'cart')).rejects.toThrow();
	});

	it('of Pagefind itself', async () => {
		const archive = await openArchive(copy);
		await rm(`${copy}pagefind.js`);
		await expect(find(archive, 'cartel')).rejects.toThrow();
		expect(await find(archive, 'speaker:ana')).toEqual(['own-1', 'own-2', 'own-3']);
	});
});

describe('everything is fetched once', () => {
	it('whatever is asked how often, and nothing before it is asked for', async () => {
		const fetched: string[] = [];
		const count = (url: string): Promise<Response> => {
			fetched.push(url);
			return fetchFile(url);
		};
		const archive = await Archive.open([{ index: copy }], {
			fetch: count,
			createPagefind: () => Promise.reject(new Error('Nobody searches.')),
			expect: () => undefined,
		});
		expect(fetched).toEqual([`${copy}pagefind-entry.json`]);
		await Promise.all([archive.statement(1), archive.statement(1), archive.column('date'), archive.column('date')]);
		await archive.column('date');
		expect(fetched).toHaveLength(3);
		expect(new Set(fetched).size).toBe(3);
	});
});
