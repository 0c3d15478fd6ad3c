import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { ROOT, toEnvironment } from '../site/commands.ts';

/** A running `npm run dev`. */
export interface DevServer {
	origin: string;
	/** All that it has printed so far. */
	output: () => string;
	stop: () => Promise<void>;
}

/** In milliseconds: starting takes some seconds. */
const START_LIMIT = 60_000;

/** Starts `astro dev` over a content folder and waits until it listens. */
export async function startDev(contentDir: string): Promise<DevServer> {
	const port = await findFreePort();
	const child = spawn(
		process.execPath,
		['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', String(port)],
		{ cwd: ROOT, env: toEnvironment({ CONTENT_DIR: contentDir }), stdio: ['ignore', 'pipe', 'pipe'] },
	);
	let printed = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
	const stop = () => end(child);
	const origin = `http://127.0.0.1:${port}`;
	const deadline = Date.now() + START_LIMIT;
	while (Date.now() < deadline && child.exitCode === null) {
		if (await answers(origin)) return { origin, output: () => printed, stop };
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	await stop();
	throw new Error(`The dev server does not answer.\n${printed}`);
}

async function answers(origin: string): Promise<boolean> {
	try {
		await fetch(`${origin}/favicon.svg`);
		return true;
	} catch {
		return false;
	}
}

async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	child.kill('SIGTERM');
	const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
	await once(child, 'exit');
	clearTimeout(timer);
}

async function findFreePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	if (address === null || typeof address === 'string') throw new Error('There is no free port.');
	return address.port;
}
