import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Driver, Setting } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

/** An engine beside Chromium in which the site is tested where it is on the machine. */
interface Engine {
	title: string;
	/** Programs that are all needed, each by the names it may have; the first is the one that is started. */
	programs: readonly (readonly string[])[];
	/** How to get it. */
	packages: string;
	start: (path: string, setting: Setting) => Promise<Driver>;
}

export const ENGINES = {
	firefox: {
		title: 'Firefox',
		programs: [['firefox-esr', 'firefox']],
		packages: 'firefox-esr',
		start: startFirefox,
	},
	webkit: {
		title: 'WebKit',
		programs: [['WebKitWebDriver'], ['Xvfb']],
		packages: 'webkit2gtk-driver xvfb',
		start: startWebKit,
	},
} as const satisfies Record<string, Engine>;

export type EngineName = keyof typeof ENGINES;
export const ENGINE_NAMES = Object.keys(ENGINES) as EngineName[];

/** The program of an engine; `undefined` where it or what it needs is not on the PATH. */
export function findEngine(name: EngineName): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
	const [first, ...others] = ENGINES[name].programs.map((names) =>
		names.flatMap((file) => folders.map((folder) => join(folder, file))).find(existsSync),
	);
	return others.includes(undefined) ? undefined : first;
}

/** Starts an engine; once more if it does not come, as on a machine that has much else to do. */
export async function startEngine(name: EngineName, setting: Setting): Promise<Driver> {
	const path = findEngine(name);
	if (path === undefined) throw new Error(toMissing(name));
	const { start } = ENGINES[name];
	return start(path, setting).catch(() => start(path, setting));
}

const toMissing = (name: EngineName): string =>
	`${ENGINES[name].title} is not on this machine: its tests do not run; apt-get install ${ENGINES[name].packages}`;

/** Tries which engines start; gives a line about each that cannot be tested here. */
export async function tryEngines(): Promise<{ working: EngineName[]; messages: string[] }> {
	const working: EngineName[] = [];
	const messages: string[] = [];
	for (const name of ENGINE_NAMES) {
		if (findEngine(name) === undefined) {
			messages.push(toMissing(name));
			continue;
		}
		try {
			const driver = await startEngine(name, { isDark: false, hasScripts: true });
			driver.end();
			working.push(name);
		} catch (error) {
			const reason = error instanceof Error ? error.message.split('\n').at(-1) : String(error);
			messages.push(`${ENGINES[name].title} is on this machine but does not start: its tests do not run. ${reason}`);
		}
	}
	return { working, messages };
}
