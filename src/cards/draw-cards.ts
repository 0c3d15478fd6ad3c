import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toCardHash } from '../outputs/card/card.ts';
import { listCache, pruneCache, readFromCache, tryCache, type CardCache } from './card-cache.ts';
import type { CardJob } from './card-job.ts';
import { drawInWorkers } from './worker-pool.ts';

interface Folders {
	/** Where images are kept between builds. */
	cacheDir: string;
	/** Where they are kept during this one if nothing can be written there. */
	spareDir: string;
}

interface Drawn {
	drawn: number;
	cached: number;
	/** Why the cache was not used. */
	fault?: Error;
}

/**
 * Puts the image of every card in its place. What was drawn before, in this build or an earlier one, is taken from the
 * cache, unless the file there is broken; what was not used for 30 days is removed from it. The places get copies:
 * whatever works on a built site's images does not reach the cache. Throws an error that names the card if one cannot be drawn.
 */
export async function drawCards(jobs: readonly CardJob[], { cacheDir, spareDir }: Folders): Promise<Drawn> {
	const fault = tryCache(cacheDir);
	const folder = fault ? spareDir : cacheDir;
	if (fault) mkdirSync(spareDir, { recursive: true });
	const before = listCache(folder);
	const missing = jobs.filter((job) => !place(job, before));
	const cards = new Map(missing.map(({ card }) => [toCardHash(card), card]));
	await drawInWorkers(Array.from(cards, ([hash, card]) => ({ card, file: join(folder, hash) })));
	const after = listCache(folder);
	for (const job of missing) {
		if (!place(job, after))
			throw new Error(`The share image of ${job.card.address} was drawn and is gone from ${folder}.`);
	}
	pruneCache(folder);
	const all = new Set(jobs.map(({ card }) => toCardHash(card))).size;
	return { drawn: cards.size, cached: all - cards.size, ...(fault && { fault }) };
}

/** Writes what the cache has of a card into its place; tells whether it has it. */
function place({ card, file }: CardJob, cache: CardCache): boolean {
	const cached = cache.get(toCardHash(card));
	const image = cached === undefined ? undefined : readFromCache(cached);
	if (image === undefined) return false;
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, image);
	return true;
}
