import type { Page } from '@playwright/test';
import { measureNotes } from './in-page.ts';
import { ARTICLE, expect, READING, test } from './reader.ts';

const CROWDED = `${READING}articles/crowded-hearing/`;
const ARTICLES = [
	ARTICLE,
	CROWDED,
	...['long-title', 'short', 'in-spanish', 'in-arabic', 'in-japanese', 'every-markdown'].map(
		(slug) => `${READING}articles/${slug}/`,
	),
];

const listNotes = (page: Page) => page.evaluate(measureNotes);

test.describe('where the margin is open', () => {
	for (const address of ARTICLES) {
		test(`each note stands beside its line or below the one before it, and none covers anything: ${address.split('/').at(-2) ?? ''}`, async ({
			page,
		}) => {
			for (const width of [1056, 1280, 1440, 2560]) {
				await page.setViewportSize({ width, height: 900 });
				await page.goto(address);
				const notes = await listNotes(page);
				expect(notes.length).toBeGreaterThan(0);
				let end = -Infinity;
				for (const { id, top, bottom, left, line, prose } of notes) {
					expect(bottom - top, id).toBeGreaterThan(15);
					expect(left, `${id} stands in the margin`).toBeGreaterThan(prose);
					expect(top, `${id} stands below the note before it`).toBeGreaterThan(end);
					// A line of type: what a statement's line and a note's differ in height.
					const isBeside = Math.abs(top - line) < 8;
					const isPushed = top > line && top - end < 40;
					expect(isBeside || isPushed, `${id} at ${top}, its line at ${line}, the note before ends at ${end}`).toBe(
						true,
					);
					end = bottom;
				}
				const next = await page.evaluate(
					() => document.querySelector('.spread')?.nextElementSibling?.getBoundingClientRect().top ?? 0,
				);
				expect(end, 'the last note ends above the next section').toBeLessThan(next);
			}
		});
	}

	test('a statement and its note light together, pointed at on either side', async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(ARTICLE);
		const toColours = () =>
			page.evaluate(() => ({
				words: getComputedStyle(document.querySelector('[id="top-priority"]') ?? document.body).background,
				note: getComputedStyle(document.querySelector('#_n5') ?? document.body).color,
				other: getComputedStyle(document.querySelector('#_n6') ?? document.body).color,
			}));
		const dark = await toColours();
		await page.hover('[id="top-priority"]');
		const pointed = await toColours();
		expect(pointed.note).not.toBe(dark.note);
		expect(pointed.words).not.toBe(dark.words);
		expect(pointed.other).toBe(dark.other);
		await page.mouse.move(0, 0);
		expect(await toColours()).toEqual(dark);
		await page.hover('#_n5');
		const other = await toColours();
		expect(other.note).toBe(pointed.note);
		expect(other.words).not.toBe(dark.words);
	});

	test('a deep link boxes the note of its statement, and a numeral leads to its note and back', async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(`${ARTICLE}#top-priority`);
		const toBox = (id: string) => page.locator(id).evaluate((note) => getComputedStyle(note).outlineStyle);
		expect(await toBox('#_n5')).toBe('solid');
		expect(await toBox('#_n6')).toBe('none');
		await page.locator('.w[data-s="6"] a').click();
		await expect(page).toHaveURL(`${ARTICLE}#_n6`);
		expect(await toBox('#_n6')).toBe('solid');
		await page.locator('#_n6').getByRole('link', { name: 'Permalink' }).click();
		await expect(page).toHaveURL(`${ARTICLE}#order-excludes-troops`);
		await page.goBack();
		await page.goBack();
		await expect(page).toHaveURL(`${ARTICLE}#top-priority`);
		expect(await toBox('#_n5')).toBe('solid');
	});
});

test.describe('on a narrow screen', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, javaScriptEnabled: false });

	test('a numeral opens its note as a sheet at the foot of the screen, and Close, Escape or a tap outside close it', async ({
		page,
	}) => {
		await page.goto(ARTICLE);
		const note = page.locator('#_n3');
		const numeral = page.locator('.w[data-s="3"]').getByRole('button', { name: 'Claim 3, The New York Times' });
		await expect(page.locator('.note:visible')).toHaveCount(0);
		const close = [
			() => note.getByRole('button', { name: 'Close' }).tap(),
			() => page.keyboard.press('Escape'),
			() => page.touchscreen.tap(195, 60),
		];
		for (const act of close) {
			await numeral.tap();
			await expect(note).toBeVisible();
			const box = await note.boundingBox();
			expect(box?.x).toBe(0);
			expect(box?.width).toBe(390);
			expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(844);
			await expect(page.locator('.note:visible')).toHaveCount(1);
			await act();
			await expect(note).toBeHidden();
		}
	});

	test('a note’s own address, shared from a wide screen, shows the note and leads to its place', async ({ page }) => {
		await page.goto(`${ARTICLE}#_n12`);
		await expect(page.locator('#_n12')).toBeInViewport();
		await expect(page.locator('.note:visible')).toHaveCount(1);
		await page.locator('#_n12').getByRole('link', { name: 'Permalink' }).click();
		await expect(page).toHaveURL(`${ARTICLE}#crossings-record-low`);
		await expect(page.locator('[id="crossings-record-low"]')).toBeInViewport();
		await expect(page.locator('.note:visible')).toHaveCount(0);
	});

	test('the sheet is reached by keyboard right behind its numeral', async ({ page }) => {
		await page.goto(ARTICLE);
		await page.locator('.w[data-s="3"] button').focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('#_n3')).toBeVisible();
		await page.keyboard.press('Tab');
		await expect(page.locator('#_n3').getByRole('button', { name: 'Close' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.locator('#_n3')).toBeHidden();
		await expect(page.locator('.w[data-s="3"] button')).toBeFocused();
	});
});

test('a browser that knows neither popovers nor anchors has the notes in order behind the prose, linked both ways', async ({
	page,
}) => {
	// Such a browser drops the attribute and the rules it cannot read.
	await page.route(ARTICLE, async (route) => {
		const response = await route.fetch();
		const html = (await response.text())
			.replaceAll(' popover ', ' ')
			.replaceAll(':popover-open', ':unknown-state')
			.replaceAll('top:anchor(', 'top:unknown(')
			.replaceAll('anchor(', 'unknown(')
			// The policy knows the styles as they were.
			.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
		await route.fulfill({ response, body: html });
	});
	for (const width of [390, 1440]) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto(ARTICLE);
		const notes = await listNotes(page);
		expect(notes).toHaveLength(16);
		const prose = await page.locator('#_text').boundingBox();
		let end = (prose?.y ?? 0) + (prose?.height ?? 0);
		for (const { id, top, bottom } of notes) {
			expect(top, id).toBeGreaterThanOrEqual(end);
			end = bottom;
		}
		await page.locator('.w[data-s="3"] a').click();
		await expect(page).toHaveURL(`${ARTICLE}#_n3`);
		await expect(page.locator('#_n3')).toBeInViewport();
		await page.locator('#_n3 a').first().click();
		await expect(page).toHaveURL(`${ARTICLE}#directive-signed`);
		await expect(page.locator('[id="directive-signed"]')).toBeInViewport();
	}
});

test('on paper the notes stand in the margin too, with addresses, and nothing of the page’s furniture is printed', async ({
	page,
}) => {
	await page.setViewportSize({ width: 700, height: 900 });
	await page.emulateMedia({ media: 'print' });
	await page.goto(ARTICLE);
	const notes = await listNotes(page);
	let end = -Infinity;
	for (const { id, top, bottom, left, prose } of notes) {
		expect(left, id).toBeGreaterThan(prose);
		expect(top, id).toBeGreaterThan(end);
		end = bottom;
	}
	const address = await page
		.locator('#_n1 a')
		.last()
		.evaluate((link) => getComputedStyle(link, '::after').content);
	expect(address).toBe('"ontherecord.example/s/no-invasion/"');
	for (const selector of [
		'.mast nav',
		'.mast form',
		'.foot',
		'.rail',
		'.share .btn',
		'.act',
		'.note button',
		'button.n',
	])
		await expect(page.locator(selector).first(), selector).toBeHidden();
});

test('no numeral parts from its last word, at any width', async ({ page }) => {
	await page.goto(CROWDED);
	for (let width = 320; width <= 1100; width += 60) {
		await page.setViewportSize({ width, height: 900 });
		const parted = await page.evaluate(() =>
			[...document.querySelectorAll('.w')]
				.filter((numeral) => {
					const range = document.createRange();
					const walker = document.createTreeWalker(numeral.closest('.prose') ?? document.body, NodeFilter.SHOW_TEXT);
					let last: Text | undefined;
					for (let node = walker.nextNode(); node; node = walker.nextNode()) {
						if (numeral.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) break;
						if (node.textContent?.trim()) last = node as Text;
					}
					if (!last) return true;
					const end = last.data.trimEnd().length;
					range.setStart(last, end - 1);
					range.setEnd(last, end);
					const word = range.getBoundingClientRect();
					const { top, bottom } = numeral.getBoundingClientRect();
					return bottom < word.top || top > word.bottom;
				})
				.map((numeral) => numeral.getAttribute('data-s')),
		);
		expect(parted, `at ${width} px`).toEqual([]);
	}
});
