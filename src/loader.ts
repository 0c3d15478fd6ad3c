import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readLedger } from './ledger/read-ledger.ts';
import { ContentError } from './problems/content-error.ts';
import type { PlacedProblem } from './problems/problem.ts';
import { reportForTerminal } from './problems/report-terminal.ts';
import type { ArticleEntry } from './record/model.ts';
import { statementPath } from './record/permalink.ts';
import type { ArticleReading } from './record/read-article.ts';
import {
	LEDGER_ENTRY,
	PROBLEMS_ENTRY,
	TOPICS_ENTRY,
	type LedgerData,
	type ProblemsData,
	type TopicsData,
} from './record/store.ts';
import { readContent, type ContentReading, type ReadingCache } from './record/read-content.ts';
import { readTopics } from './record/read-topics.ts';
import { readLedgerFile, readTopicsFile } from './record/content-folder.ts';
import { readSettings } from './settings.ts';

/** How long `dev` waits for more changes: one save may be told twice. In milliseconds. */
const QUIET = 50;

/**
 * Astro's content loader for `articles/`: files → schema, markdown, anchoring → store. In `build` it throws one
 * report of all problems; in `dev` it stores the report, which the page then shows, and clears it when it is mended.
 */
export function articles(): Loader {
	return {
		name: 'articles',
		async load(context) {
			const { contentDir } = settingsOf(context);
			const options = { base: context.config.base, toStatementPath: statementPath };
			// A build reads once; keeping what was read would only cost memory.
			const cache: ReadingCache | undefined = context.watcher && { articles: new Map() };
			const load = async (): Promise<void> => {
				fill(context, await readContent(contentDir, options, cache));
			};
			await load();
			watch(context, contentDir, load);
		},
	};
}

/** Astro's content loader for `topics.yaml`. Its problems are told by that of the articles. */
export function topics(): Loader {
	return {
		name: 'topics',
		async load(context) {
			const { contentDir } = settingsOf(context);
			const load = async (): Promise<void> => {
				const { labels } = readTopics(await readTopicsFile(contentDir));
				empty(context.store);
				const data: TopicsData = { labels: Object.fromEntries(labels) };
				context.store.set({ id: TOPICS_ENTRY, data: { ...data } });
			};
			await load();
			watch(context, contentDir, load);
		},
	};
}

/** Astro's content loader for the ledger. Its problems are told by that of the articles. */
export function permalinks(): Loader {
	return {
		name: 'permalinks',
		async load(context) {
			const { contentDir } = settingsOf(context);
			const load = async (): Promise<void> => {
				const { ledger } = readLedger((await readLedgerFile(contentDir))?.bytes);
				empty(context.store);
				const data: LedgerData = ledger === undefined ? {} : { ledger };
				context.store.set({ id: LEDGER_ENTRY, data: { ...data } });
			};
			await load();
			watch(context, contentDir, load);
		},
	};
}

const settingsOf = ({ config }: LoaderContext) => readSettings(process.env, fileURLToPath(config.root));

function fill({ store, logger, watcher }: LoaderContext, { articles: readings, problems }: ContentReading): void {
	// While an article is written, its new statements need no line in the ledger yet.
	const isStopping = ({ code, severity }: PlacedProblem): boolean =>
		severity === 'error' && !(watcher && code === 'permalink-missing');
	const hasErrors = problems.some(isStopping);
	if (problems.length > 0) {
		const report = reportForTerminal(problems);
		if (hasErrors && !watcher) throw new ContentError(problems);
		logger.warn(`\n${report}`);
		if (hasErrors) {
			// What was read before stays, so that the pages come back as they were as soon as it is mended.
			const data: ProblemsData = { report };
			store.set({ id: PROBLEMS_ENTRY, data: { ...data } });
			return;
		}
	}
	empty(store);
	for (const reading of readings) {
		const entry = toEntry(reading);
		if (entry) store.set({ id: entry.slug, data: { ...entry } });
	}
}

/** Only what holds something: Astro takes an emptied store for one with images, and writes a file that builds share. */
function empty(store: LoaderContext['store']): void {
	if (store.keys().length > 0) store.clear();
}

function toEntry({
	slug,
	file,
	article,
	text,
	headings,
	anchors,
	numbers,
	html,
}: ArticleReading): ArticleEntry | undefined {
	if (!article || text === undefined) return undefined;
	return { slug, file, article, text, headings, anchors, numbers, html };
}

function watch({ watcher, logger }: LoaderContext, contentDir: string, load: () => Promise<void>): void {
	if (!watcher) return;
	watcher.add(contentDir);
	let timer: NodeJS.Timeout | undefined;
	const reload = (path: string): void => {
		if (!path.startsWith(join(contentDir, '/'))) return;
		clearTimeout(timer);
		timer = setTimeout(() => {
			load().catch((error: unknown) => {
				logger.error(String(error));
			});
		}, QUIET);
	};
	watcher.on('add', reload).on('change', reload).on('unlink', reload);
}
