import { describe, expect, it } from 'vitest';
import { findAtHand } from '../../../src/search/at-hand.ts';
import { parseQuery } from '../../../src/search/parse.ts';
import type { IndexedStatement } from '../../../src/text/indexed.ts';
import { toQuery } from './index-folder.ts';
import { standsExactly } from './scan.ts';
import { ALL, SEARCHES, STATEMENTS } from './searched-index.ts';
import { toTest } from './searches.ts';

const find = (text: string, statements: readonly IndexedStatement[] = STATEMENTS, facets = {}): string[] =>
	findAtHand(statements, parseQuery(text), toQuery(text, { facets })).map(({ statement }) => statement.id);

const said = (id: string, words: string, rest: Partial<IndexedStatement> = {}): IndexedStatement => ({
	id,
	number: 1,
	kind: 'quote',
	words,
	speaker: 'ana-ruiz',
	by: 'Ana Ruiz',
	about: 'Quote, said 2025',
	topics: ['drug-cartels'],
	article: 'a',
	...rest,
});

const ARTICLE_CLAIM: Omit<IndexedStatement, 'id' | 'words'> = {
	number: 3,
	kind: 'claim',
	status: 'disputed',
	speaker: 'article',
	about: 'Quote, said 2025',
	topics: [],
	article: 'a',
};

const FEW = [
	said('one', 'The cartels at the border', { said: '2025-08-08' }),
	said('two', 'No cartel is here', { speaker: 'ana', by: 'Ana', said: '2024' }),
	{ ...ARTICLE_CLAIM, id: 'three', words: 'We co-operate' },
];

describe('what is at hand', () => {
	it('is found as the whole record is, but for the forms of words', () => {
		const wrong: unknown[] = [];
		let found = 0;
		for (const search of SEARCHES) {
			if (parseQuery(search.query.text).conditions.length > 0) continue;
			const own = find(search.query.text, STATEMENTS, search.query.facets);
			const test = toTest(search);
			const words = search.parts.flatMap(({ words: some }) => (some ? [some] : []));
			// Of those that are found with the very words, all are here.
			const wanted = ALL.filter((one) => test(one) && words.every((some) => standsExactly(some)(one)));
			const tooFew = wanted.filter(({ statement }) => !own.includes(statement.id));
			// What is here and not found has a word that only begins so.
			const parts = search.parts.filter(({ words: some, isPhrase }) => !some || isPhrase);
			const tooMany = ALL.filter(({ statement }) => own.includes(statement.id)).filter(
				(one) => !toTest({ ...search, parts })(one),
			);
			found += own.length;
			if (tooFew.length + tooMany.length > 0)
				wrong.push([search.query.text, tooFew.map(({ doc }) => doc), tooMany.map(({ doc }) => doc)]);
		}
		expect(wrong).toEqual([]);
		expect(found).toBeGreaterThan(500);
	});

	it('stands in the order of the list', () => {
		const ids = find('the');
		expect(ids).toEqual(STATEMENTS.map(({ id }) => id).filter((id) => ids.includes(id)));
		expect(find('', FEW)).toEqual(['one', 'two', 'three']);
	});

	it.each([
		['cartel', ['one', 'two']],
		['cartels', ['one']],
		['cart bor', ['one']],
		['“cartel”', ['two']],
		['-cartel', ['one', 'three']],
		['-cart', ['one', 'two', 'three']],
		['co-oper', ['three']],
		['ruiz', ['one']],
	])('for %s is %j', (text, ids) => {
		expect(find(text, FEW)).toEqual(ids);
	});

	it.each([
		['year', 'undated', ['three']],
		['year', '2025', ['one']],
		['speaker', 'article', ['three']],
		['topic', 'drug-cartels', ['one', 'two']],
		['article', 'b', []],
		['status', 'disputed', ['three']],
		['kind', 'quote', ['one', 'two']],
	])('with the facet %s of %s is %j', (name, value, ids) => {
		expect(find('', FEW, { [name]: [value] })).toEqual(ids);
	});

	it.each(['speaker:ana', '-kind:claim cartel', 'before:2025'])(
		'is nothing for %s: conditions wait for the index',
		(text) => {
			expect(find(text, FEW)).toEqual([]);
		},
	);

	it('has the places of all its words', () => {
		const [hit] = findAtHand(FEW, parseQuery('the bor “ana ruiz”'), toQuery(''));
		expect(hit?.places).toEqual([0, 3, 4, 6, 7]);
	});
});
