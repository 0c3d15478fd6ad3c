import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ARTICLE, expect, HISTORY, REAL, test, type Noise } from './reader.ts';
import { readClipboard } from './clipboard.ts';

/** Its words were changed twice. */
const CHANGED = `${HISTORY}s/cost-of-quay/`;
const HARBOUR = `${HISTORY}articles/harbour-quay/`;
/** Digests of what it said: at first, after the first correction, now. */
const [FIRST, SECOND, NOW] = ['2b81d1ef', '4f13e06f', '9185097b'];

const getNotice = (page: Page) => page.locator('.arrival');
const CHANGED_SINCE = 'The words of this statement have changed since this link was copied.';

/** The statement that a fragment may name is looked for, and the browser notes that it is not there. */
const forgetMissing = (noise: Noise): void => {
	noise.console = noise.console.filter((line) => !line.includes('404'));
};

test.describe('a link whose words have changed', () => {
	test('is told so on the statement’s page, with the words that it was copied with, when they stood there, and what has changed', async ({
		page,
	}) => {
		await page.goto(`${CHANGED}?v=${FIRST}`);
		await expect(getNotice(page)).toContainText(CHANGED_SINCE);
		await expect(getNotice(page)).toContainText('From 1 March 2025 to 1 April 2025');
		await expect(getNotice(page).locator('blockquote')).toHaveText('The quay costs nine million crowns.');
		await expect(getNotice(page).getByRole('status')).toContainText(CHANGED_SINCE);
		await expect(getNotice(page)).toBeInViewport();
		expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
		await getNotice(page).getByRole('link', { name: 'See what has changed' }).click();
		await expect(page).toHaveURL(`${CHANGED}?v=${FIRST}#_v-${FIRST}`);
		await expect(page.locator(`#_v-${FIRST}`)).toBeInViewport();
		await expect(getNotice(page)).toHaveCount(1);
	});

	test('tells one earlier wording from another', async ({ page }) => {
		await page.goto(`${CHANGED}?v=${SECOND}`);
		await expect(getNotice(page).locator('blockquote')).toHaveText('The quay costs eleven million crowns.');
	});

	test('copied today says nothing, and what is copied there then is today’s', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(`${CHANGED}?v=${FIRST}`);
		await expect(getNotice(page)).toBeVisible();
		await page.locator('.share summary').first().click();
		await expect(page.locator('.told')).toHaveText('Link copied.');
		const copied = await readClipboard(page);
		expect(copied).toBe(`https://kept.example/kept/s/cost-of-quay/?v=${NOW}`);
		await page.goto(`${CHANGED}?v=${NOW}`, { waitUntil: 'networkidle' });
		await expect(getNotice(page)).toHaveCount(0);
	});

	test('is closed by its button, with the keyboard too, and stays closed', async ({ page }) => {
		await page.goto(`${CHANGED}?v=${FIRST}`);
		await getNotice(page).getByRole('button', { name: 'Close' }).focus();
		await page.keyboard.press('Enter');
		await expect(getNotice(page)).toHaveCount(0);
		await page.evaluate((id) => {
			location.hash = id;
		}, `_v-${FIRST}`);
		await page.waitForTimeout(300);
		await expect(getNotice(page)).toHaveCount(0);
	});

	test('keeps the canonical address, and the address as it was', async ({ page }) => {
		await page.goto(`${CHANGED}?v=${FIRST}`);
		await expect(getNotice(page)).toBeVisible();
		await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
			'href',
			'https://kept.example/kept/s/cost-of-quay/',
		);
		await expect(page).toHaveURL(`${CHANGED}?v=${FIRST}`);
	});

	test('leads to the place in the article and says it there, where the reader is', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 500 });
		await page.goto(`${HARBOUR}?v=${FIRST}#cost-of-quay`);
		await expect(getNotice(page)).toContainText(CHANGED_SINCE);
		await expect(getNotice(page).locator('blockquote')).toHaveText('The quay costs nine million crowns.');
		await expect(getNotice(page)).toBeInViewport();
		await expect(page.locator('#cost-of-quay')).toBeInViewport();
		await getNotice(page).getByRole('link', { name: 'See what has changed' }).click();
		await expect(page).toHaveURL(`${CHANGED}#_v-${FIRST}`);
	});

	test('says nothing in the article of a place that the reader goes on to, and that place’s address has no digest', async ({
		page,
	}) => {
		await page.goto(`${HARBOUR}?show=quotes&v=${FIRST}#cost-of-quay`);
		await expect(getNotice(page)).toBeVisible();
		await page.evaluate(() => {
			location.hash = 'boats-first';
		});
		await expect(page).toHaveURL(`${HARBOUR}?show=quotes#boats-first`);
		await expect(getNotice(page)).toHaveCount(0);
		await page.goBack();
		await expect(page).toHaveURL(`${HARBOUR}?show=quotes&v=${FIRST}#cost-of-quay`);
		await expect(getNotice(page)).toContainText(CHANGED_SINCE);
	});

	test('says so in the language of the page', async ({ page }) => {
		await page.goto(`${HISTORY}s/nadie-espera-en-el-muelle/?v=00000000`);
		await expect(getNotice(page)).toContainText('(00000000) que no consta en el registro');
	});

	test('has no fault that axe can find, light and dark, and is no wider than its screen', async ({ page }) => {
		for (const address of [`${CHANGED}?v=${FIRST}`, `${HARBOUR}?v=${FIRST}#cost-of-quay`]) {
			await page.goto(address);
			await expect(getNotice(page)).toContainText(CHANGED_SINCE);
			for (const width of [390, 820, 1440]) {
				await page.setViewportSize({ width, height: 800 });
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			}
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				const { violations } = await new AxeBuilder({ page }).include('.arrival').setLegacyMode().analyze();
				expect(violations.map(({ id }) => id)).toEqual([]);
			}
		}
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('finds the earlier words on the statement’s page, and the digest in what is to be copied', async ({
			page,
		}) => {
			await page.goto(`${CHANGED}?v=${FIRST}`);
			await expect(page.locator(`#_v-${FIRST}`)).toContainText('nine million');
			await page.locator('.share summary').first().click();
			await expect(page.locator('.share code:visible')).toHaveText(
				`https://kept.example/kept/s/cost-of-quay/?v=${NOW}`,
			);
		});
	});
});

test.describe('a digest that the record does not hold', () => {
	test('is named as that and nothing more', async ({ page }) => {
		await page.goto(`${CHANGED}?v=deadbeef`);
		await expect(getNotice(page)).toContainText('(deadbeef) that the record of this statement does not hold');
		await expect(getNotice(page)).not.toContainText(CHANGED_SINCE);
	});

	test('of another statement of the article is of a link that was changed, and says nothing', async ({ page }) => {
		await page.goto(HARBOUR);
		const other = page.locator('.note', { has: page.locator('[href="#boats-first"]') }).locator('[data-v]');
		const digest = (await other.getAttribute('data-v')) ?? '';
		expect(digest).toMatch(/^[0-9a-f]{8}$/);
		await page.goto(`${HARBOUR}?v=${digest}#cost-of-quay`, { waitUntil: 'networkidle' });
		await expect(getNotice(page)).toHaveCount(0);
	});

	for (const value of [
		'',
		'%3Cscript%3Ealert(1)%3C/script%3E',
		'<img src=x onerror=alert(1)>',
		'dead',
		'deadbeefdeadbeef',
		'%E0%A4%A',
		'a'.repeat(5000),
		`${FIRST.slice(0, 7)}z`,
	]) {
		test(`is not one when it is garbled: ${value.slice(0, 30)}`, async ({ page }) => {
			await page.goto(`${CHANGED}?v=${value}`, { waitUntil: 'networkidle' });
			await expect(getNotice(page)).toHaveCount(0);
		});
	}

	test('that comes twice, or with what a messenger puts behind a link, is read as it was meant', async ({ page }) => {
		await page.goto(`${CHANGED}?v=%3Cb%3E&v=${FIRST}&utm_source=x`);
		await expect(getNotice(page).locator('blockquote')).toContainText('nine million');
		await page.goto(`${CHANGED}?v=${FIRST.toUpperCase()}).`);
		await expect(getNotice(page).locator('blockquote')).toContainText('nine million');
	});
});

test.describe('a fragment that the page does not have', () => {
	test('is told, with the place whose name is most like it', async ({ page, noise }) => {
		await page.goto(`${ARTICLE}#no-invasions`);
		await expect(getNotice(page)).toContainText(
			'This link leads to a place called “no-invasions”, which is not on this page.',
		);
		await expect(getNotice(page).getByRole('status')).toBeVisible();
		await expect(getNotice(page)).toBeInViewport();
		await getNotice(page)
			.getByRole('link', { name: /^Quote 1, Claudia Sheinbaum: “The United States/ })
			.click();
		await expect(page).toHaveURL(`${ARTICLE}#no-invasion`);
		await expect(page.locator('#no-invasion')).toBeInViewport();
		await expect(getNotice(page)).toHaveCount(0);
		forgetMissing(noise);
	});

	test('that is the name of a statement elsewhere leads to its page, with the digest of the link', async ({ page }) => {
		await page.goto(`${HARBOUR}?v=${FIRST}#on-the-hour`);
		await expect(getNotice(page)).toContainText('There is a statement of that name:');
		await getNotice(page)
			.getByRole('link', { name: /^Tom Berg: “They leave on the hour/ })
			.click();
		await expect(page).toHaveURL(`${HISTORY}s/on-the-hour/?v=${FIRST}`);
	});

	test('whose words are nowhere leads to a search for them', async ({ page, noise }) => {
		await page.goto(`${ARTICLE}#submarine-cables`);
		await getNotice(page).getByRole('link', { name: 'Search for “submarine cables”' }).click();
		await expect(page).toHaveURL(`${REAL}search/?q=submarine+cables`);
		forgetMissing(noise);
	});

	test('is told on every kind of page, below the top too, when it comes later', async ({ page, noise }) => {
		for (const address of [`${REAL}s/no-invasion/`, `${REAL}search/`, REAL]) {
			await page.goto(address);
			await page.evaluate(() => {
				scrollTo(0, 600);
			});
			await page.evaluate(() => {
				location.hash = 'nothing-of-that-name';
			});
			await expect(getNotice(page)).toContainText('“nothing-of-that-name”');
			await expect(getNotice(page)).toBeInViewport();
		}
		forgetMissing(noise);
	});

	test('finds a heading by most of its words', async ({ page, noise }) => {
		await page.goto(`${HARBOUR}#what-the-old-pilot-had-said`);
		await expect(getNotice(page).getByRole('link', { name: 'What the pilot said' })).toBeVisible();
		forgetMissing(noise);
	});

	test('shows as text what is hostile in it', async ({ page, noise }) => {
		await page.goto(`${ARTICLE}#%3Cimg%20src=x%20onerror=alert(1)%3E`);
		await expect(getNotice(page)).toContainText('“<img src=x onerror=alert(1)>”');
		await expect(getNotice(page).locator('img')).toHaveCount(0);
		await page.goto(`${ARTICLE}#%E0%A4%A`);
		await expect(getNotice(page)).toContainText('“%E0%A4%A”');
		await page.goto(`${ARTICLE}#${'long-'.repeat(2000)}`);
		await expect(getNotice(page)).toContainText('long-long');
		expect((await getNotice(page).innerText()).length).toBeLessThan(400);
		forgetMissing(noise);
	});

	test('has no fault that axe can find', async ({ page, noise }) => {
		for (const width of [390, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(`${ARTICLE}#no-invasions`);
			await expect(getNotice(page).getByRole('link').first()).toBeVisible();
			const { violations } = await new AxeBuilder({ page }).include('.arrival').setLegacyMode().analyze();
			expect(violations.map(({ id }) => id)).toEqual([]);
			await page.goto('about:blank');
		}
		forgetMissing(noise);
	});

	for (const [what, address] of [
		['a place that is there', `${ARTICLE}#no-invasion`],
		['a part of the page', `${ARTICLE}#_sources`],
		['words', `${ARTICLE}#no-invasion:~:text=invasion`],
	] as const) {
		test(`is none where the address leads to ${what}: nothing is loaded`, async ({ page, noise }) => {
			await page.goto(address);
			await page.waitForTimeout(1000);
			expect(noise.scripts).toEqual([]);
		});
	}

	for (const [what, address] of [
		['the top', `${ARTICLE}#top`],
		['what a statement’s page is about', `${REAL}s/no-invasion/#quote`],
		['the statement of the page', `${REAL}s/no-invasion/#no-invasion`],
		['who publishes the site', `${REAL}#publisher`],
		['an address that is none', `${REAL}nowhere/#gone`],
	] as const) {
		test(`is none where the address leads to ${what}: nothing is said`, async ({ page, noise }) => {
			await page.goto(address);
			await expect.poll(() => noise.scripts.some((script) => script.includes('/arrival-'))).toBe(true);
			await page.waitForLoadState('networkidle');
			await expect(getNotice(page)).toHaveCount(0);
			forgetMissing(noise);
		});
	}

	test('is none where words are gone from a place that is there', async ({ page }) => {
		await page.goto(`${ARTICLE}#no-invasion:~:text=submarine`);
		await page.waitForTimeout(1000);
		await expect(getNotice(page)).toHaveCount(0);
	});
});
