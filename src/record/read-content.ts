import { checkAcross } from '../checks/across.ts';
import { toFreeId } from '../checks/no-id.ts';
import { checkPermanence } from '../checks/permanence/check-permanence.ts';
import { createNumbering } from '../ledger/numbering.ts';
import { readLedger, type LedgerReading } from '../ledger/read-ledger.ts';
import type { PlacedProblem } from '../problems/problem.ts';
import { explainNoId, MOST_OF_ID } from '../schema/common.ts';
import type { Ledger } from '../schema/ledger.ts';
import { toToday } from '../text/dates.ts';
import { readArticle, toSlug, toUnreadable, type ArticleReading, type ReadingOptions } from './read-article.ts';
import type { ContentFile } from './content-file.ts';
import { readArticleFiles, readLedgerFile, readTopicsFile } from './content-folder.ts';
import { readTopics, type TopicsReading } from './read-topics.ts';
import { toPublication } from './to-publication.ts';

/** All that a content folder holds, and all that is wrong with it. */
export interface ContentReading {
	/** In the order of the files' names. */
	articles: ArticleReading[];
	topics: TopicsReading;
	/** Absent where nothing was published yet, or where it cannot be read. */
	ledger?: Ledger;
	/** Of all files, in no settled order: reporters sort. */
	problems: PlacedProblem[];
}

/** What is kept of a file between two readings in `dev`: the same bytes give the same reading. */
export interface ReadingCache {
	articles: Map<string, { bytes: Uint8Array; reading: ArticleReading }>;
	/** The ledger that the readings were made with: it gives the numbers. */
	ledger?: Uint8Array | undefined;
}

/** The files of a content folder. */
export interface ContentFiles {
	articles: readonly ContentFile[];
	topics?: ContentFile | undefined;
	ledger?: ContentFile | undefined;
}

/** Reads a whole content folder. `check`, `dev` and `build` all go through here, so they never differ. */
export async function readContent(
	contentDir: string,
	options: ReadingOptions,
	cache?: ReadingCache,
): Promise<ContentReading> {
	const articles = await readArticleFiles(contentDir);
	const topics = await readTopicsFile(contentDir);
	const ledger = await readLedgerFile(contentDir);
	return readContentFiles({ articles, topics, ledger }, options, cache);
}

/** Reads what a content folder holds. */
export function readContentFiles(
	{ articles: files, topics: topicsFile, ledger: ledgerFile }: ContentFiles,
	options: ReadingOptions,
	cache?: ReadingCache,
): ContentReading {
	const ledgerReading = readLedgerOf(ledgerFile);
	const { ledger } = ledgerReading;
	if (cache) forget(cache, ledgerFile?.bytes);
	const numbered = ledger ? { ...options, numbering: createNumbering(ledger) } : options;
	const articles = files.filter(({ file }) => hasArticleName(file)).map((file) => readCached(file, numbered, cache));
	const topics = readTopics(topicsFile);
	const across = checkAcross(articles).map(({ article, problem }) => article.place(problem));
	const publications = articles.map((article) => ({ ...toPublication(article), place: article.place }));
	return {
		articles,
		topics,
		...(ledger && { ledger }),
		problems: [
			...(files.length === 0 ? [toNoArticles()] : []),
			...files.filter(({ file }) => !hasArticleName(file)).map(toBadName),
			...articles.flatMap(({ problems }) => problems),
			...topics.problems,
			...across,
			...ledgerReading.problems,
			...checkPermanence(publications, ledgerReading, options.today ?? toToday()),
		],
	};
}

function readLedgerOf(file: ContentFile | undefined): LedgerReading {
	return file?.problem ? { ...readLedger(undefined), problems: [file.problem] } : readLedger(file?.bytes);
}

/** What was read with other numbers is of no use. */
function forget(cache: ReadingCache, ledger: Uint8Array | undefined): void {
	const isSame = cache.ledger === ledger || (cache.ledger && ledger && Buffer.compare(cache.ledger, ledger) === 0);
	if (!isSame) cache.articles.clear();
	cache.ledger = ledger;
}

function readCached(
	{ file, bytes, problem }: ContentFile,
	options: ReadingOptions,
	cache?: ReadingCache,
): ArticleReading {
	if (problem) return toUnreadable(file, problem, () => problem);
	const known = cache?.articles.get(file);
	if (known && Buffer.compare(known.bytes, bytes) === 0) return known.reading;
	const reading = readArticle(file, bytes, options);
	cache?.articles.set(file, { bytes, reading });
	return reading;
}

const hasArticleName = (file: string): boolean => file.endsWith('.md') && explainNoId(toSlug(file)) === undefined;

function toNoArticles(): PlacedProblem {
	return {
		...{ code: 'no-articles', severity: 'error', file: 'articles', line: 1, column: 1 },
		message: 'The folder `articles` holds no article, or is not there.',
		fix: 'Write the first article as `articles/SLUG.md`; CONTENT_DIR names the folder that holds `articles`.',
	};
}

function sayBadName(name: string): string {
	const reason = name.endsWith('.md') ? explainNoId(name.slice(0, -'.md'.length)) : 'form';
	if (reason === 'length') return `before \`.md\` it may have at most ${MOST_OF_ID} characters.`;
	if (reason === 'device') return 'no folder can be called so on Windows.';
	return 'it must be small letters without accents, digits and single hyphens, and end in `.md`.';
}

function toBadName({ file }: ContentFile): PlacedProblem {
	const name = file.slice('articles/'.length);
	const slug = name
		.replace(/\.(?:md|markdown|mdx|txt)$/i, '')
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	return {
		...{ code: 'file-name-invalid', severity: 'error', file, line: 1, column: 1 },
		message: `The name \`${name}\` cannot be an address: ${sayBadName(name)}`,
		fix: `Rename the file to \`${slug === '' ? 'an-article' : toFreeId(slug)}.md\`.`,
	};
}
