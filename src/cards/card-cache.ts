import { readFileSync, utimesSync } from 'node:fs';
import { copyFile, link, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isWholePng } from './png.ts';
import { HEIGHT, WIDTH } from './sheet.ts';

/** How long an image is kept that no build asks for, ms. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

/** Tells whether a file of the cache is there and whole, and notes that it was used. */
export function isInCache(file: string): boolean {
	try {
		if (!isWholePng(readFileSync(file), WIDTH, HEIGHT)) return false;
		const now = new Date();
		utimesSync(file, now, now);
		return true;
	} catch (error) {
		if (isCode(error, 'ENOENT')) return false;
		throw error;
	}
}

/** Puts a file of the cache in a second place: as a link where the file system can, else as a copy. */
export async function placeFile(cached: string, file: string): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	await rm(file, { force: true });
	try {
		await link(cached, file);
	} catch {
		await copyFile(cached, file);
	}
}

/** Removes what was not used for 30 days, unfinished files too. */
export async function pruneCache(cacheDir: string): Promise<void> {
	const oldest = Date.now() - KEPT;
	for (const name of await readdir(cacheDir)) {
		const file = join(cacheDir, name);
		if (/\.(?:png|part)$/.test(name) && (await stat(file)).mtimeMs < oldest) await rm(file, { force: true });
	}
}

const isCode = (error: unknown, code: string): boolean =>
	error instanceof Error && 'code' in error && error.code === code;
