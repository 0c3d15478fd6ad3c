import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommand, type CheckReport } from './commands.ts';
import { makeFolder, readFiles, removeFolders, toArticle, writeContent, writeFiles } from './content.ts';

afterAll(removeFolders);

const GOOD = { 'articles/a.md': toArticle('An article', 'Words.'), 'articles/.a.md': 'saved', 'images/b.md': 'a' };

describe('wrong usage ends with exit code 2 and says what is wrong', () => {
	test.each<{ what: string; command: 'build' | 'check'; env?: Record<string, string>; args?: string[]; says: string }>([
		{ what: 'an unknown option', command: 'check', args: ['--jsn'], says: 'Usage: npm run check' },
		{ what: 'an unknown option of a build', command: 'build', args: ['--drafts'], says: '--drafts' },
		{ what: 'a file that does not exist', command: 'check', args: ['articles/b.md'], says: 'articles/b.md' },
		{ what: 'a file outside the content', command: 'check', args: ['package.json'], says: 'package.json' },
		{ what: 'a folder that holds the content', command: 'check', args: ['/'], says: 'There is no file / in' },
		{
			what: 'a folder of the content without articles',
			command: 'check',
			args: ['images'],
			says: 'images is a folder. Write the path of an article, articles/SLUG.md, or articles for all of them.',
		},
		{
			what: 'a file of the content that no article is',
			command: 'check',
			args: ['images/b.md'],
			says: 'images/b.md is not read: only files in articles, topics.yaml and permalinks.json are.',
		},
		{
			what: 'a hidden file of the articles',
			command: 'check',
			args: ['--json', 'articles/.a.md'],
			says: 'articles/.a.md is not read',
		},
		{ what: 'a base path with a blank', command: 'check', env: { BASE_PATH: '/a b/' }, says: 'BASE_PATH is "/a b/"' },
		{ what: 'a base path that climbs', command: 'build', env: { BASE_PATH: '/a/../b/' }, says: 'BASE_PATH' },
		{ what: 'a base path with markup', command: 'build', env: { BASE_PATH: '/"><b>/' }, says: 'BASE_PATH' },
		{ what: 'a site address that is none', command: 'check', env: { SITE_URL: 'news' }, says: 'SITE_URL is "news"' },
		{ what: 'a site address of a file', command: 'build', env: { SITE_URL: 'file:///a' }, says: 'SITE_URL' },
		{ what: 'another site without an address', command: 'build', env: { SEARCH_SITES: 'news' }, says: 'SEARCH_SITES' },
		{ what: 'the project as output', command: 'build', env: { OUT_DIR: '.' }, says: 'OUT_DIR is "."' },
		{ what: 'the root as output', command: 'build', env: { OUT_DIR: '/' }, says: 'OUT_DIR is "/"' },
		{ what: 'the sources as output', command: 'build', env: { OUT_DIR: 'src' }, says: 'OUT_DIR is' },
	])('$what', async ({ command, env, args = [], says }) => {
		const contentDir = await writeContent(GOOD);
		const outDir = join(await makeFolder(), 'site');
		const outcome = await runCommand(command, { CONTENT_DIR: contentDir, OUT_DIR: outDir, ...env }, ...args);
		expect(outcome).toMatchObject({ code: 2, stdout: '' });
		expect(outcome.stderr).toContain(says);
		expect(outcome.stderr, 'a message for people shows no stack').not.toMatch(/^\s+at /m);
	});

	test('an output folder with files of somebody else, which stay as they are', async () => {
		const outDir = await makeFolder();
		await writeFiles(outDir, { 'thesis.txt': 'ten years of work', 'index.html': '<p>mine' });
		const before = await readFiles(outDir);
		const outcome = await runCommand('build', { CONTENT_DIR: await writeContent(GOOD), OUT_DIR: outDir });
		expect(outcome.code).toBe(2);
		expect(outcome.stderr).toContain(outDir);
		expect(await readFiles(outDir)).toEqual(before);
	});
});

describe('what is no wrong usage', () => {
	// The site's own index is known to the script: the page cannot name another in its place.
	test('other sites may be named, to be searched along', async () => {
		const outDir = join(await makeFolder(), 'site');
		const outcome = await runCommand('build', {
			CONTENT_DIR: await writeContent(GOOD),
			OUT_DIR: outDir,
			SEARCH_SITES: ' https://a.example  https://b.example/record ',
		});
		expect(outcome).toMatchObject({ code: 0 });
		const html = (await readFiles(outDir)).get('search/index.html')?.toString() ?? '';
		const sites = /data-sites="([^"]*)"/.exec(html)?.[1]?.replaceAll('&quot;', '"') ?? '[]';
		expect(JSON.parse(sites)).toEqual([
			{ index: 'https://a.example/pagefind/', name: 'a.example' },
			{ index: 'https://b.example/record/pagefind/', name: 'b.example/record' },
		]);
	});

	test.each([
		['by its path in the content folder', 'articles/a.md'],
		['by its name', 'a.md'],
	])('a file may be named %s', async (_, name) => {
		const outcome = await runCommand('check', { CONTENT_DIR: await writeContent(GOOD) }, name);
		expect(outcome).toMatchObject({ code: 0, stderr: '' });
	});

	test.each([
		['the content folder', '.', 'Articles: 1;', 2],
		['the folder of articles', 'articles/', 'Articles: 1;', 1],
		['the folder of articles by its path', join('content', 'articles'), 'Articles: 1;', 1],
	])('%s is checked as the files in it', async (_, name, says, count) => {
		const parent = await makeFolder();
		const contentDir = join(parent, 'content');
		await writeFiles(contentDir, GOOD);
		const path = name.startsWith('content') ? join(parent, name) : name === '.' ? contentDir : name;
		const well = await runCommand('check', { CONTENT_DIR: contentDir }, path);
		expect(well).toMatchObject({ code: 0, stderr: '' });
		expect(well.stdout).toContain(says);
		await writeFiles(contentDir, { 'articles/a.md': 'no article', 'topics.yaml': '- none' });
		const { code, stdout } = await runCommand('check', { CONTENT_DIR: contentDir }, '--json', path);
		expect(code).toBe(1);
		const { problems } = JSON.parse(stdout) as CheckReport;
		expect(new Set(problems.map(({ file }) => file)).size).toBe(count);
	});

	test('settings that are set and empty are as good as not set', async () => {
		const outcome = await runCommand('check', { CONTENT_DIR: '', SITE_URL: ' ', BASE_PATH: '' });
		expect(outcome.code).toBe(0);
	});

	test('a warning alone ends with exit code 0', async () => {
		const contentDir = await writeContent({ 'articles/a.md': toArticle('A', '“Four words nobody covers,” she said.') });
		const outcome = await runCommand('check', { CONTENT_DIR: contentDir });
		expect(outcome.code).toBe(0);
		expect(outcome.stderr).toContain('articles/a.md:7:2  quote-unannotated');
	});

	test('a content folder is relative to the project, wherever the command is run', async () => {
		const outcome = await runCommand('check', { CONTENT_DIR: 'tests/fixtures/site' });
		expect(outcome).toMatchObject({ code: 0, stderr: '' });
		expect(outcome.stdout).toMatch(/^No problems\b.*\b5\b.*\b20\b/);
	});
});
