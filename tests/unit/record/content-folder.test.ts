import { execFileSync } from 'node:child_process';
import {
	chmodSync,
	appendFileSync,
	mkdirSync,
	mkdtempSync,
	renameSync,
	rmSync,
	symlinkSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readArticleFiles, readTopicsFile } from '../../../src/record/content-folder.ts';
import { readContent } from '../../../src/record/read-content.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'content-'));
	mkdirSync(join(folder, 'articles'));
});
afterEach(() => {
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true });
});

const at = (name: string): string => join(folder, 'articles', name);
const readWords = async (): Promise<Record<string, string>> =>
	Object.fromEntries(
		(await readArticleFiles(folder)).map(({ file, bytes, problem }) => [
			file.slice('articles/'.length),
			problem ? `${problem.code}: ${problem.message}` : Buffer.from(bytes).toString(),
		]),
	);

describe('what is no file, or not one of the content, is a problem and never waited for', () => {
	test.each<{ what: string; make: () => unknown; says: string }>([
		{ what: 'a pipe', make: () => execFileSync('mkfifo', [at('a.md')]), says: 'it is no file, but a pipe or a device' },
		{
			what: 'a folder',
			make: () => {
				mkdirSync(at('a.md'));
			},
			says: 'it is a folder',
		},
		{
			what: 'a link to a folder',
			make() {
				mkdirSync(at('.hidden'));
				symlinkSync('.hidden', at('a.md'));
			},
			says: 'it is a folder',
		},
		{
			what: 'a link to nothing',
			make() {
				symlinkSync('none.md', at('a.md'));
			},
			says: 'it is a link to something that is not there',
		},
		{
			what: 'a link to itself',
			make() {
				symlinkSync('a.md', at('a.md'));
			},
			says: 'it is a link that leads back to itself',
		},
		{
			what: 'a link to a device',
			make() {
				symlinkSync('/dev/zero', at('a.md'));
			},
			says: 'it is no file, but a pipe or a device',
		},
		{
			what: 'a link out of the content',
			make() {
				symlinkSync('/etc/passwd', at('a.md'));
			},
			says: 'it is a link to something outside of the content folder',
		},
	])('$what', async ({ make, says }) => {
		make();
		expect(await readWords()).toEqual({ 'a.md': `file-unreadable: The file cannot be read: ${says}.` });
		const { problems, articles } = await readContent(folder, { base: '/' });
		expect(problems).toMatchObject([{ code: 'file-unreadable', file: 'articles/a.md', line: 1, column: 1 }]);
		expect(articles).toHaveLength(1);
	});

	test('a socket', async () => {
		const server = createServer().listen(at('a.md'));
		await once(server, 'listening');
		expect(await readWords()).toEqual({
			'a.md': 'file-unreadable: The file cannot be read: it is no file, but a socket or a device.',
		});
		server.close();
	});

	test('a file that this user may not read', async () => {
		writeFileSync(at('a.md'), 'words');
		chmodSync(at('a.md'), 0);
		const reads = await readWords();
		// Nothing is forbidden to the administrator.
		const isRoot = process.getuid?.() === 0;
		expect(reads['a.md']).toBe(isRoot ? 'words' : 'file-unreadable: The file cannot be read: permission denied.');
	});

	test('what stands in the place of labels of topics and of the ledger, or links to a folder', async () => {
		writeFileSync(at('a.md'), 'words');
		symlinkSync('/etc/passwd', join(folder, 'topics.yaml'));
		mkdirSync(join(folder, 'permalinks.json'));
		mkdirSync(join(folder, 'articles', '.images'));
		symlinkSync('.images', at('images'));
		mkdirSync(at('b.md'));
		const { problems } = await readContent(folder, { base: '/' });
		const fixes = problems.filter(({ code }) => code === 'file-unreadable').map(({ file, fix }) => [file, fix]);
		expect(Object.fromEntries(fixes)).toEqual({
			'articles/b.md': 'Give the folder another name, without `.md`.',
			'permalinks.json': 'Move the folder away: only a file is read there.',
			'topics.yaml': 'Put the file itself in its place.',
		});
		expect((await readArticleFiles(folder)).find(({ file }) => file === 'articles/images')?.problem?.fix).toBe(
			'Move the folder away: only a file is read there.',
		);
	});
});

test('a link within the content is read, and a folder of articles may itself be a link', async () => {
	mkdirSync(join(folder, 'elsewhere'));
	writeFileSync(join(folder, 'elsewhere', 'a.md'), 'words');
	rmSync(join(folder, 'articles'), { recursive: true });
	symlinkSync('elsewhere', join(folder, 'articles'));
	symlinkSync('a.md', join(folder, 'elsewhere', 'b.md'));
	expect(await readWords()).toEqual({ 'a.md': 'words', 'b.md': 'words' });
});

test('a file in the place of the folder is no article', async () => {
	rmSync(join(folder, 'articles'), { recursive: true });
	writeFileSync(join(folder, 'articles'), 'words');
	const { problems } = await readContent(folder, { base: '/' });
	expect(problems).toMatchObject([{ code: 'no-articles' }]);
});

describe('what is written while it is read is read whole or not at all', () => {
	const WORDS = 'all words of an article '.repeat(1000);

	let reads = 0;
	/** Does something whenever a file is read whose size is known already. */
	async function whileReading(act: () => void): Promise<void> {
		reads = 0;
		const some = await open(folder);
		const prototype = Object.getPrototypeOf(some) as FileHandle;
		await some.close();
		const readFile = Reflect.get(prototype, 'readFile') as (this: FileHandle) => Promise<Buffer>;
		vi.spyOn(prototype, 'readFile').mockImplementation(function (this: FileHandle) {
			reads++;
			act();
			return readFile.call(this);
		} as FileHandle['readFile']);
	}

	/** Does something again and again while the folder is read. */
	async function readDuring(act: (round: number) => void): Promise<Record<string, string>[]> {
		let round = 0;
		const timer = setInterval(() => {
			act(++round);
		}, 1);
		try {
			const reads: Record<string, string>[] = [];
			while (reads.length < 40) reads.push(await readWords());
			return reads;
		} finally {
			clearInterval(timer);
		}
	}

	test('an editor that saves by taking the file away and putting another in its place', async () => {
		writeFileSync(at('a.md'), WORDS);
		writeFileSync(at('b.md'), WORDS);
		const reads = await readDuring((round) => {
			if (round % 20 === 1) renameSync(at('a.md'), at('.a.md'));
			if (round % 20 === 2) renameSync(at('.a.md'), at('a.md'));
		});
		for (const read of reads) expect([[WORDS, WORDS], [WORDS]]).toContainEqual(Object.values(read));
	});

	test('a file that grows without end is a problem', async () => {
		writeFileSync(at('a.md'), WORDS);
		await whileReading(() => {
			appendFileSync(at('a.md'), 'x');
		});
		expect(await readWords()).toEqual({
			'a.md': 'file-unreadable: The file cannot be read: it changed each time while it was read.',
		});
		expect(reads).toBeGreaterThan(1);
	});

	test.each<[string, (file: string) => void, string]>([
		[
			'grows',
			(file) => {
				appendFileSync(file, 'x');
			},
			`${WORDS}x`,
		],
		[
			'is cut short',
			(file) => {
				truncateSync(file, 10);
			},
			WORDS.slice(0, 10),
		],
		[
			'is written over by as many other words',
			(file) => {
				writeFileSync(file, WORDS.toUpperCase());
				// Some systems tell the time of a change in steps.
				utimesSync(file, 1, 1);
			},
			WORDS.toUpperCase(),
		],
	])('a file that %s while it is read is read again', async (_, change, words) => {
		writeFileSync(at('a.md'), WORDS);
		await whileReading(() => {
			if (reads === 1) change(at('a.md'));
		});
		expect(await readWords()).toEqual({ 'a.md': words });
		expect(reads).toBe(2);
	});

	test('labels of topics that are just being saved are not lost', async () => {
		writeFileSync(join(folder, 'topics.yaml'), 'a: A');
		const reading = readTopicsFile(folder);
		renameSync(join(folder, 'topics.yaml'), join(folder, 'topics.yaml~'));
		renameSync(join(folder, 'topics.yaml~'), join(folder, 'topics.yaml'));
		expect((await reading)?.bytes.length).toBe(4);
	});
});
