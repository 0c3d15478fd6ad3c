import { expect, test as base } from '@playwright/test';
import { BrowserGone, type Driver, type Setting } from './drive/driver.ts';
import { startEngine, type EngineName } from './drive/engines.ts';
import { Reader } from './reader.ts';

/** Light, with scripts; and the other way round, so that two starts of a browser show both of both. */
const SETTINGS = {
	usual: { isDark: false, hasScripts: true },
	bare: { isDark: true, hasScripts: false },
} as const satisfies Record<string, Setting>;

type SettingName = keyof typeof SETTINGS;
type Body = (reader: Reader) => Promise<void>;

/** An engine with its browsers, of which each is started when it is first asked for. */
interface Bench {
	run: (setting: SettingName, body: Body) => Promise<void>;
}

/** Playwright's test, with an engine of the system. */
export const test = base.extend<object, { engine: EngineName; bench: Bench }>({
	engine: ['firefox', { option: true, scope: 'worker' }],
	bench: [
		async ({ engine }, use) => {
			const drivers = new Map<SettingName, Driver>();
			const end = (setting: SettingName): void => {
				drivers.get(setting)?.end();
				drivers.delete(setting);
			};
			const read = async (setting: SettingName, body: Body): Promise<void> => {
				const driver = drivers.get(setting) ?? (await startEngine(engine, SETTINGS[setting]));
				drivers.set(setting, driver);
				const reader = new Reader(driver, SETTINGS[setting]);
				await reader.resize(1280);
				await body(reader);
				expect(await reader.finish(), 'what went wrong in the pages').toEqual([]);
			};
			await use({
				run: (setting, body) =>
					read(setting, body).catch((error: unknown) => {
						if (!(error instanceof BrowserGone)) throw error;
						// A browser that has gone says nothing about the site: the test is run with a new one, once.
						console.warn(`${engine} is started anew: ${error.message}`);
						end(setting);
						return read(setting, body);
					}),
			});
			for (const setting of [...drivers.keys()]) end(setting);
		},
		{ scope: 'worker', timeout: 240_000 },
	],
});

/** A test's body for a reader with the usual settings; nothing may go wrong in any page that is opened. */
export const usual =
	(body: Body) =>
	({ bench }: { bench: Bench }): Promise<void> =>
		bench.run('usual', body);

/** The same for a reader whose browser is dark and runs no scripts. */
export const bare =
	(body: Body) =>
	({ bench }: { bench: Bench }): Promise<void> =>
		bench.run('bare', body);

export { expect } from '@playwright/test';
