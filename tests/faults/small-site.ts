import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { ROOT } from '../site/commands.ts';
import { makeFolder, readFiles, toArticle, writeContent, writeFiles } from '../site/content.ts';
import type { BuiltSite } from '../site/sites.ts';

/** A site of one article, for tests that build often; its output lies in a folder of its own. */
export async function writeSmallSite(title = 'An article'): Promise<BuiltSite> {
	const contentDir = await writeContent({ 'articles/a.md': toSmallArticle(title) });
	return { contentDir, outDir: join(await makeFolder(), 'site'), origin: 'https://a.example', base: '/' };
}

/** Gives the article another title, by which outputs are told from one another. */
export const retitle = ({ contentDir }: BuiltSite, title: string): Promise<void> =>
	writeFiles(contentDir, { 'articles/a.md': toSmallArticle(title) });

const toSmallArticle = (title: string): string =>
	toArticle(
		title,
		'She said “the words of the prose” and left.',
		'speakers:\n  - {id: ada, name: Ada, role: Poet, kind: person}\n' +
			'quotes:\n  - {id: said, speaker: ada, text: the words of the prose}\n',
	);

/** One digest of all files of a folder, their names and bytes; `none` if it is not there. */
export async function toDigest(folder: string): Promise<string> {
	if (!existsSync(folder)) return 'none';
	const hash = createHash('sha256');
	for (const [name, bytes] of await readFiles(folder)) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
	return hash.digest('hex');
}

/** Expects that of processes nothing is left: beside the output, in the project's stage and in the cache. */
export async function expectNothingLeft({ outDir }: BuiltSite, pids: readonly number[]): Promise<void> {
	expect(await readdir(join(outDir, '..'))).toEqual(existsSync(outDir) ? ['site'] : []);
	const ours = new RegExp(`(?:^build-|[.])(?:${pids.join('|')})-`);
	for (const folder of ['.stage', '.astro', '.cache/cards']) {
		expect((await readdir(join(ROOT, folder))).filter((name) => ours.test(name))).toEqual([]);
	}
}
