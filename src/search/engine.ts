import type { Answer, Failure, Question } from './answer.ts';
import type { Site } from './archive.ts';
import type { CheckAnswer } from './check.ts';
import type { Message } from './worker.ts';

/** The search in its worker. A later question takes the place of an earlier one, to which no answer comes any more. */
export interface Engine {
	/** Loads what every search takes. */
	warmUp: () => void;
	ask: (question: Question) => void;
}

/**
 * An engine that fetches nothing before it is used.
 *
 * @param script the address of `search.ts`, which begins as a worker too
 */
export function createEngine(
	script: string,
	sites: Site[],
	onAnswer: (answer: Answer | CheckAnswer | Failure) => void,
): Engine {
	let worker: Worker | undefined;
	const send = (message: Message): void => {
		worker?.postMessage(message);
	};
	const warmUp = (): void => {
		if (worker) return;
		worker = new Worker(script, { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<Answer | CheckAnswer | Failure>) => {
			onAnswer(data);
		};
		// The script itself could not be fetched: the next question tries again.
		worker.onerror = (event) => {
			event.preventDefault();
			worker = undefined;
			onAnswer({ number: Infinity, isUnreachable: true });
		};
		send({ sites });
	};
	return {
		warmUp,
		ask(question) {
			warmUp();
			send(question);
		},
	};
}
