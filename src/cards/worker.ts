import { rename, writeFile } from 'node:fs/promises';
import { parentPort, threadId } from 'node:worker_threads';
import { createArtist } from './create-artist.ts';
import type { CardAnswer, CardJob } from './card-job.ts';

/** A thread of `worker-pool.ts`: draws each card it is sent into its file, and answers when that is in place. */
const draw = createArtist();

parentPort?.on('message', (job: CardJob) => {
	void answer(job).then((result) => parentPort?.postMessage(result));
});

async function answer({ card, file }: CardJob): Promise<CardAnswer> {
	try {
		const part = `${file}.${process.pid}-${threadId}.part`;
		await writeFile(part, await draw(card));
		await rename(part, file);
		return {};
	} catch (error) {
		return { problem: error instanceof Error ? error.message : String(error) };
	}
}
