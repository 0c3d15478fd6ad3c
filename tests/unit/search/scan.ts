import { toSearchWords } from '../../../src/text/search-words.ts';
import type { IndexedStatement } from '../../../src/text/indexed.ts';
import { FORMS } from './corpus.ts';

/** A statement with its words, text by text: its own, the name of its speaker, its sentence. */
export interface Scanned {
	statement: IndexedStatement;
	/** The place in the archive. */
	doc: number;
	texts: string[][];
}

export type Test = (scanned: Scanned) => boolean;

export const toWords = (text: string): string[] => toSearchWords(text).map(({ word }) => word);

/** What a plain look at every statement goes over. */
export const toScanned = (statements: readonly IndexedStatement[]): Scanned[] =>
	statements.map((statement, doc) => ({
		statement,
		doc,
		texts: [statement.words, statement.by ?? '', statement.sentence ?? ''].map(toWords),
	}));

const STEMS: ReadonlyMap<string, number> = new Map(
	FORMS.flatMap((forms, stem) => forms.flatMap(toWords).map((word) => [word, stem] as const)),
);

/** Whether two words are forms of one word, by the table the statements are made from. */
export const isSameWord = (one: string, other: string): boolean => {
	const stem = STEMS.get(one);
	return one === other || (stem !== undefined && stem === STEMS.get(other));
};

/** What is left of a word in the index where it does not keep the marks. */
const toRest = (word: string): string =>
	/\p{M}/u.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC') : word;

/** Whether the index holds two words as one. */
const isSameInIndex = (one: string, other: string): boolean => isSameWord(toRest(one), toRest(other));

type Same = (one: string, other: string) => boolean;

const isEqual: Same = (one, other) => one === other;

/** Where words stand next to each other in a text: the places of the first. */
const listStarts = (text: readonly string[], words: readonly string[], isSame: Same): number[] =>
	text.flatMap((_, from) => (words.every((word, at) => isSame(text[from + at] ?? '', word)) ? [from] : []));

const stands =
	(words: readonly string[], isSame: Same): Test =>
	({ texts }) =>
		texts.some((text) => listStarts(text, words, isSame).length > 0);

/** The words stand next to each other as they are. */
export const standsExactly = (words: readonly string[]): Test => stands(words, isEqual);

/** The words stand next to each other, each in any of its forms. */
export const standsInAnyForm = (words: readonly string[]): Test => stands(words, isSameWord);

/** The words stand next to each other as far as the index knows. */
export const standsInIndex = (words: readonly string[]): Test => stands(words, isSameInIndex);

/** All places of words that stand next to each other, counted through all texts. */
export function listPlaces({ texts }: Scanned, words: readonly string[], isSame = isEqual): number[] {
	const placed = texts.filter((text) => text.length > 0).flatMap((text) => [...text, '']);
	return listStarts(placed, words, isSame).flatMap((from) => words.map((_, at) => from + at));
}

const DAYS = 32;
const MONTHS = 13;

/** The first and the last day that a date may mean, as numbers that count on. */
function toSpan(date: string): [first: number, last: number] {
	const [year = 0, month, day] = date.split('-').map(Number);
	const toNumber = (m: number, d: number): number => (year * MONTHS + m) * DAYS + d;
	return [toNumber(month ?? 1, day ?? 1), toNumber(month ?? 12, day ?? 31)];
}

export const isSurelyBefore = (date: string, other: string): boolean => toSpan(date)[1] < toSpan(other)[0];
export const isSurelyAfter = (date: string, other: string): boolean => toSpan(date)[0] > toSpan(other)[1];

/** The values of a statement under a facet. */
export const FACET_VALUES = {
	speaker: ({ speaker }: IndexedStatement) => [speaker],
	kind: ({ kind }: IndexedStatement) => [kind],
	status: ({ status }: IndexedStatement) => (status === undefined ? [] : [status]),
	topic: ({ topics }: IndexedStatement) => topics,
	year: ({ said }: IndexedStatement) => [said === undefined ? 'undated' : said.slice(0, 4)],
	article: ({ article }: IndexedStatement) => [article],
} as const;

/** Statements in an order of dates; a part of a date that is not known comes behind all that are, undated last. */
export function toSorted(scanned: readonly Scanned[], isNewestFirst: boolean): Scanned[] {
	const toKey = ({ statement: { said } }: Scanned): number[] => {
		const [year, month, day] = (said ?? '').split('-').map((part) => (part === '' ? undefined : Number(part)));
		return [year, month, day].map((part) => (part === undefined ? 1e9 : isNewestFirst ? -part : part));
	};
	return toSortedBy(scanned, toKey);
}

/** Articles by the place of their first statement in the archive; in each by number. */
export function toSortedByArticle(scanned: readonly Scanned[], all: readonly Scanned[]): Scanned[] {
	const toFirst = (slug: string): number => all.findIndex(({ statement }) => statement.article === slug);
	return toSortedBy(scanned, ({ statement: { article, number } }) => [toFirst(article), number]);
}

function toSortedBy(scanned: readonly Scanned[], toKey: (one: Scanned) => number[]): Scanned[] {
	const keyed = scanned.map((one) => ({ one, key: [...toKey(one), one.doc] }));
	keyed.sort((a, b) => a.key.map((part, at) => part - (b.key[at] ?? 0)).find((difference) => difference !== 0) ?? 0);
	return keyed.map(({ one }) => one);
}
