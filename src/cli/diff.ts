import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { recoverOutput } from '../integrations/publish.ts';
import {
	CHANGES,
	compareReleases,
	readRelease,
	type Difference,
	type Release,
} from '../outputs/data/compare-releases.ts';
import { dataPath, toFileName } from '../record/permalink.ts';
import { readArguments } from './arguments.ts';
import { runCommand, UsageError } from './command.ts';

const USAGE =
	'Usage: npm run diff -- [--json] OLD NEW   (each a folder of a built site, or a statements.json or .ndjson)';

const HEADINGS: Readonly<Record<Difference['change'], string>> = {
	added: 'Added',
	removed: 'Removed: their links lead nowhere now',
	renamed: 'Renamed',
	moved: 'Moved to another article',
	changed: 'Changed without a correction',
	corrected: 'Corrected',
	withdrawn: 'Withdrawn',
	restored: 'No longer withdrawn',
	edited: 'Otherwise edited',
};

/** Prints what two releases differ in, for people or as JSON. Whether they differ makes no difference to the exit code. */
await runCommand(async () => {
	const { json, old, fresh } = readCommandLine();
	const differences = compareReleases(await read(old), await read(fresh));
	process.stdout.write(json ? `${JSON.stringify({ version: 1, differences })}\n` : toText(differences));
});

function readCommandLine(): { json: boolean; old: string; fresh: string } {
	const options = { json: { type: 'boolean', default: false } } as const;
	const { values, positionals } = readArguments({ options, allowPositionals: true }, USAGE);
	const [old, fresh, ...others] = positionals;
	if (old !== undefined && fresh !== undefined && others.length === 0) return { json: values.json, old, fresh };
	throw new UsageError(`Two releases are compared, and ${positionals.length} were named.\n${USAGE}`);
}

async function read(name: string): Promise<Release> {
	const path = resolve(name);
	await recoverOutput(path);
	if (!existsSync(path)) throw new UsageError(`There is no ${name}.\n${USAGE}`);
	const isFolder = (await stat(path)).isDirectory();
	const file = isFolder ? join(path, toFileName(dataPath('statements.json'))) : path;
	if (!existsSync(file)) throw new UsageError(`${name} is no built site: it has no data/statements.json.\n${USAGE}`);
	try {
		return readRelease(await readFile(file, 'utf8'));
	} catch (error) {
		throw new UsageError(
			`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}.\n${USAGE}`,
		);
	}
}

function toText(differences: readonly Difference[]): string {
	if (differences.length === 0) return 'No differences.\n';
	return CHANGES.flatMap((change) => {
		const some = differences.filter((difference) => difference.change === change);
		return some.length === 0 ? [] : [`${HEADINGS[change]} (${some.length})`, ...some.flatMap(toLines), ''];
	}).join('\n');
}

/** One line, or with words before and after three, as `diff` shows them. */
function toLines({ id, field, was, now }: Difference): string[] {
	const name = field === undefined || field === 'words' || field === 'correction' ? id : `${id}, ${field}`;
	return [
		`  ${name}`,
		...(was === undefined ? [] : [`    - ${was.replaceAll('\n', '\n      ')}`]),
		...(now === undefined ? [] : [`    + ${now.replaceAll('\n', '\n      ')}`]),
	];
}
