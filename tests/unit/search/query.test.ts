import { describe, expect, it } from 'vitest';
import { hasCertainTotal, isEmpty, readQuery, toOptions, toParameters, toTerm } from '../../../src/search/query.ts';

const read = (address: string) => readQuery(new URLSearchParams(address));

describe('a query', () => {
	it('is what its address says, and says it again', () => {
		const address =
			'q=no+invasion&speaker=ana&speaker=article&kind=quote&status=asserted&topic=a&year=2025&article=b&sort=newest';
		expect(toParameters(read(address)).toString()).toBe(address);
	});

	it.each([
		['an unknown sort', 'q=a&sort=random', 'q=a'],
		['empty values', 'q=&speaker=&kind=claim', 'kind=claim'],
		['keys that are none of its own', 'q=a&utm_source=b', 'q=a'],
	])('leaves out %s', (_, address, expected) => {
		expect(toParameters(read(address)).toString()).toBe(expected);
	});

	it('is empty without words and filters', () => {
		expect(['', 'q=+', 'sort=oldest', 'q=a', 'year=2025'].map((address) => isEmpty(read(address)))).toEqual([
			true,
			true,
			true,
			false,
			false,
		]);
	});

	it('asks for a phrase with straight marks, and for everything where no words are typed', () => {
		expect(toTerm(read('q=“going bankrupt”'))).toBe('"going bankrupt"');
		expect(toTerm(read('speaker=ana'))).toBeNull();
	});

	it('asks for any of the values of one key, and for all keys', () => {
		expect(toOptions(read('q=a&speaker=x&speaker=y&year=2025&sort=oldest'), ['quote', 'claim'])).toEqual({
			filters: { speaker: { any: ['x', 'y'] }, year: { any: ['2025'] }, kind: { any: ['quote', 'claim'] } },
			sort: { oldest: 'asc' },
		});
	});

	it('asks for nothing where its kind excludes the records', () => {
		expect(toOptions(read('kind=quote'), ['article'])).toBeUndefined();
		expect(toOptions(read('kind=quote'), ['quote', 'claim'])?.filters).toEqual({ kind: { any: ['quote'] } });
	});

	it('trusts a total only where every word has four letters', () => {
		expect(['cartels', 'two words', 'US', ''].map((text) => hasCertainTotal(read(`q=${text}`)))).toEqual([
			true,
			false,
			false,
			true,
		]);
	});
});
