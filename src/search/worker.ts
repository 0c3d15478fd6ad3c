import type { Answer, Failure, Question } from './answer.ts';
import { Archive, type Site } from './archive.ts';
import { ask } from './ask.ts';
import type { CheckAnswer } from './check.ts';
import type { Pagefind, PagefindModule } from './pagefind.ts';

/** What the page sends: first the sites, then questions. */
export type Message = { sites: Site[] } | Question;

/** An archive, and whether Pagefind could not fetch or read what it needed for it. */
interface Session {
	archive: Promise<Archive>;
	hasFailed: boolean;
}

let sites: readonly Site[] = [];
let newest = 0;
let isOnline = true;
let session: Session | undefined;

const request = globalThis.fetch;

/** Throws for an answer that is none, and where there is no network: the browser would tell it in the console. */
async function fetchWhole(input: RequestInfo | URL, options?: RequestInit): Promise<Response> {
	if (!isOnline) throw new Error();
	const answer = await request(input, options);
	if (!answer.ok) throw new Error(answer.url);
	return answer;
}

/** With the code of the first site, which is our own. */
const importPagefind = (): Promise<PagefindModule> =>
	import(/* @vite-ignore */ `${sites[0]?.index ?? ''}pagefind.js`) as Promise<PagefindModule>;

async function createPagefind(index: string): Promise<Pagefind> {
	const pagefind = (await importPagefind()).createInstance({ basePath: index, noWorker: true });
	await pagefind.init();
	return pagefind;
}

/** Answers on their way to what Pagefind asks for only later, each for one time. */
const early = new Map<string, Promise<Response>>();

function expect(index: string, entry: string, files: readonly string[]): void {
	early.set(`${index}pagefind-entry.json`, Promise.resolve(new Response(entry)));
	// Of other sites Pagefind takes the head only.
	for (const file of index === sites[0]?.index ? files : files.slice(0, 1)) {
		const answer = fetchWhole(index + file);
		answer.catch(noteFailure);
		early.set(index + file, answer);
	}
}

/** @param without names of sites that are not to be searched, though they answer: something of them is broken */
const open = (without: readonly string[] = []): Session =>
	(session ??= {
		archive: Archive.open(
			sites,
			{
				fetch: (url) => fetchWhole(url, url.endsWith('-entry.json') ? { cache: 'no-cache' } : {}),
				createPagefind,
				expect,
			},
			without,
		),
		hasFailed: false,
	});

/**
 * Answers a question. What fails is tried once more, from the start: the site may have been published anew since the
 * page was opened, and then the index has other names. At last the site is searched by itself.
 */
async function answer(question: Question, attempt = 1): Promise<void> {
	const { number, query } = question;
	const others = sites.slice(1).map(({ name = '' }) => name);
	const own = open(attempt > 2 ? others : []);
	const tell = (told: Answer | CheckAnswer | Failure): void => {
		postMessage(told);
	};
	try {
		const isWanted = (): boolean => number === newest && !own.hasFailed;
		const archive = await own.archive;
		if (query.check === undefined) await ask(archive, question, tell, isWanted);
		else {
			const answered = await (await import('./checking.ts')).check(archive, number, query.check);
			if (isWanted()) tell(answered);
		}
		if (!own.hasFailed) return;
	} catch {
		// Whatever it was, the reader is told that there is no answer.
	}
	if (session === own) session = undefined;
	early.clear();
	if (number !== newest) return;
	if (attempt > (others.length > 0 ? 2 : 1)) tell({ number, isUnreachable: true });
	else await answer(question, attempt + 1);
}

/**
 * Pagefind goes on without what it could not fetch or read, and would answer that nothing was found: so it is noted.
 * What it says in the console is for those who made the index; the page says it to the reader.
 */
function noteFailure(): void {
	if (session) session.hasFailed = true;
}

/**
 * The search itself, in a worker: the page stays quick whatever is asked. It loads Pagefind and answers questions
 * (`answer.ts`).
 */
export function beginWorker(): void {
	globalThis.fetch = async (input, options) => {
		const [url = ''] = (input instanceof Request ? input.url : String(input)).split('?');
		const expected = early.get(url);
		early.delete(url);
		try {
			return await (expected ?? fetchWhole(input, options));
		} catch (error) {
			noteFailure();
			throw error;
		}
	};
	Object.assign(console, { error: noteFailure });
	addEventListener('unhandledrejection', (event) => {
		event.preventDefault();
		noteFailure();
	});
	addEventListener('message', ({ data }: MessageEvent<Message>) => {
		if ('sites' in data) {
			({ sites } = data);
			// What fails is told when something is asked.
			importPagefind().catch(() => undefined);
			open()
				.archive.then((archive) => archive.warmUp())
				.catch(noteFailure);
			return;
		}
		({ number: newest, isOnline } = data);
		void answer(data);
	});
}
