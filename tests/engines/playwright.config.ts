import { defineConfig } from '@playwright/test';
import { ENGINE_NAMES, findEngine, type EngineName } from './drive/engines.ts';

/** `npm test` names the engines that have shown that they start; without it all are taken that are on the machine. */
const { ENGINES_TO_TEST } = process.env;

/** Playwright runs the tests, but the browsers are those of the system, by their own drivers. */
export default defineConfig<object, { engine: EngineName }>({
	testDir: '.',
	globalSetup: './global-setup.ts',
	outputDir: '../../test-results/engines',
	forbidOnly: true,
	workers: 2,
	retries: 1,
	// Far more than any takes: what is slow here is the machine, and a browser may have to be started twice.
	timeout: 240_000,
	expect: { timeout: 30_000 },
	reporter: 'list',
	projects: ENGINE_NAMES.filter((name) => ENGINES_TO_TEST?.split(' ').includes(name) ?? findEngine(name) !== undefined)
		// One worker each, so that a browser is started once and not for every file.
		.map((engine) => ({ name: engine, workers: 1, use: { engine } })),
});
