import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { removeFolders } from '../site/content.ts';
import { OTHER_DISK, toFaulty, type Fault } from '../site/faults.ts';
import { runBuild, type BuiltSite } from '../site/sites.ts';
import { retitle, toDigest, writeSmallSite } from './small-site.ts';

afterAll(removeFolders);

let site: BuiltSite;
let whole = '';
beforeAll(async () => {
	site = await writeSmallSite('The last good');
	expect(await runBuild(site)).toMatchObject({ code: 0 });
	whole = await toDigest(site.outDir);
	await retitle(site, 'The next');
});

describe('a disk that fails ends a build with a message, and the last output stays whole', () => {
	test.each<{ what: string; faults: Fault[]; says: string[] }>([
		{
			what: 'a full one, while the site is made',
			faults: [{ code: 'ENOSPC', call: 'writeFile', path: '/[.]stage/build-.*/site/feed[.]xml$' }],
			says: ['The disk is full', '/.stage/', 'Make room there'],
		},
		{
			what: 'a full one, while the site is copied to it from another',
			faults: [OTHER_DISK, { code: 'ENOSPC', call: 'cp', path: '/[.]site[.]new[.]' }],
			says: ['The disk is full', '/.site.new.', 'Make room there'],
		},
		{
			what: 'one that is the output itself and cannot be renamed',
			faults: [{ code: 'EBUSY', call: 'rename', path: '/[.]site[.]old[.]' }],
			says: ['mount point', 'Name a folder inside it with OUT_DIR'],
		},
		{
			what: 'one of the output that can only be read',
			faults: [{ code: 'EROFS', call: 'writeFile', path: '/[.]site[.]lock$' }],
			says: ['/.site.lock', 'can only be read', 'OUT_DIR'],
		},
		{
			what: 'one of the output that this user may not write',
			faults: [{ code: 'EACCES', call: 'writeFile', path: '/[.]site[.]lock$' }],
			says: ['This user may not', '/.site.lock', 'OUT_DIR'],
		},
		{
			what: 'one of the project that can only be read',
			faults: [{ code: 'EROFS', call: 'mkdir', path: '/[.]stage/build-' }],
			says: ['/.stage/', 'can only be read'],
		},
	])('$what', async ({ faults, says }) => {
		const { code, stdout, stderr } = await runBuild(site, toFaulty(...faults));
		expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
		for (const part of says) expect(stderr).toContain(part);
		expect(stderr, 'a message for people shows no stack').not.toMatch(/^\s+at /m);
		expect(await toDigest(site.outDir)).toBe(whole);
		expect(await readdir(dirname(site.outDir))).toEqual(['site']);
	});
});
