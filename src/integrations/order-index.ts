import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** What every file of an index begins with when it is unpacked. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** A filter of the index: its name, and for each value the numbers of the pages that have it. */
type Filter = [name: string, values: [value: string, pages: number[]][]];

/** The head of the index: what it lists of chunks, filters and sort keys, each with the name of its file or its pages. */
type Head = [
	version: string,
	pages: unknown,
	chunks: unknown,
	filters: [string, string][],
	sorts: [string, unknown][],
	...unknown[],
];

interface Entry {
	version: string;
	languages: Record<string, { hash: string }>;
}

/**
 * Puts an index into an order of its own, in place: Pagefind (seen in 1.5.2) writes filters, their values and sort
 * keys in the order of a hash table that is another in every run, so that no two builds were the same. Files are named
 * by their content; those that change get their names anew. Throws if the index has not the form that is known.
 */
export async function orderIndex(folder: string): Promise<void> {
	const entry = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as Entry;
	const newNames = await orderFilters(join(folder, 'filter'));
	for (const [language, index] of Object.entries(entry.languages)) {
		const file = join(folder, `pagefind.${index.hash}.pf_meta`);
		const head = read(await readFile(file)) as Head;
		if (head[0] !== entry.version || !Array.isArray(head[3]) || !Array.isArray(head[4])) throw toUnknownForm(file);
		head[3] = sortByName(head[3].map(([name, old]) => [name, newNames.get(old) ?? old]));
		head[4] = sortByName(head[4]);
		const bytes = pack(head);
		await rm(file);
		index.hash = `${language}_${toHash(bytes, 10)}`;
		await writeFile(join(folder, `pagefind.${index.hash}.pf_meta`), bytes);
	}
	await writeFile(join(folder, 'pagefind-entry.json'), JSON.stringify(entry));
}

/** Gives the new name of every filter's file by its old one, without the ending. */
async function orderFilters(folder: string): Promise<Map<string, string>> {
	const newNames = new Map<string, string>();
	for (const file of await readdir(folder)) {
		const [name, values] = read(await readFile(join(folder, file))) as Filter;
		if (typeof name !== 'string' || !Array.isArray(values)) throw toUnknownForm(file);
		const bytes = pack([name, sortByName(values)]);
		const old = file.replace(/\.pf_filter$/, '');
		const renamed = `${old.replace(/_[^_]*$/, '')}_${toHash(bytes, 7)}`;
		await rm(join(folder, file));
		await writeFile(join(folder, `${renamed}.pf_filter`), bytes);
		newNames.set(old, renamed);
	}
	return newNames;
}

function sortByName<Item extends [string, ...unknown[]]>(items: Item[]): Item[] {
	return items.toSorted(([one], [other]) => (one < other ? -1 : 1));
}

function read(file: Buffer): unknown {
	const bytes = gunzipSync(file);
	if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw toUnknownForm('a file');
	return decode(bytes.subarray(SIGNATURE.length));
}

const pack = (value: unknown): Buffer => gzipSync(Buffer.concat([SIGNATURE, encode(value)]), { level: 9 });

const toHash = (bytes: Buffer, length: number): string =>
	createHash('sha256').update(bytes).digest('hex').slice(0, length);

const toUnknownForm = (file: string): Error =>
	new Error(
		`The search index has another form than that of Pagefind 1.5 (${file}): see src/integrations/order-index.ts.`,
	);
