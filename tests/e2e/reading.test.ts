import type { Page } from '@playwright/test';
import { lookAtStatement } from './in-page.ts';
import { ARTICLE, expect, FIXTURE, REAL, test } from './reader.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the whole article can be read, and its words lead to a statement’s page and back to their place', async ({
		page,
	}) => {
		await page.goto(ARTICLE);
		await expect(page.locator('#_text')).toContainText('there is not going to be an invasion');
		await expect(page.locator('#_text')).toContainText('only the designation of the eight cartels is documented.');
		await page.locator('#_text a#top-priority').click();
		await expect(page).toHaveURL(`${REAL}s/top-priority/`);
		await expect(page.locator('main')).toContainText('top priority is protecting the homeland');
		await page.locator(`main a[href$="#top-priority"]`).last().click();
		await expect(page).toHaveURL(`${ARTICLE}#top-priority`);
		await expect(page.locator('#top-priority')).toBeInViewport();
	});

	test('the front page leads to the article, its speakers and its topics', async ({ page }) => {
		await page.goto(REAL);
		await page.getByRole('link', { name: 'Mexico rules out US troops' }).first().click();
		await expect(page).toHaveURL(ARTICLE);
		await page.goto(`${REAL}speakers/`);
		await page.locator('main').getByRole('link', { name: 'Marco Rubio' }).first().click();
		await expect(page.locator('h1')).toContainText('Marco Rubio');
		await expect(page.locator('main')).toContainText('We have to start treating them as armed terrorist organizations');
	});

	test('the search page says so and leads to the lists', async ({ page }) => {
		await page.goto(`${REAL}search/`);
		await expect(page.locator('noscript')).not.toBeEmpty();
		await page
			.locator('main')
			.getByRole('link', { name: /statements/i })
			.click();
		await expect(page).toHaveURL(`${REAL}statements/`);
	});
});

const toLook = (page: Page, id: string) => page.evaluate(lookAtStatement, id);

test.describe('a deep link', () => {
	for (const [address, id, least, other] of [
		[ARTICLE, 'no-invasion', 2, 'top-priority'],
		[ARTICLE, 'both-countries-safer', 1, 'going-bankrupt'],
		[`${FIXTURE}articles/every-form/`, 'in-two-pieces', 2, 'with-inner-quotation'],
		[`${FIXTURE}articles/every-form/`, 'emphasised', 3, 'in-a-cell'],
		[`${FIXTURE}articles/every-form/`, 'loom-and-more', 2, 'in-a-cell'],
		[`${FIXTURE}articles/every-form/`, 'from-one-block-to-the-next', 2, 'with-code'],
		[`${FIXTURE}articles/every-form/`, 'in-a-footnote', 1, 'with-code'],
	] as const) {
		test(`to #${id} lights all its fragments and its number, nothing else, and brings it into view`, async ({
			page,
		}) => {
			await page.goto(address);
			const [dark, otherDark] = [await toLook(page, id), await toLook(page, other)];
			expect(dark.fragments.length).toBeGreaterThanOrEqual(least);
			await page.goto('about:blank');
			await page.goto(`${address}#${id}`);
			await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
			const lit = await toLook(page, id);
			expect(lit.fragments.filter((look, index) => look === dark.fragments[index])).toEqual([]);
			expect(lit.numeral).not.toBe(dark.numeral);
			expect(await toLook(page, other)).toEqual(otherDark);
		});
	}
});

test('the skip link is the first thing to reach by keyboard and leads to the main part', async ({ page }) => {
	await page.goto(ARTICLE);
	await page.keyboard.press('Tab');
	const skip = page.locator(':focus');
	await expect(skip).toHaveText('Skip to content');
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${ARTICLE}#_main`);
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('the statements of an article can be reached by keyboard, each once by its words', async ({ page }) => {
	await page.goto(ARTICLE);
	const stops = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLAnchorElement>('#_text a:is(.q, .c):not([tabindex="-1"])')].map(
			({ pathname }) => pathname,
		),
	);
	expect(new Set(stops).size).toBe(stops.length);
	expect(stops).toHaveLength(16);
});

test('copying the prose gives the article’s words and no numbers', async ({ page }) => {
	await page.goto(ARTICLE);
	const copied = await page.evaluate(() => {
		getSelection()?.selectAllChildren(document.querySelector('#_text') ?? document.body);
		return getSelection()?.toString() ?? '';
	});
	expect(copied).toContain('absolutely ruled out.”\n');
	expect(copied.match(/\d+/g)).toEqual(['8', '2025', '2025', '2025', '2025', '2025', '2025']);
});
