import { copyFileSync, linkSync, mkdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
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
export function placeFile(cached: string, file: string): void {
	try {
		linkSync(cached, file);
	} catch {
		// The folder is not there yet, there is a file already, or the file system has no links.
		mkdirSync(dirname(file), { recursive: true });
		rmSync(file, { force: true });
		try {
			linkSync(cached, file);
		} catch {
			copyFileSync(cached, file);
		}
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
