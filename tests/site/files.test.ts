import { beforeAll, describe, expect, inject, test } from 'vitest';
import { runCheck } from './commands.ts';
import { readFiles } from './content.ts';

let names: string[];
beforeAll(async () => {
	names = [...(await readFiles(inject('sites').fixture.outDir)).keys()];
});

/** The pages of contract section 4, without those of later issues. `taken-back` is withdrawn: its page remains. */
async function listExpected(): Promise<string[]> {
	const { report } = await runCheck(inject('sites').fixture.contentDir);
	const articles = report.articles.map(({ slug }) => slug).filter((slug) => slug !== 'a-draft');
	const statements = report.statements.filter(({ article }) => article !== 'a-draft').map(({ id }) => id);
	const pages = [
		...[
			'',
			'articles/',
			'speakers/',
			'topics/',
			'statements/',
			'statements/2/',
			'search/',
			'about/',
			'corrections/',
			'data/',
			'collection/',
		],
		...articles.map((slug) => `articles/${slug}/`),
		...[...statements, 'taken-back'].flatMap((id) => [`s/${id}/`, `s/${id}/embed/`]),
		...['ada-lovelace', 'ada-lovelace/2', 'harbour-office', 'mallory'].map((id) => `speakers/${id}/`),
		...['harbour', 'paper-and-ink'].map((id) => `topics/${id}/`),
	];
	return [...pages.map((path) => `${path}index.html`), '404.html', 'favicon.svg'];
}

describe('the built site', () => {
	test('has the pages of the contract and no others', async () => {
		const found = names.filter((name) => /\.(?:html|svg)$/.test(name) && !name.startsWith('pagefind/'));
		expect(found.sort()).toEqual((await listExpected()).sort());
	});

	test('has the search index and none of the interfaces that nothing uses', () => {
		const index = names.filter((name) => name.startsWith('pagefind/'));
		expect(index).toContain('pagefind/pagefind.js');
		expect(index).toContain('pagefind/pagefind-entry.json');
		expect(index.filter((name) => /ui|highlight|playground/.test(name))).toEqual([]);
	});

	test('does not publish what the index is made of', () => {
		expect(names).not.toContain('record.json');
	});

	test('holds no word of a draft in any file', async () => {
		const files = await readFiles(inject('sites').fixture.outDir);
		const secrets = ['nobody should read yet', 'Secret Speaker', 'secret-words', 'not public yet', 'secret-topic'];
		const telling = [...files].filter(([, bytes]) => secrets.some((secret) => bytes.includes(secret)));
		expect(telling.map(([name]) => name)).toEqual([]);
	});
});
