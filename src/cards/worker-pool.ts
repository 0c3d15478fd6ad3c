import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CardAnswer, CardJob } from './card-job.ts';

/** A worker opens its own faces: fewer cards than this are not worth another one. */
const LEAST_PER_WORKER = 8;

/**
 * Draws cards into files, in as many threads as the machine runs at once. Throws at the first that cannot be drawn, or
 * whose thread ends.
 */
export async function drawInWorkers(
	jobs: readonly CardJob[],
	script = new URL('worker.ts', import.meta.url),
): Promise<void> {
	const queue = [...jobs];
	const count = Math.min(availableParallelism(), Math.ceil(jobs.length / LEAST_PER_WORKER));
	const workers = Array.from({ length: count }, () => new Worker(script));
	try {
		await Promise.all(workers.map((worker) => empty(worker, queue)));
	} finally {
		await Promise.all(workers.map((worker) => worker.terminate()));
	}
}

async function empty(worker: Worker, queue: CardJob[]): Promise<void> {
	for (let job = queue.shift(); job !== undefined; job = queue.shift()) await ask(worker, job);
}

function ask(worker: Worker, job: CardJob): Promise<void> {
	const toError = (reason: string, cause?: unknown): Error =>
		new Error(`The share image of ${job.card.address} could not be drawn: ${reason}`, { cause });
	return new Promise((resolve, reject) => {
		const settle = (error?: Error): void => {
			worker.off('message', onMessage).off('error', onError).off('exit', onExit);
			if (error) reject(error);
			else resolve();
		};
		const onMessage = ({ problem }: CardAnswer): void => {
			settle(problem === undefined ? undefined : toError(problem));
		};
		const onError = (error: Error): void => {
			settle(toError(error.message, error));
		};
		const onExit = (code: number): void => {
			settle(toError(`its thread ended with code ${code}.`));
		};
		worker.on('message', onMessage).on('error', onError).on('exit', onExit);
		worker.postMessage(job);
	});
}
