import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { HOSTILE } from '../cases/hostile.ts';
import { readHostileStrings } from '../cases/hostile-strings.ts';
import { toHostileContent, type HostileContent, type Seen } from '../fixtures/hostile-articles.ts';
import { REDIRECT_SCRIPT } from '../../src/outputs/redirect-script.ts';
import { findDangers, parseHtml, toSeenText, toShownText } from '../hostile-html.ts';
import { readXml } from '../xml.ts';
import { runCommand, type Outcome } from './commands.ts';
import { makeFolder, readFiles, removeFolders, writeFiles } from './content.ts';

const STRINGS = readHostileStrings();
/** Our own strings in some of the fields; those of others, which are asked for, in all of them. */
const ARTICLES = STRINGS === HOSTILE ? 18 : STRINGS.length;
/** The pages at the addresses that the articles had before; they alone send the reader on. */
const FORMER = /^articles\/alias-h\d+\/index\.html$/;

let outcome: Outcome;
let files: Map<string, Buffer>;
let written: HostileContent['written'];

beforeAll(async () => {
	const contentDir = await makeFolder();
	const content = toHostileContent(STRINGS, ARTICLES);
	written = content.written;
	await writeFiles(contentDir, content.files);
	const outDir = join(await makeFolder(), 'site');
	const { origin } = inject('sites').real;
	outcome = await runCommand('build', { CONTENT_DIR: contentDir, OUT_DIR: outDir, SITE_URL: origin });
	files = outcome.code === 0 ? await readFiles(outDir) : new Map<string, Buffer>();
}, 600_000);

afterAll(removeFolders);

const listPages = (): [string, Element[]][] =>
	[...files]
		.filter(([name]) => name.endsWith('.html') && !name.startsWith('pagefind/'))
		.map(([name, bytes]) => [name, parseHtml(bytes.toString())]);

test('content of hostile words is built', () => {
	expect(outcome.stderr).not.toMatch(/\n {4}at /);
	expect(outcome.code, outcome.stderr).toBe(0);
	expect(written.length).toBeGreaterThan(ARTICLES * 12);
});

test('no page runs, loads or leads to anything that a page of plain words does not', async () => {
	const plain = await readFiles(inject('sites').real.outDir);
	const scripts = new Set<string>();
	for (const [name, bytes] of plain) {
		if (!name.endsWith('.html')) continue;
		for (const element of parseHtml(bytes.toString())) {
			if (element.tagName === 'script') scripts.add(toString(element));
		}
	}
	const leadsToOurs = (address: string): boolean =>
		address.startsWith('/') && files.has(`${address.slice(1)}index.html`);
	let sendingOn = 0;
	for (const [name, elements] of listPages()) {
		const isFormer = FORMER.test(name);
		if (isFormer) sendingOn++;
		const allowed = isFormer
			? { scripts: new Set([REDIRECT_SCRIPT]), refreshes: leadsToOurs, head: true }
			: { scripts, controls: true, head: true };
		// The search and the collection have one of each of their own; a parser reads what is in them too.
		const others = elements.filter(({ tagName }) => !['template', 'noscript'].includes(tagName));
		expect(findDangers(others, allowed), name).toEqual([]);
	}
	expect(sendingOn).toBe(ARTICLES);
}, 60_000);

test('every page begins with one doctype, whatever its words say', () => {
	for (const [name, bytes] of files) {
		if (!name.endsWith('.html') || name.startsWith('pagefind/')) continue;
		expect(bytes.toString(), name).toMatch(/^<!DOCTYPE html><html/);
	}
});

/** The pages of an article, by its mark. */
const PAGES = {
	article: (mark: string) => `articles/${mark}/index.html`,
	quote: (mark: string) => `s/said-${mark}/index.html`,
	claim: (mark: string) => `s/claimed-${mark}/index.html`,
	withdrawn: (mark: string) => `s/withdrawn-${mark}/index.html`,
	speaker: (mark: string) => `speakers/speaker-${mark}/index.html`,
	corrections: () => 'corrections/index.html',
} as const;
type PageName = keyof typeof PAGES;

/** The pages that print a field whole, every one of which must show it as it was written. */
const SHOWN: Readonly<Record<Seen, readonly PageName[]>> = {
	title: ['article', 'quote', 'claim', 'withdrawn', 'speaker', 'corrections'],
	standfirst: ['article'],
	author: ['article'],
	name: ['article', 'quote', 'claim', 'withdrawn', 'speaker'],
	role: ['article', 'quote', 'claim', 'withdrawn', 'speaker'],
	short: ['article'],
	summary: ['article'],
	publisher: ['article', 'quote', 'claim'],
	source: ['article', 'quote', 'claim'],
	quote: ['article', 'quote', 'speaker'],
	occasion: ['quote'],
	note: ['article', 'quote', 'claim'],
	claim: ['article', 'quote', 'claim', 'speaker'],
	scope: ['article', 'quote', 'claim', 'speaker'],
	positionNote: ['quote', 'claim'],
	correction: ['article', 'quote', 'corrections'],
	was: ['article', 'quote', 'corrections'],
	now: ['article', 'quote', 'corrections'],
	reason: ['article', 'withdrawn', 'corrections'],
	withdrawn: ['withdrawn'],
};

/** Where a page prints words more than once, the element that must hold them: the words of a statement, the facts. */
const HOLDERS: readonly { field: Seen; page: PageName; tag: string }[] = [
	{ field: 'quote', page: 'quote', tag: 'blockquote' },
	{ field: 'claim', page: 'claim', tag: 'h1' },
	{ field: 'occasion', page: 'quote', tag: 'dd' },
	{ field: 'note', page: 'quote', tag: 'dd' },
	{ field: 'note', page: 'claim', tag: 'dd' },
	{ field: 'title', page: 'article', tag: 'h1' },
	{ field: 'name', page: 'speaker', tag: 'h1' },
];

/** Quotation marks before and behind words, and what ends a sentence there. */
const MARKS_ROUND = /^["'“”‘’«»\s]+|["'“”‘’«»\s.,;!?]+$/gu;

test('every page shows every word as it was written, and so does the element that is there for it', () => {
	const pages = new Map(listPages());
	// Fifty are on a page.
	const corrections = [...pages].flatMap(([name, elements]) => (name.startsWith('corrections/') ? elements : []));
	const missing = written.flatMap(({ mark, field, text }) => {
		// Marks typed round the words of a quote are the editor's, and are printed in the page's own form.
		const shown = toShownText(text);
		const words = ['quote', 'withdrawn'].includes(field) ? shown.replace(MARKS_ROUND, '') : shown;
		return SHOWN[field].flatMap((page) => {
			const elements = page === 'corrections' ? corrections : (pages.get(PAGES[page](mark)) ?? []);
			const tags = HOLDERS.filter((holder) => holder.field === field && holder.page === page).map(({ tag }) => tag);
			return ['body', ...tags].flatMap((tag) =>
				elements.some((element) => element.tagName === tag && toShownText(toSeenText(element)).includes(words))
					? []
					: [`<${tag}> of ${PAGES[page](mark)}: ${field} ${JSON.stringify(text.slice(0, 100))}`],
			);
		});
	});
	expect(missing).toEqual([]);
});

test('every file is what its name says, and lies where an id can lead', () => {
	for (const [name, bytes] of files) {
		expect(name).toMatch(/^[\w./-]+$/);
		if (/\.(?:json|jsonld)$/.test(name) && !name.startsWith('pagefind/')) JSON.parse(bytes.toString());
		if (name.endsWith('.xml')) readXml(bytes.toString());
		if (name.endsWith('.png')) expect(bytes.subarray(1, 4).toString()).toBe('PNG');
	}
});
