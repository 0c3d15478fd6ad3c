import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));
export const REAL_CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

/** What a command left behind. */
export interface Outcome {
	code: number | null;
	stdout: string;
	stderr: string;
}

type CommandName = 'build' | 'check' | 'permalinks' | 'diff';

type Environment = Readonly<Record<string, string>>;

/** In milliseconds: no build of a test takes a tenth of it. */
const TIME_LIMIT = 110_000;

/**
 * Runs a command of `src/cli/` as `npm run` does, in an environment that holds only what is given and what finds
 * programs: neither the settings of whoever runs the tests nor the test runner's own (`NODE_ENV`) reach it.
 */
export const runCommand = (name: CommandName, environment: Environment, ...args: string[]): Promise<Outcome> =>
	runCommandIn(ROOT, name, environment, ...args);

/** Runs a command of another clone of the project. */
export function runCommandIn(
	project: string,
	name: CommandName,
	environment: Environment,
	...args: string[]
): Promise<Outcome> {
	return new Promise((resolve) => {
		const options = { cwd: project, env: toEnvironment(environment), maxBuffer: 2 ** 28, timeout: TIME_LIMIT };
		const child = execFile(process.execPath, [`src/cli/${name}.ts`, ...args], options, (_, stdout, stderr) => {
			resolve({ code: child.exitCode, stdout, stderr });
		});
	});
}

/** A command that runs, and what it will have left behind. */
export interface RunningCommand {
	pid: number;
	/** Sends a signal to the command alone, or to all processes that it has started too. */
	kill: (signal: NodeJS.Signals, target?: 'alone' | 'group') => void;
	outcome: Promise<Outcome>;
	/** What it has said so far on standard error. */
	said: () => string;
}

/** Starts a command of `src/cli/` that will be stopped from outside. A killed one has no code. */
export function startCommand(name: CommandName, environment: Environment): RunningCommand {
	const child = spawn(process.execPath, [`src/cli/${name}.ts`], {
		cwd: ROOT,
		env: toEnvironment(environment),
		// A group of its own, as a shell gives each command.
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const { pid } = child;
	if (pid === undefined) throw new Error(`${name} did not start.`);
	const printed = { stdout: '', stderr: '' };
	for (const stream of ['stdout', 'stderr'] as const) {
		child[stream].on('data', (chunk: Buffer) => (printed[stream] += chunk.toString()));
	}
	return {
		pid,
		kill(signal, target = 'alone') {
			if (child.exitCode !== null || child.signalCode !== null) return;
			process.kill(target === 'group' ? -pid : pid, signal);
		},
		said: () => printed.stderr,
		outcome: once(child, 'close').then(() => ({ code: child.exitCode, ...printed })),
	};
}

export function toEnvironment(environment: Environment): Record<string, string> {
	const { PATH = '', HOME = '', TMPDIR } = process.env;
	return { PATH, HOME, ...(TMPDIR !== undefined && { TMPDIR }), ASTRO_TELEMETRY_DISABLED: '1', ...environment };
}

/** `check --json` as contract section 5 has it. */
export interface CheckReport {
	version: number;
	problems: {
		code: string;
		severity: 'error' | 'warning';
		file: string;
		line: number;
		column: number;
		statement?: string;
		message: string;
		fix: string;
	}[];
	articles: { slug: string; file: string; text: string }[];
	statements: {
		id: string;
		article: string;
		kind: 'quote' | 'claim';
		number: number;
		pieces: { exact: string; start: number; end: number }[];
	}[];
}

/** Runs `check --json`; the whole of standard output must be the report. */
export async function runCheck(contentDir: string, ...files: string[]): Promise<Outcome & { report: CheckReport }> {
	const outcome = await runCommand('check', { CONTENT_DIR: contentDir }, '--json', ...files);
	return { ...outcome, report: JSON.parse(outcome.stdout) as CheckReport };
}
