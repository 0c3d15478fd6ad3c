import { describe, expect, it } from 'vitest';
import { PAGE } from '../../../src/search/page-size.ts';
import { FACETS, type FacetName } from '../../../src/search/query.ts';
import { askOnce } from './index-folder.ts';
import { FACET_VALUES, isSameWord, listPlaces, toSorted, toSortedByArticle, type Test } from './scan.ts';
import { ALL, EVERY, listWrong, LOOKS, scan, SEARCHES, toIds, useIndex } from './searched-index.ts';
import { isToBeLookedAt, toTest } from './searches.ts';

const index = useIndex();

/** How many of the statements that are found have each value of a facet. */
function countValues(name: FacetName, test: Test): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { statement } of ALL.filter(test)) {
		for (const value of FACET_VALUES[name](statement)) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return counts;
}

describe('a search over an index finds what a plain scan finds', () => {
	it('all of it and nothing else, and counts it', async () => {
		let found = 0;
		const wrong = await listWrong(SEARCHES, async (search) => {
			const answer = await askOnce(index.archive, { ...search.query, page: EVERY });
			const [own, wanted] = [toIds(answer), scan(toTest(search))];
			found += wanted.length;
			const tooMany = own.filter((id) => !wanted.includes(id));
			const tooFew = wanted.filter((id) => !own.includes(id));
			const isRight =
				tooMany.length + tooFew.length === 0 &&
				new Set(own).size === own.length &&
				answer.count === own.length &&
				!answer.isAtLeast;
			return isRight ? undefined : { tooMany, tooFew, count: answer.count, isAtLeast: answer.isAtLeast };
		});
		expect(wrong).toEqual([]);
		expect(found).toBeGreaterThan(1500);
	});

	it('the first page of it, as the answer to all pages begins', async () => {
		const wrong = await listWrong(SEARCHES.slice(0, 100), async ({ query }) => {
			const [all, first] = [
				await askOnce(index.archive, { ...query, page: EVERY }),
				await askOnce(index.archive, query),
			];
			const isSame = first.isAtLeast
				? first.count <= all.count
				: first.count === all.count && first.hits.length === Math.min(PAGE, all.count);
			expect(first.hits).toEqual(all.hits.slice(0, first.hits.length));
			return isSame ? undefined : { own: first.count, all: all.count };
		});
		expect(wrong).toEqual([]);
	});

	it('in the order that is asked for: undated last, and of equals the first in the archive first', async () => {
		const wrong = await listWrong(SEARCHES.slice(0, 100), async (search) => {
			const wanted = ALL.filter(toTest(search));
			for (const [sort, sorted] of [
				['newest', toSorted(wanted, true)],
				['oldest', toSorted(wanted, false)],
				['article', toSortedByArticle(wanted, ALL)],
			] as const) {
				const ids = toIds(await askOnce(index.archive, { ...search.query, sort, page: EVERY }));
				if (ids.join() !== sorted.map(({ statement }) => statement.id).join()) return sort;
			}
			return;
		});
		expect(wrong).toEqual([]);
	});

	it('with all places of the words that were asked for, at most in another form, and of no others', async () => {
		const wrong = await listWrong(SEARCHES, async ({ query, parts }) => {
			const { hits } = await askOnce(index.archive, query);
			for (const { statement, places } of hits) {
				const scanned = ALL.find((one) => one.statement.id === statement.id);
				const wanted = parts.flatMap(({ words, isPhrase }) => {
					if (!scanned || !words) return [];
					const exact = listPlaces(scanned, words);
					const some = isPhrase ? exact : listPlaces(scanned, words, isSameWord);
					return [{ exact, some }];
				});
				const isLit = wanted.every(({ exact }) => exact.every((place) => places.includes(place)));
				const isNoOther = places.every((place) => wanted.some(({ some }) => some.includes(place)));
				const isOneOfEach = wanted.every(({ some }) => some.some((place) => places.includes(place)));
				if (!isLit || !isNoOther || !isOneOfEach) return { id: statement.id, places, wanted };
			}
			return;
		});
		expect(wrong).toEqual([]);
	});

	it('with the counts of every facet under all that is asked but of the facet itself', async () => {
		const wrong = await listWrong(SEARCHES.slice(100, 250), async (search) => {
			const { facets, isAtLeast } = await askOnce(index.archive, search.query, [...FACETS]);
			const isSettled = ALL.filter(isToBeLookedAt(search)).length <= LOOKS;
			for (const name of FACETS) {
				// What is chosen is counted where there is none of it, too.
				const own = (facets[name] ?? []).filter(
					({ value, count }) => count > 0 || !search.query.facets[name].includes(value),
				);
				const wanted = countValues(name, toTest(search, name));
				const wrongly = own.filter(({ value, count }) =>
					isSettled ? count !== wanted.get(value) : count > (wanted.get(value) ?? 0),
				);
				const isComplete = !isSettled || own.length === wanted.size;
				if (wrongly.length > 0 || !isComplete || (isAtLeast && isSettled)) return { name, own, wanted };
			}
			return;
		});
		expect(wrong).toEqual([]);
	});
});
