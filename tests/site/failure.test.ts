import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from './commands.ts';
import { makeFolder, readFiles, removeFolders, toArticle, writeContent, writeFiles } from './content.ts';
import { runBuild, type BuiltSite } from './sites.ts';

afterAll(removeFolders);

const toQuoting = (words: string): string =>
	toArticle(
		'An article',
		'She said “the words of the prose” and left.',
		`speakers:\n  - {id: ada, name: Ada, role: Poet, kind: person}\nquotes:\n  - {id: said, speaker: ada, text: ${words}}\n`,
	);

const GOOD = toQuoting('the words of the prose');
const BAD = toQuoting('the words of no prose');

async function writeSite(article: string): Promise<BuiltSite> {
	const contentDir = await writeContent({ 'articles/a.md': article });
	return { contentDir, outDir: join(await makeFolder(), 'site'), origin: 'https://a.example', base: '/' };
}

const listStage = async (): Promise<string[]> => (await readdir(join(ROOT, '.stage'))).sort();

/** The names of files but for those that change with what is said: the search index, share images. */
const listLasting = (files: ReadonlyMap<string, Buffer>): string[] =>
	[...files.keys()].filter((name) => !/^pagefind\/|card\.\w+\.png$/.test(name));

test('a build fails on a problem the first time and every time, keeps the last good output, and mends', async () => {
	const site = await writeSite(GOOD);
	const first = await runBuild(site);
	expect(first).toMatchObject({ code: 0, stderr: '' });
	const good = await readFiles(site.outDir);
	expect([...good.keys()]).toContain('s/said/index.html');

	await writeFiles(site.contentDir, { 'articles/a.md': BAD });
	for (const time of ['first', 'second']) {
		const { code, stderr } = await runBuild(site);
		expect(code, `the ${time} time`).toBe(1);
		expect(stderr).toContain('articles/a.md:8:36  quote-not-found\n');
		expect(stderr, 'problems of the content are no stack trace').not.toMatch(/^\s+at /m);
		expect(await readFiles(site.outDir)).toEqual(good);
	}
	expect(await readdir(dirname(site.outDir))).toEqual(['site']);

	await writeFiles(site.contentDir, { 'articles/a.md': GOOD.replaceAll('An article', 'A mended article') });
	expect(await runBuild(site)).toMatchObject({ code: 0 });
	const mended = await readFiles(site.outDir);
	expect(listLasting(mended)).toEqual(listLasting(good));
	expect(mended.get('index.html')?.toString()).toContain('A mended article');
});

test('a build that fails writes no output at all and leaves nothing in .stage', async () => {
	const before = await listStage();
	const site = await writeSite(BAD);
	expect(await runBuild(site)).toMatchObject({ code: 1, stdout: '' });
	expect(await readdir(dirname(site.outDir))).toEqual([]);
	// Builds of other tests may come and go at the same time; each has a folder of its own.
	const left = (await listStage()).filter((name) => !before.includes(name));
	await expect
		.poll(async () => (await listStage()).filter((name) => left.includes(name)), { timeout: 60_000 })
		.toEqual([]);
});

test('a build without SITE_URL works, and says once what of the site needs it', async () => {
	const site = await writeSite(GOOD);
	const { code, stderr } = await runBuild(site, { SITE_URL: '', BASE_PATH: '' });
	expect(code).toBe(0);
	expect(stderr.match(/SITE_URL is not set/g)).toHaveLength(1);
	expect(stderr).toMatch(/canonical addresses.* feeds,.* sitemap.*\n.*SITE_URL=https:\/\/news\.example npm run build/s);
	const page = (await readFiles(site.outDir)).get('s/said/index.html')?.toString();
	expect(page).toContain('<link rel="canonical" href="https://ontherecord.example/s/said/">');
});

test('an article that is gone from the content is gone from the next build', async () => {
	const site = await writeSite(GOOD);
	await writeFiles(site.contentDir, { 'articles/b.md': toArticle('Another', 'Words.') });
	expect(await runBuild(site)).toMatchObject({ code: 0 });
	expect([...(await readFiles(site.outDir)).keys()]).toContain('articles/b/index.html');
	const { contentDir } = await writeSite(GOOD);
	expect(await runBuild({ ...site, contentDir })).toMatchObject({ code: 0 });
	expect([...(await readFiles(site.outDir)).keys()]).not.toContain('articles/b/index.html');
});
