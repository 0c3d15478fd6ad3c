import { selectWords } from '../e2e/in-page.ts';
import { ARTICLE, REAL } from '../e2e/reader.ts';
import { expect, test, usual } from './check.ts';
import type { Reader } from './reader.ts';
import { readText, watchClipboard } from './in-page.ts';

/** Addresses are those of the site's host, wherever the page is looked at. */
const HOST = 'https://ontherecord.example/';

/**
 * What was copied: what the page handed over (`watchClipboard`), and where it was refused, what is selected instead.
 * Engines differ in whom they let write the clipboard, and none lets a page read it unasked.
 */
async function readCopied(reader: Reader): Promise<string[]> {
	const told = await reader.until(
		(text) => /did not allow|copied\.$/i.exec(document.querySelector(text)?.textContent ?? '')?.[0],
		'.told',
	);
	const handedOver = await reader.until(() => document.documentElement.dataset.handedOver);
	if (!told.startsWith('did')) return [handedOver];
	return [handedOver, await reader.until(() => getSelection()?.toString())];
}

for (const [way, pattern] of [
	['Copy link', /^https:\/\/ontherecord\.example\/s\/no-invasion\/\?v=[0-9a-f]{8}$/],
	['Copy quote', /^“The United States .* ruled out\.”\s+— Claudia Sheinbaum, President of Mexico, said 8 Aug 2025\./s],
] as const) {
	test(
		`the share row’s ${way} copies, or selects what the browser did not let it copy, and says which`,
		usual(async (reader) => {
			await reader.open(`${REAL}s/no-invasion/`);
			await reader.look(watchClipboard);
			await reader.click('.share summary', way);
			for (const copied of await readCopied(reader)) expect(copied).toMatch(pattern);
			expect(await reader.look(readText, '.share details[open] code')).toMatch(pattern);
		}),
	);
}

for (const { of, words, end } of [
	{ of: 'of a statement', words: 'we collaborate', end: /\/\?v=[0-9a-f]{8}#no-invasion:~:text=/ },
	// No statement has them: there is nothing whose digest could be told.
	{ of: 'beside statements', words: 'did not directly', end: /\/#directive-allows-strikes:~:text=/ },
]) {
	test(
		`a link to selected words ${of} is offered, and leads to them`,
		usual(async (reader) => {
			await reader.open(ARTICLE);
			await reader.look(selectWords, [words, words] as const);
			await reader.until(() => document.querySelectorAll('.told button').length === 4);
			// What is offered can only be read where it cannot be copied.
			await reader.look(() => {
				Object.defineProperty(navigator, 'clipboard', { value: undefined });
			});
			await reader.click('.told button', 'Copy link');
			const link = await reader.until(
				() => /https:\S+/.exec(document.querySelector('.told code')?.textContent ?? '')?.[0],
			);
			expect(link).toContain('/us-mexico-cartel-directive/');
			expect(link).toMatch(end);
			await reader.open(link.replace(HOST, REAL));
			const target = await reader.until(() => document.querySelector(':target')?.textContent);
			expect(target).toContain(words);
		}),
	);
}

test(
	'what is collected is listed on the page of the collection, and loses what is removed',
	usual(async (reader) => {
		for (const id of ['no-invasion', 'directive-allows-strikes']) {
			await reader.open(`${REAL}s/${id}/`);
			await reader.click('button', 'Collect');
			await reader.until((words) => document.querySelector('.told')?.textContent.includes(words), 'In your collection');
		}
		await reader.open(`${REAL}collection/`);
		const listIds = () => [...document.querySelectorAll<HTMLElement>('#_items > li')].map(({ dataset }) => dataset.id);
		await expect.poll(() => reader.look(listIds)).toEqual(['no-invasion', 'directive-allows-strikes']);
		await reader.until(() => document.querySelector('.done'));
		await reader.click('#_items > [data-id="no-invasion"] button', 'Remove');
		await expect.poll(() => reader.look(listIds)).toEqual(['directive-allows-strikes']);
	}),
);

test(
	'an embedded statement shows its words on a narrow screen, and is no wider than that',
	usual(async (reader) => {
		// No page of ours may hold a frame, and WebKit's window does not always become 240 px wide: Chromium's test does that.
		await reader.resize(390, 400);
		await reader.open(`${REAL}s/no-invasion/embed/`);
		expect(await reader.look(readText, 'blockquote')).toContain('absolutely ruled out.”');
		expect(await reader.look(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	}),
);
