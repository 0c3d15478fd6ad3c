import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ContentError } from '../problems/content-error.ts';
import { reportForGithub } from '../problems/report-github.ts';
import { reportForTerminal } from '../problems/report-terminal.ts';
import type { PlacedProblem } from '../problems/problem.ts';
import { followLinks, OutputError, recoverOutput } from '../integrations/publish.ts';
import { readSettings, SettingsError, type Settings } from '../settings.ts';
import { describeEnvironment } from './environment-error.ts';

/** Exit codes. Contract section 5. */
export const Exit = { well: 0, contentProblems: 1, wrongUsage: 2 } as const;

/** Something about the command line or the machine that the person who typed the command can mend. */
export class UsageError extends Error {
	override name = 'UsageError';
}

export const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a command: settles the settings, makes the last output whole if a build was killed, and turns whatever is thrown,
 * wherever it is thrown, into a message and an exit code. Problems of the content end with 1, everything else with 2.
 */
export async function runCommand(command: (settings: Settings) => Promise<void>): Promise<void> {
	for (const event of ['uncaughtException', 'unhandledRejection']) {
		process.on(event, (error: unknown) => {
			process.exit(report(error));
		});
	}
	for (const stream of [process.stdout, process.stderr]) stream.on('error', endWithReader);
	try {
		const settings = readSettings(process.env, PROJECT_ROOT);
		const outDir = followLinks(settings.outDir);
		await recoverOutput(outDir);
		await command({ ...settings, outDir });
	} catch (error) {
		process.exitCode = report(error);
	}
}

/** Prints an error for people, and gives the exit code. A stack is shown of what nobody has foreseen only. */
function report(error: unknown): number {
	if (isContentError(error)) {
		printProblems(error.problems, readSettings(process.env, PROJECT_ROOT).contentDir);
		return Exit.contentProblems;
	}
	const isExpected = [UsageError, SettingsError, OutputError].some((kind) => error instanceof kind);
	console.error(isExpected ? (error as Error).message : (describeEnvironment(error, listFolders()) ?? error));
	return Exit.wrongUsage;
}

/** The folders whose disks a command fills. */
function listFolders(): string[] {
	const { root, outDir } = readSettings(process.env, PROJECT_ROOT);
	return [join(root, '.stage'), dirname(outDir)];
}

/** Whoever reads the output has closed it (`npm run check | head`): there is nobody to tell. */
function endWithReader(error: NodeJS.ErrnoException): void {
	if (error.code === 'EPIPE') process.exit();
	throw error;
}

/** Commands that take no arguments refuse them: a mistyped option must not be passed over. */
export function refuseArguments(usage: string): void {
	const [argument] = process.argv.slice(2);
	if (argument !== undefined) throw new UsageError(`Unknown argument: ${argument}\nUsage: ${usage}`);
}

/** By its name: in a build Vite has loaded a copy of the class of its own. */
const isContentError = (error: unknown): error is ContentError =>
	error instanceof Error && error.name === 'ContentError' && 'problems' in error && Array.isArray(error.problems);

/** Prints problems for people to standard error and, on a CI host, as annotations to standard output. */
export function printProblems(problems: readonly PlacedProblem[], contentDir: string): void {
	const colour = process.stderr.isTTY && process.env.NO_COLOR === undefined;
	process.stderr.write(reportForTerminal(problems, { colour }));
	if (process.env.GITHUB_ACTIONS !== 'true') return;
	process.stdout.write(reportForGithub(problems, relative(process.cwd(), contentDir).split(sep).join('/')));
}
