import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { toArticle } from '../../bench/article.ts';
import { chooseQueries } from '../../bench/queries.ts';
import { createManyWords, fewWords, type Wording } from '../../bench/wording.ts';
import { createZipfWords, FUNCTION_WORDS } from '../../bench/zipf-words.ts';
import { createRandom } from '../../bench/random.ts';

const SIZE = { words: 600, statements: 6 };
const toTexts = (articles: number, wording: Wording): string[] =>
	Array.from({ length: articles }, (_, article) => toArticle(article, SIZE, wording).text);
const toStatements = (articles: number): string[] => {
	const wording = createManyWords();
	return Array.from({ length: articles }, (_, article) => toArticle(article, SIZE, wording).statements).flat();
};

test('articles of few words are those that the figures of the README were taken with', () => {
	const digest = createHash('sha256')
		.update(toTexts(2, fewWords)[1] ?? '')
		.digest('hex');
	expect(digest).toBe('cc7dbe05edf3b1f3c211ac0ac9382f5eddcdbe0ff92f1f662bd3ddaedc759de7');
});

test('the same article comes twice, whatever was made before it', () => {
	const twice = [createManyWords(), createManyWords()].map((wording) => toArticle(7, SIZE, wording).text);
	expect(twice[0]).toBe(twice[1]);
	expect(toTexts(8, createManyWords())[7]).toBe(twice[0]);
});

test('no two of many words are the same', () => {
	const { words } = createZipfWords();
	expect(words).toHaveLength(20_000);
	expect(new Set(words).size).toBe(words.length);
	expect(words.slice(0, FUNCTION_WORDS.length)).toEqual(FUNCTION_WORDS);
});

test('a word comes as often as its rank says', () => {
	const { words, pick } = createZipfWords();
	const random = createRandom(1);
	const picked = Array.from({ length: 50_000 }, () => pick(random));
	const count = (word: string | undefined): number => picked.filter((other) => other === word).length;
	// (1 / 3.7) / (1 / 102.7)
	expect(count(words[0]) / count(words[99])).toBeGreaterThan(20);
	expect(count(words[0]) / count(words[99])).toBeLessThan(40);
	expect(picked.some((word) => words.indexOf(word) > 15_000)).toBe(true);
	expect(words.indexOf(pick(() => 0, 200))).toBe(200);
	expect(pick(() => 1 - Number.EPSILON)).toBe(words.at(-1));
});

test('queries find some statements of a site, and the same texts give the same', () => {
	const texts = toStatements(100);
	const queries = chooseQueries(texts);
	expect(queries).toEqual(chooseQueries(texts));
	const found = (words: readonly string[]): number =>
		texts.filter((text) => words.every((word) => text.split(' ').includes(word))).length;
	expect(queries.first).toHaveLength(2);
	expect(queries.second).toHaveLength(2);
	expect(queries.three).toHaveLength(3);
	for (const words of Object.values(queries) as string[][]) {
		expect(found(words)).toBeGreaterThan(0);
		expect(found(words)).toBeLessThan(30);
	}
});
