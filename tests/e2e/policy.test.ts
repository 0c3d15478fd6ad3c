import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { readClipboard } from './clipboard.ts';
import { ARTICLE, expect, FIXTURE, KINDS, open, REAL, test } from './reader.ts';
import { getField, getHits, getStatus, search } from './searching.ts';

/** What the policy of a page has kept from happening, in the page's own words. The console says so too. */
async function watch(page: Page): Promise<() => Promise<string[]>> {
	await page.addInitScript(() => {
		const found: string[] = [];
		Object.assign(globalThis, { violations: found });
		addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
			found.push(`${effectiveDirective}: ${blockedURI} ${sample}`);
		});
	});
	return () => page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);
}

/** What the browser keeps for a site. */
const readKept = async (page: Page): Promise<unknown> => ({
	cookies: await page.context().cookies(),
	storage: await page.evaluate(async () => [
		...Object.keys(localStorage),
		...Object.keys(sessionStorage),
		...(await indexedDB.databases()).map(({ name }) => name),
		...(await caches.keys()),
	]),
});
const NOTHING = { cookies: [], storage: [] };

test('no page of any kind breaks its policy, keeps anything or asks another host before the reader chooses something', async ({
	page,
}) => {
	const listViolations = await watch(page);
	for (const { address } of [
		...KINDS,
		{ address: `${REAL}s/no-invasion/embed/` },
		{ address: `${FIXTURE}s/taken-back/embed/` },
	]) {
		await open(page, address);
		expect(await listViolations(), address).toEqual([]);
		expect(await readKept(page), address).toEqual(NOTHING);
	}
});

test('nothing that a reader does on a page breaks its policy', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const listViolations = await watch(page);
	await page.goto(ARTICLE);
	await page.getByRole('button', { name: 'Dark' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.getByLabel('Show').selectOption('quotes');
	await expect(page.locator('.spread.some')).toBeAttached();
	await page.locator('h1').click();
	await page.keyboard.press('j');
	await expect(page).toHaveURL(/#no-invasion$/);
	await page.getByText('Copy link', { exact: true }).click();
	await expect(page.locator('.told')).toHaveText('Link copied.');
	expect(await readClipboard(page)).toBe('https://ontherecord.example/articles/us-mexico-cartel-directive/');
	await page.evaluate(() => {
		const [words] = document.querySelectorAll('#_text > p');
		if (words) getSelection()?.selectAllChildren(words);
	});
	await expect(page.locator('.told').getByRole('button', { name: 'Copy with attribution' })).toBeVisible();
	await page.setViewportSize({ width: 390, height: 800 });
	await page.evaluate(() => getSelection()?.removeAllRanges());
	await page.locator('button.n[popovertarget="_n5"]').click();
	await expect(page.locator('.note:popover-open')).toBeVisible();
	expect(await listViolations()).toEqual([]);
});

test('no search breaks the policy, and a search keeps nothing', async ({ page }) => {
	const listViolations = await watch(page);
	await page.goto(`${REAL}search/`);
	await search(page, 'cartels');
	await expect(page.locator('.flt.counted')).toBeVisible();
	await page.locator('.flt input[type=checkbox]').first().check();
	await expect(page.locator('#_chips')).toBeVisible();
	await search(page, 'submarine cartels');
	await page.goto(`${REAL}search/?check=there+is+not+going+to+be+any+invasion`);
	await expect(page.locator('#_notes > *').first()).toBeVisible();
	await getField(page).fill('invasion');
	await expect(getHits(page).first()).toBeVisible();
	await expect(getStatus(page)).toHaveText(/match/);
	expect(await listViolations()).toEqual([]);
	expect(await readKept(page)).toEqual(NOTHING);
});

test('a collection breaks no policy, and what is kept of it is gone with it', async ({ page }) => {
	const listViolations = await watch(page);
	await page.goto(`${REAL}s/no-invasion/`);
	await page.locator('[data-do="collect"]').click();
	await expect(page.locator('.told')).toBeVisible();
	expect(await listViolations()).toEqual([]);
	await page.goto(`${REAL}collection/`);
	await expect(page.locator('#_items li')).toHaveCount(1);
	const download = page.waitForEvent('download');
	await page.locator('#_csv').click();
	expect((await download).suggestedFilename()).toBe('collection.csv');
	await page.locator('#_items [value=remove]').click();
	await expect(page.locator('#_collection')).not.toHaveClass(/\bon\b/);
	expect(await listViolations()).toEqual([]);
	expect(await readKept(page)).toEqual(NOTHING);
});

test.describe('what is got into a page', () => {
	/** A page as it would be if an author could write markup. */
	async function openInjected(page: Page, address: string, markup: string): Promise<() => Promise<string[]>> {
		const listViolations = await watch(page);
		await page.route(address, async (route) => {
			const answer = await route.fetch();
			await route.fulfill({ response: answer, body: (await answer.text()).replace('<main', `${markup}<main`) });
		});
		await page.goto(address);
		return listViolations;
	}

	for (const [what, markup] of [
		['an inline script', '<script>document.title="run"</script>'],
		['a script of the site’s own host', '<script src="/injected.js"></script>'],
		['a script of another host', '<script src="https://evil.example/x.js"></script>'],
		['a module', '<script type="module">document.title="run"</script>'],
		['an inline handler', '<img src="/favicon.svg" onload="document.title=\'run\'">'],
		['a link that is a script', '<a id="x" href="javascript:void(document.title=\'run\')">x</a>'],
		['a style element', '<style>h1{display:none}</style>'],
		['a style attribute', '<p style="position:fixed;inset:0">x</p>'],
		['a frame', '<iframe srcdoc="<script>top.document.title=\'run\'</script>"></iframe>'],
		['another base of addresses', '<base href="https://evil.example/">'],
		['a plug-in', '<object data="/favicon.svg"></object>'],
		['an image of another host', '<img src="https://evil.example/x.png" alt="">'],
	] as const) {
		test(`does nothing and loads nothing: ${what}`, async ({ page, noise }) => {
			const asked: string[] = [];
			await page.route('**/injected.js', (route) => {
				asked.push('injected.js');
				return route.fulfill({ contentType: 'text/javascript', body: 'document.title="run"' });
			});
			const listViolations = await openInjected(page, ARTICLE, markup);
			if (markup.includes('id="x"')) await page.locator('#x').click();
			// A frame tells it of itself.
			await expect.poll(() => noise.console.join()).toMatch(/Content Security Policy/);
			if (!markup.startsWith('<iframe')) expect(await listViolations()).not.toEqual([]);
			await expect(page).toHaveTitle(/^Mexico rules out/);
			await expect(page.locator('h1')).toBeVisible();
			expect(asked).toEqual([]);
			expect(noise.elsewhere.filter((address) => !address.includes('evil.example'))).toEqual([]);
			// The browser tells what it has kept away.
			noise.console.length = 0;
			noise.elsewhere.length = 0;
		});
	}

	test('does not make a script of ours load another from elsewhere', async ({ page, noise }) => {
		await openInjected(page, ARTICLE, '<i data-words="https://evil.example/x.js"></i>');
		await page.evaluate(() => {
			const [words] = document.querySelectorAll('#_text > p');
			if (words) getSelection()?.selectAllChildren(words);
		});
		await expect
			.poll(() => noise.scripts.filter((address) => address.endsWith('/x.js')))
			.toEqual([`${new URL(REAL).origin}/x.js`]);
		noise.console.length = 0;
	});
});

test.describe('in a frame of somebody else’s page', () => {
	let server: Server | undefined;
	test.afterEach(() => {
		server?.close();
	});

	/** A page of another origin that holds a page of ours, isolated from others or not. */
	async function hold(page: Page, address: string, headers: Record<string, string> = {}): Promise<void> {
		const elsewhere = createServer((_, response) => {
			response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
			response.end(
				`<!doctype html><link rel="icon" href="data:,"><title>Elsewhere</title><iframe src="${address}"></iframe>`,
			);
		});
		server = elsewhere;
		await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
		await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
	}

	for (const [what, headers] of [
		['', {}],
		[' that is isolated from others', { 'cross-origin-embedder-policy': 'require-corp' }],
	] as const) {
		test(`an embedded statement is shown${what}`, async ({ page }) => {
			await hold(page, `${REAL}s/no-invasion/embed/`, headers);
			await expect(page.frameLocator('iframe').locator('blockquote')).toContainText('absolutely ruled out.”');
		});
	}

	for (const path of [
		'',
		's/no-invasion/',
		's/no-invasion/index.html',
		'articles/us-mexico-cartel-directive/',
		'search/',
		'about/',
		'nowhere/',
	]) {
		test(`no other page is: /${path}`, async ({ page, noise }) => {
			await hold(page, REAL + path);
			await expect.poll(() => noise.console.join()).toMatch(/frame-ancestors|X-Frame-Options/);
			await expect(page.frameLocator('iframe').locator('main')).toHaveCount(0);
			noise.console.length = 0;
		});
	}
});
