import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startDev } from '../e2e/dev-server.ts';
import { ROOT, startCommand } from '../site/commands.ts';
import { readFiles, removeFolders } from '../site/content.ts';
import { runBuild, toSettings } from '../site/sites.ts';
import { expectNothingLeft, retitle, writeSmallSite } from './small-site.ts';

afterAll(removeFolders);

test('two builds at once into one folder both end well, and what stands there is of the one that began last', async () => {
	const site = await writeSmallSite('First');
	const first = startCommand('build', toSettings(site));
	await expect.poll(() => readdir(dirname(site.outDir)), { timeout: 60_000 }).toContain('.site.lock');
	const second = startCommand('build', toSettings(site));
	let told = '';
	await expect.poll(() => (told = second.said()), { timeout: 60_000 }).toContain('Another build');
	await retitle(site, 'Second');
	expect(await first.outcome).toMatchObject({ code: 0 });
	expect(told).toBe(
		`Another build into ${site.outDir} is running (process ${first.pid}, since ${/since (\S+)\)/.exec(told)?.[1] ?? ''}). ` +
			'This one waits until it has ended.\n',
	);
	expect(await second.outcome).toMatchObject({ code: 0 });
	expect((await readFiles(site.outDir)).get('index.html')?.toString()).toContain('Second');
	await expectNothingLeft(site, [first.pid, second.pid]);
});

test('two builds at once in one project harm neither each other nor its site while it is written', async () => {
	const sites = [await writeSmallSite('One'), await writeSmallSite('Two')] as const;
	// As in a fresh clone: what Astro keeps there is written by the first that comes.
	for (const name of ['content-assets.mjs', 'content-modules.mjs'])
		await rm(join(ROOT, '.astro', name), { force: true });
	const server = await startDev(sites[0].contentDir);
	try {
		const outcomes = await Promise.all(sites.map((site) => runBuild(site)));
		expect(outcomes).toMatchObject([
			{ code: 0, stderr: '' },
			{ code: 0, stderr: '' },
		]);
		for (const [site, title] of [
			[sites[0], 'One'],
			[sites[1], 'Two'],
		] as const) {
			expect((await readFiles(site.outDir)).get('index.html')?.toString()).toContain(title);
		}
		const page = await fetch(`${server.origin}/articles/a/`);
		expect(page.status).toBe(200);
		expect(await page.text()).toContain('One');
	} finally {
		await server.stop();
	}
});
