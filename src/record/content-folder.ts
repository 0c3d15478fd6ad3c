import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LEDGER_FILE } from '../ledger/read-ledger.ts';

/** A file of the content folder, by its name relative to that folder, with `/` between its parts. */
export interface ContentFile {
	file: string;
	bytes: Uint8Array;
}

/** Files above it are not read: their problem needs only their size. One byte more than is allowed. */
const READ_AT_MOST = 10 * 1024 * 1024 + 1;

/**
 * Reads the files of `articles/`, in the order of their names (code units, the same on every machine). Hidden files
 * and folders are passed over. A folder that does not exist is an empty one.
 */
export async function readArticleFiles(contentDir: string): Promise<ContentFile[]> {
	const names = (await listNames(join(contentDir, 'articles'))).sort((one, other) => (one < other ? -1 : 1));
	const files: ContentFile[] = [];
	for (const name of names) {
		files.push({ file: `articles/${name}`, bytes: await readBytes(join(contentDir, 'articles', name)) });
	}
	return files;
}

/** `topics.yaml`, if there is one. */
export const readTopicsFile = (contentDir: string): Promise<ContentFile | undefined> =>
	readIfThere(contentDir, 'topics.yaml');

/** The ledger, if there is one. */
export const readLedgerFile = (contentDir: string): Promise<ContentFile | undefined> =>
	readIfThere(contentDir, LEDGER_FILE);

async function readIfThere(contentDir: string, file: string): Promise<ContentFile | undefined> {
	try {
		return { file, bytes: await readBytes(join(contentDir, file)) };
	} catch (error) {
		if (isMissing(error)) return undefined;
		throw error;
	}
}

async function listNames(folder: string): Promise<string[]> {
	try {
		const entries = await readdir(folder, { withFileTypes: true });
		return entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
	} catch (error) {
		if (isMissing(error)) return [];
		throw error;
	}
}

async function readBytes(path: string): Promise<Uint8Array> {
	const { size } = await stat(path);
	// The problem of a file that is too large is told by its size alone.
	return size > READ_AT_MOST ? new Uint8Array(Math.min(size, 2 ** 30)) : readFile(path);
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';
