import { readColumn, type Column } from '../text/columns.ts';
import type { IndexedStatement } from '../text/indexed.ts';
import type { Pagefind } from './pagefind.ts';

/** A site whose index is searched. */
export interface Site {
	/** The folder of its index, with a slash at its end: a path, or an address elsewhere. */
	index: string;
	/** What readers know it by; none for the site itself. */
	name?: string;
}

/** What an index says of itself. `integrations/pagefind-index.ts` writes it. */
interface IndexEntry {
	folder: string;
	statements: number;
	files: Record<string, string>;
	name: string;
	/** The site's own address, with a slash at its end. */
	address: string;
}

/** Where words stand: the numbers of statements, upwards, and for each where the first of the words stands first. */
export interface Hits {
	docs: number[];
	/** Counted in words; several where the words are several that may stand for each other. */
	places: number[][];
	/** How many words stand next to each other there. */
	length: number;
}

export type ColumnName = 'speaker' | 'kind' | 'topic' | 'date' | 'article' | 'number';

/** A property of all statements of the archive. */
export interface Values {
	ids: string[];
	labels: string[];
	/** For the statement `doc`: the numbers of its ids. */
	of: (doc: number) => readonly number[];
}

interface Part extends IndexEntry {
	site: Site;
	/** The number of its first statement in the archive. */
	start: number;
}

/** What the archive takes from its surroundings. */
export interface Surroundings {
	/** Throws for an answer that is none. */
	fetch: (url: string) => Promise<Response>;
	/** Begins to fetch what Pagefind will ask for after it has read the entry, which is given as it was read. */
	expect: (index: string, entry: string, files: readonly string[]) => void;
	/** A fresh instance over the index in a folder. An index of no statements is none to Pagefind: it would never answer. */
	createPagefind: (index: string) => Promise<Pagefind>;
}

/**
 * One or several indexes as one archive. Statements are numbered through: those of the first site from 0, newest first,
 * then those of the next. Everything is fetched once, when it is first asked for; a fetch that failed is tried again.
 */
export class Archive {
	/** How many statements there are. */
	readonly size: number;
	/** Sites that gave no answer, by name. */
	readonly missing: readonly string[];
	readonly #parts: readonly Part[];
	readonly #around: Surroundings;
	readonly #memory = new Map<string, Promise<unknown>>();

	private constructor(parts: readonly Part[], missing: readonly string[], around: Surroundings) {
		this.#parts = parts;
		this.missing = missing;
		this.#around = around;
		this.size = parts.reduce((sum, { statements }) => sum + statements, 0);
	}

	/**
	 * Throws if the first site gives no answer; of the others those that do not are named.
	 *
	 * @param without names of sites that are taken to give none
	 */
	static async open(sites: readonly Site[], around: Surroundings, without: readonly string[] = []): Promise<Archive> {
		const answers = await Promise.allSettled(
			sites.map((site) => (without.includes(site.name ?? '') ? Promise.reject(new Error()) : readEntry(site, around))),
		);
		const parts: Part[] = [];
		const missing: string[] = [];
		let start = 0;
		for (const [index, answer] of answers.entries()) {
			const site = sites[index];
			if (!site) continue;
			if (answer.status === 'fulfilled') {
				// The same index under two addresses is searched once.
				if (parts.some(({ folder }) => folder === answer.value.folder)) continue;
				parts.push({ ...answer.value, site, start });
				start += answer.value.statements;
			} else if (index === 0) throw new Error(site.index);
			else missing.push(site.name ?? site.index);
		}
		return new Archive(parts, missing, around);
	}

	/** Loads what every search takes, so that the first is not kept waiting. */
	async warmUp(): Promise<void> {
		if (this.size > 0) await this.#getPagefind();
	}

	/** Where words of these stems stand next to each other, in this order. */
	lookUp(words: readonly string[]): Promise<Hits> {
		return this.remember(`"${words.join(' ')}"`, async () => {
			if (this.size === 0) return { docs: [], places: [], length: words.length };
			const pagefind = await this.#getPagefind();
			// Only a search in straight double marks takes whole words, and does not depend on what was loaded before.
			const { results } = await pagefind.search(`"${words.join(' ')}"`);
			const found = results.map(({ id, words: places }) => ({ doc: this.#toDoc(id), places }));
			found.sort((one, other) => one.doc - other.doc);
			return {
				docs: found.map(({ doc }) => doc),
				places: found.map(({ places }) => places.slice(0, 1)),
				length: words.length,
			};
		});
	}

	column(name: ColumnName): Promise<Values> {
		return this.remember(name, async () => {
			const columns = await Promise.all(this.#parts.map((part) => this.#fetchJson<Column>(part, name)));
			return joinColumns(columns, this.#parts);
		});
	}

	/** A file of the index beside the columns, one for each site. */
	async files<Content>(name: string): Promise<Content[]> {
		return Promise.all(this.#parts.map((part) => this.#fetchJson<Content>(part, name)));
	}

	statement(doc: number): Promise<IndexedStatement> {
		return this.remember(doc.toString(), async () => {
			const part = this.#toPart(doc);
			const name = `fragment/${part.folder}/${(doc - part.start).toString(16).padStart(4, '0')}.pf_fragment`;
			const answer = await this.#around.fetch(part.site.index + name);
			const unpacked = new Response(answer.body?.pipeThrough(new DecompressionStream('gzip')));
			const text = await unpacked.text();
			return (JSON.parse(text.slice('pagefind_dcd'.length)) as { statement: IndexedStatement }).statement;
		});
	}

	/** The other site that a statement is from; nothing for the site's own. */
	origin(doc: number): { name: string; address: string } | undefined {
		const part = this.#toPart(doc);
		return part === this.#parts[0] ? undefined : { name: part.site.name ?? part.name, address: part.address };
	}

	/** Whether statements are numbered by their dates, newest first. */
	get isByDate(): boolean {
		return this.#parts.length === 1;
	}

	#getPagefind(): Promise<Pagefind> {
		return this.remember('pagefind', async () => {
			const [first = '', ...others] = this.#parts
				.filter(({ statements }) => statements > 0)
				.map(({ site }) => site.index);
			const pagefind = await this.#around.createPagefind(first);
			for (const index of others) await pagefind.mergeIndex(index);
			return pagefind;
		});
	}

	#toDoc(name: string): number {
		const [folder, number = ''] = name.split('/');
		const part = this.#parts.find((candidate) => candidate.folder === folder);
		if (!part) throw new Error(name);
		return part.start + parseInt(number, 16);
	}

	#toPart(doc: number): Part {
		const part = this.#parts.findLast(({ start }) => start <= doc);
		if (!part) throw new RangeError(`There is no statement ${doc}.`);
		return part;
	}

	#fetchJson<Content>({ site, files }: Part, name: string): Promise<Content> {
		return this.remember(site.index + name, async () => {
			const answer = await this.#around.fetch(site.index + (files[name] ?? name));
			return (await answer.json()) as Content;
		});
	}

	/** What is not there yet is made; what failed is forgotten. */
	remember<Value>(key: string, make: () => Promise<Value>): Promise<Value> {
		const known = this.#memory.get(key) as Promise<Value> | undefined;
		if (known) return known;
		const made = make().catch((error: unknown) => {
			this.#memory.delete(key);
			throw error;
		});
		this.#memory.set(key, made);
		return made;
	}
}

async function readEntry({ index }: Site, { fetch, expect }: Surroundings): Promise<IndexEntry> {
	const text = await (await fetch(`${index}pagefind-entry.json`)).text();
	const { record, languages } = JSON.parse(text) as {
		record?: IndexEntry;
		languages: Record<string, { hash: string; wasm: string }>;
	};
	if (!record) throw new Error(index);
	// One language is all that our indexes have.
	const [language] = Object.values(languages);
	if (language) expect(index, text, [`pagefind.${language.hash}.pf_meta`, `wasm.${language.wasm}.pagefind`]);
	return record;
}

/** Columns one behind the other; an id that is in several is one. */
function joinColumns(columns: readonly Column[], parts: readonly Part[]): Values {
	const numbers = new Map<string, number>();
	const labels: string[] = [];
	const rows: (readonly number[])[] = [];
	for (const [index, column] of columns.entries()) {
		const own = column.ids.map((id, at) => {
			const number = numbers.get(id) ?? numbers.size;
			numbers.set(id, number);
			labels[number] ??= column.labels?.[at] ?? id;
			return number;
		});
		const sets = column.sets?.map((set) => set.map((at) => own[at] ?? 0)) ?? own.map((number) => [number]);
		const values = readColumn(column);
		for (let at = 0; at < (parts[index]?.statements ?? 0); at++) rows.push(sets[values[at] ?? 0] ?? []);
	}
	return { ids: [...numbers.keys()], labels, of: (doc) => rows[doc] ?? [] };
}
