import type { BrowserContext, Page } from '@playwright/test';
import { expect, HISTORY, REAL, test } from './reader.ts';

/** The statements that were renamed, by a former id, and what becomes of the fragments at a former slug. */
const RENAMED = [
	['quay-by-spring', 'quay-stands-by-spring'],
	['quay-will-stand', 'quay-stands-by-spring'],
	['spring', 'finished-by-spring'],
] as const;

const SLUGS = ['harbour-vote', 'harbour-decision', 'harbour-quay'] as const;

/** How each fragment looks, after its numbers. */
const listLooks = (page: Page): Promise<string[][]> =>
	page
		.locator('.prose :is(.q, .c)')
		.evaluateAll((fragments) =>
			fragments.map((fragment) => [
				(fragment as HTMLElement).dataset.s ?? '',
				getComputedStyle(fragment).backgroundColor + getComputedStyle(fragment).backgroundImage,
			]),
		);

/** Opens an address and expects of the article it leads to that these fragments are lit, and no others. */
async function expectLit(page: Page, address: string, arrived: string, lit: readonly string[]): Promise<void> {
	await page.goto(HISTORY + arrived.replace(/#.*/, ''));
	const dark = await listLooks(page);
	await page.goto(HISTORY + address);
	await expect(page).toHaveURL(HISTORY + arrived);
	await expect(page.locator(`[id="${arrived.replace(/.*#/, '')}"]`)).toBeInViewport();
	const looks = await listLooks(page);
	const changed = looks.filter(([, look], at) => look !== dark[at]?.[1]).map(([numbers]) => numbers);
	expect(changed).toEqual(lit);
}

/** The fragments of each statement, by the numbers that they have. */
const FRAGMENTS: Readonly<Record<string, string[]>> = {
	'quay-stands-by-spring': ['1', '1 2', '1'],
	'finished-by-spring': ['1 2'],
};

test.describe('with scripts', () => {
	for (const slug of SLUGS) {
		for (const [former, now] of RENAMED) {
			test(`articles/${slug}/#${former} ends in the article, with the statement lit`, async ({ page }) => {
				const arrived = `articles/harbour-quay/?from=chat#${slug === 'harbour-quay' ? former : now}`;
				await expectLit(page, `articles/${slug}/?from=chat#${former}`, arrived, FRAGMENTS[now] ?? []);
			});
		}
	}

	test('the fragment of a statement that has moved leads from a former address to where it stands', async ({
		page,
	}) => {
		await expectLit(page, 'articles/harbour-vote/#first-ferry', 'articles/ferry-timetable/#ferry-at-six', ['3']);
	});

	test('a fragment that the page does not know is handed on', async ({ page }) => {
		await page.goto(`${HISTORY}articles/harbour-vote/#what-the-pilot-said`);
		await expect(page).toHaveURL(`${HISTORY}articles/harbour-quay/#what-the-pilot-said`);
	});

	test('a step back leads to where the reader came from, not to the address that was left', async ({ page }) => {
		await page.goto(`${HISTORY}about/`);
		await page.goto(`${HISTORY}s/cheap/`);
		await expect(page).toHaveURL(`${HISTORY}s/cheap-at-the-price/`);
		await page.goBack();
		await expect(page).toHaveURL(`${HISTORY}about/`);
	});
});

test.describe('without scripts', () => {
	let context: BrowserContext;
	let page: Page;
	test.beforeEach(async ({ browser }) => {
		context = await browser.newContext({ javaScriptEnabled: false, reducedMotion: 'reduce' });
		page = await context.newPage();
	});
	test.afterEach(() => context.close());

	for (const [former, now] of [
		['articles/harbour-vote/', 'articles/harbour-quay/'],
		['articles/los-muelles/', 'articles/muelle-nuevo/'],
		['s/quay-by-spring/', 's/quay-stands-by-spring/'],
		['s/cheap/', 's/cheap-at-the-price/'],
		['speakers/mayor-ada-lind/', 'speakers/ada-lind/'],
	] as const) {
		test(`${former} leads to ${now}`, async () => {
			await page.goto(HISTORY + former);
			await expect(page).toHaveURL(HISTORY + now);
		});
	}

	for (const [former, now] of RENAMED) {
		test(`the fragment ${former} lands on its statement, which is lit`, async () => {
			const address = `articles/harbour-quay/#${former}`;
			await expectLit(page, address, address, FRAGMENTS[now] ?? []);
		});
	}
});

for (const [what, fragment, leads] of [
	['has moved', 'no-tolls', 'Quote 2 of “When the ferries leave”'],
	['has moved and was renamed since', 'first-ferry', 'Claim 3 of “When the ferries leave”'],
	['has moved and was withdrawn', 'old-crane', 'Claim 4 of “When the ferries leave”'],
	['is withdrawn and gone from the prose', 'cheap', 'Quote 8, Ada Lind'],
] as const) {
	test(`the fragment of a statement that ${what} says so in its article, lit, and leads on`, async ({ page }) => {
		await page.goto(`${HISTORY}articles/harbour-quay/#${fragment}`);
		const entry = page
			.locator('.entries li')
			.filter({ has: page.locator(`xpath=self::*[@id="${fragment}"] | span[@id="${fragment}"]`) });
		await expect(entry).toBeInViewport();
		await expect(entry.getByRole('link', { name: leads })).toBeVisible();
		const [ground, plain] = await Promise.all(
			[entry, page.locator('#_corrections li').first()].map((item) =>
				item.evaluate((element) => getComputedStyle(element).outlineStyle),
			),
		);
		expect(ground).not.toBe(plain);
	});
}

test('a collection that was sent with a former id shows the statement with the address it has now', async ({
	page,
}) => {
	await page.goto(`${HISTORY}collection/?s=quay-by-spring,no-tolls`);
	await expect(page.locator('.done')).toBeAttached();
	await expect(page.locator('#_items > li')).toHaveCount(2);
	await expect(page.locator('#_items')).toContainText('The quay will stand by spring');
	await expect(page.locator('#_items')).toContainText('kept.example/kept/s/quay-stands-by-spring/');
});

test('a site without a history has no page that sends on', async ({ request }) => {
	expect((await request.get(`${REAL}_redirects`)).status()).toBe(404);
});
