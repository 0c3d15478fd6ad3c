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
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createArtist } from '../../../src/cards/create-artist.ts';
import { drawCards } from '../../../src/cards/draw-cards.ts';
import { isWholePng } from '../../../src/cards/png.ts';
import { drawInWorkers } from '../../../src/cards/worker-pool.ts';
import { toCardHash } from '../../../src/outputs/card/card.ts';
import { toArticle, toStatement } from './cards.ts';

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
		{ cacheDir: join(folder, 'cache') },
	);
const toCached = (): string => join(folder, 'cache', `${toCardHash(card)}.png`);
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
	expect(statSync(join(folder, 'out/0/card.png')).ino).toBe(ino);
});

test('the same card gives the same bytes, in a thread or not', async () => {
	await draw(card);
	expect(await createArtist()(card)).toEqual(readOut());
});

test('a broken file of the cache is drawn anew', async () => {
	await draw(card);
	const whole = readOut();
	writeFileSync(toCached(), whole.subarray(0, 1000));
	expect(await draw(card)).toEqual({ drawn: 1, cached: 0 });
	expect(readOut()).toEqual(whole);
});

test('what was not used for thirty days leaves the cache, and nothing unfinished stays in it', async () => {
	await draw(card);
	const old = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
	for (const name of ['unused.png', 'broken.png.1-1.part', 'notes.txt']) {
		writeFileSync(join(folder, 'cache', name), '');
		utimesSync(join(folder, 'cache', name), old, old);
	}
	utimesSync(toCached(), old, old);
	await draw(card);
	expect(readdirSync(join(folder, 'cache')).sort()).toEqual([`${toCardHash(card)}.png`, 'notes.txt'].sort());
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
