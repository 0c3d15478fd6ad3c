import type { Answer, Failure, Question } from './answer.ts';
import { Archive, Unreachable, type Site } from './archive.ts';
import { ask } from './ask.ts';
import type { Pagefind, PagefindModule } from './pagefind.ts';

/** What the page sends: first the sites, then questions. */
export type Message = { sites: Site[] } | Question;

let sites: readonly Site[] = [];
let newest = 0;

/** An archive, and whether Pagefind could not fetch what it needed for it. */
interface Session {
	archive: Promise<Archive>;
	hasFailed: boolean;
}

let session: Session | undefined;

const request = globalThis.fetch;

/** Throws for an answer that is none. */
async function fetchWhole(input: RequestInfo | URL, options?: RequestInit): Promise<Response> {
	const answer = await request(input, options);
	if (!answer.ok) throw new Unreachable(answer.url);
	return answer;
}

/** With the code of the first site, which is our own. */
async function createPagefind(index: string): Promise<Pagefind> {
	const [own] = sites;
	const module = (await import(/* @vite-ignore */ `${own?.index ?? ''}pagefind.js`)) as PagefindModule;
	const pagefind = module.createInstance({ basePath: index, noWorker: true });
	await pagefind.init();
	return pagefind;
}

const open = (): Session =>
	(session ??= {
		archive: Archive.open(sites, {
			fetch: (url) => fetchWhole(url, url.endsWith('-entry.json') ? { cache: 'no-cache' } : {}),
			createPagefind,
		}),
		hasFailed: false,
	});

/**
 * Answers a question. What fails is tried once more, from the start: the site may have been published anew since the
 * page was opened, and then the index has other names.
 */
async function answer(question: Question, isSecond = false): Promise<void> {
	const { number } = question;
	const own = open();
	const tell = (told: Answer | Failure): void => {
		postMessage(told);
	};
	try {
		await ask(await own.archive, question, tell, () => number === newest && !own.hasFailed);
		if (!own.hasFailed) return;
	} catch (error) {
		if (!(error instanceof Unreachable)) throw error;
	}
	if (session === own) session = undefined;
	if (number !== newest) return;
	if (isSecond) tell({ number, isUnreachable: true });
	else await answer(question, true);
}

/**
 * The search itself, in a worker: the page stays quick whatever is asked. It loads Pagefind and answers questions
 * (`answer.ts`).
 */
export function beginWorker(): void {
	// Pagefind goes on without what it could not fetch, and would answer that nothing was found: so it is noted.
	globalThis.fetch = async (input, options) => {
		const own = session;
		try {
			return await fetchWhole(input, options);
		} catch (error) {
			if (own) own.hasFailed = true;
			throw error;
		}
	};
	// What it says of a broken index is for those who made it; the page says it to the reader.
	/* eslint-disable no-console -- it is kept silent, not used */
	console.error = () => undefined;
	console.warn = () => undefined;
	/* eslint-enable no-console */
	addEventListener('unhandledrejection', (event) => {
		event.preventDefault();
	});
	addEventListener('message', ({ data }: MessageEvent<Message>) => {
		if ('sites' in data) {
			({ sites } = data);
			// What fails is told when something is asked.
			open()
				.archive.then((archive) => archive.warmUp())
				.catch(() => (session = undefined));
			return;
		}
		newest = data.number;
		void answer(data);
	});
}
