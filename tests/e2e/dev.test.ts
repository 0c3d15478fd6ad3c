import { expect, test, type Page } from '@playwright/test';
import { removeFolders, toArticle, writeContent, writeFiles } from '../site/content.ts';
import { startDev, type DevServer } from './dev-server.ts';

/** An article with one quote, whose words are `text`. */
const toQuoting = (title: string, text: string, draft = false): string =>
	toArticle(
		title,
		'She said “the lighthouse burns at noon” and left.',
		`${draft ? 'draft: true\n' : ''}speakers:\n  - {id: ada, name: Ada, role: Poet, kind: person}\n` +
			`quotes:\n  - {id: ${title.toLowerCase()}-said, speaker: ada, text: ${text}}\n`,
	);

const GOOD = 'the lighthouse burns at noon';
const BAD = 'the lighthouse burns at night';

/** Astro's error overlay, which a script draws. */
const getOverlay = (page: Page) => page.locator('vite-error-overlay');

test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

test.describe('npm run dev', () => {
	let content: string;
	let dev: DevServer;
	test.beforeAll(async () => {
		content = await writeContent({ 'articles/first.md': toQuoting('First', BAD) });
		dev = await startDev(content);
	});
	test.afterAll(async () => {
		await dev.stop();
		await removeFolders();
	});

	const getStatus = async (path: string): Promise<number> => (await fetch(dev.origin + path)).status;
	const write = (name: string, article: string): Promise<void> =>
		writeFiles(content, { [`articles/${name}`]: article });

	/** Searches until it finds these: `dev` may send the page anew while it works in what has changed. */
	const search = (page: Page, ids: readonly string[]): Promise<void> =>
		expect(async () => {
			await page.goto(`${dev.origin}/search/?q=lighthouse`);
			for (const id of ids) await expect(page.locator(`.hit a[href="/s/${id}/"]`)).toHaveCount(1, { timeout: 10_000 });
		}).toPass({ timeout: 60_000 });

	test('starts although the content has a problem, and shows the whole report on the page with status 500', async ({
		page,
	}) => {
		// On the first start the page may be sent again while the tools get ready; a reader would load it once more.
		await expect(async () => {
			const answer = await page.goto(dev.origin);
			expect(answer?.status()).toBe(500);
			await expect(getOverlay(page)).toContainText('articles/first.md:8:42  quote-not-found', { timeout: 10_000 });
		}).toPass({ timeout: 60_000 });
		await expect(getOverlay(page)).toContainText('Fix: text: "the lighthouse burns at noon"');
	});

	test('shows the page again as soon as the file is mended, without a restart', async ({ page }) => {
		await write('first.md', toQuoting('First', GOOD));
		await expect.poll(() => getStatus('/'), { timeout: 30_000 }).toBe(200);
		await page.goto(`${dev.origin}/articles/first/#first-said`);
		await expect(page.locator('#first-said')).toHaveText(`“${GOOD}”`);
		expect(await getStatus('/s/first-said/')).toBe(200);
	});

	test('has the same themes and reading helps as the built site', async ({ page }) => {
		await page.goto(`${dev.origin}/articles/first/`);
		await page.getByRole('button', { name: 'Dark', exact: true }).click();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await expect(async () => {
			await page.keyboard.press('k');
			await expect(page).toHaveURL(`${dev.origin}/articles/first/#first-said`, { timeout: 3000 });
		}).toPass({ timeout: 30_000 });
	});

	test('shows an article that is added, drafts too, and drops one that is removed', async () => {
		await write('second.md', toQuoting('Second', GOOD, true));
		await expect.poll(() => getStatus('/articles/second/'), { timeout: 30_000 }).toBe(200);
		expect(await getStatus('/s/second-said/')).toBe(200);
		await write('second.md', toQuoting('Other', GOOD));
		await expect.poll(() => getStatus('/s/other-said/'), { timeout: 30_000 }).toBe(200);
		await expect.poll(() => getStatus('/s/second-said/'), { timeout: 30_000 }).toBe(404);
	});

	test('has a search that works and knows what has changed', async ({ page }) => {
		expect(await getStatus('/pagefind/pagefind.js')).toBe(200);
		await search(page, ['first-said', 'other-said']);
		await write('third.md', toQuoting('Third', GOOD));
		await expect.poll(() => getStatus('/s/third-said/'), { timeout: 30_000 }).toBe(200);
		await search(page, ['first-said', 'other-said', 'third-said']);
	});

	test('shows a problem that comes up while it runs, between two files, and clears it', async ({ page }) => {
		await write('third.md', toQuoting('First', GOOD));
		await expect.poll(() => getStatus('/'), { timeout: 30_000 }).toBe(500);
		await page.goto(dev.origin);
		await expect(getOverlay(page)).toContainText('articles/third.md:8:10  id-duplicate', { timeout: 30_000 });
		await write('third.md', toQuoting('Third', GOOD));
		await expect.poll(() => getStatus('/'), { timeout: 30_000 }).toBe(200);
	});

	test('answers at a former address with the page that sends on, and with the frame', async () => {
		const renamed = toQuoting('Renamed', GOOD).replace('speakers:', 'aliases: [named]\nspeakers:');
		await write('renamed.md', renamed.replace('id: renamed-said', 'id: renamed-said, aliases: [named-said]'));
		await expect.poll(() => getStatus('/articles/named/'), { timeout: 30_000 }).toBe(200);
		for (const [former, now] of [
			['/articles/named/', '/articles/renamed/'],
			['/s/named-said/', '/s/renamed-said/'],
			['/s/named-said/embed/', '/s/renamed-said/'],
		]) {
			const html = await (await fetch(`${dev.origin}${former ?? ''}`)).text();
			expect(html).toMatch(new RegExp(`<link rel="canonical" href="[^"]*${now ?? ''}">`));
		}
	});
});
