import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Names under which distributions put Chromium or Chrome on the PATH. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** What Chromium needs in a container, and what keeps it from asking other hosts by itself. */
export const BROWSER_FLAGS = [
	...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
	...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** The path of a Chromium: named by CHROMIUM or CHROMIUM_PATH, else on the PATH, else Playwright's own; or `undefined`. */
export function findBrowser(): string | undefined {
	const { CHROMIUM, CHROMIUM_PATH, PATH = '' } = process.env;
	const named = CHROMIUM ?? CHROMIUM_PATH;
	// What somebody names is meant: another one is not taken in its place.
	if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
	const folders = PATH.split(delimiter).filter((folder) => folder !== '');
	return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), chromium.executablePath()].find(
		existsSync,
	);
}

/** Finds a browser or lets Playwright install its own; throws an error that says how to get one. */
export function findOrInstallBrowser(): string {
	const found = findBrowser();
	if (found !== undefined) return found;
	const named = process.env.CHROMIUM ?? process.env.CHROMIUM_PATH;
	if (named === undefined || named === '') {
		console.log('No browser found. Trying: npx playwright install chromium');
		const cli = join(createRequire(import.meta.url).resolve('@playwright/test'), '..', 'cli.js');
		spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
	}
	const installed = findBrowser();
	if (installed !== undefined) return installed;
	throw new Error(
		[
			named === undefined || named === ''
				? 'The browser tests need Chromium or Chrome, and none was found or could be installed.'
				: `CHROMIUM names ${named}, and there is no such file.`,
			'Get one in one of these ways, then run `npm test` again:',
			'  Debian, Ubuntu:      apt-get install chromium',
			'  with the internet:   npx playwright install --with-deps chromium',
			'  one that is there:   CHROMIUM=/path/to/chrome npm test',
		].join('\n'),
	);
}
