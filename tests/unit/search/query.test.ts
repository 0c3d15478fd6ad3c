import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	FACETS,
	hasFacets,
	readQuery,
	SORTS,
	toFacets,
	toParameters,
	type Query,
	MOST_PAGES,
} from '../../../src/search/query.ts';

const read = (address: string): Query => readQuery(new URLSearchParams(address));

describe('a query', () => {
	it('is what its address says, and says it again in the order of the contract', () => {
		const address =
			'q=no+invasion&speaker=ana&speaker=article&kind=quote&status=asserted&topic=a&year=2025&article=b&sort=newest&page=3';
		expect(toParameters(read(address)).toString()).toBe(address);
		expect(toParameters(read(address.split('&').reverse().join('&'))).toString()).toBe(
			address.replace('speaker=ana&speaker=article', 'speaker=article&speaker=ana'),
		);
	});

	it.each([
		['an unknown sort', 'q=a&sort=random', 'q=a'],
		['a sort in capitals', 'q=a&sort=Newest', 'q=a'],
		['empty values', 'q=&speaker=&kind=claim', 'kind=claim'],
		['values said twice', 'speaker=a&speaker=a&speaker=b', 'speaker=a&speaker=b'],
		['blanks round the words', 'q=++a+b%C2%A0', 'q=a+b'],
		['keys that are none of its own', 'q=a&utm_source=b&colour=c', 'q=a'],
		['all but the first words', 'q=a&q=b', 'q=a'],
		['the first page', 'q=a&page=1', 'q=a'],
		['a page before the first', 'q=a&page=-1', 'q=a'],
		['page nought', 'q=a&page=0', 'q=a'],
		['half a page', 'q=a&page=1.5', 'q=a'],
		['a page that is no number', 'q=a&page=two', 'q=a'],
		['an endless page', 'q=a&page=Infinity', 'q=a'],
		['an empty page', 'q=a&page=', 'q=a'],
	])('leaves out %s', (_, address, expected) => {
		expect(toParameters(read(address)).toString()).toBe(expected);
	});

	it('asks for no endless list', () => {
		expect(read('page=1e9').page).toBe(MOST_PAGES);
		expect(read('page=49').page).toBe(49);
	});

	it('has facets where one has a value', () => {
		expect(['', 'q=a', 'sort=oldest', 'speaker=', 'year=2025'].map((address) => hasFacets(read(address)))).toEqual([
			false,
			false,
			false,
			false,
			true,
		]);
	});

	it('is nothing but the words to be checked, where there are some', () => {
		expect(toParameters(read('q=a&kind=quote&check=+so+they+said+')).toString()).toBe('check=so+they+said');
		expect(toParameters(read('q=a&check=+')).toString()).toBe('q=a');
	});

	it('is the same when its address is read again', () => {
		const value = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
		const query = fc.record(
			{
				text: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
				facets: fc
					.array(fc.uniqueArray(value, { maxLength: 3 }), { minLength: FACETS.length, maxLength: FACETS.length })
					.map((values) => toFacets((name) => values[FACETS.indexOf(name)] ?? [])),
				page: fc.integer({ min: 1, max: MOST_PAGES }),
				sort: fc.constantFrom(...SORTS),
			},
			{ requiredKeys: ['text', 'facets', 'page'] },
		);
		fc.assert(
			fc.property(query, (asked) => {
				expect(read(toParameters(asked).toString())).toEqual(asked);
			}),
		);
	});
});
