import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectBidi } from './bidi.ts';
import { PATIENCE, type Driver, type Setting } from './driver.ts';
import { startProgram, waitForOutput } from './process.ts';

/** What an event of the log or of the network tells, as far as it is read. */
interface Told {
	text?: string | null;
	request?: { url: string };
	response?: { status: number };
}

/** What is wrong with what an event tells, if anything: a message, a missing file, a request to another host. */
function toNoise({ text, request, response }: Told): string | undefined {
	if (request === undefined) return text ?? 'an error without a text';
	if (response !== undefined && response.status >= 400) return `${response.status} ${request.url}`;
	return /^(?:data|blob|about):|^http:\/\/127\.0\.0\.1:/.test(request.url) ? undefined : `asks ${request.url}`;
}

const toPreferences = ({ isDark, hasScripts }: Setting): string =>
	Object.entries({
		'javascript.enabled': hasScripts,
		'ui.systemUsesDarkTheme': Number(isDark),
		'ui.prefersReducedMotion': 1,
		// The others that automation wants are set by Firefox itself (remote.prefs.recommended).
		'browser.aboutwelcome.enabled': false,
		'datareporting.policy.dataSubmissionEnabled': false,
	})
		.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
		.join('');

/** Starts Firefox with an empty profile of its own and speaks WebDriver BiDi with it, for which it needs no driver. */
export async function startFirefox(path: string, setting: Setting): Promise<Driver> {
	const profile = mkdtempSync(join(tmpdir(), 'on-the-record-firefox-'));
	writeFileSync(join(profile, 'user.js'), toPreferences(setting));
	const args = ['--headless', '--no-remote', '--remote-debugging-port', '0', '--profile', profile, 'about:blank'];
	// Its own home: as root it refuses one that belongs to somebody else.
	const program = startProgram(path, args, { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' });
	const end = (): void => {
		program.end();
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	};
	try {
		return { ...(await converse(await waitForOutput(program, /listening on (ws:\S+)/, PATIENCE))), end };
	} catch (error) {
		end();
		throw error;
	}
}

async function converse(address: string): Promise<Omit<Driver, 'end'>> {
	const noise: string[] = [];
	const { send } = await connectBidi(`${address}/session`, (told) => {
		const fault = toNoise(told as Told);
		if (fault !== undefined) noise.push(fault);
	});
	await send('session.new', { capabilities: {} });
	await send('session.subscribe', {
		events: ['log.entryAdded', 'network.beforeRequestSent', 'network.responseCompleted'],
	});
	// A tab of its own, because in the first one the field for addresses keeps the focus.
	const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
	return {
		open: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
		back: () => send('browsingContext.traverseHistory', { context, delta: -1 }),
		resize: (width, height) => send('browsingContext.setViewport', { context, viewport: { width, height } }),
		perform: (actions) => send('input.performActions', { context, actions }),
		takeNoise: () => noise.splice(0),
		call: async (functionDeclaration, value) => {
			const { result, exceptionDetails } = await send<{
				result?: { value: string };
				exceptionDetails?: { text: string };
			}>('script.callFunction', {
				...{ functionDeclaration, arguments: [{ type: 'string', value }] },
				...{ target: { context }, awaitPromise: true, userActivation: false },
			});
			if (!result) throw new Error(`In the page: ${exceptionDetails?.text ?? ''}`);
			return result.value;
		},
	};
}
