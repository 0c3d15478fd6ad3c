import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { tryAddress, type Patience } from '../../../src/links/try-address.ts';
import { createTurns } from '../../../src/links/turns.ts';
import { reply, startServer, type TestServer } from '../../web-server.ts';
import { closeBehindEach } from './servers.ts';

/** How often a path was asked, for those that answer differently the second time. */
const asked = new Map<string, number>();

const answer: RequestListener = (request, response) => {
	const { pathname, searchParams } = new URL(request.url ?? '', 'http://a');
	const isHead = request.method === 'HEAD';
	const times = (asked.get(pathname) ?? 0) + 1;
	asked.set(pathname, times);
	const to = (status: number, location: string) => {
		reply(response, status, { location });
	};
	const [, path = '', status = ''] = pathname.split('/');
	const answers: Record<string, () => void> = {
		'': () => {
			reply(response, 200);
		},
		page: () => {
			reply(response, 200);
		},
		status: () => {
			reply(response, Number(status));
		},
		'no-head': () => {
			reply(response, isHead ? Number(status) : 200);
		},
		'head-hangs-up': () => {
			if (isHead) request.socket.destroy();
			else reply(response, 200);
		},
		to: () => {
			to(Number(status), searchParams.get('to') ?? '');
		},
		nowhere: () => {
			reply(response, 302);
		},
		circle: () => {
			to(302, '/circle');
		},
		endless: () => {
			to(302, `/endless/${Number(status) + 1}`);
		},
		later: () => {
			reply(response, times === 1 ? 503 : 200, { 'retry-after': '0' });
		},
		busy: () => {
			reply(response, 429, { 'retry-after': status });
		},
		drip: () => {
			setTimeout(() => {
				to(status === '0' ? 200 : 302, `/drip/${Number(status) - 1}`);
			}, 100);
		},
		slow: () => {
			setTimeout(() => {
				reply(response, 200);
			}, 2000).unref();
		},
	};
	(answers[path] ?? answers.status)?.();
};

const { start } = closeBehindEach();

let server: TestServer;
beforeAll(async () => {
	server = await startServer(answer);
});
afterAll(() => server.close());
beforeEach(() => {
	asked.clear();
	server.requests.splice(0);
});

const patience = (): Patience => ({
	turns: createTurns({ atOnce: 4, pause: 0 }),
	...{ userAgent: 'Test', timeout: 5000, breath: 5, longestWait: 3000 },
});

const tryPath = (path: string, more: Partial<Patience> = {}) =>
	tryAddress(new URL(path, server.origin), { ...patience(), ...more });

describe('an address that answers', () => {
	test.each([
		['/page', ['HEAD /page']],
		['/status/204', ['HEAD /status/204']],
		['/no-head/405', ['HEAD /no-head/405', 'GET /no-head/405']],
		['/no-head/403', ['HEAD /no-head/403', 'GET /no-head/403']],
		['/no-head/501', ['HEAD /no-head/501', 'GET /no-head/501']],
		['/no-head/404', ['HEAD /no-head/404', 'GET /no-head/404']],
		['/no-head/500', ['HEAD /no-head/500', 'GET /no-head/500']],
		['/head-hangs-up', ['HEAD /head-hangs-up', 'GET /head-hangs-up']],
		['/later', ['HEAD /later', 'GET /later']],
		['/to/302?to=/page', ['HEAD /to/302?to=/page', 'HEAD /page']],
		['/to/303?to=../page', ['HEAD /to/303?to=../page', 'HEAD /page']],
	])('%s is asked for: %s', async (path, requests) => {
		expect(await tryPath(path)).toEqual({ kind: 'alive' });
		expect(server.requests).toEqual(requests);
	});

	test('is no other address if it moves for a while, or behind one that does', async () => {
		expect(await tryPath('/to/307?to=/page')).toEqual({ kind: 'alive' });
		expect(await tryPath('/to/302?to=/to/301?to=/page')).toEqual({ kind: 'alive' });
	});

	test.each([301, 308])('has moved where a redirect is for good (%i), as far as it is for good', async (status) => {
		expect(await tryPath(`/to/${status}?to=/page`)).toEqual({ kind: 'moved', to: new URL('/page', server.origin) });
		const chain = `/to/${status}?to=${encodeURIComponent('/to/302?to=/page')}`;
		expect(await tryPath(chain)).toEqual({ kind: 'moved', to: new URL('/to/302?to=/page', server.origin) });
	});

	test.each([301, 302])('with the front page instead of its own (%i) is told', async (status) => {
		expect(await tryPath(`/to/${status}?to=/`)).toEqual({ kind: 'front-page', to: new URL('/', server.origin) });
		expect(await tryPath('/')).toEqual({ kind: 'alive' });
	});

	test('and leads to the front page of another site, as short addresses do, is alive', async () => {
		const other = await start((_, response) => {
			reply(response, 200);
		});
		const there = other.origin.replace('127.0.0.1', 'localhost');
		expect(await tryPath(`/to/302?to=${there}/`)).toEqual({ kind: 'alive' });
		expect(other.requests).toEqual(['HEAD /']);
	});
});

describe('an address that does not answer', () => {
	test.each([
		['/status/404', 'the server answers 404 (Not Found)'],
		['/status/410', 'the server answers 410 (Gone)'],
	])('%s is dead', async (path, says) => {
		expect(await tryPath(path)).toEqual({ kind: 'dead', says, isNoHost: false });
		expect(server.requests).toEqual([`HEAD ${path}`, `GET ${path}`]);
	});

	test('is dead where a redirect leads to nothing', async () => {
		expect(await tryPath('/to/301?to=/status/404')).toEqual({
			kind: 'dead',
			says: `the server answers 404 (Not Found) (asked for ${server.origin}/status/404, to which it redirects)`,
			isNoHost: false,
		});
	});

	test.each([
		['/status/500', 'the server answers 500 (Internal Server Error)', 'broken'],
		['/status/403', 'the server answers 403 (Forbidden)', 'refused'],
		['/status/999', 'the server answers 999', 'refused'],
		['/status/503', 'the server answers 503 (Service Unavailable)', 'busy'],
		['/nowhere', 'it redirects without saying where to', 'refused'],
		['/circle', 'its redirects lead in a circle', 'refused'],
		['/to/302?to=file:///etc/passwd', 'it redirects to file:, which is no address of the web', 'refused'],
		['/to/301?to=javascript:alert(1)', 'it redirects to javascript:, which is no address of the web', 'refused'],
		['/to/301?to=http://%20', 'it redirects without saying where to', 'refused'],
	])('%s cannot be verified', async (path, says, why) => {
		expect(await tryPath(path)).toEqual({ kind: 'unreachable', says, why });
	});

	test('is left after ten redirects', async () => {
		expect(await tryPath('/endless/0')).toEqual({
			kind: 'unreachable',
			says: `it redirects more than 10 times (asked for ${server.origin}/endless/10, to which it redirects)`,
			why: 'refused',
		});
		expect(server.requests).toHaveLength(22);
	});

	test('is tried once more after as long as the server asks for, unless that is too long', async () => {
		const says = 'the server answers 429 (Too Many Requests), and asks to wait';
		const began = performance.now();
		expect(await tryPath('/busy/1')).toEqual({ kind: 'unreachable', says: `${says} 1 s`, why: 'busy' });
		expect(performance.now() - began).toBeGreaterThanOrEqual(999);
		expect(server.requests).toEqual(['HEAD /busy/1', 'GET /busy/1']);
		expect(await tryPath('/busy/60')).toEqual({ kind: 'unreachable', says: `${says} 60 s`, why: 'busy' });
		expect(server.requests).toEqual(['HEAD /busy/1', 'GET /busy/1', 'HEAD /busy/60']);
	});

	test('is not waited for longer than its time', async () => {
		const says = 'there was no answer within 0.1 s';
		expect(await tryPath('/slow', { timeout: 100 })).toEqual({ kind: 'unreachable', says, why: 'silent' });
		expect(server.requests).toEqual(['HEAD /slow', 'GET /slow']);
	});

	test('is not waited for longer than its time with all its redirects', async () => {
		expect(await tryPath('/drip/3', { timeout: 250 })).toMatchObject({ kind: 'unreachable', why: 'silent' });
		expect(await tryPath('/drip/3', { timeout: 5000 })).toEqual({ kind: 'alive' });
	});

	test('because the host refuses is tried twice', async () => {
		const gone = await startServer(() => undefined);
		await gone.close();
		expect(await tryAddress(new URL(gone.origin), patience())).toEqual({
			...{ kind: 'unreachable', says: 'the host refuses the connection', why: 'silent' },
		});
	});

	test('because nobody has its name is dead, or doubtful where names cannot be looked up', async () => {
		const verdict = await tryAddress(new URL('http://nobody.invalid/'), patience());
		expect(['dead', 'unreachable']).toContain(verdict.kind);
		expect('says' in verdict && verdict.says).toMatch(/there is no host of this name|could not be looked up/);
	});
});

test('a redirect takes no name and password along', async () => {
	await tryPath(`/to/302?to=${encodeURIComponent(server.origin.replace('//', '//ada:secret@'))}/page`);
	expect(server.requests.at(-1)).toBe('HEAD /page');
	expect(server.headers.at(-1)?.authorization).toBeUndefined();
});
