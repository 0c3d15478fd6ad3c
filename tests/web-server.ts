import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo, Server } from 'node:net';

/** A server of this machine that answers as a test wants it to. */
export interface TestServer {
	/** `http://127.0.0.1:PORT`. */
	origin: string;
	/** `METHOD /path`, in the order in which they came. */
	requests: string[];
	/** The headers of each request. */
	headers: IncomingMessage['headers'][];
	/** The most requests that were under way at once. */
	readonly mostAtOnce: number;
	close: () => Promise<void>;
}

/** Starts a server; `answer` may be slow. */
export async function startServer(answer: RequestListener): Promise<TestServer> {
	const requests: string[] = [];
	const headers: IncomingMessage['headers'][] = [];
	let running = 0;
	let mostAtOnce = 0;
	const server = createServer((request, response) => {
		requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
		headers.push(request.headers);
		mostAtOnce = Math.max(mostAtOnce, ++running);
		response.once('close', () => running--);
		answer(request, response);
	});
	const port = await listen(server);
	return {
		...{ origin: `http://127.0.0.1:${port}`, requests, headers },
		get mostAtOnce() {
			return mostAtOnce;
		},
		close: () =>
			new Promise((resolve) => {
				server.close(() => {
					resolve();
				});
				server.closeAllConnections();
			}),
	};
}

/** Lets a server listen on a free port of this machine. */
export const listen = (server: Server): Promise<number> =>
	new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => {
			resolve((server.address() as AddressInfo).port);
		});
	});

/** Answers with a status and headers. */
export function reply(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
	response.writeHead(status, headers).end(status < 400 && status !== 204 ? 'Words.' : 'No words.');
}
