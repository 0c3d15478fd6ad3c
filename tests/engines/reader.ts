import { takeCollected } from './drive/collector.ts';
import { BrowserGone, type Driver, type Setting } from './drive/driver.ts';
import { pause } from './drive/process.ts';

/** Keys without a letter, as WebDriver numbers them. */
const KEYS = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', ArrowDown: '\uE015' } as const;

/** In milliseconds: how long a page may take to become what is expected. */
const LIMIT = 30_000;

/** A reader at a browser: what a person does and sees there, by whichever driver. */
export class Reader {
	readonly #driver: Driver;
	readonly #setting: Setting;
	#noise: string[] = [];

	constructor(driver: Driver, setting: Setting) {
		this.#driver = driver;
		this.#setting = setting;
	}

	/** Opens an address anew, whatever stood there before: a fragment alone would load nothing. */
	async open(address: string): Promise<void> {
		await this.#listen();
		await this.#load('about:blank');
		await this.#load(address);
	}

	back(): Promise<void> {
		return this.#driver.back();
	}

	resize(width: number, height = 900): Promise<void> {
		return this.#driver.resize(width, height);
	}

	/** Calls a function in the page with plain data and gives what it answers, as plain data. */
	look<Args extends readonly unknown[], Result>(
		see: (...args: Args) => Result,
		...args: Args
	): Promise<Awaited<Result>> {
		return this.#ask(see, args, () => true);
	}

	/** Waits until a function in the page answers with something true, and gives that. */
	until<Args extends readonly unknown[], Result>(
		see: (...args: Args) => Result,
		...args: Args
	): Promise<NonNullable<Awaited<Result>>> {
		return this.#ask(see, args, Boolean) as Promise<NonNullable<Awaited<Result>>>;
	}

	/** Asks until the answer will do. A page that throws is asked again: while one goes and another comes, neither answers. */
	async #ask<Args extends readonly unknown[], Result>(
		see: (...args: Args) => Result,
		args: Args,
		isEnough: (seen: Awaited<Result>) => boolean,
	): Promise<Awaited<Result>> {
		// Without the scripts of pages no promise is ever kept in Firefox: none is made where none is needed.
		const code = `(text) => {
			const seen = (${see.toString()})(...JSON.parse(text));
			const toText = (value) => JSON.stringify(value ?? null);
			return seen instanceof Promise ? seen.then(toText) : toText(seen);
		}`;
		const end = Date.now() + LIMIT;
		for (;;) {
			let failure: unknown;
			try {
				const seen = JSON.parse(await this.#driver.call(code, JSON.stringify(args))) as Awaited<Result>;
				if (isEnough(seen)) return seen;
			} catch (error) {
				if (error instanceof BrowserGone) throw error;
				failure = error;
			}
			if (Date.now() > end) {
				const told = `${see.toString()} with ${JSON.stringify(args)}`;
				if (failure === undefined) throw new Error(`In ${LIMIT / 1000} s this did not come true: ${told}`);
				throw new BrowserGone(`For ${LIMIT / 1000} s this was not answered: ${told}`, { cause: failure });
			}
			await pause(50);
		}
	}

	/** Presses a key, or types some letters one after the other. */
	async press(...keys: (keyof typeof KEYS | (string & {}))[]): Promise<void> {
		const values = keys.flatMap((key) => (key in KEYS ? [KEYS[key as keyof typeof KEYS]] : key.split('')));
		const actions = values.flatMap((value) => [
			{ type: 'keyDown', value },
			{ type: 'keyUp', value },
		]);
		await this.#driver.perform([{ type: 'key', id: 'keyboard', actions }]);
	}

	/** Clicks the first element that can be seen, matches and holds the words, once it is there and rests. */
	async click(selector: string, words = ''): Promise<void> {
		const { x, y } = await this.#find(selector, words);
		await this.clickAt(x, y);
	}

	/** Clicks at a place of the window. */
	async clickAt(x: number, y: number): Promise<void> {
		const [move, down, up] = [
			{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
			{ type: 'pointerDown', button: 0 },
			{ type: 'pointerUp', button: 0 },
		];
		await this.#driver.perform([{ type: 'pointer', id: 'mouse', actions: [move, down, up] }]);
	}

	/** Points at the first element that matches. */
	async pointAt(selector: string): Promise<void> {
		const { x, y } = await this.#find(selector, '');
		const actions = [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 }];
		await this.#driver.perform([{ type: 'pointer', id: 'mouse', actions }]);
	}

	/** Forgets what the site keeps in this browser, and gives all that went wrong since the last time. */
	async finish(): Promise<string[]> {
		await this.#listen();
		await this.look(() => {
			if (location.protocol.startsWith('http')) localStorage.clear();
		});
		await this.#load('about:blank');
		return this.#noise.splice(0);
	}

	async #find(selector: string, words: string): Promise<Place> {
		const end = Date.now() + LIMIT;
		for (;;) {
			const place = await this.until(bringIntoView, selector, words);
			await pause(20);
			const then = await this.look(bringIntoView, selector, words);
			if (then?.x === place.x && then.y === place.y) return place;
			if (Date.now() > end) throw new Error(`${selector} does not rest.`);
		}
	}

	/** The pages are served by the tests themselves: if one does not come, it is the browser that does not work. */
	async #load(address: string): Promise<void> {
		await this.#driver.open(address).catch((cause: unknown) => {
			throw new BrowserGone(`${address} did not load.`, { cause });
		});
	}

	async #listen(): Promise<void> {
		const heard = [...(this.#setting.hasScripts ? await this.look(takeCollected) : []), ...this.#driver.takeNoise()];
		// Firefox asks for that by itself where it knows no icon, and a page's policy may refuse it.
		this.#noise.push(...heard.filter((fault) => !fault.includes('/favicon.ico')));
	}
}

interface Place {
	x: number;
	y: number;
}

/** In the page: the middle of the first line of an element that can be seen. */
function bringIntoView(selector: string, words: string): Place | undefined {
	const element = [...document.querySelectorAll(selector)].find(
		(one) => one.checkVisibility({ visibilityProperty: true }) && one.textContent.includes(words),
	);
	element?.scrollIntoView({ block: 'center', behavior: 'instant' });
	const box = element?.getClientRects()[0];
	return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
