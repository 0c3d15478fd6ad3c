import { close, createIndex, type PagefindIndex } from 'pagefind';
import { LISTED, SMALL, type SearchSource } from '../outputs/search-source.ts';
import { statementPath } from '../record/permalink.ts';
import { SITE } from '../site.ts';
import { toDigest } from '../text/digest.ts';
import { toIndexedContent, toSearchedTexts, type IndexedStatement } from '../text/indexed.ts';
import { pack, renamePages } from './rename-pages.ts';
import { writeSiteFiles } from './write-files.ts';

/** Files by their paths relative to `/pagefind/`. */
type Files = Map<string, string | Uint8Array>;

/** What every index says of itself; the part `record` is ours. */
interface Entry {
	version: string;
	languages: Record<string, { hash: string; wasm: string; page_count: number }>;
	record?: IndexEntry;
}

/** What the search page has to know before it searches. */
export interface IndexEntry {
	/** The site's name, and its address with a slash at its end. */
	name: string;
	address: string;
	/** The folder of the statements below `fragment/`; another one whenever one of them changes. */
	folder: string;
	/** How many statements are in the index. */
	statements: number;
	/** File names of what is fetched only when it is asked for. */
	files: Record<string, string>;
}

const ENTRY = 'pagefind-entry.json';

/** The files that searching takes; ready-made interfaces (639 KB) and fragments of Pagefind's own are left out. */
const USED = /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.[^/]+|index\/.+)$/;

/**
 * Makes Pagefind's index of the statements and writes it to a folder, with the columns and the vocabulary beside it.
 * One language for all of them, because Pagefind searches only the index of the page's language and would find nothing
 * of the others. The same statements give the same bytes.
 *
 * @param address the site's own, with a slash at its end
 */
export async function writePagefindIndex(source: SearchSource, address: string, folder: string): Promise<void> {
	const contents = source.statements.map(toIndexedContent);
	const files = await makeIndex(contents);
	const fragments = source.statements.map(toFragment);
	const digest = toDigest(fragments, 8);
	const entry = JSON.parse(toText(files.get(ENTRY))) as Entry;
	for (const [language, index] of Object.entries(entry.languages)) {
		const path = `pagefind.${index.hash}.pf_meta`;
		const wordCounts = contents.map((content) => content.split(' ').length);
		const head = renamePages(toBytes(files.get(path)), wordCounts, (page) => toFragmentName(digest, page));
		index.hash = `${language}_${toDigest([head], 10)}`;
		files.delete(path);
		files.set(`pagefind.${index.hash}.pf_meta`, head);
	}
	const engines = Object.values(entry.languages).map(({ wasm }) => `wasm.${wasm}.pagefind`);
	for (const path of files.keys()) if (path.startsWith('wasm.') && !engines.includes(path)) files.delete(path);
	const names: Record<string, string> = {};
	for (const [name, content] of Object.entries({ ...source.columns, vocabulary: source.vocabulary })) {
		const text = JSON.stringify(content);
		names[name] = `record/${name}.${toDigest([text], 8)}.json`;
		files.set(names[name], text);
	}
	if (source.statements.length > LISTED && source.statements.length <= SMALL) {
		files.set('record/rest.json', JSON.stringify(source.statements.slice(LISTED)));
	}
	entry.record = { name: SITE.name, address, folder: digest, statements: fragments.length, files: names };
	files.set(ENTRY, JSON.stringify(entry));
	writeSiteFiles(
		Array.from(files, ([name, content]) => ({ name, toContent: () => content })),
		folder,
	);
	// Packed only when its turn comes: thousands of packed ones at once take much more room than their bytes.
	writeSiteFiles(
		fragments.map((fragment, number) => ({
			name: `fragment/${toFragmentName(digest, number)}.pf_fragment`,
			toContent: () => pack(Buffer.from(fragment)),
		})),
		folder,
	);
}

/** The name of a statement's fragment: its index's digest, and its place in the order of the index. */
const toFragmentName = (digest: string, number: number): string => `${digest}/${number.toString(16).padStart(4, '0')}`;

/** A fragment in Pagefind's form, so that its own interfaces can show it too, with the statement in ours. */
function toFragment(statement: IndexedStatement): string {
	const content = toSearchedTexts(statement).join(' · ');
	return JSON.stringify({
		url: statementPath(statement.id),
		content,
		word_count: content.split(' ').length,
		filters: {},
		meta: { title: statement.words },
		anchors: [],
		statement,
	});
}

async function makeIndex(contents: readonly string[]): Promise<Files> {
	const { index } = orThrow(await createIndex({ forceLanguage: SITE.language }));
	if (!index) throw new Error('Pagefind made no index.');
	await addRecords(index, contents);
	// Not its own `writeFiles`: that was seen to answer before the files were there.
	const { files } = orThrow(await index.getFiles());
	await close();
	return new Map(files.filter(({ path }) => USED.test(path)).map(({ path, content }) => [path, content]));
}

async function addRecords(index: PagefindIndex, contents: readonly string[]): Promise<void> {
	for (const [number, content] of contents.entries()) {
		orThrow(await index.addCustomRecord({ url: String(number), content, language: SITE.language, meta: {} }));
	}
}

/** Pagefind tells errors as values; a build must not go on with half an index. */
function orThrow<Answer extends { errors: string[] }>(answer: Answer): Answer {
	if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
	return answer;
}

const toBytes = (content: string | Uint8Array = ''): Uint8Array =>
	typeof content === 'string' ? Buffer.from(content) : content;

const toText = (content: string | Uint8Array = ''): string => Buffer.from(toBytes(content)).toString();
