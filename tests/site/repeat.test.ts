import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { makeFolder, readFiles, removeFolders } from './content.ts';
import { runBuild } from './sites.ts';

afterAll(removeFolders);

/** The names of the files in which two folders differ: those of one alone, and those with other bytes. */
async function listDifferences(folder: string, other: string): Promise<string[]> {
	const [files, others] = [await readFiles(folder), await readFiles(other)];
	const names = [...new Set([...files.keys(), ...others.keys()])];
	return names.filter((name) => !files.get(name)?.equals(others.get(name) ?? Buffer.alloc(0)));
}

test('builds of the same content are the same bytes, two at once, in any time zone and language', async () => {
	const { fixture } = inject('sites');
	const places = await Promise.all(
		[
			{ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
			{ TZ: 'Pacific/Pago_Pago', LANG: 'C' },
		].map(async (environment) => {
			const outDir = join(await makeFolder(), 'site');
			expect(await runBuild({ ...fixture, outDir }, environment)).toMatchObject({ code: 0 });
			return outDir;
		}),
	);
	for (const outDir of places) expect(await listDifferences(fixture.outDir, outDir)).toEqual([]);
});

test('two builds at once into one folder both end well and leave one whole site there', async () => {
	const { real } = inject('sites');
	const outDir = join(await makeFolder(), 'site');
	const outcomes = await Promise.all([runBuild({ ...real, outDir }), runBuild({ ...real, outDir })]);
	expect(outcomes.map(({ code }) => code)).toEqual([0, 0]);
	expect(await listDifferences(real.outDir, outDir)).toEqual([]);
	expect(await readdir(dirname(outDir))).toEqual(['site']);
});

test('a build in a development environment is the same build, without drafts', async () => {
	const { fixture } = inject('sites');
	const outDir = join(await makeFolder(), 'site');
	expect(await runBuild({ ...fixture, outDir }, { NODE_ENV: 'development' })).toMatchObject({ code: 0 });
	expect(await listDifferences(fixture.outDir, outDir)).toEqual([]);
});
