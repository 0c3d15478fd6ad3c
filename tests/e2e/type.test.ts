import type { Page } from '@playwright/test';
import { ARTICLE, expect, FIXTURE, READING, test } from './reader.ts';

const toStyle = (page: Page, selector: string, property: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

test('lines of prose hold 57 to 69 characters as a rule, wherever there is room for them', async ({ page }) => {
	for (const width of [820, 1056, 1280, 1440, 2560]) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto(ARTICLE);
		const lengths = await page.evaluate(() =>
			[...document.querySelectorAll('.prose > p')].flatMap((paragraph) => {
				const lines = new Map<number, number>();
				const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
				for (let node = walker.nextNode(); node; node = walker.nextNode()) {
					const range = document.createRange();
					for (let at = 0; at < (node.textContent ?? '').length; at++) {
						range.setStart(node, at);
						range.setEnd(node, at + 1);
						const line = Math.round(range.getBoundingClientRect().bottom / 8);
						lines.set(line, (lines.get(line) ?? 0) + 1);
					}
				}
				// The last line is as long as it happens to be; the first of the article has the initial.
				return [...lines.values()].slice(0, -1);
			}),
		);
		const full = lengths.filter((length) => length > 40).sort((a, b) => a - b);
		expect(full.length).toBeGreaterThan(30);
		const median = full[Math.floor(full.length / 2)];
		expect(median, `median at ${width} px`).toBeGreaterThanOrEqual(60);
		expect(median, `median at ${width} px`).toBeLessThanOrEqual(69);
	}
});

test('an article in Arabic is set from the right: no italics, no initial, title and words end together', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(`${READING}articles/in-arabic/`);
	expect(await toStyle(page, '.prose h2', 'font-style')).toBe('normal');
	expect(await page.locator('.initial').count()).toBe(0);
	const [title, prose] = [await page.locator('h1').boundingBox(), await page.locator('.prose').boundingBox()];
	expect(Math.abs((title?.x ?? 0) + (title?.width ?? 0) - (prose?.x ?? 0) - (prose?.width ?? 9))).toBeLessThan(2);
});

test('words in Hebrew among English ones keep their marks and numeral on their own side', async ({ page }) => {
	await page.goto(`${READING}articles/in-hebrew-english/`);
	await expect(page.locator('.prose [data-s][dir="rtl"]').first()).toBeVisible();
	expect(await toStyle(page, '.w', 'unicode-bidi')).toBe('isolate');
	await page.goto(`${READING}s/books-have-travelled/`);
	await expect(page.locator('blockquote')).toHaveAttribute('dir', 'rtl');
});

test('headings below the third level are smaller, aligned columns are aligned', async ({ page }) => {
	await page.goto(`${READING}articles/every-markdown/`);
	const [second, fourth] = [
		await toStyle(page, '.prose h2', 'font-size'),
		await toStyle(page, '.prose h4', 'font-size'),
	];
	expect(Number.parseFloat(fourth)).toBeLessThan(Number.parseFloat(second));
	await page.goto(`${FIXTURE}articles/every-form/`);
	expect(await toStyle(page, '.prose .align-right', 'text-align')).toMatch(/^(?:end|right)$/);
});

test('a quote that opens the article keeps its mark and line, and no initial swallows them', async ({ page }) => {
	await page.goto(`${READING}articles/short/`);
	expect(await page.locator('.initial').count()).toBe(0);
	await page.goto(ARTICLE);
	await expect(page.locator('.initial')).toBeVisible();
});

test('in forced colours a deep link still shows where it leads', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto(`${ARTICLE}#no-invasion`);
	expect(await toStyle(page, '[id="no-invasion"]', 'outline-style')).toBe('solid');
});

test('a reader who asks for more contrast gets it in every theme', async ({ page }) => {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, contrast: 'more' });
		await page.goto(ARTICLE);
		const [dim, full] = [await toStyle(page, '.stand', 'color'), await toStyle(page, 'h1', 'color')];
		expect(dim, colorScheme).toBe(full);
	}
});
