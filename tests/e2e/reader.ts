import { test as base, expect, type Page } from '@playwright/test';

/** The addresses of the served sites, each with a slash at its end. */
export const REAL = process.env.REAL_SITE ?? '';
export const FIXTURE = process.env.FIXTURE_SITE ?? '';
export const READING = process.env.READING_SITE ?? '';
/** Of articles with a ledger: renamed, moved and withdrawn statements. */
export const HISTORY = process.env.HISTORY_SITE ?? '';
/** Of 300 statements and of 720, in articles of 60. */
export const MIDDLE = process.env.MIDDLE_SITE ?? '';
export const LARGE = process.env.LARGE_SITE ?? '';

export const ARTICLE = `${REAL}articles/us-mexico-cartel-directive/`;

/** A page of every kind, on all sites. */
export const KINDS: readonly { kind: string; address: string }[] = [
	...[
		['the front page', ''],
		['the articles', 'articles/'],
		['an article', 'articles/us-mexico-cartel-directive/'],
		['a quote', 's/no-invasion/'],
		['a claim with positions', 's/directive-allows-strikes/'],
		['the speakers', 'speakers/'],
		['a speaker', 'speakers/claudia-sheinbaum/'],
		['the topics', 'topics/'],
		['a topic', 'topics/sovereignty/'],
		['the statements', 'statements/'],
		['the search', 'search/'],
		['the results of a search', 'search/?q=cartels'],
		['a search that finds nothing', 'search/?q=submarine+cartels'],
		['a finding', 'search/?check=there+is+not+going+to+be+any+invasion'],
		['about', 'about/'],
		['the open data', 'data/'],
		['the collection', 'collection/'],
		['a collection that was sent', 'collection/?s=no-invasion,directive-allows-strikes'],
		['the page for what is not there', '404.html'],
	].map(([kind = '', path = '']) => ({ kind, address: REAL + path })),
	...[
		['an article of every form', 'articles/every-form/'],
		['an article with hostile text', 'articles/hostile/'],
		['an article in German', 'articles/auf-deutsch/'],
		['an article without statements', 'articles/no-statements/'],
		['a withdrawn statement', 's/taken-back/'],
		['a corrected statement', 's/in-a-cell/'],
		['the corrections', 'corrections/'],
		['a statement with hostile text', 's/said-by-mallory/'],
		['a speaker with hostile text', 'speakers/mallory/'],
		['the second page of the statements', 'statements/2/'],
	].map(([kind = '', path = '']) => ({ kind, address: FIXTURE + path })),
	...[
		['a front page of many articles', ''],
		['the second front page', '2/'],
		['a crowded article', 'articles/crowded-hearing/'],
		['a claim with many positions', 's/smaller-boat-from-2026/'],
		['an article of long words', 'articles/long-title/'],
		['a short article', 'articles/short/'],
		['an article in Spanish', 'articles/in-spanish/'],
		['an article in Arabic', 'articles/in-arabic/'],
		['an article in Japanese', 'articles/in-japanese/'],
		['an article with names in many scripts', 'articles/in-hebrew-english/'],
		['an article of all Markdown', 'articles/every-markdown/'],
	].map(([kind = '', path = '']) => ({ kind, address: READING + path })),
];

/** What a page did that a reader does not see. */
export interface Noise {
	/** Messages of the console, and errors nobody caught. */
	console: string[];
	/** Requests to another host. */
	elsewhere: string[];
	scripts: string[];
}

function listen(page: Page): Noise {
	const noise: Noise = { console: [], elsewhere: [], scripts: [] };
	page.on('console', (message) => noise.console.push(message.text()));
	page.on('pageerror', (error) => noise.console.push(String(error)));
	page.on('dialog', (dialog) => {
		noise.console.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('request', (request) => {
		const url = request.url();
		if (!/^(?:data|blob):|^http:\/\/(?:127\.0\.0\.1|localhost):/.test(url)) noise.elsewhere.push(url);
		if (request.resourceType() === 'script') noise.scripts.push(url);
	});
	return noise;
}

/** Playwright's test with a reader who wants no movement; after each test the console must be empty and no other host asked. */
export const test = base.extend<{ noise: Noise }>({
	contextOptions: { reducedMotion: 'reduce' },
	noise: [
		async ({ page }, use) => {
			const noise = listen(page);
			await use(noise);
			expect(noise.console).toEqual([]);
			expect(noise.elsewhere).toEqual([]);
		},
		{ auto: true },
	],
});

/** Opens a page and waits for all that it holds, the results of a search too. */
export async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	// The order is settled and the notes are there when the search has ended.
	if (address.includes('collection/?')) await expect(page.locator('.done')).toBeAttached();
	if (address.includes('search/?')) await expect(page.locator('#_hits .hit mark, #_notes > *').first()).toBeVisible();
}

export { expect } from '@playwright/test';
