import type { Browser, Page, Request } from '@playwright/test';
import type { Host } from './host.ts';
import type { Interface } from './interfaces.ts';
import { record, type Recording } from './recorder.ts';

/** Slow 4G as Chromium's developer tools have it: milliseconds, and bytes a second. */
const NETWORK = {
	offline: false,
	latency: 150,
	downloadThroughput: 1_600_000 / 8,
	uploadThroughput: 750_000 / 8,
};
/** Nothing more is on its way, or shown, for so long: all has come. In milliseconds, as all below. */
const QUIET = 1200;
/** What takes longer is not measured. */
const LIMIT = 60_000;
/** From one key to the next. */
const KEY = 100;
/** How long a reader takes from the field to the first key. */
const PAUSE = 1000;

/** A file that a page or its worker has fetched; times since the page was opened. */
export interface Fetched {
	path: string;
	start: number;
	end: number;
	/** As sent, without headers. */
	bytes: number;
	by: 'page' | 'worker';
}

/** A reader with a slow network, nothing in the cache and a page that is written down. */
export class Reader {
	/** How many answers there were before what is asked next. */
	servedBefore = 0;
	private readonly page: Page;
	private readonly host: Host;
	private readonly open = new Set<Request>();

	private constructor(page: Page, host: Host) {
		this.page = page;
		this.host = host;
		page.on('request', (request) => this.open.add(request));
		page.on('requestfinished', (request) => this.open.delete(request));
		page.on('requestfailed', (request) => this.open.delete(request));
	}

	/** Opens an interface and waits until it stands still. */
	static async open(browser: Browser, host: Host, search: Interface): Promise<Reader> {
		const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
		const page = await context.newPage();
		page.setDefaultTimeout(LIMIT);
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		// Seen to hold for workers too, which share the rate with their page.
		await session.send('Network.emulateNetworkConditions', NETWORK);
		await page.addInitScript(record, search);
		const reader = new Reader(page, host);
		await page.goto(host.origin + search.path);
		await reader.settle();
		return reader;
	}

	/** Turns to a field and waits a moment, as somebody who thinks what to type. */
	async focus(field: string): Promise<void> {
		this.servedBefore = this.host.served.length;
		await this.page.locator(field).focus();
		await this.page.waitForTimeout(PAUSE);
	}

	/** Types in the place of what is in the focused field, key by key, and waits until all has come. */
	async type(words: readonly string[]): Promise<void> {
		await this.page.keyboard.press('ControlOrMeta+A');
		await this.page.keyboard.type(words.join(' '), { delay: KEY });
		await this.settle();
	}

	/** Puts words into the focused field at once. */
	async paste(words: readonly string[]): Promise<void> {
		await this.page.keyboard.insertText(words.join(' '));
		await this.settle();
	}

	async click(selector: string, index = 0): Promise<void> {
		await this.page.locator(selector).nth(index).click();
		await this.settle();
	}

	async texts(selector: string): Promise<string[]> {
		return this.page.locator(selector).allTextContents();
	}

	async isVisible(selector: string): Promise<boolean> {
		return this.page.locator(selector).first().isVisible();
	}

	async recording(): Promise<Recording> {
		return this.page.evaluate(() => (globalThis as unknown as { recording: Recording }).recording);
	}

	/** When each file was asked for and had come. */
	async fetched(): Promise<Fetched[]> {
		const origin = await this.page.evaluate(() => performance.timeOrigin);
		const lists = [
			(await this.page.evaluate(readTimings)).map((timing) => ({ ...timing, by: 'page' as const })),
			...(await Promise.all(
				this.page
					.workers()
					.map(async (worker) =>
						(await worker.evaluate(readTimings)).map((timing) => ({ ...timing, by: 'worker' as const })),
					),
			)),
		];
		return lists
			.flat()
			.map(({ start, end, ...rest }) => ({ ...rest, start: start - origin, end: end - origin }))
			.sort((one, other) => one.start - other.start);
	}

	async close(): Promise<void> {
		await this.page.context().close();
	}

	private async settle(): Promise<void> {
		const begin = performance.now();
		let last = { at: begin, state: '' };
		while (performance.now() - last.at < QUIET) {
			if (performance.now() - begin > LIMIT) throw new Error('The page does not come to rest.');
			await this.page.waitForTimeout(50);
			const frames = await this.page.evaluate(
				() => (globalThis as unknown as { recording: Recording }).recording.frames.length,
			);
			const state = `${frames} ${this.host.served.length} ${this.open.size}`;
			if (state !== last.state || this.open.size > 0) last = { at: performance.now(), state };
		}
	}
}

/** Runs in a page or a worker. */
function readTimings(): Omit<Fetched, 'by'>[] {
	return (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map((entry) => ({
		path: new URL(entry.name).pathname,
		start: performance.timeOrigin + entry.startTime,
		end: performance.timeOrigin + entry.responseEnd,
		bytes: entry.encodedBodySize,
	}));
}
