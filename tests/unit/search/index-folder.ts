import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writePagefindIndex } from '../../../src/integrations/pagefind-index.ts';
import { toColumns } from '../../../src/outputs/search-columns.ts';
import type { SearchSource } from '../../../src/outputs/search-source.ts';
import { toVocabulary } from '../../../src/outputs/search-vocabulary.ts';
import type { SiteRecord } from '../../../src/record/model.ts';
import type { Answer } from '../../../src/search/answer.ts';
import { Archive, type Site } from '../../../src/search/archive.ts';
import { ask } from '../../../src/search/ask.ts';
import type { PagefindModule } from '../../../src/search/pagefind.ts';
import { toFacets, type FacetName, type Query } from '../../../src/search/query.ts';
import { toSearchedTexts, type IndexedStatement } from '../../../src/text/indexed.ts';

/** What the columns take from a record beside the statements. */
export interface Names {
	speakers: { id: string; name: string }[];
	topics: { id: string; label: string }[];
	articles: { slug: string; title: string }[];
}

/** All that the index is made of, as `toSearchSource` makes it of a whole record. Statements must stand newest first. */
export function toSource(statements: IndexedStatement[], names: Names): SearchSource {
	return {
		statements,
		// Only ids and labels are read.
		columns: toColumns(statements, names as unknown as SiteRecord),
		vocabulary: toVocabulary(
			statements.map((statement) => toSearchedTexts(statement).join('\n')),
			names.speakers.map(({ name }) => name),
		),
	};
}

/** Writes an index to a folder of its own, and gives the folder with a slash at its end, as a site names it. */
export async function writeIndex(source: SearchSource, address = 'https://record.example/'): Promise<string> {
	const folder = join(await mkdtemp(join(tmpdir(), 'index-')), '/');
	await writePagefindIndex(source, address, folder);
	return folder;
}

export const removeIndex = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** Answers for files as a server does, and throws where there is none, as the worker makes it. */
export async function fetchFile(input: string | URL | Request): Promise<Response> {
	const path = (input instanceof Request ? input.url : String(input)).replace(/\?.*$/, '');
	try {
		return new Response(await readFile(path));
	} catch {
		throw new Error(path);
	}
}

/**
 * Opens indexes in folders as the worker opens them at addresses. Pagefind's own requests go through the global `fetch`,
 * which a test must have replaced by `fetchFile`.
 */
export function openArchive(...sites: (string | Site)[]): Promise<Archive> {
	const all = sites.map((site) => (typeof site === 'string' ? { index: site } : site));
	const [own] = all;
	return Archive.open(all, {
		fetch: fetchFile,
		expect: () => undefined,
		createPagefind: async (index) => {
			const module = (await import(pathToFileURL(`${own?.index ?? ''}pagefind.js`).href)) as PagefindModule;
			const pagefind = module.createInstance({ basePath: index, noWorker: true });
			await pagefind.init();
			return pagefind;
		},
	});
}

/** A query of words, with what is told of it beyond. */
export const toQuery = (
	text: string,
	{ facets, ...rest }: Partial<Omit<Query, 'facets'>> & { facets?: Partial<Query['facets']> } = {},
): Query => ({
	text,
	page: 1,
	...rest,
	facets: { ...toFacets(() => []), ...facets },
});

/** All answers to a question, in order. */
export async function askAll(archive: Archive, query: Query, facets: FacetName[] = []): Promise<Answer[]> {
	const answers: Answer[] = [];
	await ask(
		archive,
		{ number: 1, query, facets, isTyping: false, isOnline: true },
		(answer) => answers.push(answer),
		() => true,
	);
	return answers;
}

/** The last answer to a question. */
export async function askOnce(archive: Archive, query: Query, facets: FacetName[] = []): Promise<Answer> {
	const answer = (await askAll(archive, query, facets)).at(-1);
	if (!answer?.isFinal) throw new Error(`“${query.text}” got no final answer.`);
	return answer;
}
