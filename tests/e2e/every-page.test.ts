import { AxeBuilder } from '@axe-core/playwright';
import { expect, KINDS, open, test } from './reader.ts';

/** The rules of axe that look at colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

for (const { kind, address } of KINDS) {
	test.describe(kind, () => {
		test('keeps the console empty, asks no other host and loads no script unless it searches', async ({
			page,
			noise,
		}) => {
			const answer = await page.goto(address, { waitUntil: 'networkidle' });
			expect(answer?.status()).toBe(200);
			if (!address.includes('search/')) expect(noise.scripts).toEqual([]);
			await expect(page.locator('h1')).toHaveCount(1);
		});

		test('has no fault that axe can find, light and dark, narrow and wide', async ({ page }) => {
			await open(page, address);
			for (const width of [390, 1280]) {
				await page.setViewportSize({ width, height: 900 });
				for (const colorScheme of ['light', 'dark'] as const) {
					await page.emulateMedia({ colorScheme });
					// What does not depend on colours is the same in the dark. Legacy mode: no page has a frame to look into.
					const axe = new AxeBuilder({ page }).setLegacyMode();
					const { violations } = await (colorScheme === 'light' ? axe : axe.withRules(COLOUR_RULES)).analyze();
					const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
					expect(found, `${colorScheme}, ${width} px`).toEqual([]);
				}
			}
		});

		test('is no wider than a screen of 320 pixels', async ({ page }) => {
			await page.setViewportSize({ width: 320, height: 640 });
			await open(page, address);
			const widths = await page.evaluate(() => [document.documentElement.scrollWidth, document.body.scrollWidth]);
			expect(Math.max(...widths)).toBeLessThanOrEqual(320);
		});

		test('prints dark words on white paper, whatever the screen’s colours', async ({ page }) => {
			await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
			await open(page, address);
			await expect(page.locator('h1')).toBeAttached();
			const colour = await page.locator('main').evaluate((main) => getComputedStyle(main).color);
			const [red = 255, green = 255, blue = 255] = (colour.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
			expect((red + green + blue) / 3, `words are ${colour}`).toBeLessThan(110);
			expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
		});
	});
}
