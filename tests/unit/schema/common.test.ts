import { describe, expect, it } from 'vitest';
import {
	dateSchema,
	explainNoId,
	isCalendarDate,
	isLanguageTag,
	isWebAddress,
	piecesSchema,
} from '../../../src/schema/common.ts';

describe('isLanguageTag', () => {
	it.each(['en', 'es', 'pt-BR', 'zh-Hant-TW', 'yue', 'de-1996'])('takes %j for a tag', (tag) => {
		expect(isLanguageTag(tag)).toBe(true);
	});

	it.each(['english', 'en_US', 'e', '', 'en-', 'Español', 'en US'])('takes %j for none', (tag) => {
		expect(isLanguageTag(tag)).toBe(false);
	});
});

describe('isWebAddress', () => {
	it.each([
		['https://example.org/a?b#c', true],
		['HTTP://EXAMPLE.ORG', true],
		['www.example.org', false],
		['ftp://example.org', false],
		['javascript:alert(1)//https://', false],
		['https://', false],
		['https://a b', false],
		['https://user:secret@example.org/', false],
		['https://example.org@evil.example/', false],
		['https://example.org\\@evil.example/', false],
		['https://example.org/a b', false],
		['https://exam\tple.org/', false],
		['https://example.org/\u202Egnp', false],
		[' https://example.org/', false],
		['https://пример.example/', true],
		['https://[::1]:8080/', true],
		['https://example.org/@name', true],
	])('tells whether %j is one: %s', (address, isOne) => {
		expect(isWebAddress(address)).toBe(isOne);
	});
});

describe('explainNoId', () => {
	it.each([
		['no-invasion', undefined],
		['constructor', undefined],
		['2', undefined],
		['a'.repeat(120), undefined],
		['a'.repeat(121), 'length'],
		['con', 'device'],
		['lpt9', 'device'],
		['con-2', undefined],
		['__proto__', 'form'],
		['../a', 'form'],
		['a--b', 'form'],
		['', 'form'],
		[`${'a-'.repeat(500_000)}_`, 'form'],
	])('tells what is wrong with %.20j: %s', (id, reason) => {
		expect(explainNoId(id)).toBe(reason);
	});
});

describe('dates', () => {
	it.each([
		['2024-02-29', true],
		['2025-02-29', false],
		['2025-13', false],
		['2025-00', false],
		['2025-06-31', false],
		['2025', true],
	])('exist or not: %j %s', (date, exists) => {
		expect(isCalendarDate(date)).toBe(exists);
	});

	it('keep their precision, and a bare year is one', () => {
		expect([2025, '2025-08', '2025-08-09'].map((date) => dateSchema.parse(date))).toEqual([
			'2025',
			'2025-08',
			'2025-08-09',
		]);
	});
});

describe('pieces', () => {
	it('are a list, also of one', () => {
		expect([piecesSchema.parse('a'), piecesSchema.parse(['a', 'b'])]).toEqual([['a'], ['a', 'b']]);
	});
});
