import { cp, readdir, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { ROOT } from './commands.ts';
import { makeFolder, readFiles, removeFolders } from './content.ts';
import { OTHER_DISK, toFaulty } from './faults.ts';
import { runBuild } from './sites.ts';

afterAll(removeFolders);

/** The names of the files in which two folders differ: those of one alone, and those with other bytes. */
async function listDifferences(folder: string, other: string): Promise<string[]> {
	const [files, others] = [await readFiles(folder), await readFiles(other)];
	const names = [...new Set([...files.keys(), ...others.keys()])];
	return names.filter((name) => !files.get(name)?.equals(others.get(name) ?? Buffer.alloc(0)));
}

/** A clone of the project in another folder, as another machine has it: nothing cached, nothing built before. */
async function cloneProject(): Promise<string> {
	const clone = join(await makeFolder(), 'elsewhere', 'on the record');
	const skipped = /^(?:node_modules|dist|content|tests|docs|\..*)$/;
	for (const name of (await readdir(ROOT)).filter((each) => !skipped.test(each))) {
		await cp(join(ROOT, name), join(clone, name), { recursive: true });
	}
	await symlink(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
	return clone;
}

test('a site is the same bytes in another folder, time zone, language and on another disk, and names no folder', async () => {
	const { fixture } = inject('sites');
	const clone = await cloneProject();
	const contentDir = join(await makeFolder(), 'moved');
	await cp(fixture.contentDir, contentDir, { recursive: true });
	const site = { ...fixture, contentDir, outDir: join(await makeFolder(), 'site') };
	const places = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', UV_THREADPOOL_SIZE: '1' };
	expect(await runBuild(site, { ...places, ...toFaulty(OTHER_DISK) }, clone)).toMatchObject({ code: 0 });
	expect(await listDifferences(fixture.outDir, site.outDir)).toEqual([]);
	const folders = [clone, contentDir, ROOT.replace(/\/$/, ''), site.outDir, tmpdir()];
	const naming = [...(await readFiles(site.outDir))].filter(([, bytes]) =>
		folders.some((each) => bytes.includes(each)),
	);
	expect(naming.map(([name]) => name)).toEqual([]);
});

test('a build in a development environment is the same build, without drafts', async () => {
	const { fixture } = inject('sites');
	const outDir = join(await makeFolder(), 'site');
	expect(await runBuild({ ...fixture, outDir }, { NODE_ENV: 'development' })).toMatchObject({ code: 0 });
	expect(await listDifferences(fixture.outDir, outDir)).toEqual([]);
});
