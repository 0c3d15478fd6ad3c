/**
 * What `npm test` runs: every suite, then one closing line `N passed, N failed`. A skipped test, a suite that cannot
 * run and a suite without a test count as failed. `npm test -- unit site` runs some of the suites.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findOrInstallBrowser } from './browser.ts';
import { tallyPlaywright, tallyVitest, type Tally } from './tally.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** In milliseconds: a suite that takes longer hangs. */
const TIME_LIMIT = 15 * 60_000;

interface Suite {
	name: string;
	/** The tool's command line, with the file it writes its JSON report to. */
	toCommand: (report: string) => { script: string; args: string[]; env?: Record<string, string> };
	toTally: (report: unknown) => Tally;
}

const toVitest = (name: string): Suite => ({
	name,
	toCommand: (report) => ({
		script: join(toPackage('vitest'), 'vitest.mjs'),
		args: ['run', '--project', name, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
	}),
	toTally: tallyVitest,
});

const SUITES: readonly Suite[] = [
	toVitest('unit'),
	toVitest('site'),
	{
		name: 'browser',
		toCommand: (report) => ({
			script: join(toPackage('@playwright/test'), 'cli.js'),
			args: ['test', '--reporter=list,json'],
			env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report, CHROMIUM: findOrInstallBrowser() },
		}),
		toTally: tallyPlaywright,
	},
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !SUITES.some((suite) => suite.name === name));
if (unknown.length > 0) {
	console.error(`There is no suite ${unknown.join(', ')}. There are: ${SUITES.map(({ name }) => name).join(', ')}.`);
	process.exit(2);
}
const suites = SUITES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const tallies = prepare(suites) ? suites.map(runSuite) : [{ passed: 0, failed: 1 }];
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

/** Looks for the browser before anything runs, so that nobody waits minutes to hear that there is none. */
function prepare(chosen: readonly Suite[]): boolean {
	try {
		if (chosen.some(({ name }) => name === 'browser')) console.log(`Browser: ${findOrInstallBrowser()}`);
		return true;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return false;
	}
}

function runSuite({ name, toCommand, toTally }: Suite): Tally {
	const folder = mkdtempSync(join(tmpdir(), 'on-the-record-report-'));
	try {
		const report = join(folder, 'report.json');
		const { script, args, env } = toCommand(report);
		console.log(`\nSuite: ${name}`);
		const { status, signal, error } = spawnSync(process.execPath, [script, ...args], {
			cwd: ROOT,
			stdio: 'inherit',
			env: { ...process.env, ...env },
			timeout: TIME_LIMIT,
		});
		if (error || signal) console.error(`The suite ${name} was ended: ${error?.message ?? signal ?? ''}`);
		const tally = toTally(JSON.parse(readFileSync(report, 'utf8')));
		if (tally.passed + tally.failed === 0) console.error(`The suite ${name} has run no test.`);
		const isWell = status === 0 && tally.passed > 0;
		return isWell ? tally : { ...tally, failed: Math.max(1, tally.failed) };
	} catch (error) {
		console.error(`The suite ${name} could not run:`, error);
		return { passed: 0, failed: 1 };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function toPackage(name: string): string {
	return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}
