import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { toHostileContent } from '../fixtures/hostile-articles.ts';
import { makeFolder, removeFolders, writeContent } from '../site/content.ts';
import { runBuild } from '../site/sites.ts';
import { expect, open, test, type Noise } from './reader.ts';
import { serveFolder } from './server.ts';

/** In one worker: the site is built once. */
test.describe.configure({ mode: 'default' });

/** What runs wherever it is not escaped: each of them in every field. `tests/site/hostile.test.ts` has all the others. */
const RUNNING = [
	'<img src=x onerror=window.__ran=1>',
	'"><img src=x onerror=window.__ran=1>',
	"'><img src=x onerror=window.__ran=1>",
	'</script><script>window.__ran=1</script>',
	'</textarea></title></style></noscript><img src=x onerror=window.__ran=1>',
	'" autofocus onfocus=window.__ran=1 x="',
];
const HOSTILE_TEXT = encodeURIComponent('"><img src=x onerror=window.__ran=1><script>window.__ran=1</script>');

let server: Server | undefined;
let site: string;

test.beforeAll(async () => {
	// A build takes some seconds, on a busy machine a minute.
	test.setTimeout(120_000);
	const contentDir = await writeContent(toHostileContent(RUNNING, RUNNING.length).files);
	const built = { contentDir, outDir: join(await makeFolder(), 'site'), origin: 'https://hostile.example', base: '/' };
	const { code, stderr } = await runBuild(built);
	expect(stderr).not.toMatch(/\n {4}at /);
	expect(code).toBe(0);
	const served = await serveFolder(built.outDir, built.base);
	server = served.server;
	site = `${served.origin}/`;
});

test.afterAll(async () => {
	server?.close();
	await removeFolders();
});

/** What the words of people have made the page do: nothing, even where a pointer or the keyboard comes over them. */
async function expectNothingRan(page: Page, noise: Noise): Promise<void> {
	const ran = await page.evaluate(() => {
		for (const element of document.querySelectorAll('body *')) {
			for (const type of ['mouseover', 'mouseenter', 'focus']) element.dispatchEvent(new Event(type));
		}
		return (globalThis as unknown as { __ran?: unknown }).__ran;
	});
	expect(ran, page.url()).toBeUndefined();
	expect(noise.console, page.url()).toEqual([]);
	expect(noise.elsewhere, page.url()).toEqual([]);
}

test('hostile words do nothing on any kind of page', async ({ page, noise }) => {
	for (const path of [
		'',
		'articles/h0/',
		'articles/h3/',
		'articles/h5/',
		's/said-h1/',
		's/claimed-h2/',
		's/withdrawn-h4/',
		's/said-h1/embed/',
		's/claimed-h2/embed/',
		'speakers/speaker-h0/',
		'topics/topic-h1/',
		'statements/',
		'corrections/',
	]) {
		await open(page, site + path);
		await expect(page.locator('body'), path).toContainText(/\S/);
		expect(await page.evaluate(() => document.compatMode), path).toBe('CSS1Compat');
		await expectNothingRan(page, noise);
	}
});

test('hostile addresses do nothing on the pages that read them', async ({ page, noise }) => {
	for (const path of [
		`search/?check=${HOSTILE_TEXT}`,
		`search/?q=${HOSTILE_TEXT}`,
		`search/?q=words&speaker=${HOSTILE_TEXT}&topic=${HOSTILE_TEXT}&sort=${HOSTILE_TEXT}`,
		'search/?q=javascript',
		`articles/h0/?v=${HOSTILE_TEXT}#said-h0`,
		`articles/h0/?v=${HOSTILE_TEXT}#${HOSTILE_TEXT}`,
		`s/said-h1/?v=${HOSTILE_TEXT}`,
		`collection/?s=said-h1,${HOSTILE_TEXT}`,
	]) {
		await open(page, site + path);
		await expectNothingRan(page, noise);
	}
});
