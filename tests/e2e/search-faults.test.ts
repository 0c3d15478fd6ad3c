import type { Page } from '@playwright/test';
import type { Server } from 'node:http';
import { serveFolder } from './server.ts';
import { expect, FIXTURE, LARGE, REAL, test, type Noise } from './reader.ts';
import { getField, getHits, getStatus, search, toIds } from './searching.ts';

/** What the browser itself says of a fetch that failed: no page can keep it from that. */
const allowFailedFetches = (noise: Noise): void => {
	noise.console = noise.console.filter((message) => !/^Failed to load resource/.test(message));
};

test.describe('whatever is asked', () => {
	for (const { what, typed, says } of [
		{ what: 'ten thousand characters', typed: 'drug cartels '.repeat(800), says: /^(\d+|No) statement/ },
		{ what: 'one word of ten thousand letters', typed: 'x'.repeat(10_000), says: /^No statement/ },
		{ what: 'punctuation alone', typed: '… !? — ()', says: /^No statement/ },
		{ what: 'words that stand everywhere', typed: 'the of and', says: /^\d+ statements? of 16/ },
		{ what: 'marks that are not closed', typed: '“armed terrorist', says: /^1 statement/ },
		{ what: 'a mark alone', typed: '"', says: /^No statement/ },
		{ what: 'signs of regular expressions', typed: '.*+?^${}()|[]\\', says: /^No statement/ },
		{ what: 'words among them', typed: '(drug|cartels)[0-9]*', says: /^(\d+|No) statement/ },
		{ what: 'HTML', typed: '<img src=x onerror=alert(1)>', says: /^No statement/ },
		{ what: 'emoji', typed: '😀 🎉', says: /^No statement/ },
		{ what: 'writing from right to left', typed: 'السلام عليكم cartels', says: /^No statement/ },
		{ what: 'many scripts', typed: '東京 Москва हिन्दी ไทย', says: /^No statement/ },
		{ what: 'signs alone that exclude', typed: '- -- -"', says: /^No statement/ },
		{ what: 'nothing but an exclusion', typed: '-cartels', says: /^10 statements of 16/ },
		{ what: 'every condition without a value', typed: 'speaker: kind: before:', says: /^No statement/ },
	]) {
		test(`${what}: a sensible page and a sentence`, async ({ page }) => {
			await page.goto(`${REAL}search/`);
			await getField(page).fill(typed);
			await expect(getStatus(page)).toHaveText(says);
			if (typed.length > 1000) await expect(page.locator('#_notes')).toContainText('longer than a search');
			await page.goto(`${REAL}search/?${new URLSearchParams({ q: typed.slice(0, 2000) }).toString()}`);
			await expect(getStatus(page)).toHaveText(says);
			await expect(page.locator('main img')).toHaveCount(0);
		});
	}

	for (const { query, says, notes = '' } of [
		{ query: 'page=-1', says: '16 statements on the record' },
		{ query: 'page=1e99&q=cartels', says: '6 statements of 16 match' },
		{ query: 'sort=sideways&q=cartels', says: '6 statements of 16 match' },
		{ query: 'speaker=nobody', says: 'No statement was found', notes: 'No speaker here is called “nobody”.' },
		{ query: 'speaker=nobody&speaker=marco-rubio', says: '2 statements of 16 match', notes: 'called “nobody”' },
		{ query: 'kind=rumour', says: 'No statement was found', notes: 'The kinds are quote and claim.' },
		{
			query: 'year=never&topic=__proto__',
			says: 'No statement was found',
			notes: 'No topic here is called “__proto__”.',
		},
		{ query: 'colour=red', says: '16 statements on the record' },
		{ query: 'q=before:yesterday', says: '16 statements of 16 match', notes: '“yesterday” is not a date.' },
		{ query: 'q=before:2025-02-30+cartels', says: '6 statements of 16 match', notes: '“2025-02-30” is not a date.' },
		{ query: 'q=%E0%A4%A', says: /^(\d+|No) statement/ },
	]) {
		test(`${query} in the address`, async ({ page }) => {
			await page.goto(`${REAL}search/?${query}`);
			await expect(getStatus(page)).toHaveText(says);
			await expect(page.locator('#_notes')).toContainText(notes);
		});
	}
});

test.describe('what cannot be reached', () => {
	for (const { what, pattern } of [
		{ what: 'the index', pattern: '**/pagefind/**' },
		{ what: 'the entry', pattern: '**/pagefind-entry.json' },
		{ what: 'the engine', pattern: '**/pagefind.js' },
		{ what: 'its WebAssembly', pattern: '**/wasm.*' },
		{ what: 'its head', pattern: '**/*.pf_meta' },
		{ what: 'a part of it', pattern: '**/*.pf_index' },
	]) {
		test(`${what}: it is said, what is at hand is searched, and another try helps`, async ({ page, noise }) => {
			await page.route(pattern, (route) => route.fulfill({ status: 404, body: '' }));
			await page.goto(`${REAL}search/`);
			await getField(page).fill('cartels');
			await expect(getStatus(page)).toHaveText(/^The search could not be reached/, { timeout: 15_000 });
			expect(await toIds(page)).toContain('cartels-weakened');
			await page.unroute(pattern);
			await page.getByRole('button', { name: 'Try again' }).click();
			await expect(getStatus(page)).toHaveText('6 statements of 16 match');
			allowFailedFetches(noise);
		});
	}

	for (const { what, pattern } of [
		{ what: 'head', pattern: '**/*.pf_meta' },
		{ what: 'part', pattern: '**/*.pf_index' },
		{ what: 'entry', pattern: '**/pagefind-entry.json' },
	]) {
		test(`a ${what} that is no index: it is said, and nothing is counted`, async ({ page }) => {
			await page.route(pattern, (route) => route.fulfill({ body: 'no index' }));
			await page.goto(`${REAL}search/`);
			await getField(page).fill('cartels');
			await expect(getStatus(page)).toHaveText(/^The search could not be reached/, { timeout: 15_000 });
		});
	}

	test('statements of a large archive: it is said', async ({ page, noise }) => {
		await page.route('**/*.pf_fragment', (route) => route.fulfill({ status: 500, body: '' }));
		await page.goto(`${LARGE}search/?q="number+35+has"`);
		await expect(getStatus(page)).toHaveText(/^The search could not be reached/, { timeout: 15_000 });
		allowFailedFetches(noise);
	});

	test('the network in the middle of a search: it is said, and the search goes on when it is back', async ({
		page,
		context,
	}) => {
		await page.goto(`${LARGE}search/`);
		await search(page, 'sailed');
		await expect(page.getByRole('button', { name: 'Show 20 more statements' })).toBeVisible();
		await context.setOffline(true);
		await getField(page).fill('"fleet 11"');
		await expect(getStatus(page)).toHaveText(/^The search could not be reached/);
		expect(await getHits(page).count()).toBeGreaterThan(0);
		await context.setOffline(false);
		await expect(getStatus(page)).toHaveText('60 statements of 720 match');
	});
});

test.describe('several indexes', () => {
	let server: Server | undefined;
	test.afterEach(() => {
		server?.close();
	});

	/** Serves the site as it is built with SEARCH_SITES: these are named to the page, and it and its worker may fetch from them. */
	async function serveAlong(others: { index: string; name: string }[]): Promise<string> {
		const allow = (policy: string): string =>
			policy.replace("connect-src 'self'", `connect-src 'self' ${others.map(({ index }) => index).join(' ')}`);
		const served = await serveFolder(process.env.REAL_FOLDER ?? '', '/', {
			page: (html) => allow(html.replace('id="_search"', `id="_search" data-sites='${JSON.stringify(others)}'`)),
			policy: allow,
		});
		({ server } = served);
		return `${served.origin}/`;
	}

	test('are searched as one, and results from elsewhere are marked and lead there', async ({ page }) => {
		const site = await serveAlong([{ index: `${FIXTURE}pagefind/`, name: 'the fixture' }]);
		await page.goto(`${site}search/?q=number+35`);
		await expect(getStatus(page)).toHaveText('1 statement of 95 matches');
		await expect(getHits(page)).toContainText('On another record: the fixture');
		await expect(getHits(page).getByRole('link').first()).toHaveAttribute(
			'href',
			'https://other.example/deep/base/s/claim-35/',
		);
		await page.goto(`${site}search/?sort=newest&kind=quote`);
		await expect(getStatus(page)).toHaveText(/of 95 match$/);
		const dates = (await getHits(page).locator('.about').allInnerTexts()).map((date) => date.replaceAll('\u00A0', ' '));
		expect(dates.findLastIndex((date) => !date.includes('not stated'))).toBeLessThan(
			dates.findIndex((date) => date.includes('not stated')) >>> 0,
		);
	});

	test('one that does not answer is named, and the others are searched', async ({ page, noise }) => {
		const site = await serveAlong([
			{ index: `${FIXTURE}nowhere/pagefind/`, name: 'nowhere' },
			{ index: `${FIXTURE}pagefind/`, name: 'the fixture' },
		]);
		await page.goto(`${site}search/?q=cartels`);
		await expect(getStatus(page)).toHaveText('6 statements of 95 match');
		await expect(page.locator('#_notes')).toContainText('No answer came from nowhere.');
		allowFailedFetches(noise);
	});

	test('one that is broken is named too', async ({ page }) => {
		const site = await serveAlong([{ index: `${FIXTURE}pagefind/`, name: 'the fixture' }]);
		await page.route(`${FIXTURE}pagefind/*.pf_meta`, (route) => route.fulfill({ body: 'no index' }));
		await page.goto(`${site}search/?q=cartels`);
		await expect(getStatus(page)).toHaveText('6 statements of 16 match', { timeout: 15_000 });
		await expect(page.locator('#_notes')).toContainText('No answer came from the fixture.');
	});
});

test.describe('did they say it?', () => {
	const check = async (page: Page, pasted: string): Promise<void> => {
		await page.goto(`${REAL}search/`);
		await page.getByText('Did they say it?').click();
		await page.getByRole('textbox', { name: /Paste six words/ }).fill(pasted);
		await page.getByRole('button', { name: 'Check the words' }).click();
		await expect(page).toHaveURL(/\?check=/);
	};

	for (const { pasted, verdict, says, lists } of [
		{
			pasted: 'there is not going to be an invasion',
			verdict: 'On record, word for word',
			says: 'The statement on record has more words than these.',
			lists: ['no-invasion'],
		},
		{
			pasted: 'there is going to be an invasion. That is ruled out, absolutely ruled out',
			verdict: 'On record, but altered',
			says: 'not',
			lists: ['no-invasion'],
		},
		{
			pasted: '"there is not going to be an invasion" — Marco Rubio',
			verdict: 'On record, said by someone else',
			says: 'Said by Claudia Sheinbaum, not by Marco Rubio.',
			lists: ['no-invasion'],
		},
		{
			pasted: 'The quick brown fox jumps over the lazy dog',
			verdict: 'Not on this record',
			says: 'That is no proof that it was never said.',
			lists: [],
		},
		{ pasted: 'not an invasion', verdict: 'Too short to tell', says: 'Paste six words or more.', lists: [] },
	]) {
		test(`${verdict}: ${pasted}`, async ({ page }) => {
			await check(page, pasted);
			await expect(getStatus(page)).toHaveText(verdict);
			await expect(page.locator('#_notes')).toContainText(says);
			const named = (): Promise<string[]> =>
				page
					.locator('#_notes .hit')
					.evaluateAll((hits) => hits.map((hit) => hit.querySelector('a')?.pathname.split('/').at(-2) ?? ''));
			expect(await named()).toEqual(lists);
			// The address is the finding, for whoever opens it.
			await page.goto(page.url());
			await expect(getStatus(page)).toHaveText(verdict);
			await expect(page.getByRole('textbox', { name: /Paste six words/ })).toHaveValue(pasted);
			expect(await named()).toEqual(lists);
		});
	}

	test('the words that differ are marked and said', async ({ page }) => {
		await check(
			page,
			'We have to start treating them as armed terrorist groups, not simply drug dealing organizations',
		);
		await expect(page.locator('.diff del')).toHaveText('only in what was pasted: groups,');
		await expect(page.locator('.diff ins')).toHaveText('only on the record: organizations,');
		await page.getByRole('link', { name: 'How this is found' }).click();
		await expect(page.getByRole('heading', { name: 'Did they say it?' })).toBeInViewport();
	});
});
