import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { LEDGER_FILE } from '../ledger/read-ledger.ts';
import { checkLinks, LINK_OPTIONS, type LinkReading } from '../links/check-links.ts';
import { toCheckReport } from '../outputs/check-report.ts';
import { ARTICLES, TOPICS_FILE } from '../record/content-folder.ts';
import type { ArticleReading } from '../record/read-article.ts';
import { readContent, type ContentReading } from '../record/read-content.ts';
import type { Settings } from '../settings.ts';
import { readArguments } from './arguments.ts';
import { Exit, printProblems, runCommand, UsageError } from './command.ts';
import { createProgress } from './progress.ts';

const USAGE = 'Usage: npm run check [-- [--json] [--links] [FILE…]]';

await runCommand(async (settings) => {
	const { json, links, names } = readCommandLine(settings);
	const reading = await readContent(settings.contentDir, { base: settings.basePath, withLinks: links });
	const { articles, problems: inContent } = names.length === 0 ? reading : keepNamed(reading, names);
	const web = links ? await tryLinks(articles, settings) : undefined;
	const problems = [...inContent, ...(web?.problems ?? [])];
	if (problems.some(({ severity }) => severity === 'error')) process.exitCode = Exit.contentProblems;
	if (json) {
		process.stdout.write(`${JSON.stringify(toCheckReport(articles, problems))}\n`);
		return;
	}
	printProblems(problems, settings.contentDir);
	const statements = articles.reduce((sum, { anchors }) => sum + anchors.length, 0);
	const answering = web ? `; addresses that answer: ${web.addresses}` : '';
	if (problems.length === 0)
		console.log(`No problems. Articles: ${articles.length}; statements with a place: ${statements}${answering}.`);
});

/** The one thing a command of ours asks of other servers, and only with `--links`. */
async function tryLinks(articles: readonly ArticleReading[], { siteUrl, basePath }: Settings): Promise<LinkReading> {
	const showProgress = createProgress(process.stderr, 'Addresses tried');
	const userAgent = `OnTheRecord-LinkCheck/1.0 (+${siteUrl}${basePath})`;
	return await checkLinks(articles, { ...LINK_OPTIONS, userAgent }, showProgress);
}

/** The names of files and folders are as `toContentName` gives them; none are all. */
function readCommandLine({ contentDir }: Settings): { json: boolean; links: boolean; names: string[] } {
	const options = {
		json: { type: 'boolean', default: false },
		links: { type: 'boolean', default: false },
	} as const;
	const { values, positionals } = readArguments({ options, allowPositionals: true }, USAGE);
	return { ...values, names: positionals.map((name) => toContentName(contentDir, name)) };
}

/**
 * A file as it was named on the command line, relative to the content folder; it may be given relative to either. A
 * folder is as good as all that is read in it.
 */
function toContentName(contentDir: string, name: string): string {
	const file = [resolve(name), resolve(contentDir, name), resolve(contentDir, ARTICLES, name)]
		.filter(existsSync)
		.map((path) => relative(contentDir, path).split(sep).join('/'))
		.find((path) => path !== '..' && !path.startsWith('../'));
	if (file === undefined) {
		throw new UsageError(`There is no file ${name} in the content folder ${contentDir}.\n${USAGE}`);
	}
	if (['', ARTICLES].includes(file)) return file;
	if (statSync(join(contentDir, file)).isDirectory()) {
		throw new UsageError(
			`${name} is a folder. Write the path of an article, ${ARTICLES}/SLUG.md, or ${ARTICLES} for all of them.\n${USAGE}`,
		);
	}
	if (isRead(file)) return file;
	throw new UsageError(
		`${name} is not read: only files in ${ARTICLES}, ${TOPICS_FILE} and ${LEDGER_FILE} are.\n${USAGE}`,
	);
}

/** Nothing could be told of another file. */
function isRead(file: string): boolean {
	if (dirname(file) === ARTICLES) return !basename(file).startsWith('.');
	return [TOPICS_FILE, LEDGER_FILE].includes(file);
}

/** All files are read, because problems may lie between them; only those of the named files are told. */
function keepNamed({ articles, problems }: ContentReading, names: readonly string[]) {
	const isNamed = ({ file }: { file: string }): boolean =>
		names.some((name) => name === '' || file === name || file.startsWith(`${name}/`));
	return { articles: articles.filter(isNamed), problems: problems.filter(isNamed) };
}
