import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkLinks, type LinkOptions } from '../../../src/links/check-links.ts';
import { readArticle } from '../../../src/record/read-article.ts';
import { reply, startServer, type TestServer } from '../../web-server.ts';
import { closeBehindEach } from './servers.ts';

const SILENT = { atOnce: 8, pause: 0, timeout: 3000, breath: 1, longestWait: 100, userAgent: 'Test' };

const { start } = closeBehindEach();

let server: TestServer;
let gone: string;
beforeAll(async () => {
	server = await startServer((request, response) => {
		const path = new URL(request.url ?? '', 'http://a').pathname;
		if (path === '/moved') reply(response, 301, { location: '/new' });
		else if (path === '/home') reply(response, 302, { location: '/' });
		else if (path === '/busy') reply(response, 429, { 'retry-after': '3600' });
		else reply(response, Number(/^\/(\d{3})/.exec(path)?.[1] ?? 200));
	});
	const closing = await startServer(() => undefined);
	gone = closing.origin;
	await closing.close();
});
afterAll(() => server.close());
beforeEach(() => {
	server.requests.splice(0);
});

/** Reads articles of the given fields and prose, `@` standing for the server's address and `!` for one that is not there. */
const read = (...articles: { fields?: string; prose?: string }[]) =>
	articles.map(({ fields = '', prose = '' }, index) => {
		const text = `---\ntitle: T\nstandfirst: S\npublished: 2025-08-09\n${fields}---\n\n${prose}\n`;
		const there = text.replaceAll('@', server.origin).replaceAll('!', gone);
		return readArticle(`articles/${'abc'[index] ?? ''}.md`, Buffer.from(there), { base: '/', withLinks: true });
	});

const toSource = (fields: string, id = 'x'): string =>
	`  - id: ${id}\n    publisher: P\n    title: T\n    date: 2025-08\n${fields.replace(/^/gm, '    ')}\n`;

const check = async (articles: ReturnType<typeof read>, options: Partial<LinkOptions> = {}) => {
	const { problems, addresses } = await checkLinks(articles, { ...SILENT, ...options });
	return {
		addresses,
		problems: problems.map(({ message, fix, ...problem }) => ({
			...problem,
			message: message.replaceAll(server.origin, '@').replaceAll(gone, '!'),
			fix: fix.replaceAll(server.origin, '@').replaceAll(gone, '!'),
		})),
	};
};

describe('what is told of an address', () => {
	const CASES: { what: string; fields?: string; prose?: string; at: [number, number]; code: string; says: string }[] = [
		{
			what: 'of a dead source without a copy: how to look for one, at its date',
			fields: `sources:\n${toSource('url: "@/404"')}`,
			at: [10, 10],
			code: 'link-dead',
			says: [
				'`url` leads to nothing any more: the server answers 404 (Not Found).',
				'If the source stands elsewhere now, write that address.',
				'Else look for a copy of it (web.archive.org keeps many) and add its address:',
				'archived: https://web.archive.org/web/202508/@/404',
			].join('\n'),
		},
		{
			what: 'of a dead source with a copy that answers: that readers have it',
			fields: `sources:\n${toSource('url: "@/410"\narchived: "@/copy"\naccessed: 2025-08-09')}`,
			at: [10, 10],
			code: 'link-dead',
			says: [
				'`url` leads to nothing any more: the server answers 410 (Gone).',
				'If the source stands elsewhere now, write that address.',
				'Else leave both: the archived copy answers, and readers find it beside the source:',
				'@/copy',
			].join('\n'),
		},
		{
			what: 'of a source that has moved: the line to write, with the fragment of the old one',
			fields: `sources:\n${toSource('url: "@/moved#part"')}`,
			at: [10, 10],
			code: 'link-moved',
			says: '`url` leads elsewhere for good, says its server: to `@/new`.\nurl: @/new#part',
		},
		{
			what: 'of a source whose address has become the front page',
			fields: `sources:\n${toSource('url: "@/home"\narchived: "@/copy"')}`,
			at: [10, 10],
			code: 'link-moved',
			says: [
				'`url` leads to the front page `@/`: the page itself is probably gone.',
				'If the source stands elsewhere now, write that address.',
				'Else leave both: the archived copy answers, and readers find it beside the source:',
				'@/copy',
			].join('\n'),
		},
		{
			what: 'of a source whose server refuses programs',
			fields: `sources:\n${toSource('url: "@/403"')}`,
			at: [10, 10],
			code: 'link-unreachable',
			says: [
				'`url` could not be verified: the server answers 403 (Forbidden).',
				'Open it in a browser: if it opens, the server refuses only programs, and nothing must be done.',
				'If not:',
				'If the source stands elsewhere now, write that address.',
				'Else look for a copy of it (web.archive.org keeps many) and add its address:',
				'archived: https://web.archive.org/web/202508/@/403',
			].join('\n'),
		},
		{
			what: 'of an archived copy',
			fields: `sources:\n${toSource('url: "@/"\narchived: "@/500"')}`,
			at: [11, 15],
			code: 'link-unreachable',
			says: [
				'`archived` could not be verified: the server answers 500 (Internal Server Error).',
				'Try again later, and in a browser: if it opens, nothing must be done.',
				'If it stays away:',
				'Look for another copy and write its address, or take the line out:',
				'archived: https://web.archive.org/web/202508/@/',
			].join('\n'),
		},
		{
			what: 'of an address that identifies a speaker',
			fields: [
				'speakers:',
				'  - {id: ada, name: Ada, role: Poet, kind: person, sameAs: [',
				'     "@/ada",',
				'     "@/404#ada"]}',
				'',
			].join('\n'),
			at: [8, 6],
			code: 'link-dead',
			says: [
				'`sameAs` leads to nothing any more: the server answers 404 (Not Found).',
				'Write the address that identifies the speaker now, or take this one out.',
			].join('\n'),
		},
		{
			what: 'of a link of the prose, at its address',
			prose: 'Some [*words*](@/404 "A title") in a row.',
			at: [7, 16],
			code: 'link-dead',
			says: [
				'The link to `@/404` leads to nothing any more: the server answers 404 (Not Found).',
				'Link to its new address or to an archived copy (web.archive.org keeps many), or take the link out.',
			].join('\n'),
		},
		{
			what: 'of a link of the prose that has moved: the address to write',
			prose: 'See <@/moved>.',
			at: [7, 6],
			code: 'link-moved',
			says: 'The link to `@/moved` leads elsewhere for good, says its server: to `@/new`.\n@/new',
		},
	];

	test.each(CASES)('$what', async ({ fields, prose, at, code, says }) => {
		const articles = read({ ...(fields !== undefined && { fields }), ...(prose !== undefined && { prose }) });
		const { problems } = await check(articles);
		expect(problems).toMatchObject([{ code, severity: 'warning', file: 'articles/a.md', line: at[0], column: at[1] }]);
		expect(problems.map(({ message, fix }) => `${message}\n${fix}`)).toEqual([says]);
	});

	test('of a source whose copy fails too: both, each at its place', async () => {
		const { problems } = await check(
			read({ fields: `sources:\n${toSource('url: "@/404"\narchived: "@/404/copy"\naccessed: 2025')}` }),
		);
		expect(problems).toMatchObject([
			{ code: 'link-dead', line: 10 },
			{ code: 'link-dead', line: 11 },
		]);
		expect(problems[0]?.fix).toContain(
			'Its archived copy fails too (the server answers 404 (Not Found)). Look for another:\narchived: https://web.archive.org/web/2025/@/404',
		);
	});
});

describe('which addresses are tried', () => {
	test('each once, whatever its fragment, and told at each of its places', async () => {
		const fields = `sources:\n${toSource('url: "@/404"')}`;
		const articles = read({ fields, prose: 'See [here](@/404#a) and [there](@/404#b).' }, { fields });
		const { problems, addresses } = await check(articles);
		expect(server.requests).toEqual(['HEAD /404', 'GET /404']);
		expect(addresses).toBe(1);
		expect(problems.map(({ file, line, column }) => [file, line, column])).toEqual([
			['articles/a.md', 10, 10],
			['articles/a.md', 13, 12],
			['articles/a.md', 13, expect.any(Number)],
			['articles/b.md', 10, 10],
		]);
	});

	test('those of an article with problems too, but none that is no address of the web', async () => {
		const fields = `sourcs: []\nsources:\n${toSource('url: "@/404"')}${toSource('url: "javascript:alert(1)"', 'y')}`;
		const prose = 'A [page](/about/), a [note](#n), a [mail](mailto:a@b.example) and `@/code`.';
		const articles = read({ fields, prose: prose.replace('a@b', 'a&#64;b') });
		expect(articles[0]?.problems.length).toBeGreaterThan(1);
		expect((await check(articles)).problems).toMatchObject([{ code: 'link-dead', line: 11 }]);
		expect(server.requests).toEqual(['HEAD /404', 'GET /404']);
	});

	test('none where there is none', async () => {
		expect(await check(read({ prose: 'Words.' }))).toEqual({ addresses: 0, problems: [] });
	});
});

describe('how hosts are treated', () => {
	test('one request at a time each, no more than the limit in all, and a pause between two', async () => {
		let running = 0;
		let most = 0;
		/** When each server was asked, and when it had answered. */
		const times = [1, 2, 3, 4, 5].map(() => ({ asked: [] as number[], answered: [] as number[] }));
		const many = await Promise.all(
			times.map(({ asked, answered }) =>
				start((_, response) => {
					asked.push(performance.now());
					most = Math.max(most, ++running);
					setTimeout(() => {
						running--;
						answered.push(performance.now());
						reply(response, 200);
					}, 20);
				}),
			),
		);
		const prose = many.flatMap(({ origin }) => [1, 2, 3].map((page) => `<${origin}/${page}>`)).join(' ');
		const told: number[] = [];
		const { addresses } = await checkLinks(read({ prose }), { ...SILENT, atOnce: 2, pause: 50 }, (done) => {
			told.push(done);
		});
		expect(addresses).toBe(15);
		expect(told).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
		expect(many.map(({ mostAtOnce }) => mostAtOnce)).toEqual([1, 1, 1, 1, 1]);
		expect(most).toBe(2);
		expect(many.map(({ requests }) => requests)).toEqual(many.map(() => ['HEAD /1', 'HEAD /2', 'HEAD /3']));
		for (const { asked, answered } of times) {
			// A timer may be early by the part of a millisecond that it is rounded by.
			for (const [index, at] of asked.slice(1).entries()) {
				expect(at - (answered[index] ?? Infinity)).toBeGreaterThanOrEqual(49);
			}
		}
	});

	test('a host that asks to be left alone is not asked for all its pages, others are', async () => {
		const prose = [1, 2, 3, 4, 5].map((page) => `<@/busy?${page}>`).join(' ');
		const other = await start((_, response) => {
			reply(response, 404);
		});
		const { problems } = await check(read({ prose: `${prose} <${other.origin}/>` }));
		expect(server.requests).toEqual(['HEAD /busy?1', 'HEAD /busy?2', 'HEAD /busy?3']);
		expect(problems.map(({ code }) => code)).toEqual([...Array<string>(5).fill('link-unreachable'), 'link-dead']);
		expect(problems[4]?.message).toContain('the host gave no answer for 3 other addresses');
	});
});

describe('a host of whose name nobody knows', () => {
	test('is not called dead where no other address answers either: the fault may be here', async () => {
		const { problems } = await check(read({ prose: '<http://nobody.invalid/> <!/>' }));
		expect(problems.map(({ code }) => code)).toEqual(['link-unreachable', 'link-unreachable']);
		expect(problems[1]?.message).toContain('the host refuses the connection');
	});
});
