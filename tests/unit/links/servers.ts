import { afterEach } from 'vitest';
import { startServer, type TestServer } from '../../web-server.ts';

/** What a test has opened, to be closed behind it, whatever becomes of it. */
export interface Opened {
	start: (...answer: Parameters<typeof startServer>) => Promise<TestServer>;
	/** For what is no server of the web. */
	closeLater: (close: () => unknown) => void;
}

/** Closes behind every test of the file what the test has opened. */
export function closeBehindEach(): Opened {
	const closings: (() => unknown)[] = [];
	afterEach(async () => {
		for (const close of closings.splice(0)) await close();
	});
	return {
		async start(answer) {
			const server = await startServer(answer);
			closings.push(server.close);
			return server;
		},
		closeLater: (close) => void closings.push(close),
	};
}
