import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hasCode } from '../error-code.ts';
import { isLeft, isOwner, OWNER } from '../owner.ts';

/** Writes a file in one step: whatever happens, it is the old one or the new one. */
export async function replaceFile(path: string, text: string): Promise<void> {
	const next = `${path}.${OWNER}`;
	try {
		await writeFile(next, text, { flush: true });
		await rename(next, path);
	} finally {
		await rm(next, { force: true });
	}
}

/** Removes what killed processes were about to put in the place of a file. */
export async function removeLeftFiles(path: string): Promise<void> {
	const folder = dirname(path);
	const prefix = `${basename(path)}.`;
	const names = (await listNames(folder)).filter(
		(name) => name.startsWith(prefix) && isOwner(name.slice(prefix.length)),
	);
	for (const left of names.map((name) => join(folder, name)).filter(isLeft)) await rm(left, { force: true });
}

async function listNames(folder: string): Promise<string[]> {
	try {
		return await readdir(folder);
	} catch (error) {
		if (hasCode(error, 'ENOENT', 'ENOTDIR')) return [];
		throw error;
	}
}
