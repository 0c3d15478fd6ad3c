import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { toCardHash } from '../outputs/card/card.ts';
import { isInCache, placeFile, pruneCache } from './card-cache.ts';
import type { CardJob } from './card-job.ts';
import { drawInWorkers } from './worker-pool.ts';

/**
 * Puts the image of every card in its place. What was drawn before, in this build or an earlier one, is taken from the
 * cache, unless the file there is broken; what was not used for 30 days is removed from it. Throws an error that names
 * the card if one cannot be drawn.
 */
export async function drawCards(
	jobs: readonly CardJob[],
	{ cacheDir }: { cacheDir: string },
): Promise<{ drawn: number; cached: number }> {
	await mkdir(cacheDir, { recursive: true });
	const cards = new Map(jobs.map(({ card }) => [toCardHash(card), card]));
	const toCached = (hash: string): string => join(cacheDir, `${hash}.png`);
	const missing = [...cards].filter(([hash]) => !isInCache(toCached(hash)));
	await drawInWorkers(missing.map(([hash, card]) => ({ card, file: toCached(hash) })));
	for (const { card, file } of jobs) placeFile(toCached(toCardHash(card)), file);
	await pruneCache(cacheDir);
	return { drawn: missing.length, cached: cards.size - missing.length };
}
