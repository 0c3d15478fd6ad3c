import type { Answer, Failure, Question } from './answer.ts';
import type { Site } from './archive.ts';
import type { CheckAnswer } from './check.ts';
import type { Message } from './worker.ts';

/** The search in its worker. It is started by the first question or by `warmUp`, and fetches nothing before. */
export class Engine {
	private readonly script: string;
	private readonly sites: Site[];
	private readonly onAnswer: (answer: Answer | CheckAnswer | Failure) => void;
	private worker: Worker | undefined;

	/** @param script the address of `search.ts`, which begins as a worker too */
	constructor(script: string, sites: Site[], onAnswer: (answer: Answer | CheckAnswer | Failure) => void) {
		this.script = script;
		this.sites = sites;
		this.onAnswer = onAnswer;
	}

	/** Loads what every search takes. */
	warmUp(): void {
		this.getWorker();
	}

	/** A later question takes the place of an earlier one, and no answer to that one comes any more. */
	ask(question: Question): void {
		this.send(question);
	}

	private send(message: Message): void {
		this.getWorker().postMessage(message);
	}

	private getWorker(): Worker {
		if (this.worker) return this.worker;
		const worker = new Worker(this.script, { type: 'module' });
		worker.addEventListener('message', ({ data }: MessageEvent<Answer | CheckAnswer | Failure>) => {
			this.onAnswer(data);
		});
		// The script itself could not be fetched: the next question tries again.
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			this.worker = undefined;
			this.onAnswer({ number: Infinity, isUnreachable: true });
		});
		this.worker = worker;
		worker.postMessage({ sites: this.sites } satisfies Message);
		return worker;
	}
}
