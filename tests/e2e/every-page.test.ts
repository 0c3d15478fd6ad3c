import { AxeBuilder } from '@axe-core/playwright';
import { expect, KINDS, open, test } from './reader.ts';

/** The rules of axe that look at colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const SCHEMES = [
	['light', 'none'],
	['dark', 'none'],
	['dark', 'active'],
] as const;

const WIDTHS = [320, 390, 640, 820, 1056, 1280, 1440, 2560];

/** What browsers tell of a layout shift, of which TypeScript knows nothing (Layout Instability API). */
interface LayoutShift extends PerformanceEntry {
	value: number;
	sources: readonly { node: Node | null }[];
}

/**
 * Targets under 24 by 24 px whose circle of 24 px meets another's (WCAG 2.2, 2.5.8). Links in a line of text are
 * exempt, and so is what a reader cannot reach.
 */
function listSmallTargets(): string[] {
	const targets = [...document.querySelectorAll('a[href], button, input, select, summary')]
		.filter((target) => target.checkVisibility({ visibilityProperty: true }))
		.filter(
			(target) => !target.matches('.prose a, p:not(.docket, .more, .note p) a, figcaption a, .src a, .skip, svg a'),
		)
		.map((target) => ({ target, box: target.getBoundingClientRect() }));
	const small = targets.filter(({ box }) => box.width < 24 || box.height < 24);
	const isNear = (one: DOMRect, other: DOMRect): boolean =>
		Math.hypot(
			one.x + one.width / 2 - Math.min(Math.max(one.x + one.width / 2, other.left), other.right),
			one.y + one.height / 2 - Math.min(Math.max(one.y + one.height / 2, other.top), other.bottom),
		) < 12;
	return small
		.filter(({ target, box }) => targets.some((other) => other.target !== target && isNear(box, other.box)))
		.map(
			({ target, box }) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${target.outerHTML.slice(0, 120)}`,
		);
}

for (const { kind, address } of KINDS) {
	test.describe(kind, () => {
		test('keeps the console empty, asks no other host and loads no script unless it searches or shows a collection', async ({
			page,
			noise,
		}) => {
			const answer = await page.goto(address, { waitUntil: 'networkidle' });
			expect(answer?.status()).toBe(200);
			if (!/search\/|collection\/\?/.test(address)) expect(noise.scripts).toEqual([]);
			await expect(page.locator('h1')).toHaveCount(1);
		});

		test('has one search: a form that leads to the search page, and the key / to its field', async ({ page }) => {
			await open(page, address);
			const form = page.getByRole('search');
			await expect(form).toHaveCount(1);
			await expect(form).toHaveAttribute('action', /\/search\/$/);
			await expect(form).not.toHaveAttribute('method', /post/i);
			const field = form.getByRole('searchbox', { name: /\S/ });
			await expect(field).toHaveAttribute('name', 'q');
			const before = await field.inputValue();
			await page.keyboard.press('/');
			await expect(field).toBeFocused();
			await expect(field).toBeInViewport();
			await expect(field).toHaveValue(before);
		});

		test('has no fault that axe can find, light and dark and in forced colours, narrow and wide', async ({ page }) => {
			await open(page, address);
			for (const width of [390, 1280]) {
				await page.setViewportSize({ width, height: 900 });
				for (const [colorScheme, forcedColors] of SCHEMES) {
					await page.emulateMedia({ colorScheme, forcedColors });
					// What does not depend on colours is the same in the dark. Legacy mode: no page has a frame to look into.
					const axe = new AxeBuilder({ page }).setLegacyMode();
					const { violations } = await (colorScheme === 'light' ? axe : axe.withRules(COLOUR_RULES)).analyze();
					const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
					expect(found, `${colorScheme}, forced colours ${forcedColors}, ${width} px`).toEqual([]);
				}
			}
		});

		test('is no wider than its screen, from 320 pixels (1280 at a zoom of 400 %) by 640 (200 %) to 2560', async ({
			page,
		}) => {
			await open(page, address);
			for (const width of WIDTHS) {
				await page.setViewportSize({ width, height: 800 });
				const widths = await page.evaluate(() => [document.documentElement.scrollWidth, document.body.scrollWidth]);
				expect(Math.max(...widths), `at ${width} px`).toBeLessThanOrEqual(width);
			}
		});

		test('shifts nothing that can be seen while it loads slowly, on a slow device', async ({ page }) => {
			await page.addInitScript(() => {
				const shifts: unknown[] = [];
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) {
						const { value, startTime, sources } = entry as LayoutShift;
						shifts.push({ value, startTime, moved: sources.map(({ node }) => (node as Element | null)?.outerHTML) });
					}
					document.documentElement.dataset.shifts = JSON.stringify(shifts);
				}).observe({ type: 'layout-shift', buffered: true });
			});
			// A script waits for the styles, and what stands before it is painted when they have come.
			await page.route('**/*.css', async (route) => {
				await new Promise((resolve) => setTimeout(resolve, 300));
				await route.continue();
			});
			const client = await page.context().newCDPSession(page);
			await client.send('Emulation.setCPUThrottlingRate', { rate: 6 });
			await page.goto(address, { waitUntil: 'networkidle' });
			await page.mouse.wheel(0, 2000);
			const told = await page.evaluate(() => document.documentElement.dataset.shifts ?? '[]');
			const shifts = JSON.parse(told) as { value: number }[];
			// What is only half there when it is painted, a row of links, moves as it grows: some thousandths.
			expect(
				shifts.reduce((sum, { value }) => sum + value, 0),
				told.slice(0, 2000),
			).toBeLessThan(0.01);
		});

		test('has targets of 24 pixels and more, or as much room round them', async ({ page }) => {
			await open(page, address);
			for (const width of [390, 1280]) {
				await page.setViewportSize({ width, height: 900 });
				expect(await page.evaluate(listSmallTargets), `at ${width} px`).toEqual([]);
			}
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
