import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { toReleaseDigest } from '../../src/ledger/release-digest.ts';
import { getAttribute, getById, readPage, toDescendants, toWords, type ParsedPage } from './html.ts';
import { REAL_CONTENT } from './commands.ts';

const toMain = (page: ParsedPage): string => toWords(getById(page, '_main'));

const listLinks = (page: ParsedPage): string[] =>
	toDescendants(getById(page, '_main')).flatMap((element) => getAttribute(element, 'href') ?? []);

const listMarked = ({ elements }: ParsedPage, tag: 'del' | 'ins'): string[] =>
	elements.filter(({ tagName }) => tagName === tag).map(toWords);

describe('the page of all corrections', () => {
	test('has every correction and withdrawal, newest first, with the way to where it is told, and feeds', async () => {
		const page = await readPage(inject('sites').fixture, 'corrections/');
		const told = toMain(page);
		const parts = [
			'2 corrections, 1 withdrawal.',
			'11 August 2025. A misspelled street was put right.',
			'Withdrawn 10 August 2025. The speaker did not say it.',
			'10 August 2025. An earlier version gave another number of ships. Was: deleted: thirty ships Now: inserted: forty ships',
			'Whoever finds an error can report it',
		];
		const places = parts.map((part) => told.indexOf(part));
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		expect(places).not.toContain(-1);
		expect(listLinks(page)).toEqual(
			expect.arrayContaining([
				'/deep/base/articles/every-form/#_c-2025-08-11',
				'/deep/base/s/taken-back/#_withdrawn',
				'/deep/base/s/in-a-cell/#_c-2025-08-10',
				'/deep/base/corrections.xml',
			]),
		);
		const alternates = page.elements.filter((element) => getAttribute(element, 'rel') === 'alternate');
		expect(alternates.map((element) => getAttribute(element, 'href'))).toEqual(
			expect.arrayContaining(['/deep/base/corrections.xml', '/deep/base/corrections.json']),
		);
	});

	test('says so where there is nothing to tell, and every page leads to it', async () => {
		const { real } = inject('sites');
		expect(toMain(await readPage(real, 'corrections/'))).toContain('Nothing has had to be corrected');
		for (const path of ['', 'about/', 's/no-invasion/', 'articles/us-mexico-cartel-directive/']) {
			expect((await readPage(real, path)).html).toContain('<a href="/corrections/">');
		}
	});
});

describe('a correction', () => {
	test('stands on the page of its statement word by word, marked for eyes and ears', async () => {
		const page = await readPage(inject('sites').fixture, 's/in-a-cell/');
		expect(toWords(getById(page, '_c-2025-08-10'))).toContain('Was: deleted: thirty ships Now: inserted: forty ships');
		expect(listMarked(page, 'del')).toEqual(['deleted: thirty']);
		expect(listMarked(page, 'ins')).toEqual(['inserted: forty']);
	});

	test('is told in the language of its article', async () => {
		const page = await readPage(inject('sites').reading, 's/aves-desorientadas/');
		expect(toWords(getById(page, '_c-2025-05-12'))).toContain('Antes: suprimido: 241 aves Ahora: añadido: 214 aves');
	});

	test('is named near the top of its article; an article without any says nothing there', async () => {
		const { fixture, real } = inject('sites');
		const corrected = await readPage(fixture, 'articles/every-form/');
		expect(listLinks(corrected)).toContain('#_corrections');
		expect(toMain(corrected)).toContain('Corrected 11 August 2025.');
		expect(listMarked(corrected, 'del')).toEqual(['deleted: thirty']);
		const untouched = await readPage(real, 'articles/us-mexico-cartel-directive/');
		expect(untouched.html).not.toContain('Corrected');
		expect(untouched.html).not.toContain('<del');
	});

	test.each(['statements/2/', 'speakers/harbour-office/', 'topics/harbour/', 'search/'])(
		'is a word beside its statement in the list of %s',
		async (path) => {
			const { elements } = await readPage(inject('sites').fixture, path);
			const items = elements.filter(({ tagName }) => tagName === 'li').map(toWords);
			const corrected = items.filter((words) => /Corrected/.test(words));
			expect(corrected).toHaveLength(1);
			expect(corrected[0]).toContain('forty ships and no pilot');
		},
	);
});

describe('what was verified', () => {
	test.each([
		['real', 'no-invasion', ['Found word for word at its place in the article.', 'Source named, no archived copy.']],
		['real', 'no-invasion', ['First published 9 August 2025, unchanged since.']],
		[
			'fixture',
			'in-two-pieces',
			['at its place in the article, in 2 pieces.', 'No source named.', 'no correction since.'],
		],
		['fixture', 'emphasised', ['Source named, 1 archived copy.']],
		['fixture', 'engine-weaves', ['In our words, tied to a passage found word for word in the article.']],
		['fixture', 'from-one-block-to-the-next', ['2 sources named, 1 archived copy.']],
		['fixture', 'in-a-cell', ['last changed 10 August 2025.']],
		['fixture', 'taken-back', ['No longer in the article', 'last changed 10 August 2025.']],
	] as const)('of %s %s stands on its page', async (site, id, parts) => {
		const said = toMain(await readPage(inject('sites')[site], `s/${id}/`));
		expect(parts.filter((part) => !said.includes(part))).toEqual([]);
	});
});

test('the digests in the data make the release that the ledger has recorded', async () => {
	const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));
	const ledger = (await read(join(REAL_CONTENT, 'permalinks.json'))) as { release: string };
	const data = (await read(join(inject('sites').real.outDir, 'data/statements.json'))) as {
		statements: { id: string; digest: string }[];
	};
	expect(toReleaseDigest(new Map(data.statements.map(({ id, digest }) => [id, digest])))).toBe(ledger.release);
});
