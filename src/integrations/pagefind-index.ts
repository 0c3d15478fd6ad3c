import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../outputs/search-records.ts';
import { SITE } from '../site.ts';

/** An index as files, by their paths relative to `/pagefind/`. */
export type IndexFiles = Map<string, Uint8Array>;

/** Ready-made interfaces that every index carries and no page of ours uses: 639 KB. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|playground)\b/;

/**
 * Makes Pagefind's index of the records. One language for all of them, because Pagefind searches only the index of
 * the page's language and would find nothing of the others. The same records give the same bytes.
 */
export async function toPagefindIndex(records: readonly SearchRecord[]): Promise<IndexFiles> {
	const index = orThrow(await createIndex({ forceLanguage: SITE.language })).index;
	if (!index) throw new Error('Pagefind made no index.');
	for (const record of records) {
		orThrow(await index.addCustomRecord({ ...record, language: SITE.language }));
	}
	const { files } = orThrow(await index.getFiles());
	await index.deleteIndex();
	await close();
	return new Map(
		files.filter(({ path }) => !UNUSED.test(path)).map(({ path, content }) => [normalize(path), content] as const),
	);
}

export async function writeIndex(files: IndexFiles, folder: string): Promise<void> {
	for (const [path, content] of files) {
		const target = join(folder, path);
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, content);
	}
}

/** Pagefind tells errors as values; a build must not go on with half an index. */
function orThrow<Answer extends { errors: string[] }>(answer: Answer): Answer {
	if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
	return answer;
}
