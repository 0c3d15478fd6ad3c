import { checkAcross } from '../checks/across.ts';
import type { PlacedProblem } from '../problems/problem.ts';
import { ID_PATTERN } from '../schema/common.ts';
import { readArticle, type ArticleReading, type ReadingOptions } from './read-article.ts';
import { readArticleFiles, readTopicsFile, type ContentFile } from './content-folder.ts';
import { readTopics, type TopicsReading } from './read-topics.ts';

/** All that a content folder holds, and all that is wrong with it. */
export interface ContentReading {
	/** In the order of the files' names. */
	articles: ArticleReading[];
	topics: TopicsReading;
	/** Of all files, in no settled order: reporters sort. */
	problems: PlacedProblem[];
}

/** What is kept of a file between two readings in `dev`: the same bytes give the same reading. */
export type ReadingCache = Map<string, { bytes: Uint8Array; reading: ArticleReading }>;

/** Reads a whole content folder. `check`, `dev` and `build` all go through here, so they never differ. */
export async function readContent(
	contentDir: string,
	options: ReadingOptions,
	cache?: ReadingCache,
): Promise<ContentReading> {
	const files = await readArticleFiles(contentDir);
	const articles = files.filter(({ file }) => hasArticleName(file)).map((file) => readCached(file, options, cache));
	const topics = readTopics(await readTopicsFile(contentDir));
	const across = checkAcross(articles).map(({ article, problem }) => article.place(problem));
	return {
		articles,
		topics,
		problems: [
			...(files.length === 0 ? [toNoArticles()] : []),
			...files.filter(({ file }) => !hasArticleName(file)).map(toBadName),
			...articles.flatMap(({ problems }) => problems),
			...topics.problems,
			...across,
		],
	};
}

function readCached({ file, bytes }: ContentFile, options: ReadingOptions, cache?: ReadingCache): ArticleReading {
	const known = cache?.get(file);
	if (known && Buffer.compare(known.bytes, bytes) === 0) return known.reading;
	const reading = readArticle(file, bytes, options);
	cache?.set(file, { bytes, reading });
	return reading;
}

const hasArticleName = (file: string): boolean =>
	file.endsWith('.md') && ID_PATTERN.test(file.slice('articles/'.length, -'.md'.length));

function toNoArticles(): PlacedProblem {
	return {
		...{ code: 'no-articles', severity: 'error', file: 'articles', line: 1, column: 1 },
		message: 'The folder `articles` holds no article, or is not there.',
		fix: 'Write the first article as `articles/SLUG.md`; CONTENT_DIR names the folder that holds `articles`.',
	};
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
		message: `The name \`${name}\` cannot be an address: it must be small letters without accents, digits and single hyphens, and end in \`.md\`.`,
		fix: `Rename the file to \`${slug === '' ? 'an-article' : slug}.md\`.`,
	};
}
