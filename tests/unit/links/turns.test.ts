import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createTurns } from '../../../src/links/turns.ts';

test('a host gets one request at a time, all hosts together no more than the limit', async () => {
	const turns = createTurns({ atOnce: 3, pause: 0 });
	const running = new Map<string, number>();
	let most = 0;
	let mostOfHost = 0;
	const request = async (host: string) => {
		running.set(host, (running.get(host) ?? 0) + 1);
		most = Math.max(
			most,
			[...running.values()].reduce((sum, one) => sum + one, 0),
		);
		mostOfHost = Math.max(mostOfHost, running.get(host) ?? 0);
		await sleep(5);
		running.set(host, (running.get(host) ?? 0) - 1);
	};
	const hosts = ['a', 'a', 'a', 'b', 'b', 'c', 'd', 'e'];
	await Promise.all(hosts.map((host) => turns.take(host, () => request(host))));
	expect({ most, mostOfHost }).toEqual({ most: 3, mostOfHost: 1 });
});

test('a host is left alone between two requests, and for as long as it asks, while others get theirs', async () => {
	const turns = createTurns({ atOnce: 1, pause: 40 });
	const begun: { host: string; at: number }[] = [];
	const take = (host: string, rest = 0) =>
		turns.take(host, () => {
			begun.push({ host, at: performance.now() });
			turns.rest(host, rest);
			return Promise.resolve();
		});
	await Promise.all([take('a', 120), take('a'), take('a'), take('b')]);
	expect(begun.map(({ host }) => host)).toEqual(['a', 'b', 'a', 'a']);
	const [first = 0, second = 0, third = 0] = begun.filter(({ host }) => host === 'a').map(({ at }) => at);
	expect(second - first).toBeGreaterThanOrEqual(119);
	expect(third - second).toBeGreaterThanOrEqual(39);
});

test('a request that fails gives its turn to the next', async () => {
	const turns = createTurns({ atOnce: 1, pause: 0 });
	await expect(turns.take('a', () => Promise.reject(new Error('offline')))).rejects.toThrow('offline');
	expect(await turns.take('a', () => Promise.resolve('there'))).toBe('there');
});
