import type { Page } from '@playwright/test';
import { ARTICLE, expect, FIXTURE, REAL, test } from './reader.ts';

const SEARCH = `${REAL}search/`;

const getField = (page: Page) => page.locator('main').getByRole('searchbox');
const getHits = (page: Page) => page.locator('main .hit:not(.article)');
const getStatus = (page: Page) => page.locator('main').getByRole('status');

/** The paths that the statements found link to, when the search has ended. */
async function toPaths(page: Page): Promise<string[]> {
	await expect(getStatus(page)).toHaveText(/found/i);
	return getHits(page).evaluateAll((hits) => hits.map((hit) => hit.querySelector('a')?.pathname ?? ''));
}

test('typing finds statements, which link to their page and to their place in the article', async ({ page }) => {
	await page.goto(SEARCH);
	await getField(page).fill('invasion');
	const hit = getHits(page).filter({ hasText: 'there is not going to be an invasion' });
	await expect(hit.getByRole('link').first()).toHaveAttribute('href', '/s/no-invasion/');
	await hit.getByRole('link', { name: 'In the article' }).click();
	await expect(page).toHaveURL(`${ARTICLE}#no-invasion`);
	await expect(page.locator('#no-invasion')).toBeInViewport();
	await page.goBack();
	await expect(getField(page)).toHaveValue('invasion');
	await expect(hit).toBeVisible();
});

test('the address holds what is typed, and an address is a search', async ({ page }) => {
	await page.goto(SEARCH);
	await getField(page).fill('fentanyl');
	await expect(page).toHaveURL(`${SEARCH}?q=fentanyl`);
	await page.goto(`${SEARCH}?q=fentanyl`);
	await expect(getField(page)).toHaveValue('fentanyl');
	expect(await toPaths(page)).toContain('/s/fentanyl-seizures-halved/');
});

test.describe('filters of the address hold', () => {
	for (const { query, finds, most } of [
		{
			query: 'speaker=marco-rubio',
			finds: ['armed-terrorist-organizations', 'designation-strengthens-agencies'],
			most: 2,
		},
		{ query: 'speaker=article', finds: ['eight-cartels-designated'], most: 1 },
		{ query: 'speaker=marco-rubio&kind=quote', finds: ['armed-terrorist-organizations'], most: 1 },
		{ query: 'kind=quote', finds: ['no-invasion', 'going-bankrupt'], most: 6 },
		{ query: 'status=judgement', finds: ['cartels-weakened', 'both-countries-safer'], most: 2 },
		{ query: 'status=judgement&status=documented', finds: ['cartels-weakened', 'crossings-record-low'], most: 4 },
		{ query: 'q=cartels&speaker=ronald-johnson', finds: ['cartels-weakened'], most: 4 },
		{ query: 'year=2025&kind=quote&speaker=white-house', finds: ['top-priority'], most: 1 },
	]) {
		test(query, async ({ page }) => {
			await page.goto(`${SEARCH}?${query}`);
			const paths = await toPaths(page);
			for (const id of finds) expect(paths).toContain(`/s/${id}/`);
			expect(paths.length).toBeLessThanOrEqual(most);
		});
	}

	test('when something is typed', async ({ page }) => {
		await page.goto(`${SEARCH}?speaker=marco-rubio`);
		await getField(page).fill('organizations');
		await expect(page).toHaveURL(`${SEARCH}?q=organizations&speaker=marco-rubio`);
		await expect.poll(() => toPaths(page)).toContain('/s/armed-terrorist-organizations/');
		const speakers = await getHits(page).allTextContents();
		expect(speakers.filter((text) => !text.includes('Marco Rubio'))).toEqual([]);
	});

	test('when the form is sent by Enter', async ({ page }) => {
		await page.goto(`${SEARCH}?speaker=marco-rubio`);
		await getField(page).fill('organizations');
		await getField(page).press('Enter');
		await expect(page).toHaveURL(/speaker=marco-rubio/);
		await expect(page).toHaveURL(/q=organizations/);
	});
});

test('results can be sorted by date in either direction', async ({ page }) => {
	await page.goto(`${SEARCH}?speaker=claudia-sheinbaum&sort=oldest`);
	expect((await toPaths(page))[0]).toBe('/s/invade-our-sovereignty/');
	await page.goto(`${SEARCH}?speaker=claudia-sheinbaum&sort=newest`);
	expect((await toPaths(page)).at(-1)).toBe('/s/invade-our-sovereignty/');
});

test('a phrase in curly quotation marks is found as a phrase only', async ({ page }) => {
	await page.goto(`${SEARCH}?${new URLSearchParams({ q: '“not simply drug dealing organizations”' }).toString()}`);
	expect(await toPaths(page)).toContain('/s/armed-terrorist-organizations/');
	await page.goto(`${SEARCH}?${new URLSearchParams({ q: '“organizations dealing drug simply”' }).toString()}`);
	expect(await toPaths(page)).toEqual([]);
});

test('words with typographic apostrophes, accents and other letters are found', async ({ page }) => {
	await page.goto(`${FIXTURE}search/?${new URLSearchParams({ q: 'öffnen den Hafen' }).toString()}`);
	expect(await toPaths(page)).toEqual(['/deep/base/s/auf-deutsch-gesagt/']);
});

test('a search that finds nothing says so and what to do', async ({ page }) => {
	await page.goto(`${SEARCH}?q=xylophone`);
	await expect(getStatus(page)).toHaveText('No statement found. Try fewer or other words.');
	await expect(getHits(page)).toHaveCount(0);
});

test('clearing the field takes the results away', async ({ page }) => {
	await page.goto(`${SEARCH}?q=invasion`);
	await expect(getHits(page).first()).toBeVisible();
	await getField(page).fill('');
	await expect(getHits(page)).toHaveCount(0);
	await expect(page).toHaveURL(SEARCH);
});

test('a list of many results grows by its button', async ({ page }) => {
	await page.goto(`${FIXTURE}search/?q=sailed`);
	await expect(getHits(page)).toHaveCount(20);
	await expect(getStatus(page)).toHaveText('60 statements found');
	await page.getByRole('button').filter({ hasText: 'more' }).first().click();
	await expect(getHits(page)).toHaveCount(40);
	await expect(getHits(page).nth(20).getByRole('link').first()).toBeFocused();
});

test('hostile words stay words', async ({ page }) => {
	await page.goto(`${FIXTURE}search/?speaker=mallory`);
	await expect(getHits(page)).toHaveCount(2);
	await expect(getHits(page).filter({ hasText: '<em>not emphasis</em> & more' })).toBeVisible();
	await expect(page.locator('main :is(em, iframe, script)')).toHaveCount(0);
});

test('withdrawn statements and drafts answer to nothing', async ({ page }) => {
	for (const words of ['never said', 'public yet']) {
		await page.goto(`${FIXTURE}search/?${new URLSearchParams({ q: `"${words}"` }).toString()}`);
		expect(await toPaths(page)).toEqual([]);
	}
});

test('everything can be done by keyboard alone', async ({ page }) => {
	await page.goto(REAL);
	const isField = () => page.evaluate(() => document.activeElement?.matches('main input[name="q"]') === true);
	const tabTo = async (isThere: () => Promise<boolean>): Promise<void> => {
		for (let press = 0; press < 40 && !(await isThere()); press++) await page.keyboard.press('Tab');
		expect(await isThere()).toBe(true);
	};
	await tabTo(isField);
	await page.keyboard.type('homeland');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${SEARCH}?q=homeland`);
	await expect(getHits(page).first()).toBeVisible();
	await tabTo(() => page.evaluate(() => document.activeElement?.closest('.hit') instanceof HTMLElement));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${REAL}s/top-priority/`);
});
