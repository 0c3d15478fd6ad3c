import { afterAll, beforeAll, vi } from 'vitest';
import type { Answer } from '../../../src/search/answer.ts';
import type { Archive } from '../../../src/search/archive.ts';
import { PAGE } from '../../../src/search/page-size.ts';
import { createRandom, createStatements, NAMES } from './corpus.ts';
import { fetchFile, openArchive, removeIndex, toSource, writeIndex } from './index-folder.ts';
import { toScanned, type Test } from './scan.ts';
import { createSearch, type Search } from './searches.ts';

export const STATEMENTS = createStatements(440, 11);
export const ALL = toScanned(STATEMENTS);
/** So many pages hold every statement. */
export const EVERY = Math.ceil(ALL.length / PAGE);
/** More statements are not looked at for one search. */
export const LOOKS = 200;

/** An archive over an index of the statements, for all tests of a file. Call within it, and take `archive` in a test. */
export function useIndex(): { archive: Archive; folder: string } {
	const index = { folder: '' } as { archive: Archive; folder: string };
	beforeAll(async () => {
		vi.stubGlobal('fetch', fetchFile);
		index.folder = await writeIndex(toSource(STATEMENTS, NAMES));
		index.archive = await openArchive(index.folder);
	});
	afterAll(async () => {
		vi.unstubAllGlobals();
		await removeIndex(index.folder);
	});
	return index;
}

/** The ids of what was found. */
export const toIds = ({ hits }: Answer): string[] => hits.map(({ statement }) => statement.id);

/** The ids of what a plain scan finds, in the order of the archive. */
export const scan = (test: Test): string[] => ALL.filter(test).map(({ statement }) => statement.id);

const describeSearch = ({ query: { text, facets, sort } }: Search): string =>
	JSON.stringify({
		text,
		sort,
		...Object.fromEntries(Object.entries(facets).filter(([, values]) => values.length > 0)),
	});

/** A search of one word that is a number, or an id, leads to statements of that number or id instead. */
const isDirect = ({ query: { text }, parts }: Search): boolean =>
	parts.length === 1 &&
	(STATEMENTS.some(({ id }) => id === text.toLowerCase()) ||
		(/^\d+$/.test(text) && STATEMENTS.some(({ number }) => number === Number(text))));

const random = createRandom(5);

/** Searches by words, conditions and facets; always the same. */
export const SEARCHES = Array.from({ length: 360 }, () => createSearch(random, ALL)).filter(
	(search) => !isDirect(search),
);

/** The searches for which a check finds something wrong, with what it finds. */
export async function listWrong(
	searches: readonly Search[],
	check: (search: Search) => Promise<unknown>,
): Promise<unknown[]> {
	const wrong: unknown[] = [];
	for (const search of searches) {
		const found = await check(search);
		if (found !== undefined) wrong.push([describeSearch(search), found]);
	}
	return wrong;
}
