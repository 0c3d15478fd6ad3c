import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { toCheckReport } from '../outputs/check-report.ts';
import { readContent, type ContentReading } from '../record/read-content.ts';
import type { Settings } from '../settings.ts';
import { Exit, printProblems, runCommand, UsageError } from './command.ts';

const USAGE = 'Usage: npm run check [-- [--json] [FILE…]]';

await runCommand(async (settings) => {
	const { json, files } = readArguments(settings);
	const reading = await readContent(settings.contentDir, { base: settings.basePath });
	const { articles, problems } = files.length === 0 ? reading : keepFiles(reading, files);
	if (problems.some(({ severity }) => severity === 'error')) process.exitCode = Exit.contentProblems;
	if (json) {
		process.stdout.write(`${JSON.stringify(toCheckReport(articles, problems))}\n`);
		return;
	}
	printProblems(problems, settings.contentDir);
	const statements = articles.reduce((sum, { anchors }) => sum + anchors.length, 0);
	if (problems.length === 0)
		console.log(`No problems. Articles: ${articles.length}; statements with a place: ${statements}.`);
});

function readArguments({ contentDir }: Settings): { json: boolean; files: string[] } {
	try {
		const options = { json: { type: 'boolean', default: false } } as const;
		const { values, positionals } = parseArgs({ options, allowPositionals: true });
		return { json: values.json, files: positionals.map((name) => toContentFile(contentDir, name)) };
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
