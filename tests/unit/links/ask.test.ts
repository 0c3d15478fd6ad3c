import { createServer, type Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { ask, toWait } from '../../../src/links/ask.ts';
import { toFault } from '../../../src/links/fault.ts';
import { listen, reply } from '../../web-server.ts';
import { closeBehindEach } from './servers.ts';

const { start, closeLater } = closeBehindEach();

describe('a request', () => {
	test('says who asks, sends neither cookie nor referrer, and keeps no cookie for the next', async () => {
		const server = await start((_, response) => {
			reply(response, 200, { 'set-cookie': 'who=you' });
		});
		await ask(new URL(`${server.origin}/`), 'GET', 'Test/1.0', 5000);
		await ask(new URL(`${server.origin}/`), 'GET', 'Test/1.0', 5000);
		for (const headers of server.headers) {
			expect(headers['user-agent']).toBe('Test/1.0');
			expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['cookie']));
			expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['authorization']));
			expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['referer']));
		}
	});

	test('tells status, redirect and the time the server wants to be left alone', async () => {
		const server = await start((_, response) => {
			reply(response, 301, { location: '/b', 'retry-after': '7' });
		});
		expect(await ask(new URL(server.origin), 'HEAD', 'Test', 5000)).toEqual({
			...{ status: 301, location: '/b', retryAfter: 7000 },
		});
	});

	test('reads an address in UTF-8 as it was meant', async () => {
		const server = await start((_, response) => {
			reply(response, 302, { location: Buffer.from('/señal').toString('latin1') });
		});
		expect(await ask(new URL(server.origin), 'HEAD', 'Test', 5000)).toMatchObject({ location: '/señal' });
	});

	test.each([
		['that stops and never ends', 10, 1],
		['of a terabyte', 2 ** 20, Infinity],
	])('does not read a body %s: the connection is closed', async (_, size, chunks) => {
		let sent = 0;
		const closed = Promise.withResolvers<undefined>();
		const server = await start((_, response) => {
			response.writeHead(200, { 'content-length': String(2 ** 40) });
			const timer = setInterval(() => {
				if (++sent <= chunks) response.write(Buffer.alloc(size));
			}, 1);
			response.once('close', () => {
				clearInterval(timer);
				closed.resolve(undefined);
			});
		});
		expect(await ask(new URL(server.origin), 'GET', 'Test', 5000)).toEqual({ status: 200 });
		await closed.promise;
		expect(sent).toBeLessThan(1000);
	});

	test('ends when its time is over, also where the server only listens', async () => {
		const sockets: Socket[] = [];
		const mute = createServer((socket) => sockets.push(socket));
		const port = await listen(mute);
		closeLater(() => {
			for (const socket of sockets) socket.destroy();
			mute.close();
		});
		expect(await ask(new URL(`http://127.0.0.1:${port}/`), 'GET', 'Test', 150)).toEqual({
			...{ fault: 'there was no answer within 0.2 s', isNoHost: false },
		});
	});

	test('tells a refused connection, a broken one and an answer that is none', async () => {
		const gone = await start(() => undefined);
		await gone.close();
		expect(await ask(new URL(gone.origin), 'HEAD', 'Test', 5000)).toMatchObject({
			fault: 'the host refuses the connection',
		});
		const breaking = await start((request) => request.socket.destroy());
		expect(await ask(new URL(breaking.origin), 'HEAD', 'Test', 5000)).toMatchObject({
			fault: 'the host broke the connection off',
		});
		const babbling = createServer((socket) => socket.end('220 mail.example ready\r\n'));
		const port = await listen(babbling);
		closeLater(() => babbling.close());
		expect(await ask(new URL(`http://127.0.0.1:${port}/`), 'GET', 'Test', 5000)).toMatchObject({
			fault: 'what the host sends is no answer of the web (HTTP)',
		});
	});
});

test.each([
	['ENOTFOUND', 'there is no host of this name', true],
	['EAI_AGAIN', 'the name of the host could not be looked up', false],
	['ETIMEDOUT', 'there was no answer within 15 s', false],
	['UND_ERR_CONNECT_TIMEOUT', 'there was no answer within 15 s', false],
	['ENETUNREACH', 'there is no way to the host', false],
	['CERT_HAS_EXPIRED', 'the host cannot prove who it is (TLS)', false],
	['DEPTH_ZERO_SELF_SIGNED_CERT', 'the host cannot prove who it is (TLS)', false],
	['ERR_TLS_CERT_ALTNAME_INVALID', 'the host cannot prove who it is (TLS)', false],
	['ESTRANGE', 'it could not be asked (strange)', false],
])('%s means: %s', (code, fault, isNoHost) => {
	const cause = Object.assign(new Error('strange'), { code });
	expect(toFault(new TypeError('fetch failed', { cause }), 15_000)).toEqual({ fault, isNoHost });
});

test.each([
	['7', 7000],
	['0', 0],
	['Sat, 09 Aug 2025 12:00:05 GMT', 5000],
	['Sat, 09 Aug 2025 11:00:00 GMT', 0],
	['soon', undefined],
	['', undefined],
])('Retry-After: %s', (header, wait) => {
	expect(toWait(header, Date.UTC(2025, 7, 9, 12))).toBe(wait);
});
