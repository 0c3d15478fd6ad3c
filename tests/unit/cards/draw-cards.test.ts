import {
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createArtist } from '../../../src/cards/create-artist.ts';
import { drawCards } from '../../../src/cards/draw-cards.ts';
import { drawInWorkers } from '../../../src/cards/worker-pool.ts';
import { OWNER } from '../../../src/owner.ts';
import { toCardHash } from '../../../src/outputs/card/card.ts';
import { toArticle, toStatement } from './cards.ts';
import { isWholePng } from './whole-png.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cards-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

const card = toStatement();
const draw = (...cards: Parameters<typeof drawCards>[0][number]['card'][]) =>
	drawCards(
		cards.map((each, index) => ({ card: each, file: join(folder, 'out', String(index), 'card.png') })),
		{ cacheDir: join(folder, 'cache'), spareDir: join(folder, 'spare') },
	);
const listCached = (): string[] => readdirSync(join(folder, 'cache'));
/** The one image of `card` in the cache. */
const toCached = (): string =>
	join(folder, 'cache', listCached().find((name) => name.startsWith(toCardHash(card))) ?? 'none');
const readOut = (index = 0): Buffer => readFileSync(join(folder, 'out', String(index), 'card.png'));

test('every card is drawn into its place, 1200 by 630 and under 100 KB', async () => {
	expect(await draw(card, toArticle())).toEqual({ drawn: 2, cached: 0 });
	for (const index of [0, 1]) {
		expect(isWholePng(readOut(index), 1200, 630)).toBe(true);
		expect(readOut(index).length).toBeLessThan(100_000);
	}
});

test('nothing that was drawn before is drawn again, and the same card is drawn once', async () => {
	expect(await draw(card, card)).toEqual({ drawn: 1, cached: 0 });
	const { ino } = statSync(toCached());
	rmSync(join(folder, 'out'), { recursive: true });
	expect(await draw(card, toArticle())).toEqual({ drawn: 1, cached: 1 });
	expect(statSync(toCached()).ino).toBe(ino);
});

test('the same card gives the same bytes, in a thread or not', async () => {
	await draw(card);
	expect(await createArtist()(card)).toEqual(readOut());
});

test.each([
	['cut short', (whole: Buffer) => whole.subarray(0, 1000)],
	['emptied', () => Buffer.alloc(0)],
	['another image, whole as such', () => readOut(1)],
])('an image of the cache that was %s is drawn anew', async (_, spoil) => {
	await draw(card, toArticle());
	const whole = readOut();
	writeFileSync(toCached(), spoil(whole));
	expect(await draw(card)).toEqual({ drawn: 1, cached: 0 });
	expect(readOut()).toEqual(whole);
	expect(await draw(card)).toEqual({ drawn: 0, cached: 1 });
});

test('what works on the images of a built site does not reach the cache, nor a site built later', async () => {
	await draw(card);
	const whole = readOut();
	writeFileSync(join(folder, 'out/0/card.png'), 'smaller');
	expect(await draw(card)).toEqual({ drawn: 0, cached: 1 });
	expect(readOut()).toEqual(whole);
});

test('what was not used for thirty days leaves the cache, and nothing unfinished stays in it', async () => {
	await draw(card);
	const old = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
	const others = ['unused.png', 'broken.part', 'notes.txt'];
	for (const name of others) writeFileSync(join(folder, 'cache', name), '');
	for (const name of listCached()) utimesSync(join(folder, 'cache', name), old, old);
	// A number that no process has, with the start and place of this one.
	const killed = OWNER.replace(/^\d+/, '4194999');
	writeFileSync(join(folder, 'cache', `a.${killed}.1.part`), '');
	writeFileSync(join(folder, 'cache', `b.${OWNER}.1.part`), '');
	await draw(card);
	expect(listCached().sort()).toEqual([`b.${OWNER}.1.part`, basename(toCached()), 'notes.txt'].sort());
});

test('where nothing can be kept, every image is drawn and the reason is told', async () => {
	writeFileSync(join(folder, 'cache'), 'a file where the folder belongs');
	for (const time of ['first', 'second']) {
		const { fault, ...counts } = await draw(card);
		expect(counts, `the ${time} time`).toEqual({ drawn: 1, cached: 0 });
		expect(fault?.message).toContain(join(folder, 'cache'));
		expect(isWholePng(readOut(), 1200, 630)).toBe(true);
		rmSync(join(folder, 'spare'), { recursive: true });
	}
});

test('a card that cannot be drawn is named', async () => {
	const bad = { ...card, words: 5 as unknown as string };
	await expect(draw(bad)).rejects.toThrow(/^The share image of record\.example\/s\/weaves\/ could not be drawn: /);
	expect(existsSync(join(folder, 'out'))).toBe(false);
});

test('the card on which a thread dies is named', async () => {
	const script = new URL('data:text/javascript,process.exit(3)');
	await expect(drawInWorkers([{ card, file: join(folder, 'a.png') }], script)).rejects.toThrow(
		'The share image of record.example/s/weaves/ could not be drawn: its thread ended with code 3.',
	);
});

test('without cards there is nothing to do', async () => {
	expect(await draw()).toEqual({ drawn: 0, cached: 0 });
});
