import { rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parentPort, threadId } from 'node:worker_threads';
import { OWNER } from '../owner.ts';
import { toCacheName } from './card-cache.ts';
import { createArtist } from './create-artist.ts';
import type { CardAnswer, CardJob } from './card-job.ts';

/** A thread of `worker-pool.ts`: draws each card it is sent into a file of the cache, and answers when that is in place. */
const draw = createArtist();

parentPort?.on('message', (job: CardJob) => {
	void answer(job).then((result) => parentPort?.postMessage(result));
});

async function answer({ card, file }: CardJob): Promise<CardAnswer> {
	try {
		const image = await draw(card);
		const part = `${file}.${OWNER}.${threadId}.part`;
		await writeFile(part, image);
		await rename(part, join(dirname(file), toCacheName(basename(file), image)));
		return {};
	} catch (error) {
		return { problem: error instanceof Error ? error.message : String(error) };
	}
}
