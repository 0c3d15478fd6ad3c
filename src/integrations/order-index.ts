import { createHash } from 'node:crypto';
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

/** An index as files, by their paths relative to `/pagefind/`. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

const ENTRY = 'pagefind-entry.json';

/**
 * Puts an index into an order of its own: Pagefind (seen in 1.5.2) writes filters, their values and sort keys in the
 * order of a hash table that is another in every run, so that no two builds were the same. Files are named by their
 * content; those that change get their names anew. Throws if the index has not the form that is known.
 */
export function orderIndex(files: IndexFiles): IndexFiles {
	const ordered = new Map(files);
	const newNames = new Map<string, string>();
	for (const [path, bytes] of files) {
		if (!path.endsWith('.pf_filter')) continue;
		const [name, values] = read(path, bytes) as Filter;
		if (typeof name !== 'string' || !Array.isArray(values)) throw toUnknownForm(path);
		const packed = pack([name, sortByName(values)]);
		const old = path.replace(/^filter\/|\.pf_filter$/g, '');
		const renamed = `${old.replace(/_[^_]*$/, '')}_${toHash(packed, 7)}`;
		ordered.delete(path);
		ordered.set(`filter/${renamed}.pf_filter`, packed);
		newNames.set(old, renamed);
	}
	const entry = JSON.parse(new TextDecoder().decode(files.get(ENTRY))) as Entry;
	for (const [language, index] of Object.entries(entry.languages)) {
		const path = `pagefind.${index.hash}.pf_meta`;
		const head = read(path, files.get(path)) as Head;
		if (head[0] !== entry.version || !Array.isArray(head[3]) || !Array.isArray(head[4])) throw toUnknownForm(path);
		head[3] = sortByName(head[3].map(([name, old]) => [name, newNames.get(old) ?? old]));
		head[4] = sortByName(head[4]);
		const packed = pack(head);
		index.hash = `${language}_${toHash(packed, 10)}`;
		ordered.delete(path);
		ordered.set(`pagefind.${index.hash}.pf_meta`, packed);
	}
	return ordered.set(ENTRY, Buffer.from(JSON.stringify(entry)));
}

function sortByName<Item extends [string, ...unknown[]]>(items: Item[]): Item[] {
	return items.toSorted(([one], [other]) => (one < other ? -1 : 1));
}

function read(path: string, file: Uint8Array | undefined): unknown {
	const bytes = file && gunzipSync(file);
	if (!bytes?.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw toUnknownForm(path);
	return decode(bytes.subarray(SIGNATURE.length));
}

const pack = (value: unknown): Buffer => gzipSync(Buffer.concat([SIGNATURE, encode(value)]), { level: 9 });

const toHash = (bytes: Buffer, length: number): string =>
	createHash('sha256').update(bytes).digest('hex').slice(0, length);

const toUnknownForm = (file: string): Error =>
	new Error(
		`The search index has another form than that of Pagefind 1.5 (${file}): see src/integrations/order-index.ts.`,
	);
