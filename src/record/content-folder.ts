import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hasCode } from '../error-code.ts';
import { LEDGER_FILE } from '../ledger/read-ledger.ts';
import { readContentFile, toUnsteadyFile, type ContentFile } from './content-file.ts';

/** The names in the content folder, beside the ledger's. */
export const ARTICLES = 'articles';
export const TOPICS_FILE = 'topics.yaml';

/** How often and after how long, in ms, what went or changed while it was read is read again. */
const TRIES = 4;
const PAUSE = 100;

/**
 * Reads the files of `articles/`, in the order of their names (code units, the same on every machine). Hidden files
 * and folders are passed over. A folder that does not exist is an empty one. An article that somebody saves or removes
 * at that moment is there whole or not at all.
 */
export async function readArticleFiles(contentDir: string): Promise<ContentFile[]> {
	for (let attempt = 1; ; attempt++) {
		const names = (await listNames(join(contentDir, ARTICLES))).sort((one, other) => (one < other ? -1 : 1));
		const files: ContentFile[] = [];
		let isSteady = true;
		for (const name of names) {
			const file = `${ARTICLES}/${name}`;
			const reading = await readContentFile(contentDir, file);
			isSteady &&= typeof reading !== 'string';
			files.push(typeof reading === 'string' ? toUnsteadyFile(file, reading) : reading);
		}
		if (isSteady || attempt === TRIES) return files;
		await wait(PAUSE);
	}
}

/** `topics.yaml`, if there is one. */
export const readTopicsFile = (contentDir: string): Promise<ContentFile | undefined> =>
	readIfThere(contentDir, TOPICS_FILE);

/** The ledger, if there is one. */
export const readLedgerFile = (contentDir: string): Promise<ContentFile | undefined> =>
	readIfThere(contentDir, LEDGER_FILE);

async function readIfThere(contentDir: string, file: string): Promise<ContentFile | undefined> {
	for (let attempt = 1; ; attempt++) {
		const reading = await readContentFile(contentDir, file);
		if (typeof reading !== 'string') return reading;
		// Saving a file takes it away for an instant in some editors, so a file that is not there is looked for twice.
		if (reading === 'gone' && attempt > 1) return undefined;
		if (attempt === TRIES) return toUnsteadyFile(file, reading);
		await wait(reading === 'gone' ? 1 : PAUSE);
	}
}

async function listNames(folder: string): Promise<string[]> {
	try {
		const entries = await readdir(folder, { withFileTypes: true });
		return entries
			.filter((entry) => !entry.name.startsWith('.') && (!entry.isDirectory() || entry.name.endsWith('.md')))
			.map(({ name }) => name);
	} catch (error) {
		// A file of that name is no folder of articles either.
		if (hasCode(error, 'ENOENT', 'ENOTDIR')) return [];
		throw error;
	}
}
