import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../outputs/search-records.ts';
import { SITE } from '../site.ts';
import { orderIndex, type IndexFiles } from './order-index.ts';

/** Ready-made interfaces that every index carries and no page of ours uses: 639 KB. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|playground)\b/;

/**
 * Makes Pagefind's index of the records and writes it to a folder. One language for all of them, because Pagefind
 * searches only the index of the page's language and would find nothing of the others. The same records give the same
 * bytes.
 */
export async function writePagefindIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
	const { index } = orThrow(await createIndex({ forceLanguage: SITE.language }));
	if (!index) throw new Error('Pagefind made no index.');
	for (const record of records) orThrow(await index.addCustomRecord({ ...record, language: SITE.language }));
	// Not its own `writeFiles`: that was seen to answer before the files were there.
	const { files } = orThrow(await index.getFiles());
	await close();
	const used = files.filter(({ path }) => !UNUSED.test(path)).map(({ path, content }) => [path, content] as const);
	await writeFiles(orderIndex(new Map(used)), folder);
}

/** How many files are written at once. */
const AT_ONCE = 32;

async function writeFiles(files: IndexFiles, folder: string): Promise<void> {
	const folders = new Set(Array.from(files.keys(), (path) => dirname(join(folder, path))));
	for (const name of folders) await mkdir(name, { recursive: true });
	const left = files.entries();
	const writeSome = async (): Promise<void> => {
		for (const [path, content] of left) await writeFile(join(folder, path), content);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, writeSome));
}

/** Pagefind tells errors as values; a build must not go on with half an index. */
function orThrow<Answer extends { errors: string[] }>(answer: Answer): Answer {
	if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
	return answer;
}
