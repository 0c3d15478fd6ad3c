import { ARTICLE, FIXTURE, REAL } from '../e2e/reader.ts';
import { expect, test, usual } from './check.ts';
import { readPath, readText } from './in-page.ts';

const SEARCH = `${REAL}search/`;

const listHits = () =>
	[...document.querySelectorAll('#_hits > .hit')].map(
		(hit) => hit.querySelector('a')?.pathname.split('/').at(-2) ?? '',
	);

test(
	'what is typed is answered by the index, with the words lit, and a result leads to its place and back',
	usual(async (reader) => {
		await reader.open(SEARCH);
		await reader.press('/', 'invasion');
		await expect.poll(() => reader.look(readText, '#_status')).toMatch(/^\d statements? of 16 match/);
		expect(await reader.look(listHits)).toContain('no-invasion');
		expect(await reader.look(readText, '#_hits mark')).toBe('invasion');
		await expect.poll(() => reader.look(readPath)).toBe('/search/?q=invasion');
		await reader.click('#_hits a', 'In the article');
		await expect.poll(() => reader.look(() => location.href)).toContain(`${ARTICLE}#`);
		await reader.back();
		await expect.poll(() => reader.look(listHits)).toContain('no-invasion');
	}),
);

for (const { query, finds, status } of [
	{
		query: 'speaker=marco-rubio&kind=quote',
		finds: ['armed-terrorist-organizations'],
		status: '1 statement of 16 matches',
	},
	{ query: 'q="we+collaborate"', finds: ['no-invasion'], status: '1 statement of 16 matches' },
	{ query: 'q=kind:quote+before:2025-08', finds: ['invade-our-sovereignty'], status: '1 statement of 16 matches' },
	{ query: 'q=submarine+cartels', finds: [], status: 'No statement was found for “submarine cartels”' },
]) {
	test(
		`the address is a search: ${query}`,
		usual(async (reader) => {
			await reader.open(`${SEARCH}?${query}`);
			await expect.poll(() => reader.look(readText, '#_status')).toBe(status);
			expect(await reader.look(listHits)).toEqual(finds);
		}),
	);
}

test(
	'facets count what would be found, narrow the results and are taken back by one step',
	usual(async (reader) => {
		await reader.open(`${SEARCH}?q=cartels`);
		const count = () =>
			[...document.querySelectorAll<HTMLElement>('[data-facet="kind"] label')].map((label) =>
				label.textContent.replace(/\s+/g, ' ').trim(),
			);
		await expect
			.poll(() => reader.look(count))
			.toEqual([expect.stringMatching(/Claim ?5/), expect.stringMatching(/Quote ?1/)]);
		await reader.click('[data-facet="kind"] label', 'Quote');
		await expect.poll(() => reader.look(readText, '#_status')).toBe('1 statement of 16 matches');
		expect(await reader.look(readPath)).toBe('/search/?q=cartels&kind=quote');
		await reader.back();
		await expect.poll(() => reader.look(readText, '#_status')).toBe('6 statements of 16 match');
	}),
);

test(
	'words somebody claims to have read are checked against the record',
	usual(async (reader) => {
		await reader.open(`${SEARCH}?check=there+is+not+going+to+be+any+invasion`);
		await reader.until(() => document.querySelector('#_hits .hit mark, #_notes > *'));
		await expect.poll(() => reader.look(readText, 'main')).toContain('there is not going to be an invasion');
	}),
);

test(
	'more results come 20 at a time',
	usual(async (reader) => {
		await reader.open(`${FIXTURE}search/?q=sailed`);
		await expect.poll(async () => (await reader.look(listHits)).length).toBe(20);
		await reader.click('#_more', '20 more');
		await expect.poll(async () => (await reader.look(listHits)).length).toBe(40);
	}),
);
