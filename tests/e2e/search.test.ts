import type { Page } from '@playwright/test';
import { readClipboard } from './clipboard.ts';
import { ARTICLE, expect, FIXTURE, LARGE, MIDDLE, REAL, test } from './reader.ts';
import { getField, getHits, getStatus, search, toIds } from './searching.ts';

const SEARCH = `${REAL}search/`;

test.describe('before anything is asked', () => {
	test('the newest statements are listed, and no script or index is fetched', async ({ page, noise }) => {
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		await page.goto(SEARCH);
		await expect(getStatus(page)).toHaveText('16 statements on the record');
		expect(await toIds(page)).toHaveLength(16);
		await page.waitForLoadState('networkidle');
		expect(noise.scripts).toEqual([]);
		expect(requests.filter((url) => url.includes('pagefind'))).toEqual([]);
		await getField(page).focus();
		await expect.poll(() => requests.filter((url) => url.includes('.pf_meta')).length).toBe(1);
	});

	test('of a large archive the newest 200 are listed', async ({ page }) => {
		await page.goto(`${LARGE}search/`);
		await expect(getStatus(page)).toHaveText('720 statements on the record, the newest 200 listed here');
		await expect(getHits(page)).toHaveCount(200);
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('the list is read and the form leads to the search page', async ({ page }) => {
			await page.goto(`${REAL}speakers/`);
			await page.getByRole('searchbox').fill('cartels');
			await page.getByRole('searchbox').press('Enter');
			await expect(page).toHaveURL(`${SEARCH}?q=cartels`);
			expect(await toIds(page)).toHaveLength(16);
			await expect(page.getByRole('link', { name: 'All statements' })).toBeVisible();
			await expect(page.locator('.flt, #_sort, #_more').filter({ visible: true })).toHaveCount(0);
		});
	});
});

test.describe('from the first key stroke', () => {
	/** Holds the index back until it is let go. */
	async function holdIndex(page: Page): Promise<() => void> {
		let letGo = (): void => undefined;
		const held = new Promise<void>((resolve) => (letGo = resolve));
		await page.route('**/pagefind/*.pf_meta', async (route) => {
			await held;
			await route.continue();
		});
		return letGo;
	}

	test('the list is filtered before the index is there, which then takes over', async ({ page }) => {
		const letGo = await holdIndex(page);
		await page.goto(SEARCH);
		await getField(page).pressSequentially('sovere');
		await expect(getHits(page)).toHaveCount(1);
		await expect(getHits(page).locator('mark')).toHaveText('sovereignty');
		await expect(getStatus(page)).toHaveText('Searching the whole record …');
		letGo();
		await expect(getStatus(page)).toHaveText('1 statement of 16 matches');
		await expect(getHits(page)).toHaveCount(1);
	});

	test('of an archive of up to 600 statements all are at hand', async ({ page }) => {
		await holdIndex(page);
		await page.goto(`${MIDDLE}search/`);
		await expect(getHits(page)).toHaveCount(200);
		const rest = page.waitForResponse('**/rest.json');
		await getField(page).focus();
		await rest;
		// One that is not among the newest.
		await getField(page).pressSequentially('"number 35 has"');
		await expect.poll(() => toIds(page)).toEqual(['claim-35']);
	});

	test('of a larger one nothing more is fetched than the index', async ({ page }) => {
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		await page.goto(`${LARGE}search/`);
		await search(page, '"number 35 has"');
		expect(await toIds(page)).toEqual(['claim-35']);
		expect(requests.filter((url) => url.includes('rest.json') || url.includes('/record/'))).toEqual([]);
	});
});

test.describe('an address is a search', () => {
	for (const { query, finds, most } of [
		{ query: 'q=invasion', finds: ['no-invasion'], most: 2 },
		{
			query: 'speaker=marco-rubio',
			finds: ['armed-terrorist-organizations', 'designation-strengthens-agencies'],
			most: 2,
		},
		{ query: 'speaker=article', finds: ['eight-cartels-designated'], most: 1 },
		{ query: 'speaker=marco-rubio&kind=quote', finds: ['armed-terrorist-organizations'], most: 1 },
		{ query: 'kind=quote', finds: ['no-invasion', 'going-bankrupt'], most: 6 },
		{ query: 'status=judgement&status=documented', finds: ['cartels-weakened', 'crossings-record-low'], most: 4 },
		{ query: 'q=cartels&speaker=ronald-johnson', finds: ['cartels-weakened', 'going-bankrupt'], most: 2 },
		{ query: 'q=speaker:"Ronald+Johnson"+cartels+-money', finds: [], most: 0 },
		{ query: 'q=kind:quote+before:2025-08', finds: ['invade-our-sovereignty'], most: 1 },
		{ query: 'q=after:2025-07+kind:quote+-military', finds: ['going-bankrupt'], most: 4 },
	]) {
		test(query, async ({ page }) => {
			await page.goto(`${SEARCH}?${query}`);
			await expect(getStatus(page)).toHaveText(/matches|match$|No statement/);
			const ids = await toIds(page);
			for (const id of finds) expect(ids).toContain(id);
			expect(ids.length).toBeLessThanOrEqual(most);
		});
	}

	test('in another order', async ({ page }) => {
		await page.goto(`${SEARCH}?speaker=claudia-sheinbaum&sort=oldest`);
		await expect.poll(async () => (await toIds(page))[0]).toBe('invade-our-sovereignty');
		await page.goto(`${SEARCH}?speaker=claudia-sheinbaum&sort=newest`);
		await expect.poll(async () => (await toIds(page)).at(-1)).toBe('invade-our-sovereignty');
		await page.goto(`${SEARCH}?sort=article`);
		await expect(getHits(page).locator('.no')).toHaveText(Array.from({ length: 16 }, (_, at) => String(at + 1)));
	});
});

test.describe('results', () => {
	test('show the words lit, who said them and when, and lead to their page and their place', async ({ page }) => {
		await page.goto(SEARCH);
		await search(page, 'invasion');
		const hit = getHits(page).filter({ hasText: 'there is not going to be an invasion' });
		await expect(hit.locator('mark')).toHaveText('invasion');
		await expect(hit.locator('.meta')).toHaveText(
			'Claudia Sheinbaum, President of Mexico. Quote, said 8 Aug 2025. In the article Copy link',
		);
		await expect(hit.getByRole('link').first()).toHaveAttribute('href', '/s/no-invasion/');
		await hit.getByRole('link', { name: 'In the article' }).click();
		await expect(page).toHaveURL(`${ARTICLE}#no-invasion`);
		await page.goBack();
		await expect(getField(page)).toHaveValue('invasion');
		await expect(hit).toBeVisible();
	});

	test('show the sentence round a fragment, and find it by that', async ({ page }) => {
		await page.goto(`${SEARCH}?q=cartels+bankrupt`);
		await expect.poll(() => toIds(page)).toEqual(['going-bankrupt']);
		await expect(getHits(page).locator('p').nth(1)).toContainText('In the sentence: Johnson holds that the cartels');
		await expect(getHits(page).locator('mark')).toHaveText(['bankrupt', 'cartels', 'bankrupt']);
	});

	test('are the same words that the page lists by itself', async ({ page }) => {
		await page.goto(SEARCH);
		const texts = (): Promise<string[]> => getHits(page).evaluateAll((hits) => hits.map((hit) => hit.innerHTML));
		const clean = (html: string): string => html.replace(/<!--.*?-->|\s*(?=<|$)|(?<=>)\s*/g, '');
		const listed = (await texts()).map(clean).sort();
		await page.goto(`${SEARCH}?sort=article`);
		await expect(getStatus(page)).toHaveText('16 statements of 16 match');
		expect((await texts()).map(clean).sort()).toEqual(listed);
	});

	test('come 20 at a time, the first new one with the focus, and the address holds how many', async ({ page }) => {
		await page.goto(`${FIXTURE}search/?q=sailed`);
		await expect(getStatus(page)).toHaveText('60 statements of 79 match');
		await expect(getHits(page)).toHaveCount(20);
		await page.getByRole('button', { name: 'Show 20 more statements' }).click();
		await expect(getHits(page)).toHaveCount(40);
		await expect(getHits(page).nth(20).getByRole('link').first()).toBeFocused();
		await expect(page).toHaveURL(/page=2/);
		await page.reload();
		await expect(getHits(page)).toHaveCount(40);
		await page.getByRole('button', { name: 'Show 20 more statements' }).click();
		await expect(page.locator('#_more')).toBeHidden();
		await expect(getHits(page)).toHaveCount(60);
	});

	test('with hostile words show them as words', async ({ page }) => {
		await page.goto(`${FIXTURE}search/?speaker=mallory`);
		await expect(getHits(page)).toHaveCount(2);
		await expect(getHits(page).filter({ hasText: '<em>not emphasis</em> & more' })).toBeVisible();
		await expect(page.locator('main :is(em, iframe)')).toHaveCount(0);
	});

	test('never are withdrawn statements or drafts', async ({ page }) => {
		for (const words of ['never said', 'public yet']) {
			await page.goto(`${FIXTURE}search/?${new URLSearchParams({ q: `"${words}"` }).toString()}`);
			await expect(getStatus(page)).toHaveText(/^No statement/);
			expect(await toIds(page)).toEqual([]);
		}
	});

	test('in other letters and marks are found', async ({ page }) => {
		await page.goto(`${FIXTURE}search/?${new URLSearchParams({ q: '„oeffnen“ den Hafen' }).toString()}`);
		await expect(getStatus(page)).toHaveText(/^No statement/);
		await page.goto(`${FIXTURE}search/?${new URLSearchParams({ q: 'OFFNEN „den Hafen“' }).toString()}`);
		await expect.poll(() => toIds(page)).toEqual(['auf-deutsch-gesagt']);
	});
});

test.describe('its state is its address', () => {
	test('typing changes the entry of the history, choosing makes one', async ({ page }) => {
		await page.goto(REAL);
		await page.goto(SEARCH);
		await search(page, 'cartels');
		await expect(page).toHaveURL(`${SEARCH}?q=cartels`);
		await page.locator('[data-facet="speaker"]').getByLabel('Ronald Johnson').check();
		await expect(page).toHaveURL(`${SEARCH}?q=cartels&speaker=ronald-johnson`);
		await expect(getHits(page)).toHaveCount(2);
		await page.getByLabel('Sort by').selectOption('oldest');
		await expect(page).toHaveURL(`${SEARCH}?q=cartels&speaker=ronald-johnson&sort=oldest`);
		await page.goBack();
		await page.goBack();
		await expect(page).toHaveURL(`${SEARCH}?q=cartels`);
		await expect(getStatus(page)).toHaveText('6 statements of 16 match');
		await page.goForward();
		await expect(getHits(page)).toHaveCount(2);
		await expect(page.locator('[data-facet="speaker"]').getByLabel('Ronald Johnson')).toBeChecked();
		await page.goBack();
		await page.goBack();
		await expect(page).toHaveURL(REAL);
	});

	test('going back restores results, scroll and focus', async ({ page }) => {
		await page.goto(`${FIXTURE}search/?q=sailed`);
		await page.getByRole('button', { name: 'Show 20 more statements' }).click();
		await expect(getHits(page)).toHaveCount(40);
		const link = getHits(page).nth(33).getByRole('link').first();
		await link.focus();
		const href = await link.getAttribute('href');
		const top = await page.evaluate(() => scrollY);
		expect(top).toBeGreaterThan(1000);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`${href ?? ''}$`));
		await page.goBack();
		await expect(getHits(page)).toHaveCount(40);
		await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href);
		await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThan(60);
	});

	test('what is typed keeps the filters', async ({ page }) => {
		await page.goto(`${SEARCH}?speaker=marco-rubio`);
		await getField(page).fill('organizations');
		await expect(page).toHaveURL(`${SEARCH}?q=organizations&speaker=marco-rubio`);
		await expect.poll(() => toIds(page)).toContain('armed-terrorist-organizations');
		await getField(page).press('Enter');
		await expect(page).toHaveURL(`${SEARCH}?q=organizations&speaker=marco-rubio`);
	});

	test('clearing the field brings the list back', async ({ page }) => {
		await page.goto(`${SEARCH}?q=invasion`);
		await expect(getStatus(page)).toHaveText(/match/);
		await getField(page).fill('');
		await expect(getHits(page)).toHaveCount(16);
		await expect(page).toHaveURL(SEARCH);
	});
});

test.describe('facets', () => {
	const getCounts = (page: Page, facet: string) => page.locator(`[data-facet="${facet}"] label`).allInnerTexts();

	test('count what would be found, any of one facet and all of several', async ({ page }) => {
		await page.goto(`${SEARCH}?q=cartels`);
		await expect.poll(() => getCounts(page, 'kind')).toEqual(['Claim\n5', 'Quote\n1']);
		await page.getByLabel('Quote', { exact: false }).first().check();
		await expect(getStatus(page)).toHaveText('1 statement of 16 matches');
		// Another kind could still be chosen; speakers are counted under the one that is.
		await expect.poll(() => getCounts(page, 'kind')).toEqual(['Claim\n5', 'Quote\n1']);
		await expect.poll(() => getCounts(page, 'speaker')).toEqual(['Ronald Johnson\n1']);
		await page.locator('[data-facet="kind"]').getByLabel('Claim').check();
		await expect(getStatus(page)).toHaveText('6 statements of 16 match');
	});

	test('can be taken away one by one and all together, and the focus stays near', async ({ page }) => {
		await page.goto(`${SEARCH}?kind=claim&status=asserted&status=judgement`);
		await expect(getStatus(page)).toHaveText('6 statements of 16 match');
		await page.getByRole('button', { name: 'Remove Status: Asserted' }).click();
		await expect(page).toHaveURL(`${SEARCH}?kind=claim&status=judgement`);
		await expect(page.getByRole('button', { name: 'Remove Kind: Claim' })).toBeFocused();
		await page.getByRole('button', { name: 'Remove all filters' }).click();
		await expect(page).toHaveURL(SEARCH);
		await expect(getHits(page)).toHaveCount(16);
	});

	test('of many values show some, and the others are found by typing', async ({ page }) => {
		await page.goto(`${LARGE}search/?q=sailed`);
		await expect(getStatus(page)).toHaveText('720 statements of 720 match');
		await page.locator('[data-facet="speaker"] > summary').click();
		await expect.poll(async () => (await getCounts(page, 'speaker')).length).toBe(8);
		await page.getByLabel('Find in speaker').fill('lovelace 11');
		await expect.poll(() => getCounts(page, 'speaker')).toEqual(['Ada Lovelace 11\n60']);
		await page.locator('[data-facet="speaker"]').getByLabel('Ada Lovelace 11').check();
		await expect(getStatus(page)).toHaveText('60 statements of 720 match');
	});

	test('of undated statements have their place', async ({ page }) => {
		await page.goto(`${LARGE}search/?speaker=ada-lovelace-11&sort=oldest&page=3`);
		await expect(getHits(page)).toHaveCount(60);
		const dates = (await getHits(page).locator('.about').allInnerTexts()).map((date) => date.replaceAll('\u00A0', ' '));
		expect(dates.slice(-8).every((date) => date.includes('date not stated'))).toBe(true);
		expect(dates[0]).toContain('Jan 2011');
		await page.goto(`${LARGE}search/?speaker=ada-lovelace-11&year=undated`);
		await expect(getStatus(page)).toHaveText('8 statements of 720 match');
		await expect(page.getByRole('button', { name: 'Remove Year: Not dated' })).toBeVisible();
	});
});

test.describe('a statement is opened', () => {
	test('by its id', async ({ page }) => {
		await page.goto(`${SEARCH}?q=going-bankrupt`);
		await expect(page).toHaveURL(`${REAL}s/going-bankrupt/`);
		await page.goBack();
		await expect(getStatus(page)).toHaveText('1 statement of 16 matches');
		await expect(page).toHaveURL(`${SEARCH}?q=going-bankrupt`);
	});

	test('by a number that is its own, when Enter is pressed and not before', async ({ page }) => {
		await page.goto(SEARCH);
		await getField(page).fill('7');
		await expect(getStatus(page)).toHaveText('1 statement has the number 7');
		await expect(page).toHaveURL(`${SEARCH}?q=7`);
		await getField(page).press('Enter');
		await expect(page).toHaveURL(/\/s\/[a-z-]+\/$/);
	});

	test('and several of one number are listed', async ({ page }) => {
		await page.goto(`${LARGE}search/?q=35`);
		await expect(getStatus(page)).toHaveText('12 statements have the number 35');
		await expect(getHits(page).locator('.no')).toHaveText(Array.from({ length: 12 }, () => '35'));
		await page.getByRole('link', { name: 'Search for “35” as a word instead' }).click();
		await expect(page).toHaveURL(/q=%2235%22/);
		await expect(getStatus(page)).toHaveText('12 statements of 720 match');
	});
});

test.describe('by keyboard', () => {
	test('arrows walk the results, Escape leads back, Enter opens', async ({ page }) => {
		await page.goto(SEARCH);
		await search(page, 'cartels');
		await page.keyboard.press('ArrowDown');
		await expect(getHits(page).first().getByRole('link').first()).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(getHits(page).nth(1).getByRole('link').first()).toBeFocused();
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await expect(getField(page)).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Escape');
		await expect(getField(page)).toBeFocused();
		await page.keyboard.press('ArrowDown');
		const href = await getHits(page).first().getByRole('link').first().getAttribute('href');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`${href ?? '-'}$`));
	});

	test('c copies the link of a result', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(`${SEARCH}?q=invasion`);
		// The search has ended: no later answer speaks over it.
		await expect(page.locator('.flt.counted')).toBeVisible();
		await getHits(page).first().getByRole('link').first().focus();
		await page.keyboard.press('c');
		await expect(page.locator('.told')).toHaveText('Link copied.');
		// The address that people share, wherever the page is looked at.
		const shared = 'https://ontherecord.example/s/no-invasion/?v=5d84b942';
		expect(await readClipboard(page)).toBe(shared);
		await page.evaluate(() => navigator.clipboard.writeText(''));
		await getHits(page).first().getByRole('button', { name: 'Copy link' }).click();
		await expect.poll(() => readClipboard(page)).toBe(shared);
	});

	test('everything can be done from the front page on', async ({ page }) => {
		await page.goto(REAL);
		await page.keyboard.press('/');
		await page.keyboard.type('homeland');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(`${SEARCH}?q=homeland`);
		await expect(getHits(page).first()).toBeVisible();
		// The index has answered: no later answer replaces what the keys walk through.
		await expect(page.locator('.flt.counted')).toBeVisible();
		await page.keyboard.press('/');
		await expect(getField(page)).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(getHits(page).first().getByRole('link').first()).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(`${REAL}s/top-priority/`);
	});
});

test.describe('no dead ends', () => {
	test('what has emptied a search is told with the true count without it', async ({ page }) => {
		await page.goto(`${SEARCH}?q=submarine+cartels&kind=claim`);
		await expect(getStatus(page)).toHaveText('No statement was found for “submarine cartels”');
		await expect(getHits(page)).toHaveCount(0);
		const ways = page.locator('#_notes li');
		await expect(ways).toHaveText(['Without submarine: 5 statements']);
		await ways.getByRole('link').click();
		await expect(page).toHaveURL(`${SEARCH}?q=cartels&kind=claim`);
		await expect(getStatus(page)).toHaveText('5 statements of 16 match');
		await page.goBack();
		await expect(ways).toHaveText(['Without submarine: 5 statements']);
	});

	for (const { typed, suggests } of [
		{ typed: 'terorist', suggests: 'terrorist' },
		{ typed: 'soveriegnty', suggests: 'sovereignty' },
		{ typed: 'Shienbaum', suggests: 'Claudia Sheinbaum' },
		{ typed: 'drugcartels', suggests: 'drug cartels' },
	]) {
		test(`for ${typed} the nearest on record is suggested, and is no result`, async ({ page }) => {
			await page.goto(`${SEARCH}?q=${typed}`);
			const link = page.locator('#_notes').getByRole('link', { name: suggests, exact: true });
			await expect(link).toBeVisible();
			await expect(getHits(page)).toHaveCount(0);
			const told = /\((\d+) statements?\)/.exec((await page.locator('#_notes').innerText()).split(suggests)[1] ?? '');
			await link.click();
			await expect(getStatus(page)).toHaveText(new RegExp(`^${told?.[1] ?? 'none'} statement`));
		});
	}

	test('a word that is still to be typed finds what begins so, and says so', async ({ page }) => {
		await page.goto(SEARCH);
		await search(page, 'terr');
		await expect(page.locator('#_notes')).toHaveText('“terr” was taken for the beginning of “terrorist”.');
		await expect(getHits(page)).toHaveCount(3);
	});
});

test('a search in dark and light, on narrow screens too, moves nothing that is read', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 800 });
	await page.goto(SEARCH);
	const top = (): Promise<number> =>
		page.locator('#_status').evaluate((element) => element.getBoundingClientRect().top);
	const before = await top();
	await search(page, 'cartels');
	expect(Math.abs((await top()) - before)).toBeLessThan(2);
});
