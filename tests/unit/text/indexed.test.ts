import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	toIdWord,
	toIndexedContent,
	toNumberWord,
	toSearchedTexts,
	type IndexedStatement,
} from '../../../src/text/indexed.ts';
import { toSearchWords } from '../../../src/text/search-words.ts';

const statement = (rest: Partial<IndexedStatement> = {}): IndexedStatement => ({
	id: 'no-invasion',
	number: 7,
	kind: 'quote',
	words: '“We co-operate”',
	speaker: 'ana',
	about: 'Quote, said 2025',
	topics: [],
	article: 'a',
	...rest,
});

describe('what is searched of a statement', () => {
	it.each([
		['its words', {}, ['“We co-operate”']],
		['who said it', { by: 'Ana Ruiz' }, ['“We co-operate”', 'Ana Ruiz']],
		['its sentence', { by: 'Ana', sentence: 'S' }, ['“We co-operate”', 'Ana', 'S']],
		['neither its role nor its topics', { role: 'Minister', topics: ['security'] }, ['“We co-operate”']],
	] as const)('are %s', (_, rest, texts) => {
		expect(toSearchedTexts(statement({ ...rest, topics: [...('topics' in rest ? rest.topics : [])] }))).toEqual(texts);
	});
});

describe('what is put into the index', () => {
	it('are the words as they are searched, texts apart, and at the end words for the id and the number', () => {
		expect(toIndexedContent(statement({ by: 'José Muñoz', sentence: 'S…' }))).toBe(
			'we co operate · jose munoz · s · zqidnoinvasion · zqno7',
		);
	});

	it('are letters and digits only, one blank between two, whatever the words are', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (words, by) => {
				const places = toIndexedContent(statement({ words, by })).split(' ');
				expect(places.filter((place) => !/^(?:[\p{L}\p{N}]+|·)$/u.test(place))).toEqual([]);
				expect(places.length).toBe(toSearchWords(words).length + 1 + toSearchWords(by).length + 1 + 3);
			}),
		);
	});

	it('keep the place of a text without a word', () => {
		expect(toIndexedContent(statement({ words: '😀', by: '…', sentence: 'S' }))).toBe('· · s · zqidnoinvasion · zqno7');
	});

	it('have words for ids and numbers that tell them apart from each other', () => {
		expect([toIdWord('a-1'), toIdWord('b'), toNumberWord(1), toNumberWord(11)]).toEqual([
			'zqida1',
			'zqidb',
			'zqno1',
			'zqno11',
		]);
	});
});
