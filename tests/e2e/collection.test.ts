import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { readClipboard } from './clipboard.ts';
import { expect, FIXTURE, READING, REAL, test, type Noise } from './reader.ts';

const PAGE = `${REAL}collection/`;
/** As pages of the site give their addresses, wherever they are looked at. */
const SHARED = 'https://ontherecord.example/collection/?s=';
const IDS = ['no-invasion', 'directive-allows-strikes', 'us-troops-ruled-out'] as const;

async function gather(page: Page, ...ids: string[]): Promise<void> {
	for (const id of ids) {
		await page.goto(`${REAL}s/${id}/`);
		await page.getByRole('button', { name: 'Collect' }).click();
		await expect(page.getByRole('status')).toContainText('In your collection');
	}
}

async function openCollection(page: Page, address = PAGE): Promise<void> {
	await page.goto(address);
	await expect(page.locator('.done')).toBeAttached();
}

const listIds = (page: Page) =>
	page.locator('#_items > li').evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.id));

const toAction = (page: Page, id: string, name: string) =>
	page.locator(`#_items > [data-id="${id}"]`).getByRole('button', { name });

const readKept = (page: Page) => page.evaluate(() => Object.entries(localStorage));

async function save(page: Page, name: string, role: 'link' | 'button'): Promise<{ name: string; text: string }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole(role, { name, exact: true }).click(),
	]);
	return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** Takes the browser's own message about a request that was meant to fail. */
function forgive(noise: Noise): void {
	expect(noise.console.filter((message) => !message.startsWith('Failed to load resource'))).toEqual([]);
	noise.console.length = 0;
}

test.describe('the reader’s own collection', () => {
	test('is empty at first: the page says how to collect, loads no script and keeps nothing', async ({
		page,
		noise,
	}) => {
		await page.goto(PAGE);
		await expect(page.getByText('press “Collect”')).toBeVisible();
		await expect(page.getByRole('list', { name: 'Statements' })).toBeHidden();
		expect(noise.scripts).toEqual([]);
		expect(await readKept(page)).toEqual([]);
	});

	test('lists what was collected on statements’ pages in that order, as those pages have it', async ({ page }) => {
		await gather(page, ...IDS);
		await page.getByRole('link', { name: 'Open it' }).click();
		await expect(page.getByRole('status')).toHaveText('3 statements.');
		expect(await listIds(page)).toEqual(IDS);
		const [first, second] = [page.locator('#_items > li').first(), page.locator('#_items > li').nth(1)];
		await expect(first).toContainText('there is not going to be an invasion');
		await expect(first.locator('.no')).toHaveText('1');
		await expect(first).toContainText(/Quote\. Claudia Sheinbaum, President of Mexico, said 8 Aug 2025\. Source: /);
		await expect(second).toContainText(/Claim\. /);
		await expect(second).not.toContainText('Quote.');
		const place = first.getByRole('link').last();
		await expect(place).toHaveAttribute('href', '/articles/us-mexico-cartel-directive/#no-invasion');
		await expect(first.getByRole('link').first()).toHaveAttribute('href', '/s/no-invasion/');
	});

	for (const nonsense of ['[]', '{', 'null', '["<b>", 1, null]']) {
		test(`is empty where the browser holds nonsense for it: ${nonsense}`, async ({ page }) => {
			await page.addInitScript((value) => {
				localStorage.setItem('collection /', value);
			}, nonsense);
			await page.goto(PAGE);
			await expect(page.getByText('press “Collect”')).toBeVisible();
			await expect(page.locator('#_status')).toBeHidden();
		});
	}

	test('is put in order by buttons and the keyboard; the focus stays with what is moved', async ({ page }) => {
		await gather(page, ...IDS);
		await openCollection(page);
		const [one, two, three] = IDS;
		await expect(toAction(page, one, 'Up')).toBeDisabled();
		await expect(toAction(page, three, 'Down')).toBeDisabled();
		await toAction(page, three, 'Up').press('Enter');
		expect(await listIds(page)).toEqual([one, three, two]);
		await expect(toAction(page, three, 'Up')).toBeFocused();
		await expect(page.getByRole('status')).toHaveText('Moved to place 2 of 3.');
		await page.keyboard.press('Space');
		expect(await listIds(page)).toEqual([three, one, two]);
		await expect(toAction(page, three, 'Down')).toBeFocused();
		await expect(page.locator('.share code').first()).toHaveText(`${SHARED}${three},${one},${two}`);
		await openCollection(page);
		expect(await listIds(page)).toEqual([three, one, two]);
	});

	test('loses what is removed; the focus goes to the next, then to the one before, then to the heading', async ({
		page,
	}) => {
		await gather(page, ...IDS);
		await openCollection(page);
		const [one, two, three] = IDS;
		await toAction(page, two, 'Remove').click();
		await expect(toAction(page, three, 'Remove')).toBeFocused();
		await expect(page.getByRole('status')).toHaveText('Removed. 2 statements left.');
		await page.keyboard.press('Enter');
		await expect(toAction(page, one, 'Remove')).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
		await expect(page.getByText('press “Collect”')).toBeVisible();
		expect(await readKept(page)).toEqual([]);
	});

	test('shows what another tab gathers', async ({ page, context }) => {
		await gather(page, IDS[0]);
		await openCollection(page);
		const other = await context.newPage();
		await gather(other, IDS[1]);
		await expect(page.locator('#_items > li')).toHaveCount(2);
	});

	test('takes no more than a hundred statements', async ({ page }) => {
		await page.goto(`${REAL}s/no-invasion/`);
		await page.evaluate(() => {
			localStorage.setItem('collection /', JSON.stringify(Array.from({ length: 100 }, (_, at) => `id-${at}`)));
		});
		await page.getByRole('button', { name: 'Collect' }).click();
		await expect(page.getByRole('status')).toContainText('Your collection is full');
	});
});

test.describe('a collection that was sent', () => {
	const address = `${PAGE}?s=${IDS.join(',')}`;

	test('shows the list as it was sent and keeps nothing of it by itself', async ({ page }) => {
		await openCollection(page, address);
		expect(await listIds(page)).toEqual(IDS);
		await expect(page.getByRole('heading', { name: 'A collection you were sent' })).toBeVisible();
		await expect(page.getByRole('button', { name: /^(?:Up|Down|Remove)/ })).toHaveCount(0);
		expect(await readKept(page)).toEqual([]);
	});

	test('is added to the reader’s own on demand, replaces nothing there and is not added twice', async ({ page }) => {
		await gather(page, IDS[1]);
		await openCollection(page, address);
		const keep = page.getByRole('button', { name: 'Keep these in my collection' });
		await keep.click();
		await expect(page.getByRole('status')).toHaveText('2 statements added. Your collection: 3 statements.');
		await keep.click();
		await expect(page.getByRole('status')).toHaveText('0 statements added. Your collection: 3 statements.');
		await page.getByRole('main').getByRole('link', { name: 'Your collection' }).click();
		await expect(page.locator('#_items > li')).toHaveCount(3);
		expect(await listIds(page)).toEqual([IDS[1], IDS[0], IDS[2]]);
	});

	test('says so where the browser keeps nothing', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(globalThis, 'localStorage', {
				get() {
					throw new DOMException('closed', 'SecurityError');
				},
			});
		});
		await openCollection(page, address);
		await page.getByRole('button', { name: 'Keep these' }).click();
		await expect(page.getByRole('status')).toContainText('The browser keeps nothing');
	});

	test('with ids that are none, are twice there or are markup shows them as text and asks for no page of theirs', async ({
		page,
		noise,
	}) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		const hostile = ['<img src=x onerror=alert(1)>', '../../data', 'javascript:alert(2)', '__proto__'];
		const list = ['no-invasion', ...hostile, 'no-invasion', 'not-there'].map(encodeURIComponent).join(',');
		await openCollection(page, `${PAGE}?s=${list}`);
		expect(await listIds(page)).toEqual(['no-invasion', 'not-there']);
		await expect(page.getByRole('status')).toHaveText(
			`1 statement. Not on this record: 1 statement. Not the id of a statement: ${hostile.join(', ')}.`,
		);
		await expect(page.locator('[data-id="not-there"]')).toContainText('There is no statement of this id here.');
		await expect(page.locator('main img')).toHaveCount(0);
		await expect(page.locator('.share code').first()).toHaveText(`${SHARED}no-invasion`);
		expect(asked.filter((url) => url.includes('/s/'))).toEqual([`${REAL}s/no-invasion/`, `${REAL}s/not-there/`]);
		forgive(noise);
	});

	test('of two hundred ids shows a hundred and says how many are left out', async ({ page, noise }) => {
		const ids = Array.from({ length: 200 }, (_, at) => `id-${at}`);
		await openCollection(page, `${PAGE}?s=${ids.join(',')}`);
		await expect(page.locator('#_items > li')).toHaveCount(100);
		await expect(page.getByRole('status')).toContainText('A collection holds 100 statements; 100 more are left out.');
		await expect(page.locator('.share')).toBeHidden();
		forgive(noise);
	});

	test('asks for six pages at once at most', async ({ page }) => {
		let running = 0;
		let most = 0;
		await page.route('**/s/*/', async (route) => {
			most = Math.max(most, ++running);
			await new Promise((resolve) => setTimeout(resolve, 50));
			await route.fulfill({ status: 200, contentType: 'text/html', body: '<p>Nothing here</p>' });
			running--;
		});
		await openCollection(page, `${PAGE}?s=${Array.from({ length: 20 }, (_, at) => `id-${at}`).join(',')}`);
		await expect(page.getByRole('status')).toHaveText('0 statements. Not on this record: 20 statements.');
		expect(most).toBe(6);
	});

	test('that names nothing says so', async ({ page }) => {
		await openCollection(page, `${PAGE}?s=,`);
		await expect(page.getByRole('status')).toHaveText('The address names no statement.');
	});

	test('shows hostile words as words, and a withdrawn statement as withdrawn', async ({ page }) => {
		await openCollection(page, `${FIXTURE}collection/?s=said-by-mallory,taken-back`);
		await expect(page.locator('[data-id="said-by-mallory"] .words')).toHaveText('“<em>not emphasis</em> & more”');
		await expect(page.locator('[data-id="taken-back"]')).toContainText(
			'Withdrawn 10 August 2025. The speaker did not say it.',
		);
		await expect(page.locator('main :is(em, iframe, img)')).toHaveCount(0);
		await expect(page.locator('[data-id="taken-back"] .words a')).toHaveAttribute('href', '/deep/base/s/taken-back/');
	});

	test('says in which language the words are and in which the words about them', async ({ page }) => {
		await openCollection(page, `${READING}collection/?s=lo-dejamos-descansar,open-until-midnight`);
		const [spanish, arabic] = [page.locator('#_items > li').first(), page.locator('#_items > li').last()];
		await expect(spanish.locator('.words a')).toHaveAttribute('lang', 'es');
		await expect(spanish.locator('.by')).toHaveAttribute('lang', 'es');
		await expect(arabic.locator('.words a')).toHaveAttribute('lang', 'ar');
		await expect(arabic.locator('.words a')).toHaveAttribute('dir', 'rtl');
		await expect(arabic.locator('.by')).toHaveAttribute('lang', 'en');
		await expect(arabic.locator('.place')).toHaveAttribute('lang', 'ar');
	});

	test('keeps what could be fetched when the network fails, and tries again on demand', async ({ page, noise }) => {
		await page.route('**/s/directive-allows-strikes/', (route) => route.abort());
		await openCollection(page, address);
		await expect(page.getByRole('status')).toContainText('1 statement could not be fetched');
		expect(await listIds(page)).toEqual(IDS);
		await expect(page.locator('.share code').first()).toHaveText(SHARED + IDS.join(','));
		await expect(page.locator('.share code').nth(1)).not.toContainText('directive-allows-strikes');
		await page.unroute('**/s/directive-allows-strikes/');
		await toAction(page, 'directive-allows-strikes', 'Try again').click();
		await expect(page.getByRole('status')).toHaveText('3 statements.');
		await expect(page.locator('[data-id="directive-allows-strikes"] a').first()).toBeFocused();
		await expect(page.locator('.share code').nth(1)).toContainText('/s/directive-allows-strikes/');
		forgive(noise);
	});
});

test.describe('what is copied and saved of a collection', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('is the one address', async ({ page }) => {
		await gather(page, IDS[0], IDS[1]);
		await openCollection(page);
		await page.getByText('Copy link to the collection').click();
		await expect(page.locator('.told')).toHaveText('Link copied.');
		const address = await readClipboard(page);
		expect(address).toBe(`${SHARED}${IDS[0]},${IDS[1]}`);
		await page.locator('h1').focus();
		await page.keyboard.press('c');
		expect(await readClipboard(page)).toBe(address);
	});

	test('is every form of every statement’s page, one after the other, as text and as HTML', async ({ page }) => {
		const pages: string[][] = [];
		for (const id of IDS) {
			await page.goto(`${REAL}s/${id}/`);
			pages.push(await page.locator('.share code').allTextContents());
		}
		await openCollection(page, `${PAGE}?s=${IDS.join(',')}`);
		const texts = await page.locator('.share code').allTextContents();
		expect(texts).toHaveLength(9);
		texts.slice(1).forEach((text, at) => {
			for (const own of pages) expect(text).toContain(own[at + 1]);
		});
		await page.getByText('Copy all').click();
		await expect(page.locator('.told')).toHaveText('Copied.');
		const plain = await readClipboard(page);
		const html = await readClipboard(page, 'text/html');
		expect(plain).toBe(pages.map((own) => own[1]).join('\n\n'));
		expect(html.match(/<blockquote/g)).toHaveLength(3);
		expect(html).toContain('/s/no-invasion/');
	});

	test('is a file for each reference manager', async ({ page }) => {
		await openCollection(page, `${PAGE}?s=${IDS.join(',')}`);
		await page.getByText('Cite', { exact: true }).click();
		const bibtex = await save(page, 'BibTeX', 'link');
		expect(bibtex.name).toBe('collection.bib');
		expect(bibtex.text.match(/^@online\{.*,$/gm)).toEqual(IDS.map((id) => `@online{${id},`));
		const ris = await save(page, 'RIS', 'link');
		expect(ris.name).toBe('collection.ris');
		expect(ris.text.match(/^ID {2}- .*(?=\r$)/gm)).toEqual(IDS.map((id) => `ID  - ${id}`));
		const csl = await save(page, 'CSL-JSON', 'link');
		expect(csl.name).toBe('collection.json');
		expect((JSON.parse(csl.text) as { id: string }[]).map(({ id }) => id)).toEqual(IDS);
	});

	test('is a table with the rows of statements.csv', async ({ page, request }) => {
		await openCollection(page, `${PAGE}?s=${IDS.join(',')}`);
		const { name, text } = await save(page, 'CSV', 'button');
		expect(name).toBe('collection.csv');
		expect(text.startsWith('\uFEFF')).toBe(true);
		const read = (csv: string) => parse<Record<string, string>>(csv, { bom: true, columns: true });
		const all = read(await (await request.get(`${REAL}data/statements.csv`)).text());
		expect(read(text)).toEqual(IDS.map((id) => all.find((row) => row.id === id)));
	});

	test('is no half table where a statement cannot be had', async ({ page, noise }) => {
		await openCollection(page, `${PAGE}?s=${IDS.join(',')}`);
		await page.route('**/statement.json', (route) => route.abort());
		await page.getByRole('button', { name: 'CSV' }).click();
		await expect(page.getByRole('status')).toContainText('The table could not be made');
		forgive(noise);
	});

	test('goes into a mail and the system’s own sheet as the one address', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'share', {
				value: (data: ShareData) => {
					document.documentElement.dataset.sharedUrl = data.url;
					return Promise.resolve();
				},
			});
		});
		await openCollection(page, `${PAGE}?s=${IDS.join(',')}`);
		const mail = new URL((await page.getByRole('link', { name: 'Email' }).getAttribute('href')) ?? '');
		expect(mail.searchParams.get('body')).toBe(SHARED + IDS.join(','));
		await page.getByRole('button', { name: 'Share…' }).click();
		await expect(page.locator('html')).toHaveAttribute('data-shared-url', SHARED + IDS.join(','));
	});
});

test.describe('a collection', () => {
	test('opens from its address in another browser', async ({ page, browser }) => {
		await gather(page, IDS[2], IDS[0]);
		await openCollection(page);
		const address = new URL((await page.locator('.share code').first().textContent()) ?? '');
		const other = await (await browser.newContext()).newPage();
		await openCollection(other, `${PAGE}${address.search}`);
		expect(await listIds(other)).toEqual([IDS[2], IDS[0]]);
		await other.context().close();
	});

	test('prints as a handout: title, statements, addresses written out, no controls', async ({ page }) => {
		await gather(page, IDS[0], IDS[1]);
		await openCollection(page);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator('#_items .addr').first()).toHaveText(
			'https://ontherecord.example/s/no-invasion/?v=5d84b942',
		);
		await expect(page.locator('#_items .addr').first()).toBeVisible();
		await expect(page.locator('#_address')).toHaveText(`${SHARED}${IDS[0]},${IDS[1]}`);
		for (const control of await page.locator('main :is(button, summary, .share a)').all()) {
			await expect(control).toBeHidden();
		}
	});

	for (const width of [390, 1280]) {
		test(`has no fault that axe can find at ${width} px, put in order or sent`, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await gather(page, IDS[0], IDS[1]);
			for (const address of [PAGE, `${PAGE}?s=${IDS.join(',')}`]) {
				await openCollection(page, address);
				await page.getByText('Cite', { exact: true }).click();
				const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
				expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
			}
		});
	}

	test.describe('on a touch screen', () => {
		test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
		test('has targets of 44 pixels', async ({ page }) => {
			await openCollection(page, `${PAGE}?s=${IDS.join(',')}`);
			await page.getByRole('button', { name: 'Keep these' }).click();
			const targets = () => page.locator('#_collection :is(button, summary, .btn):visible').all();
			const sent = await targets();
			await openCollection(page);
			const own = await targets();
			expect(own.length).toBeGreaterThan(sent.length);
			for (const target of own) {
				const box = await target.boundingBox();
				expect(box?.height ?? 0, await target.innerText()).toBeGreaterThanOrEqual(43.5);
			}
		});
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });
		test('is explained, and leads to all statements', async ({ page }) => {
			await page.goto(`${PAGE}?s=no-invasion`);
			await expect(page.locator('noscript p')).toBeVisible();
			await expect(page.locator('noscript p')).toContainText('A collection needs JavaScript');
			await expect(page.getByRole('main').getByRole('link', { name: 'All statements' })).toBeVisible();
			await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
			await expect(page.locator('.share')).toBeHidden();
		});
	});
});
