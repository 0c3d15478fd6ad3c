import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readClipboard } from './clipboard.ts';
import { selectWords } from './in-page.ts';
import { ARTICLE, expect, READING, REAL, test } from './reader.ts';

const STATEMENT = `${REAL}s/no-invasion/`;
/** Addresses are those of the site's host, wherever the page is looked at. */
const HOST = 'https://ontherecord.example/';
/** What is copied of it: its address, and by their digest the words that stood there. */
const COPIED = `${HOST}s/no-invasion/?v=5d84b942`;
const toServed = (address: string): string => address.replaceAll(HOST, REAL);

const getRow = (page: Page) => page.locator('.share');
const toSummary = (page: Page, name: string) => getRow(page).locator('summary', { hasText: name });
const getBar = (page: Page) => page.locator('.told');
const readText = (page: Page) => readClipboard(page);
const readHtml = (page: Page) => readClipboard(page, 'text/html');

const select = (page: Page, from: string, to = from) => page.evaluate(selectWords, [from, to] as const);

test.describe('the share row', () => {
	test.beforeEach(async ({ context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	});

	test('copies the link by one press, says so, and loads nothing before', async ({ page, noise }) => {
		await page.goto(STATEMENT);
		expect(noise.scripts).toEqual([]);
		await toSummary(page, 'Copy link').click();
		await expect(getBar(page)).toHaveText('Link copied.');
		await expect(getBar(page)).toHaveRole('status');
		expect(await readText(page)).toBe(COPIED);
		expect(noise.scripts).toHaveLength(2);
	});

	test('copies the quote with attribution and link, as text and as HTML', async ({ page }) => {
		await page.goto(STATEMENT);
		await toSummary(page, 'Copy quote').click();
		await expect(getBar(page)).toHaveText('Copied.');
		expect(await readText(page)).toMatch(
			/^“The United States .* ruled out\.”\n— Claudia Sheinbaum, President of Mexico, said 8 Aug 2025\. .*On the Record\nhttps:/s,
		);
		expect(await readHtml(page)).toMatch(
			/<blockquote cite="https:\/\/ontherecord\.example\/s\/no-invasion\/\?v=5d84b942".*<a href="https:\/\/ontherecord\.example\/s\/no-invasion\/\?v=5d84b942">On the Record<\/a><\/p><\/blockquote>/s,
		);
	});

	test('copies each of the other forms by its own button', async ({ page }) => {
		await page.goto(STATEMENT);
		const forms: [way: string, form: string, begin: string][] = [
			['Copy quote', 'Markdown', '> “The United States'],
			['Copy quote', 'HTML', '<blockquote cite="'],
			['Embed', 'Without scripts', '<blockquote cite="'],
			['Embed', 'With a script', '<blockquote cite="'],
			['Cite', 'Chicago', 'Sheinbaum, Claudia. “The United States'],
			['Cite', 'APA', 'Sheinbaum, C. (2025'],
			['Cite', 'MLA', 'Sheinbaum, Claudia. “The United States'],
		];
		for (const [way, form, begin] of forms) {
			const details = getRow(page).locator('details', { has: page.getByText(way, { exact: true }) });
			if ((await details.getAttribute('open')) === null) await details.getByText(way, { exact: true }).click();
			const line = details.locator('p', { hasText: form });
			await page.evaluate(() => navigator.clipboard.writeText(''));
			await line.getByRole('button', { name: 'Copy' }).click();
			await expect.poll(() => readText(page), form).not.toBe('');
			const copied = await readText(page);
			expect(copied.slice(0, begin.length), form).toBe(begin);
			expect(copied, form).toBe(await line.locator('+ code').textContent());
		}
	});

	test('hands over citations as files that need no server', async ({ page }) => {
		await page.goto(STATEMENT);
		await toSummary(page, 'Cite').click();
		for (const [name, file, begin] of [
			['BibTeX', 'no-invasion.bib', '@online{no-invasion,'],
			['RIS', 'no-invasion.ris', 'TY  - NEWS\r\n'],
			['CSL-JSON', 'no-invasion.json', '[{"id":"no-invasion","type":"article-newspaper"'],
		] as const) {
			const download = page.waitForEvent('download');
			await getRow(page).getByRole('link', { name }).click();
			expect((await download).suggestedFilename()).toBe(file);
			const stream = await (await download).createReadStream();
			const text = Buffer.concat((await stream.toArray()) as Buffer[]).toString();
			expect(text.slice(0, begin.length)).toBe(begin);
		}
	});

	test('selects what the browser did not allow to be copied, and says what to do', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'clipboard', { value: undefined });
		});
		await page.goto(STATEMENT);
		await toSummary(page, 'Copy link').click();
		await expect(getBar(page)).toContainText('did not allow copying');
		await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(COPIED);
	});

	test('opens the system’s share sheet where there is one, and no one minds its being closed', async ({ page }) => {
		await page.addInitScript(() => {
			const share = (data: ShareData) => {
				document.documentElement.dataset.shared = data.url;
				return Promise.reject(new DOMException('closed', 'AbortError'));
			};
			Object.defineProperty(navigator, 'share', { value: share });
		});
		await page.goto(STATEMENT);
		await getRow(page).getByRole('button', { name: 'Share…' }).click();
		await expect(page.locator('html')).toHaveAttribute('data-shared', COPIED);
	});

	test('has no button for a share sheet that is not there', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'share', { value: undefined });
		});
		await page.goto(STATEMENT);
		await expect(getRow(page).getByText('Share…')).toBeHidden();
	});

	test('leads to the mail with the words and the way back', async ({ page }) => {
		await page.goto(STATEMENT);
		const mail = await getRow(page).getByRole('link', { name: 'Email' }).getAttribute('href');
		const query = new URL(mail ?? '').searchParams;
		expect(query.get('subject')).toMatch(/^Claudia Sheinbaum: “The United States/);
		expect(query.get('body')).toMatch(
			/^“The United States .*\nhttps:\/\/ontherecord\.example\/s\/no-invasion\/\?v=5d84b942$/s,
		);
	});

	test('is reached and worked by keys alone, and stands firm under a second press', async ({ page }) => {
		await page.goto(STATEMENT);
		const summary = getRow(page).locator('summary').first();
		await summary.focus();
		await page.keyboard.press('Enter');
		await expect(getBar(page)).toHaveText('Link copied.');
		const before = await toSummary(page, 'Copy quote').boundingBox();
		// The open text is a stop of its own where it scrolls.
		for (let step = 0; step < 3; step++) {
			await page.keyboard.press('Tab');
			if (await toSummary(page, 'Copy quote').evaluate((element) => element === document.activeElement)) break;
		}
		await page.keyboard.press('Enter');
		await expect(getBar(page)).toHaveText('Copied.');
		expect(await toSummary(page, 'Copy quote').boundingBox()).toEqual(before);
	});

	test.describe('on a touch screen', () => {
		test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
		test('has targets of 44 px, open texts and the bar included', async ({ page }) => {
			await page.goto(`${REAL}search/?q=cartels`);
			const copy = page.locator('#_hits').getByRole('button', { name: 'Copy link' }).first();
			await expect(copy).toBeVisible();
			expect((await copy.boundingBox())?.height).toBeGreaterThanOrEqual(43.5);
			await page.goto(STATEMENT);
			for (const name of ['Copy quote', 'Cite']) {
				await toSummary(page, name).tap();
				const small = await page
					.locator('.share :is(summary, .btn, p > *), .told :is(a, button)')
					.evaluateAll((elements) =>
						elements
							.map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
							.filter(({ box }) => box.height > 0 && box.height < 43.5)
							.map(({ text, box }) => `${text}: ${box.height}`),
					);
				expect(small).toEqual([]);
			}
		});
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });
		test('opens its texts one at a time, to be selected, and shows no button that could not answer', async ({
			page,
		}) => {
			await page.goto(STATEMENT);
			await toSummary(page, 'Copy quote').click();
			await expect(getRow(page).locator('code:visible')).toHaveCount(3);
			await toSummary(page, 'Embed').click();
			await expect(getRow(page).locator('code:visible')).toHaveCount(2);
			await expect(getRow(page).locator('button:visible')).toHaveCount(0);
		});
	});
});

test('a note copies the link of its statement while it leads to its place', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(ARTICLE);
	await page.locator('#_n3').getByRole('link', { name: 'Permalink' }).click();
	await expect(page).toHaveURL(/#directive-signed$/);
	await expect(getBar(page)).toHaveText('Link copied.');
	expect(await readText(page)).toMatch(/\/s\/directive-signed\/\?v=[0-9a-f]{8}$/);
	await page.keyboard.press('j');
	await page.keyboard.press('c');
	await expect.poll(() => readText(page)).toMatch(/\/s\/directive-allows-strikes\/\?v=[0-9a-f]{8}$/);
});

test.describe('selected words', () => {
	test.beforeEach(async ({ context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	});

	/** Copies the link to a selection and opens it in a page of its own; gives the link and what is lit there. */
	async function follow(page: Page, address: string, from: string, to = from) {
		await page.goto(address);
		await select(page, from, to);
		await getBar(page)
			.getByRole('button', { name: /^Copy link|^Copiar enlace/ })
			.click();
		await expect(getBar(page)).toHaveText(/^(?:Link copied|Enlace copiado)\.$/);
		const link = await readText(page);
		const { origin, pathname } = new URL(address);
		const other = await page.context().newPage();
		await other.goto(origin + link.slice(new URL(link).origin.length));
		// Where a browser has found the words, what they stand in is the target, not the element of the fragment.
		const found = await other.evaluate(() => {
			const target = document.querySelector(':target');
			const light = target && getComputedStyle(target, '::target-text').backgroundColor;
			return { text: target?.textContent ?? '', isPart: target?.closest('#_text') !== null, light };
		});
		await other.close();
		expect(new URL(link).pathname).toBe(pathname);
		return { link, found };
	}

	for (const { what, from, to, id, text } of [
		{ what: 'within a sentence', from: 'did not directly', id: 'directive-allows-strikes', text: 'did not directly' },
		{ what: 'that stand in many places', from: 'order', id: '', text: 'order' },
		{ what: 'across a quote and its marks', from: 'It said', to: 'homeland', id: '', text: 'homeland' },
		{
			what: 'across paragraphs',
			from: 'absolutely ruled',
			to: 'in secret',
			id: 'us-troops-ruled-out',
			text: 'in secret',
		},
		{ what: 'cut within words', from: 'nfirms eith', id: '', text: 'confirms either' },
	]) {
		test(`${what} are found again by their link`, async ({ page }) => {
			const { link, found } = await follow(page, ARTICLE, from, to);
			expect(link).toMatch(
				/^https:\/\/ontherecord\.example\/articles\/us-mexico-cartel-directive\/(?:\?v=[0-9a-f]{8})?#[\w-]+:~:text=/,
			);
			expect(found.light).toBe('rgb(242, 180, 174)');
			if (id !== '') expect(link).toContain(`#${id}:~:text=`);
			expect(found.isPart).toBe(true);
			expect(found.text).toContain(text);
		});
	}

	for (const [slug, from] of [
		['in-arabic', 'الكتاب'],
		['in-japanese', '図書'],
		['in-spanish', 'barcos'],
	] as const) {
		test(`in ${slug} are found again by their link`, async ({ page }) => {
			const { link, found } = await follow(page, `${READING}articles/${slug}/`, from);
			expect(link).toContain(':~:text=');
			expect(found.isPart).toBe(true);
			expect(found.text).toContain(from);
		});
	}

	test('of one quote are copied as its speaker’s, others as the article’s', async ({ page }) => {
		await page.goto(ARTICLE);
		await select(page, 'we collaborate');
		await getBar(page).getByRole('button', { name: 'Copy with attribution' }).click();
		await expect(getBar(page)).toHaveText('Copied.');
		expect(await readText(page)).toMatch(
			/^“we collaborate”\n— Claudia Sheinbaum, President of Mexico\. Quote, said 8 Aug 2025\. On/,
		);
		expect(await readHtml(page)).toMatch(
			/^<blockquote cite="https:\/\/ontherecord\.example\/articles\/us-mexico-cartel-directive\/\?v=5d84b942#no-invasion:~:text=.*we collaborate/s,
		);
		await select(page, 'no other voice');
		await getBar(page).getByRole('button', { name: 'Markdown' }).click();
		await expect.poll(() => readText(page)).toMatch(/^> “no other voice”\n>\n> — Mexico rules out US troops/);
		expect(await readText(page)).not.toContain('?v=');
	});

	test('are offered when they rest and no longer than they are selected; c copies their link', async ({ page }) => {
		await page.goto(ARTICLE);
		await select(page, 'no other voice');
		await expect(getBar(page).getByRole('button')).toHaveCount(4);
		const { violations } = await new AxeBuilder({ page }).include('.told').analyze();
		expect(violations.map(({ id }) => id)).toEqual([]);
		await page.keyboard.press('c');
		await expect.poll(() => readText(page)).toContain(':~:text=no%20other%20voice');
		await select(page, 'no other voice');
		await expect(getBar(page).getByRole('button')).toHaveCount(4);
		await page.evaluate(() => getSelection()?.removeAllRanges());
		await expect(getBar(page)).toBeHidden();
	});

	test('outside the prose are nothing to link to', async ({ page }) => {
		await page.goto(ARTICLE);
		await page.evaluate(() => {
			getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body);
		});
		await page.waitForTimeout(600);
		await expect(getBar(page)).toHaveCount(0);
	});
});

test.describe('an embedded statement', () => {
	let server: Server | undefined;
	test.afterEach(() => {
		server?.close();
	});

	/** Opens a page of somebody else that holds a form of the code: of another origin than the frame, from a server of its own. */
	async function hold(page: Page, form: number, width: number): Promise<void> {
		await page.goto(STATEMENT);
		await toSummary(page, 'Embed').click();
		const code = (await getRow(page).locator('[open] code').nth(form).textContent()) ?? '';
		const elsewhere = createServer((_, response) => {
			response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
			response.end(
				`<!doctype html><link rel="icon" href="data:,"><title>Elsewhere</title><body style="width:${width}px">${toServed(code)}</body>`,
			);
		});
		server = elsewhere;
		await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
		await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
	}

	for (const width of [240, 700]) {
		test(`shows the words in a frame of ${width} px without a script`, async ({ page, noise }) => {
			await hold(page, 0, width);
			const frame = page.frameLocator('iframe');
			await expect(frame.locator('blockquote')).toContainText('absolutely ruled out.”');
			await expect(page.locator('blockquote')).toContainText('absolutely ruled out.”');
			expect(await frame.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
			// The sandbox keeps the frame's own script from running, and the browser says so.
			noise.console.length = 0;
		});
	}

	test('tells its height to a page that lets it', async ({ page, noise }) => {
		await hold(page, 1, 240);
		const height = (): Promise<number> => page.locator('iframe').evaluate(({ clientHeight }) => clientHeight);
		const needed = await page
			.frameLocator('iframe')
			.locator('main')
			.evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
		await expect.poll(height).toBe(needed);
		noise.console.length = 0;
	});
});
