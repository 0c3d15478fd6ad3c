import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { checkLinks, LINK_OPTIONS, type LinkReading } from '../links/check-links.ts';
import { toCheckReport } from '../outputs/check-report.ts';
import type { ArticleReading } from '../record/read-article.ts';
import { readContent, type ContentReading } from '../record/read-content.ts';
import type { Settings } from '../settings.ts';
import { Exit, printProblems, runCommand, UsageError } from './command.ts';
import { createProgress } from './progress.ts';

const USAGE = 'Usage: npm run check [-- [--json] [--links] [FILE…]]';

await runCommand(async (settings) => {
	const { json, links, files } = readArguments(settings);
	const reading = await readContent(settings.contentDir, { base: settings.basePath, withLinks: links });
	const { articles, problems: inContent } = files.length === 0 ? reading : keepFiles(reading, files);
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

function readArguments({ contentDir }: Settings): { json: boolean; links: boolean; files: string[] } {
	try {
		const options = {
			json: { type: 'boolean', default: false },
			links: { type: 'boolean', default: false },
		} as const;
		const { values, positionals } = parseArgs({ options, allowPositionals: true });
		return { ...values, files: positionals.map((name) => toContentFile(contentDir, name)) };
	} catch (error) {
		if (error instanceof UsageError) throw error;
		throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
	}
}

/** A file as it was named on the command line, relative to the content folder; it may be given relative to either. */
function toContentFile(contentDir: string, name: string): string {
	const path = [resolve(name), resolve(contentDir, name), resolve(contentDir, 'articles', name)].find(existsSync);
	const file = path === undefined ? undefined : relative(contentDir, path).split(sep).join('/');
	if (file === undefined || file.startsWith('../')) {
		throw new UsageError(`There is no file ${name} in the content folder ${contentDir}.\n${USAGE}`);
	}
	return file;
}

/** All files are read, because problems may lie between them; only those of the named files are told. */
function keepFiles({ articles, problems }: ContentReading, files: readonly string[]) {
	const named = new Set(files);
	return {
		articles: articles.filter(({ file }) => named.has(file)),
		problems: problems.filter(({ file }) => named.has(file)),
	};
}
