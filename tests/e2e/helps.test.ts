import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ARTICLE, expect, READING, REAL, test } from './reader.ts';

const DARK = 'rgb(18, 20, 23)';
const LIGHT = 'rgb(252, 252, 250)';
const toPaper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const toTheme = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test.describe('the theme', () => {
	test('follows the system until the reader chooses, and is remembered on every page', async ({ page, noise }) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(ARTICLE);
		expect(await toPaper(page)).toBe(LIGHT);
		await expect(toTheme(page, 'System')).toHaveAttribute('aria-pressed', 'true');
		expect(noise.scripts).toEqual([]);
		await toTheme(page, 'Dark').click();
		await expect(toTheme(page, 'Dark')).toHaveAttribute('aria-pressed', 'true');
		await expect(toTheme(page, 'System')).toHaveAttribute('aria-pressed', 'false');
		expect(await toPaper(page)).toBe(DARK);
		expect(noise.scripts).toHaveLength(1);
		await page.goto(REAL);
		expect(await toPaper(page)).toBe(DARK);
		await expect(toTheme(page, 'Dark')).toHaveAttribute('aria-pressed', 'true');
		await page.emulateMedia({ colorScheme: 'dark' });
		await toTheme(page, 'Light').click();
		await expect.poll(() => toPaper(page)).toBe(LIGHT);
		await toTheme(page, 'System').click();
		await expect.poll(() => toPaper(page)).toBe(DARK);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
	});

	test('is there before anything is painted', async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(REAL);
		await page.evaluate(() => {
			localStorage.setItem('theme', 'dark');
		});
		// What the page's head has settled when its body begins.
		await page.addInitScript(() => {
			new MutationObserver((_, observer) => {
				const { body } = document;
				if (!(body as HTMLElement | null)) return;
				document.documentElement.dataset.first = getComputedStyle(body).backgroundColor;
				observer.disconnect();
			}).observe(document, { childList: true, subtree: true });
		});
		await page.goto(ARTICLE);
		expect(await page.evaluate(() => document.documentElement.dataset.first)).toBe(DARK);
	});

	test('follows the system where storage is closed or holds nonsense', async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.addInitScript(() => {
			Object.defineProperty(globalThis, 'localStorage', {
				get() {
					throw new DOMException('closed', 'SecurityError');
				},
			});
		});
		await page.goto(ARTICLE);
		expect(await toPaper(page)).toBe(LIGHT);
		await toTheme(page, 'Dark').click();
		await expect.poll(() => toPaper(page)).toBe(DARK);
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });
		test('is the system’s, and what could not answer is not shown', async ({ page }) => {
			await page.emulateMedia({ colorScheme: 'dark' });
			await page.goto(ARTICLE);
			await expect(page.locator('.act').first()).toBeHidden();
			await expect(page.locator('.act').last()).toBeHidden();
		});
	});
});

/** The numbers of the statements whose words and notes are not dimmed. */
const listShown = (page: Page) =>
	page.evaluate(() => ({
		words: [
			...new Set(
				[...document.querySelectorAll<HTMLElement>('.prose :is(.q, .c)[data-s]:not(.off)')].flatMap(
					({ dataset }) => dataset.s?.split(' ') ?? [],
				),
			),
		],
		notes: [...document.querySelectorAll<HTMLElement>('.note:not(.off)')].map(({ dataset }) => dataset.s),
	}));

test.describe('what is shown', () => {
	const QUOTES = ['1', '5', '7', '10', '11', '15'];

	test('is all of it at first, and by the reader’s choice only quotes, claims or one speaker, in the address', async ({
		page,
	}) => {
		await page.goto(ARTICLE);
		expect((await listShown(page)).notes).toHaveLength(16);
		const select = page.getByRole('combobox', { name: 'Show' });
		await select.selectOption('only quotes');
		await expect(page).toHaveURL(`${ARTICLE}?show=quotes`);
		await expect.poll(async () => (await listShown(page)).notes).toEqual(QUOTES);
		await select.selectOption('Marco Rubio');
		await expect(page).toHaveURL(`${ARTICLE}?show=marco-rubio`);
		await expect.poll(() => listShown(page)).toEqual({ words: ['9', '10'], notes: ['9', '10'] });
		// However many choices were looked at, one step back leads to all of it.
		await page.goBack();
		await expect(page).toHaveURL(ARTICLE);
		await expect.poll(async () => (await listShown(page)).notes).toHaveLength(16);
		await expect(select).toHaveValue('');
		await page.goForward();
		await expect.poll(async () => (await listShown(page)).notes).toEqual(['9', '10']);
	});

	test('is dimmed and can still be read: no word fades below the contrast of text', async ({ page }) => {
		await page.goto(`${ARTICLE}?show=quotes`);
		await expect(page.locator('.some')).toBeAttached();
		const { violations } = await new AxeBuilder({ page }).setLegacyMode().withRules(['color-contrast']).analyze();
		expect(violations).toEqual([]);
	});

	test('is what a shared address asks for; the rest is dimmed and can still be read', async ({ page }) => {
		await page.goto(`${ARTICLE}?show=claims#directive-signed`);
		await expect.poll(async () => (await listShown(page)).notes).toHaveLength(10);
		await expect(page.locator('[id="directive-signed"]')).toBeInViewport();
		await page.goto(`${ARTICLE}?show=article`);
		await expect.poll(async () => (await listShown(page)).notes).toEqual(['8']);
	});

	for (const nonsense of ['nobody', '', '"]*{}', 'constructor', 'new-york-times,marco-rubio']) {
		test(`is everything where the address asks for what is not there: ${nonsense}`, async ({ page }) => {
			await page.goto(`${ARTICLE}?${new URLSearchParams({ show: nonsense }).toString()}`);
			await page.waitForLoadState('networkidle');
			expect((await listShown(page)).notes).toHaveLength(16);
		});
	}
});

test.describe('the keys j and k', () => {
	const toHash = (page: Page) => page.evaluate(() => location.hash);

	test('lead from statement to statement of an article, the first press too, and leave it by one step back', async ({
		page,
	}) => {
		await page.goto(REAL);
		await page.goto(ARTICLE);
		for (const id of ['no-invasion', 'us-troops-ruled-out', 'directive-signed']) {
			await page.keyboard.press('j');
			await expect.poll(() => toHash(page)).toBe(`#${id}`);
			await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
		}
		await page.keyboard.press('k');
		await expect.poll(() => toHash(page)).toBe('#us-troops-ruled-out');
		await page.goBack();
		await expect(page).toHaveURL(REAL);
	});

	test('pass over what is dimmed', async ({ page }) => {
		await page.goto(`${ARTICLE}?show=marco-rubio`);
		await expect(page.locator('.some')).toBeAttached();
		for (const id of ['designation-strengthens-agencies', 'armed-terrorist-organizations']) {
			await page.keyboard.press('j');
			await expect.poll(() => toHash(page)).toBe(`#${id}`);
		}
	});

	test('lead from a statement’s page to its neighbours’', async ({ page }) => {
		await page.goto(`${REAL}s/directive-signed/`);
		await page.keyboard.press('j');
		await expect(page).toHaveURL(`${REAL}s/directive-allows-strikes/`);
		await page.keyboard.press('k');
		await expect(page).toHaveURL(`${REAL}s/directive-signed/`);
	});

	test('do nothing once they are switched off, which is remembered, nor while something is typed', async ({ page }) => {
		await page.goto(ARTICLE);
		const setting = page.getByRole('checkbox', { name: /Keys j and k/ });
		await expect(setting).toBeChecked();
		await page.keyboard.press('Control+j');
		await setting.uncheck();
		await expect.poll(() => page.evaluate(() => localStorage.getItem('keys'))).toBe('off');
		await page.reload();
		await expect(setting).not.toBeChecked();
		await page.locator('h1').click();
		await page.keyboard.press('j');
		await page.keyboard.press('j');
		expect(await toHash(page)).toBe('');
		await setting.check();
		await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
		await page.locator('h1').click();
		await page.keyboard.press('j');
		await expect.poll(() => toHash(page)).toBe('#no-invasion');
	});

	test('do nothing where there are no statements to step through', async ({ page }) => {
		for (const path of ['about/', 'statements/', '']) {
			await page.goto(READING + path);
			await page.keyboard.press('j');
			await page.keyboard.press('k');
			await page.waitForLoadState('networkidle');
			await expect(page).toHaveURL(READING + path);
		}
	});

	test.describe('of a reader who wants movement', () => {
		test.use({ contextOptions: { reducedMotion: 'no-preference' } });
		test('lead on with every press, however fast', async ({ page }) => {
			await page.goto(`${ARTICLE}?show=all`);
			await page.waitForLoadState('networkidle');
			for (let press = 0; press < 12; press++) await page.keyboard.press('j');
			expect(await toHash(page)).toBe('#crossings-record-low');
		});
	});

	test('close an open sheet, and so does a link in it', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(ARTICLE);
		await page.locator('.w[data-s="3"] button').click();
		await page.locator('#_n3').getByRole('link', { name: 'Permalink' }).click();
		await expect(page.locator('#_n3')).toBeHidden();
		await expect(page).toHaveURL(`${ARTICLE}#directive-signed`);
		await page.locator('.w[data-s="4"] button').click();
		await expect(page.locator('#_n4')).toBeVisible();
		await page.keyboard.press('j');
		await expect(page.locator('#_n4')).toBeHidden();
		await expect(page).toHaveURL(`${ARTICLE}#directive-allows-strikes`);
	});
});

test.describe('the search of every page', () => {
	const toField = (page: Page) => page.getByRole('searchbox');

	test('is reached by / at once, without another script, from the words as from a link', async ({ page, noise }) => {
		await page.goto(ARTICLE);
		await page.keyboard.press('Tab');
		await page.keyboard.press('/');
		await page.keyboard.type('cartels/j');
		await expect(toField(page)).toHaveValue('cartels/j');
		expect(noise.scripts).toEqual([]);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(`${REAL}search/?q=cartels%2Fj`);
	});

	test('leaves / alone with another key, while something is typed, and once the keys are switched off', async ({
		page,
	}) => {
		await page.goto(`${REAL}about/`);
		for (const keys of ['Control+/', 'Alt+/', 'Meta+/']) await page.keyboard.press(keys);
		await expect(toField(page)).not.toBeFocused();
		await page.keyboard.press('/');
		await page.keyboard.type('24/7');
		await expect(toField(page)).toHaveValue('24/7');
		await page.getByRole('checkbox', { name: 'Key /: search' }).uncheck();
		await expect.poll(() => page.evaluate(() => localStorage.getItem('keys'))).toBe('off');
		for (const path of ['about/', 'articles/us-mexico-cartel-directive/']) {
			await page.goto(REAL + path);
			await page.keyboard.press('/');
			await expect(toField(page)).not.toBeFocused();
		}
	});

	test('can be switched off where storage is closed, for as long as the page lasts', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(globalThis, 'localStorage', {
				get() {
					throw new DOMException('closed', 'SecurityError');
				},
			});
		});
		await page.goto(ARTICLE);
		await page.getByRole('checkbox', { name: /Keys j and k/ }).uncheck();
		await expect(page.locator('html')).toHaveAttribute('data-keys', 'off');
		await page.keyboard.press('/');
		await page.keyboard.press('j');
		await expect(toField(page)).not.toBeFocused();
		await expect(page).toHaveURL(ARTICLE);
		await page.getByRole('checkbox', { name: /Keys j and k/ }).check();
		await expect(page.locator('html')).not.toHaveAttribute('data-keys', 'off');
		await page.keyboard.press('/');
		await expect(toField(page)).toBeFocused();
	});

	for (const [name, hasTouch, least] of [
		['a mouse', false, 24],
		['a finger', true, 44],
	] as const) {
		test.describe(`for ${name}`, () => {
			test.use({ hasTouch, isMobile: hasTouch });
			test(`is ${least} px high and more, and stands free, down to 320 px`, async ({ page }) => {
				for (const width of [320, 390, 700, 820, 1440]) {
					await page.setViewportSize({ width, height: 700 });
					await page.goto(ARTICLE);
					const [field, ...others] = await page
						.locator('.mast :is(input, button, .brand, nav)')
						.evaluateAll((elements) =>
							elements
								.map((element) => ({ element, box: element.getBoundingClientRect() }))
								.sort((one, other) => Number(other.element.matches('input')) - Number(one.element.matches('input')))
								.map(({ box: { left, right, top, bottom } }) => ({ left, right, top, bottom })),
						);
					if (!field) throw new Error('There is no field.');
					expect(field.bottom - field.top).toBeGreaterThanOrEqual(least);
					expect(field.right - field.left).toBeGreaterThanOrEqual(90);
					const isOver = (other: typeof field): boolean =>
						other.left < field.right &&
						other.right > field.left &&
						other.top < field.bottom &&
						other.bottom > field.top;
					expect(others.filter(isOver), `at ${width} px`).toEqual([]);
				}
			});
		});
	}

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });
		test('leads to the search page, and by an empty field too', async ({ page }) => {
			await page.goto(ARTICLE);
			await page.getByRole('search').getByRole('button', { name: 'Search' }).click();
			await expect(page).toHaveURL(`${REAL}search/?q=`);
			await expect(page.getByRole('search')).toHaveCount(1);
			await page.goto(`${READING}articles/in-arabic/`);
			await toField(page).fill('بحر');
			await toField(page).press('Enter');
			await expect(page).toHaveURL(`${READING}search/?q=${encodeURIComponent('بحر')}`);
		});
	});
});
