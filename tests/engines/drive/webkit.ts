import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserGone, PATIENCE, type Driver, type Setting } from './driver.ts';
import { pause, startProgram, waitForOutput, type Program } from './process.ts';

/** Without it the bar above the page is wider than a narrow screen, and so would be the page. */
const NARROW_BAR =
	'* { min-width: 0; padding: 0; margin: 0; border: 0; font-size: 1px; -gtk-icon-transform: scale(0.1); }';
/** What makes a page prefer reduced motion. */
const NO_MOVEMENT = '[Settings]\ngtk-enable-animations=0\n';

/**
 * Starts WebKitGTK's own small browser on a screen that nobody sees, by its driver, which speaks classic WebDriver
 * only: BiDi is not built into it (seen in 2.50), so it cannot tell of errors, and `collector.ts` hears them.
 */
export async function startWebKit(path: string, setting: Setting): Promise<Driver> {
	const home = mkdtempSync(join(tmpdir(), 'on-the-record-webkit-'));
	const settings = join(home, '.config', 'gtk-3.0');
	mkdirSync(settings, { recursive: true });
	writeFileSync(join(settings, 'gtk.css'), NARROW_BAR);
	writeFileSync(join(settings, 'settings.ini'), NO_MOVEMENT);
	const programs: Program[] = [];
	const end = (): void => {
		for (const program of programs.splice(0).reverse()) program.end();
		rmSync(home, { recursive: true, force: true, maxRetries: 5 });
	};
	try {
		const screen = startProgram(
			'Xvfb',
			['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
			process.env,
		);
		programs.push(screen);
		const display = await waitForOutput(screen, /^(\d+)\n/m, PATIENCE);
		const port = await findFreePort();
		const driver = startProgram(path, [`--port=${port}`, '--host=127.0.0.1'], {
			...process.env,
			...{ HOME: home, XDG_CONFIG_HOME: join(home, '.config'), DISPLAY: `:${display}`, GDK_BACKEND: 'x11' },
		});
		programs.push(driver);
		return { ...(await converse(`http://127.0.0.1:${port}`, driver, setting)), end };
	} catch (error) {
		end();
		throw error;
	}
}

async function converse(origin: string, driver: Program, setting: Setting): Promise<Omit<Driver, 'end'>> {
	await waitUntilReady(origin, driver);
	const args = [
		'--automation',
		...(setting.isDark ? ['--dark-mode'] : []),
		// Not `enable-javascript`: without that the driver's own scripts would not run either.
		...(setting.hasScripts ? [] : ['--enable-javascript-markup=false']),
	];
	const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { args } } };
	const { sessionId } = await send<{ sessionId: string }>(`${origin}/session`, { capabilities });
	const session = `${origin}/session/${sessionId}`;
	const call: Driver['call'] = (code, argument) =>
		send(`${session}/execute/sync`, { script: `return (${code})(arguments[0])`, args: [argument] });
	return {
		open: (url) => send(`${session}/url`, { url }),
		back: () => send(`${session}/back`, {}),
		perform: (actions) => send(`${session}/actions`, { actions }),
		call,
		takeNoise: () => [],
		resize: async (width, height) => {
			// A window has a bar above the page; nobody answers when the page has followed.
			await send(`${session}/window/rect`, { x: 0, y: 0, width, height: height + 36 });
			const until = Date.now() + PATIENCE;
			while ((await call('() => String(innerWidth)', '')) !== String(width)) {
				if (Date.now() > until) throw new Error(`The page does not become ${width} px wide.`);
				await pause(20);
			}
		},
	};
}

async function send<Result>(address: string, body: object): Promise<Result> {
	const options = { method: 'POST', body: JSON.stringify(body), signal: AbortSignal.timeout(PATIENCE) };
	const response = await fetch(address, options).catch((cause: unknown) => {
		throw new BrowserGone(`No answer to ${address}.`, { cause });
	});
	const { value } = (await response.json()) as { value: Result };
	if (response.ok) return value;
	const { error, message } = value as { error: string; message: string };
	if (error === 'invalid session id') throw new BrowserGone(`The session has ended: ${message}`);
	throw new Error(`${address.split('/').slice(5).join('/')}: ${error}: ${message}`);
}

async function waitUntilReady(origin: string, driver: Program): Promise<void> {
	const end = Date.now() + PATIENCE;
	for (;;) {
		try {
			await fetch(`${origin}/status`, { signal: AbortSignal.timeout(PATIENCE) });
			return;
		} catch (cause) {
			if (driver.hasEnded() || Date.now() > end)
				throw new Error(`WebKit's driver does not answer. ${driver.output().trim()}`, { cause });
			await pause(50);
		}
	}
}

/** The driver takes no port of its own choice and says none. */
async function findFreePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}
