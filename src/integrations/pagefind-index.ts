import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../outputs/search-records.ts';
import { SITE } from '../site.ts';
import { orderIndex } from './order-index.ts';

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
	orThrow(await index.writeFiles({ outputPath: folder }));
	await close();
	const unused = (await readdir(folder)).filter((name) => UNUSED.test(name));
	await Promise.all(unused.map((name) => rm(join(folder, name), { recursive: true })));
	await orderIndex(folder);
}

/** Pagefind tells errors as values; a build must not go on with half an index. */
function orThrow<Answer extends { errors: string[] }>(answer: Answer): Answer {
	if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
	return answer;
}
