/**
 * What `npm test` runs: every suite, then one closing line `N passed, N failed`. A skipped test, a suite that cannot
 * run and a suite without a test count as failed. `npm test -- unit site` runs some of the suites. Firefox and WebKit
 * are tested where they are on the machine; `ENGINES='firefox webkit'` says which of them must be.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findOrInstallBrowser } from './browser.ts';
import { tryEngines } from './engines/drive/engines.ts';
import { removeFolders } from './site/content.ts';
import { buildSites, type Sites } from './site/sites.ts';
import { tallyPlaywright, tallyVitest, type Tally } from './tally.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** In milliseconds: a suite that takes longer hangs. */
const TIME_LIMIT = 30 * 60_000;

interface Command {
	script: string;
	args: string[];
	env?: Record<string, string>;
}

interface Suite {
	name: string;
	/** Whether it looks at the built sites; all that do look at the same. */
	needsSites: boolean;
	/** The tool's command line, with the file it writes its JSON report to; none where there is nothing to test. */
	toCommand: (report: string) => Command | Promise<Command | undefined>;
	toTally: (report: unknown) => Tally;
}

const toVitest = (name: string): Suite => ({
	name,
	needsSites: name === 'site',
	toCommand: (report) => ({
		script: join(toPackage('vitest'), 'vitest.mjs'),
		args: ['run', '--project', name, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
	}),
	toTally: tallyVitest,
});

const SUITES: readonly Suite[] = [
	toVitest('unit'),
	toVitest('site'),
	toVitest('faults'),
	{
		name: 'browser',
		needsSites: true,
		toCommand: (report) => ({
			script: join(toPackage('@playwright/test'), 'cli.js'),
			args: ['test', '--reporter=list,json'],
			env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report, CHROMIUM: findOrInstallBrowser() },
		}),
		toTally: tallyPlaywright,
	},
	{ name: 'engines', needsSites: true, toCommand: toEnginesCommand, toTally: tallyPlaywright },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !SUITES.some((suite) => suite.name === name));
if (unknown.length > 0) {
	console.error(`There is no suite ${unknown.join(', ')}. There are: ${SUITES.map(({ name }) => name).join(', ')}.`);
	process.exit(2);
}
const suites = SUITES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
let sites: Promise<Sites> | undefined;
const tallies: Tally[] = prepare(suites) ? [] : [{ passed: 0, failed: 1 }];
if (tallies.length === 0) for (const suite of suites) tallies.push(await runSuite(suite));
await removeFolders();
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
const flaky = tallies.reduce((sum, tally) => sum + (tally.flaky ?? 0), 0);
if (flaky > 0) console.log(`${flaky} of them passed at the second try only: see “flaky” above.`);
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

/** Chromium's suite is the whole; this one holds the other engines to what matters most. */
async function toEnginesCommand(report: string): Promise<Command | undefined> {
	const { working, messages } = await tryEngines();
	for (const message of messages) console.log(message);
	const lacking = (process.env.ENGINES ?? '')
		.split(/[\s,]+/)
		.filter((name) => name !== '' && !working.some((one) => one === name));
	if (lacking.length > 0) throw new Error(`ENGINES demands ${lacking.join(', ')}.`);
	if (working.length === 0) return undefined;
	return {
		script: join(toPackage('@playwright/test'), 'cli.js'),
		args: ['test', '--config=tests/engines', '--reporter=list,json'],
		env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report, ENGINES_TO_TEST: working.join(' ') },
	};
}

async function runSuite({ name, needsSites, toCommand, toTally }: Suite): Promise<Tally> {
	const folder = mkdtempSync(join(tmpdir(), 'on-the-record-report-'));
	try {
		const report = join(folder, 'report.json');
		console.log(`\nSuite: ${name}`);
		const command = await toCommand(report);
		if (command === undefined) return { passed: 0, failed: 0 };
		const { script, args, env } = command;
		const built = needsSites ? { BUILT_SITES: JSON.stringify(await (sites ??= buildSites())) } : {};
		const { status, signal, error } = spawnSync(process.execPath, [script, ...args], {
			cwd: ROOT,
			stdio: 'inherit',
			env: { ...process.env, ...built, ...env },
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
