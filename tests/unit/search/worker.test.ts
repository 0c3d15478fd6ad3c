import { cp, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Failure } from '../../../src/search/answer.ts';
import type { Message } from '../../../src/search/worker.ts';
import { createStatements, NAMES } from './corpus.ts';
import { fetchFile, removeIndex, toQuery, toSource, writeIndex } from './index-folder.ts';

type Told = Answer | Failure;

let folder = '';
let copy = '';
let told: Told[] = [];
let send: (message: Message) => void = () => undefined;
let hear: () => void = () => undefined;

/** Waits until something told is the last word on a question. */
const hearLast = (number: number): Promise<Told> =>
	new Promise((resolve) => {
		hear = () => {
			const last = told.find((one) => one.number === number && (!('isFinal' in one) || one.isFinal));
			if (last) resolve(last);
		};
		hear();
	});

const ask = (number: number, text: string): Promise<Told> => {
	send({ number, query: toQuery(text), facets: [], isTyping: false, isOnline: true });
	return hearLast(number);
};

const countOf = (answer: Told): number | 'unreachable' => ('count' in answer ? answer.count : 'unreachable');

/** Files of the index below the folder, of which all are taken away. */
async function takeAway(name: 'index' | 'fragment'): Promise<void> {
	await rename(`${copy}${name}`, `${copy}${name}-away`);
}

const bringBack = (name: 'index' | 'fragment'): Promise<void> => rename(`${copy}${name}-away`, `${copy}${name}`);

beforeAll(async () => {
	folder = await writeIndex(toSource(createStatements(60, 21), NAMES));
});

afterAll(() => removeIndex(folder));

beforeEach(async () => {
	copy = join(await mkdtemp(join(tmpdir(), 'worker-')), '/');
	await cp(folder, copy, { recursive: true });
	told = [];
	vi.resetModules();
	// As a server answers: a status, no error.
	vi.stubGlobal('fetch', (input: string) =>
		fetchFile(input).catch(() => Object.defineProperty(new Response(null, { status: 404 }), 'url', { value: input })),
	);
	vi.stubGlobal('postMessage', (one: Told) => {
		told.push(one);
		hear();
	});
	vi.stubGlobal('addEventListener', (type: string, listener: (event: { data: Message }) => void) => {
		if (type === 'message') {
			send = (data) => {
				listener({ data });
			};
		}
	});
	vi.stubGlobal('console', { ...console });
	const { beginWorker } = await import('../../../src/search/worker.ts');
	beginWorker();
});

afterEach(async () => {
	vi.unstubAllGlobals();
	await removeIndex(copy);
});

describe('the worker', () => {
	it('answers a question, the last word last, by its number', async () => {
		send({ sites: [{ index: copy }] });
		const answer = await ask(1, 'cartel');
		expect(countOf(answer)).toBeGreaterThan(0);
		expect(told.map(({ number }) => number)).toEqual([1, 1, 1]);
	});

	it('answers the newest of several questions, and no other to its end', async () => {
		send({ sites: [{ index: copy }] });
		await ask(1, 'border');
		const answers = [ask(2, 'cartel'), ask(3, 'drug'), ask(4, 'soldier')];
		expect(countOf((await answers[2]) ?? { number: 0, isUnreachable: true })).toBeGreaterThan(0);
		expect(told.filter(({ number }) => number === 2 || number === 3)).toEqual([]);
	});

	it('never says that nothing was found where a part of the index is missing, and answers once it is there', async () => {
		await takeAway('index');
		send({ sites: [{ index: copy }] });
		expect(countOf(await ask(1, 'cartel'))).toBe('unreachable');
		expect(told).toEqual([{ number: 1, isUnreachable: true }]);
		await bringBack('index');
		expect(countOf(await ask(2, 'cartel'))).toBeGreaterThan(0);
	});

	it('says so where a statement is missing, and answers once it is there', async () => {
		await takeAway('fragment');
		send({ sites: [{ index: copy }] });
		expect(countOf(await ask(1, 'cartel'))).toBe('unreachable');
		await bringBack('fragment');
		expect(countOf(await ask(2, 'cartel'))).toBeGreaterThan(0);
	});

	it('says so where the site gives no answer, or another than an index', async () => {
		send({ sites: [{ index: '/nowhere/' }] });
		expect(countOf(await ask(1, 'cartel'))).toBe('unreachable');
		await writeFile(`${copy}pagefind-entry.json`, '<!doctype html>');
		send({ sites: [{ index: copy }] });
		expect(countOf(await ask(2, 'cartel'))).toBe('unreachable');
	});

	it('says so where the head of the index is missing', async () => {
		const [head = ''] = (await readdir(copy)).filter((name) => name.endsWith('.pf_meta'));
		await rm(copy + head);
		send({ sites: [{ index: copy }] });
		expect(countOf(await ask(1, 'cartel'))).toBe('unreachable');
	});

	it('says nothing of it to a question that nobody waits for any more', async () => {
		await takeAway('index');
		send({ sites: [{ index: copy }] });
		void ask(1, 'cartel');
		expect(countOf(await ask(2, 'border'))).toBe('unreachable');
		await ask(3, 'speaker:ana');
		expect(told.filter(({ number }) => number === 1)).toEqual([]);
	});

	it('goes on with an index that was published anew meanwhile', async () => {
		send({ sites: [{ index: copy }] });
		await ask(1, 'border');
		const other = await writeIndex(toSource(createStatements(80, 22), NAMES));
		await rm(copy, { recursive: true });
		await cp(other, copy, { recursive: true });
		const answer = await ask(2, 'sovereignty');
		expect('size' in answer && answer.size).toBe(80);
		await removeIndex(other);
	});
});
