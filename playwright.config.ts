import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findOrInstallBrowser } from './tests/browser.ts';

export default defineConfig({
	testDir: 'tests/e2e',
	globalSetup: './tests/e2e/global-setup.ts',
	outputDir: 'test-results',
	forbidOnly: true,
	fullyParallel: true,
	workers: 2,
	// A machine that does much else at the time lets one in some hundred browser tests run out of time now and then.
	retries: 1,
	timeout: 60_000,
	reporter: 'list',
	use: {
		launchOptions: { executablePath: findOrInstallBrowser(), args: BROWSER_FLAGS },
		viewport: { width: 1280, height: 900 },
		trace: 'off',
	},
});
