/**
 * Every address of the site is made here. Contract section 4. A path begins with the base path and is what `href` takes;
 * `toAbsolute` puts the site's address before it. Ids are kebab-case ASCII, so nothing needs escaping.
 */
import { SITE } from '../site.ts';

/* eslint-disable @typescript-eslint/no-unnecessary-condition -- Vite puts the values in; plain Node has no `import.meta.env` */
const HOST: string = import.meta.env?.SITE ?? readVariable('SITE_URL') ?? SITE.address;
const BASE = normaliseBase(import.meta.env?.BASE_URL ?? readVariable('BASE_PATH') ?? toPathname(HOST));
/* eslint-enable @typescript-eslint/no-unnecessary-condition */

/** What integrations and commands, which run under plain Node, have from the environment; `settings.ts` has checked it. */
function readVariable(name: string): string | undefined {
	return process.env[name]?.trim() || undefined;
}

/** An address that is none is for `settings.ts` to refuse. */
function toPathname(address: string): string {
	return URL.canParse(address) ? new URL(address).pathname : '';
}

/** The base path with a slash at both ends, whatever was configured: `docs` → `/docs/`, nothing → `/`. */
export function normaliseBase(base: string | undefined): string {
	const inner = (base ?? '').replace(/^\/+/, '').replace(/\/+$/, '');
	return inner === '' ? '/' : `/${inner}/`;
}

let origin: string | undefined;

/** Found out when it is first needed: what reaches the browser does without. */
function toOrigin(): string {
	return (origin ??= new URL(HOST).origin);
}

/** The keys of a search address. Contract section 4: ids, and the words of the contract; a list repeats the key. */
export type SearchQuery = Readonly<
	Partial<
		Record<
			'q' | 'speaker' | 'kind' | 'status' | 'topic' | 'year' | 'article' | 'sort' | 'page' | 'check',
			string | readonly string[]
		>
	>
>;

/** The front page, and the pages of earlier articles that follow it: `/`, `/2/`, … */
export const frontPath = (page = 1): string => `${BASE}${toPage(page)}`;

export const articlesPath = (): string => `${BASE}articles/`;

/** An article, or a place in it: a statement's id, a heading's, or one of the page's own (`_sources`). */
export const articlePath = (slug: string, fragment?: string): string =>
	`${BASE}articles/${slug}/${toFragment(fragment)}`;

/** The id of a statement's note on its article's page, by its number. No person can write one that begins so. */
export const toNoteId = (number: number): string => `_n${number}`;

/** The id of a source in the list of its article's page. */
export const toSourceId = (id: string): string => `_source-${id}`;

/**
 * The id of a correction on the page that tells it: its date, and its place among those of one date if it is not the
 * first. It stays when others follow.
 */
export const toCorrectionId = (date: string, place: number): string => `_c${place === 1 ? '' : place}-${date}`;

/** The id of the withdrawal on the page of a statement. */
export const WITHDRAWAL_ID = '_withdrawn';

/** The id of an earlier wording on the page of its statement, by the digest that links carry. */
export const toWordingId = (digest: string): string => `_v-${digest}`;

/** A statement's own page, or a place on it. */
export const statementPath = (id: string, fragment?: string): string => `${BASE}s/${id}/${toFragment(fragment)}`;

/** The key of an address under which it says with which words it was copied. */
export const WORDING_KEY = 'v';

/**
 * An address as it is copied: with the digest of the statement's words at that time, before the fragment, so that the page
 * can tell later whether they are the same. Never where an address is to be the same for ever: canonical, citations, data.
 */
export const toCopied = (address: string, wording = ''): string =>
	wording === '' ? address : address.replace(/(?=#|$)/, `?${WORDING_KEY}=${wording}`);

/** Lists are paged from 1, and the first page has no number in its address. */
export const statementsPath = (page = 1): string => `${BASE}statements/${toPage(page)}`;

export const speakersPath = (): string => `${BASE}speakers/`;

export const speakerPath = (id: string, page = 1): string => `${BASE}speakers/${id}/${toPage(page)}`;

export const topicsPath = (): string => `${BASE}topics/`;

export const topicPath = (id: string, page = 1): string => `${BASE}topics/${id}/${toPage(page)}`;

/** All corrections and withdrawals, newest first, and how errors are put right (`policy`). */
export const correctionsPath = (page = 1, fragment?: string): string =>
	`${BASE}corrections/${toPage(page)}${toFragment(fragment)}`;

export const aboutPath = (fragment?: string): string => `${BASE}about/${toFragment(fragment)}`;

/** The search page, asked or not. Keys stand in the order given. */
export function searchPath(query: SearchQuery = {}): string {
	const parameters = new URLSearchParams();
	for (const [key, values] of Object.entries(query)) {
		for (const value of typeof values === 'string' ? [values] : values) parameters.append(key, value);
	}
	return parameters.size === 0 ? `${BASE}search/` : `${BASE}search/?${parameters.toString()}`;
}

/** A file of `public/` or one that a build writes beside the pages, by its path without a leading slash. */
export const filePath = (file: string): string => `${BASE}${file}`;

/** The statement for an iframe on somebody else's page. */
export const embedPath = (id: string): string => `${BASE}s/${id}/embed/`;

/** One statement for machines: `statement.json`, `oembed.json`, or its share image by its name. */
export const statementFilePath = (id: string, file: string): string => `${BASE}s/${id}/${file}`;

/** What belongs to an article beside its page: `annotations.jsonld`, or its share image by its name. */
export const articleFilePath = (slug: string, file: string): string => `${BASE}articles/${slug}/${file}`;

/** `feed.xml` and `feed.json` of a speaker, or the speaker's share image by its name. */
export const speakerFilePath = (id: string, file: string): string => `${BASE}speakers/${id}/${file}`;

/** `feed.xml` and `feed.json` of a topic. */
export const topicFilePath = (id: string, file: string): string => `${BASE}topics/${id}/${file}`;

/** The open data described, or one of its files: `statements.json`, `schema.json`, … */
export const dataPath = (file = ''): string => `${BASE}data/${file}`;

/** The collection, or one that is shared: these statements, in this order. */
export const collectionPath = (ids: readonly string[] = []): string =>
	ids.length === 0 ? `${BASE}collection/` : `${BASE}collection/?s=${ids.join(',')}`;

/**
 * What a page is about, named for machines (`@id` in JSON-LD): the words or the claim, not the page that shows them; the
 * speaker; who publishes the site. No element has these ids.
 */
export const toStatementIri = (id: string, kind: 'quote' | 'claim' | 'review'): string =>
	toAbsolute(`${statementPath(id)}#${kind}`);
export const toSpeakerIri = (id: string): string => toAbsolute(`${speakerPath(id)}#speaker`);
export const toPublisherIri = (): string => toAbsolute(`${frontPath()}#publisher`);

/** Whether a fragment of a page is the name of what it is about, so that no element has it as its id. */
export function isNameOfSubject(path: string, fragment: string): boolean {
	if (fragment === 'publisher') return path === BASE;
	return /^(?:quote|claim|review)$/.test(fragment)
		? path.startsWith(`${BASE}s/`)
		: fragment === 'speaker' && path.startsWith(speakersPath());
}

/** The file behind a path of this module, relative to the folder of the built site. */
export const toFileName = (path: string): string => {
	const inner = path.slice(BASE.length);
	return inner === '' || inner.endsWith('/') ? `${inner}index.html` : inner;
};

/** A path of this module as an absolute address. */
export const toAbsolute = (path: string): string => toOrigin() + path;

function toFragment(fragment: string | undefined): string {
	return fragment === undefined ? '' : `#${fragment}`;
}

function toPage(page: number): string {
	return page === 1 ? '' : `${page}/`;
}
