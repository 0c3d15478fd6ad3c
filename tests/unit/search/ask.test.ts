import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/search/answer.ts';
import { ask } from '../../../src/search/ask.ts';
import { PAGE } from '../../../src/search/page-size.ts';
import type { IndexedStatement } from '../../../src/text/indexed.ts';
import { createRandom, NAMES } from './corpus.ts';
import { askAll, askOnce, openArchive, removeIndex, toQuery, toSource, writeIndex } from './index-folder.ts';
import { standsExactly, standsInAnyForm, toWords } from './scan.ts';
import { ALL, EVERY, listWrong, LOOKS, scan, SEARCHES, STATEMENTS, toIds, useIndex } from './searched-index.ts';
import { createSearch, isToBeLookedAt, toTest, type Search } from './searches.ts';

const index = useIndex();

describe('an answer', () => {
	it('does not depend on what was asked before, its order neither', async () => {
		for (const { query } of SEARCHES.slice(0, 100)) await askOnce(index.archive, query);
		for (const { query } of SEARCHES.slice(80, 110)) {
			const fresh = await openArchive(index.folder);
			expect(await askOnce(index.archive, query, ['speaker'])).toEqual(await askOnce(fresh, query, ['speaker']));
		}
	});

	it('is told in steps, of which each has the hits of the one before at its beginning and none but the last is final', async () => {
		for (const { query } of SEARCHES.slice(0, 40)) {
			const answers = await askAll(index.archive, query);
			expect(answers.map(({ isFinal }) => isFinal)).toEqual([false, false, true]);
			const [first, second, last] = answers;
			expect(second?.hits.slice(0, first?.hits.length)).toEqual(first?.hits);
			expect(last?.hits).toEqual(second?.hits);
		}
	});

	it('is not told to nobody', async () => {
		const told: Answer[] = [];
		let left = 0;
		const question = { number: 1, query: toQuery('cartel'), facets: [], isTyping: false, isOnline: true };
		for (const most of [0, 1, 2, 3]) {
			left = most;
			await ask(
				index.archive,
				question,
				(answer) => told.push(answer),
				() => left-- > 0,
			);
		}
		expect(told.filter(({ isFinal }) => isFinal)).toEqual([]);
	});

	it('counts at least so many only where more than are looked at may be meant, and shows none that was not', async () => {
		const searches = [
			['“the president”'],
			['“THE PRESIDENTS”'],
			['-president'],
			['-presidents', 'the'],
			['“the president”', '-“the presidents”'],
		];
		const wide: string[] = [];
		for (const [first = '', ...rest] of searches) {
			const query = toQuery([first, ...rest].join(' '));
			const all = await askOnce(index.archive, { ...query, page: EVERY });
			const answer = await askOnce(index.archive, query);
			expect(all.isAtLeast).toBe(false);
			expect(answer.hits).toEqual(all.hits.slice(0, answer.hits.length));
			expect(answer.isAtLeast || answer.hits.length === Math.min(PAGE, all.count)).toBe(true);
			expect(answer.count).toBeLessThanOrEqual(all.count);
			if (answer.isAtLeast) wide.push(query.text);
			else expect(answer.count).toBe(all.count);
		}
		expect(wide).toContain('“the president”');
		const wrong = await listWrong(SEARCHES, async (search) => {
			const { isAtLeast } = await askOnce(index.archive, search.query);
			return isAtLeast && ALL.filter(isToBeLookedAt(search)).length <= LOOKS ? 'settled' : undefined;
		});
		expect(wrong).toEqual([]);
	});
});

describe('a search for a single statement', () => {
	const [first, last] = [STATEMENTS[0], STATEMENTS.at(-1)];

	it('leads to it by its id, in whatever letters, and only within the facets', async () => {
		for (const statement of STATEMENTS.filter((_, at) => at % 9 === 0)) {
			const answer = await askOnce(index.archive, toQuery(statement.id.toUpperCase()));
			expect([toIds(answer), answer.target, answer.isByNumber, answer.count]).toEqual([
				[statement.id],
				statement.id,
				false,
				1,
			]);
		}
		const outside = await askOnce(index.archive, toQuery(first?.id ?? '', { facets: { speaker: ['nobody'] } }));
		expect([outside.count, outside.target]).toEqual([0, undefined]);
		expect(outside.waysOut.map(({ query, count }) => [query.text, count])).toContainEqual([first?.id, 1]);
	});

	it.each([
		['in marks', (id: string) => `"${id}"`],
		['excluded', (id: string) => `-${id}`],
		['with another word', (id: string) => `${id} the`],
	])('does not by its id %s', async (_, toText) => {
		expect((await askOnce(index.archive, toQuery(toText(last?.id ?? '')))).target).toBeUndefined();
	});

	it('finds all of a number, and leads to the one if there is one only', async () => {
		const numbers = new Set(STATEMENTS.map(({ number }) => number));
		for (const number of numbers) {
			for (const text of [String(number), `00${number}`]) {
				const answer = await askOnce(index.archive, toQuery(text, { page: EVERY }));
				const wanted = scan(({ statement }) => statement.number === number);
				expect([toIds(answer), answer.isByNumber]).toEqual([wanted, true]);
				expect(answer.target).toBe(wanted.length === 1 ? wanted[0] : undefined);
			}
		}
		expect(numbers.has(2025)).toBe(false);
		const answer = await askOnce(index.archive, toQuery('2025', { page: EVERY }));
		expect([answer.isByNumber, new Set(toIds(answer))]).toEqual([false, new Set(scan(standsExactly(['2025'])))]);
	});
});

/** Searches that find nothing, because two statements were mixed. */
const DEAD_ENDS = [
	...['xqzzv', 'cartles border', 'invasoin', 'Riuz', '"the xqzzv"', 'borderr cartell', 'drugcartels', 'presdient -the'],
	...[
		'7 xqzzv',
		'12 xqzzv',
		'cartel xqzzv border',
		'kind:quote kind:claim',
		'status:disputed kind:quote the',
		'speaker:nobody cartel',
	],
	...[
		'"cartel president the"',
		'covid19 -covid19',
		'before:2023 after:2024',
		'speaker:"Luis Ruiz Gómez" speaker:ana "of"',
		'article-1 article-2',
	],
	...[
		'co-operate co-ordinate',
		'xqzzv “cartel border” -speaker:ana',
		'topic:sovereignty -topic:sovereignty 7',
		'कमलल शांति',
		'F16 xqzzv 2025',
	],
];

describe('an id', () => {
	const said = (id: string, words: string, at: number): IndexedStatement => ({
		id,
		number: 100 + at,
		kind: 'quote',
		words,
		speaker: 'ana',
		by: 'Ana',
		about: 'Quote, said 2025',
		topics: [],
		article: 'article-1',
	});
	const FEW = [
		said('a-b', 'One', 0),
		said('ab', 'Two', 1),
		said('invasion', 'Three', 2),
		said('invasions', 'An invasion', 3),
		said('border', 'Five', 4),
	];

	it.each([
		['a-b', 'a-b'],
		['ab', 'ab'],
		['A-B', 'a-b'],
		['a--b', undefined],
		['border', 'border'],
		['invasions', undefined],
		['invasion', undefined],
		['borders', undefined],
		['four', undefined],
		['103', 'invasions'],
	])('%s leads to %s: to that very one, and a word that is on record to none', async (text, id) => {
		const folder = await writeIndex(toSource(FEW, NAMES));
		const answer = await askOnce(await openArchive(folder), toQuery(text));
		expect(answer.target).toBe(id);
		if (text.startsWith('invasion')) expect(toIds(answer)).toEqual(['invasions']);
		await removeIndex(folder);
	});
});

describe('a search that finds nothing', () => {
	it.each(DEAD_ENDS)('as %s does: its ways out and its suggestions find as many as they say', async (text) => {
		const query = toQuery(text);
		const answer = await askOnce(index.archive, query);
		expect([answer.count, answer.hits, answer.isAtLeast]).toEqual([0, [], false]);
		const instead = answer.suggestions.flatMap((suggestion) => suggestion.instead);
		for (const way of [...answer.waysOut, ...instead]) {
			const { count, isAtLeast } = await askOnce(index.archive, way.query);
			expect({ text: way.query.text, count, isAtLeast }).toEqual({
				text: way.query.text,
				count: way.count,
				isAtLeast: way.isAtLeast,
			});
			expect(count).toBeGreaterThan(0);
		}
	});

	it('with facets: the same', async () => {
		const wrong = await listWrong(createDeadEnds(), async ({ query }) => {
			const { waysOut, suggestions } = await askOnce(index.archive, query);
			for (const way of [...waysOut, ...suggestions.flatMap(({ instead }) => instead)]) {
				const { count, isAtLeast } = await askOnce(index.archive, way.query);
				if (count !== way.count || isAtLeast !== way.isAtLeast) return { way, count, isAtLeast };
			}
			return;
		});
		expect(wrong).toEqual([]);
	});

	it.each([
		['cartles border', 'cartles', 'cartels'],
		['invasoin', 'invasoin', 'invasion'],
		['Riuz', 'Riuz', 'Ana Ruiz'],
		['drugcartels', 'drugcartels', 'drug cartels'],
	])('as %s does is told what may have been meant by %s: %s', async (text, word, meant) => {
		const { suggestions } = await askOnce(index.archive, toQuery(text));
		const instead = suggestions.find((suggestion) => suggestion.word === word)?.instead ?? [];
		const typed = meant === 'Ana Ruiz' ? `speaker:"${meant}"` : meant;
		expect(instead.map((one) => [one.word, one.query.text])).toContainEqual([meant, text.replace(word, typed)]);
	});

	it('for what one of its conditions excludes is told which, and where no single one does, what each finds alone', async () => {
		const ways = (await askOnce(index.archive, toQuery('cartel xqzzv'))).waysOut;
		expect(ways.map(({ kind, of, query }) => [kind, of, query.text])).toEqual([
			['without', { text: 'xqzzv' }, 'cartel'],
		]);
		const alone = (await askOnce(index.archive, toQuery('cartel xqzzv xqzzw'))).waysOut;
		expect(alone.map(({ kind, of, query }) => [kind, of, query.text])).toEqual([
			['alone', { text: 'cartel' }, 'cartel'],
		]);
	});
});

describe('a word that is still being typed', () => {
	it.each(['cart', 'the bord', 'speaker:ana inva'])(
		'in %s is taken for the beginning of those on record',
		async (text) => {
			const answer = await askOnce(index.archive, toQuery(text, { page: EVERY }));
			const { beginning } = answer;
			const typed = text.split(' ').at(-1) ?? '';
			const known = new Set(ALL.flatMap(({ texts }) => texts.flat()).filter((word) => word.startsWith(typed)));
			expect(beginning?.word).toBe(typed);
			expect(new Set(beginning?.words)).toEqual(known);
			const others = toWords(text.replace('speaker:ana', '')).slice(0, -1);
			const wanted = scan(
				(scanned) =>
					[...known].some((word) => standsInAnyForm([word])(scanned)) &&
					others.every((word) => standsInAnyForm([word])(scanned)) &&
					(!text.includes('speaker:') || scanned.statement.speaker === 'ana'),
			);
			expect(new Set(toIds(answer))).toEqual(new Set(wanted));
			expect(answer.count).toBe(wanted.length);
		},
	);

	it('is not where it is in marks, or excluded, or a word by itself', async () => {
		for (const text of ['"cart"', '-cart', 'cartel']) {
			expect((await askOnce(index.archive, toQuery(text))).beginning).toBeUndefined();
		}
	});
});

describe('a condition that cannot be understood', () => {
	it.each([
		['before:yesterday cartel', [{ kind: 'no-date', value: 'yesterday' }], 'cartel'],
		['after:2025-13 cartel', [{ kind: 'no-date', value: '2025-13' }], 'cartel'],
		[
			'speaker:nobody -kind:essay topic:"no such" status:true',
			[
				{ kind: 'unknown', key: 'speaker', value: 'nobody' },
				{ kind: 'unknown', key: 'kind', value: 'essay' },
				{ kind: 'unknown', key: 'topic', value: 'no such' },
				{ kind: 'unknown', key: 'status', value: 'true' },
			],
			undefined,
		],
	])('as in %s is told, and a date that is none left out', async (text, notices, same) => {
		const answer = await askOnce(index.archive, toQuery(text));
		expect(new Set(answer.notices)).toEqual(new Set(notices));
		expect(answer.count).toBe(same === undefined ? 0 : (await askOnce(index.archive, toQuery(same))).count);
	});
});

/** Searches that find nothing, put together of what statements have. */
function createDeadEnds(): Search[] {
	const [own, list]: [ReturnType<typeof createRandom>, Search[]] = [createRandom(99), []];
	while (list.length < 60) {
		const [one, other] = [createSearch(own, ALL), createSearch(own, ALL)];
		const search = {
			query: { ...one.query, text: `${one.query.text} ${other.query.text}`.trim() },
			parts: [...one.parts, ...other.parts],
			facets: one.facets,
		};
		if (scan(toTest(search)).length === 0) list.push(search);
	}
	return list;
}
