import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reply, startServer, type TestServer } from '../web-server.ts';
import { runCheck, runCommand } from './commands.ts';
import { removeFolders, toArticle, writeContent } from './content.ts';

let server: TestServer;
beforeAll(async () => {
	server = await startServer((request, response) => {
		reply(response, request.url === '/gone' ? 404 : request.url === '/moved' ? 301 : 200, { location: '/new' });
	});
});
afterAll(async () => {
	await server.close();
	await removeFolders();
});
beforeEach(() => {
	server.requests.splice(0);
	server.headers.splice(0);
});

const toSources = (url: string, more = ''): string =>
	`sources:\n  - id: x\n    publisher: P\n    title: T\n    date: 2025\n    url: ${server.origin}${url}\n${more}`;

describe('check --links', () => {
	test('tells the dead addresses of all articles at their lines, as warnings: exit code 0', async () => {
		const contentDir = await writeContent({
			'articles/a.md': toArticle('A', `See [this](${server.origin}/moved).`, toSources('/gone')),
			'articles/b.md': toArticle('B', 'Words.', toSources('/gone', `    archived: ${server.origin}/copy\n`)),
		});
		const outcome = await runCommand('check', { CONTENT_DIR: contentDir, SITE_URL: 'https://a.example' }, '--links');
		expect(outcome).toMatchObject({ code: 0, stdout: '' });
		expect(outcome.stderr.match(/^articles.*/gm)).toEqual([
			'articles/a.md:10:10  link-dead',
			'articles/a.md:13:12  link-moved',
			'articles/b.md:10:10  link-dead',
		]);
		expect(outcome.stderr).toContain(`     ${server.origin}/copy`);
		expect(outcome.stderr, 'no progress where there is no terminal').not.toMatch(/\r|\[K/);
		expect(outcome.stderr).toMatch(/\n3 warnings in 2 files\n$/);
		expect(server.requests.toSorted()).toEqual(['GET /gone', 'HEAD /copy', 'HEAD /gone', 'HEAD /moved', 'HEAD /new']);
		expect(server.mostAtOnce).toBe(1);
		expect(new Set(server.headers.map((headers) => headers['user-agent']))).toEqual(
			new Set(['OnTheRecord-LinkCheck/1.0 (+https://a.example/)']),
		);
	});

	test('prints the same problems with --json, only of the files named, and asks for nothing else', async () => {
		const contentDir = await writeContent({
			'articles/a.md': toArticle('A', 'Words.', toSources('/gone')),
			'articles/b.md': toArticle('B', '“Four words nobody covers,” she said.', toSources('/moved')),
		});
		const { report, code, stderr } = await runCheck(contentDir, '--links', 'b.md');
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
		expect(report.problems).toMatchObject([
			{ code: 'link-moved', severity: 'warning', file: 'articles/b.md', line: 10, column: 10 },
			{ code: 'quote-unannotated', severity: 'warning' },
		]);
		expect(report.problems[0]?.fix).toBe(`url: ${server.origin}/new`);
		expect(report.articles.map(({ slug }) => slug)).toEqual(['b']);
		expect(server.requests).toEqual(['HEAD /moved', 'HEAD /new']);
	});

	test('says how many addresses answer where all do', async () => {
		const contentDir = await writeContent({ 'articles/a.md': toArticle('A', 'Words.', toSources('/page')) });
		const outcome = await runCommand('check', { CONTENT_DIR: contentDir }, '--links');
		expect(outcome).toEqual({
			...{ code: 0, stderr: '' },
			stdout: 'No problems. Articles: 1; statements with a place: 0; addresses that answer: 1.\n',
		});
	});
});

test.each([[[]], [['--json']], [['a.md']]])('check %j asks no server for anything', async (args) => {
	const prose = `See [this](${server.origin}/moved).`;
	const contentDir = await writeContent({ 'articles/a.md': toArticle('A', prose, toSources('/gone')) });
	expect(await runCommand('check', { CONTENT_DIR: contentDir }, ...args)).toMatchObject({ code: 0, stderr: '' });
	expect(server.requests).toEqual([]);
});
