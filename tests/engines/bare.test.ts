import { lookAtStatement } from '../e2e/in-page.ts';
import { ARTICLE, REAL } from '../e2e/reader.ts';
import { bare, expect, test } from './check.ts';
import { isInView, listSeenNotes, lookAtPaper, readPath, readText } from './in-page.ts';

const listVisible = (selector: string) =>
	[...document.querySelectorAll<HTMLElement>(selector)]
		.filter((element) => element.checkVisibility({ visibilityProperty: true }))
		.map(({ textContent }) => textContent.trim());

test(
	'without scripts, in the dark, the article is read, and its words lead to a statement’s page and back to their place',
	bare(async (reader) => {
		await reader.open(ARTICLE);
		expect(await reader.look(lookAtPaper)).toBe('rgb(18, 20, 23)');
		expect(await reader.look(() => 'theme' in document.documentElement.dataset), 'no script has run').toBe(false);
		expect(await reader.look(readText, '#_text')).toContain('there is not going to be an invasion');
		const dark = await reader.look(lookAtStatement, 'top-priority');
		await reader.click('#_text a#top-priority');
		await expect.poll(() => reader.look(readPath)).toBe('/s/top-priority/');
		await reader.click('main a[href$="#top-priority"]');
		await reader.until(isInView, '#top-priority');
		expect(await reader.look(() => location.href)).toBe(`${ARTICLE}#top-priority`);
		expect((await reader.look(lookAtStatement, 'top-priority')).numeral).not.toBe(dark.numeral);
	}),
);

test(
	'without scripts a numeral opens its note as a sheet on a narrow screen, and Close closes it',
	bare(async (reader) => {
		await reader.resize(390, 844);
		await reader.open(ARTICLE);
		expect(await reader.look(listSeenNotes)).toEqual([]);
		await reader.click('.w[data-s="3"] button');
		await expect.poll(() => reader.look(listSeenNotes)).toEqual(['_n3']);
		await reader.click('#_n3 button');
		await expect.poll(() => reader.look(listSeenNotes)).toEqual([]);
	}),
);

test(
	'without scripts nothing is shown that could not answer, and the share row opens its texts',
	bare(async (reader) => {
		await reader.open(`${REAL}s/no-invasion/`);
		expect(await reader.look(listVisible, '.act')).toEqual([]);
		await reader.click('.share summary', 'Copy quote');
		await expect.poll(async () => (await reader.look(listVisible, '.share code')).length).toBe(3);
	}),
);

test(
	'without scripts the search page says so, lists the statements and leads to all of them',
	bare(async (reader) => {
		await reader.open(`${REAL}search/?q=cartels`);
		// WebKit is only kept from the scripts of pages, and takes itself for a browser that runs them: the words are not seen there.
		expect(await reader.look(readText, 'main noscript')).toContain('Searching needs JavaScript');
		expect(await reader.look(() => document.querySelectorAll('#_hits > .hit').length)).toBe(16);
		await reader.click('main a[href$="/statements/"]');
		await expect.poll(() => reader.look(readPath)).toBe('/statements/');
	}),
);
