import { describe, expect, it } from 'vitest';
import { getStatementId, getValue, nameMap, toOrdinal } from '../../../src/checks/subjects.ts';

const ROOT = { quotes: [{ id: 'q', text: 'x' }, {}], claims: [{ id: 'c', positions: [{}] }] };

describe('getValue', () => {
	it.each([
		[['quotes', 0, 'text'], 'x'],
		[['quotes', 5, 'text'], undefined],
		[['constructor'], undefined],
		[['quotes', 'length', 'x'], undefined],
	])('finds only what the data has: %j', (path, value) => {
		expect(getValue(ROOT, path)).toBe(value);
	});
});

describe('getStatementId', () => {
	it.each([
		[['quotes', 0, 'text'], 'q'],
		[['claims', 0, 'positions', 0], 'c'],
		[['quotes', 1], undefined],
		[['quotes'], undefined],
		[['speakers', 0], undefined],
	])('is that of the statement a path leads into: %j', (path, id) => {
		expect(getStatementId(ROOT, path)).toBe(id);
	});
});

describe('nameMap', () => {
	it.each([
		[[], 'the frontmatter'],
		[['quotes', 0], 'quote `q`'],
		[['quotes', 1], 'the 2nd quote'],
		[['quotes', 0, 'withdrawn'], '`withdrawn` of quote `q`'],
		[['claims', 0, 'positions', 0], 'the 1st position of claim `c`'],
	])('calls a map what an editor would: %j', (path, name) => {
		expect(nameMap(ROOT, path)).toBe(name);
	});
});

describe('toOrdinal', () => {
	it('makes English ordinals', () => {
		expect([1, 2, 3, 4, 11, 12, 13, 21, 102].map(toOrdinal)).toEqual([
			'1st',
			'2nd',
			'3rd',
			'4th',
			'11th',
			'12th',
			'13th',
			'21st',
			'102nd',
		]);
	});
});
