import type { IndexedStatement } from '../text/indexed.ts';
import { toSearchWords } from '../text/search-words.ts';
import type { Hit } from './answer.ts';
import { isDate, liesBeyond } from './date-conditions.ts';
import type { Condition, Parsed } from './parse.ts';
import { findPlaces, toPlacedWords } from './placed-words.ts';
import { FACETS, UNDATED, type FacetName, type Query } from './query.ts';

/**
 * The statements of a list that a query finds, in the order of the list: what can be shown before the index has
 * answered. Words are compared as they are, not by their stems, and each may be the beginning of one.
 */
export function findAtHand(statements: readonly IndexedStatement[], parsed: Parsed, { facets }: Query): Hit[] {
	const tests = parsed.conditions.map((condition) => toTest(statements, condition));
	return statements.flatMap((statement) => {
		const isChosen = FACETS.every(
			(name) => facets[name].length === 0 || toValues(statement, name).some((value) => facets[name].includes(value)),
		);
		if (!isChosen || !tests.every((test) => test(statement))) return [];
		const places = findTerms(statement, parsed);
		return places ? [{ statement, places }] : [];
	});
}

/** The places of all words that are wanted, or nothing where one is missing or one is there that is not wanted. */
function findTerms(statement: IndexedStatement, { terms }: Parsed): number[] | undefined {
	const placed = toPlacedWords(statement);
	const found: number[] = [];
	for (const { words, isPhrase, isExcluded } of terms) {
		const places = findPlaces(placed, words, !isPhrase && !isExcluded);
		if (places.length > 0 === isExcluded) return;
		found.push(...places);
	}
	return found;
}

function toValues({ speaker, kind, status, topics, said, article }: IndexedStatement, name: FacetName): string[] {
	switch (name) {
		case 'speaker':
			return [speaker];
		case 'kind':
			return [kind];
		case 'status':
			return status === undefined ? [] : [status];
		case 'topic':
			return topics;
		case 'year':
			return [said?.slice(0, 4) ?? UNDATED];
		case 'article':
			return [article];
	}
}

/** The test of a condition: a value is an id, if a statement of the list has it; else a speaker is named by words of the name. */
function toTest(
	statements: readonly IndexedStatement[],
	{ key, value, isExcluded }: Condition,
): (statement: IndexedStatement) => boolean {
	if (key === 'before' || key === 'after') {
		if (!isDate(value)) return () => true;
		return ({ said }) => said !== undefined && liesBeyond(key, said, value) !== isExcluded;
	}
	const id = value.toLowerCase();
	if (statements.some((statement) => toValues(statement, key).includes(id)))
		return (statement) => toValues(statement, key).includes(id) !== isExcluded;
	// What topics are called is not known here: nothing is shown rather than what may be wrong.
	if (key === 'topic') return () => false;
	const words = toWords(value);
	return ({ by }) => {
		const own = toWords(by);
		return (key === 'speaker' && words.length > 0 && words.every((word) => own.includes(word))) !== isExcluded;
	};
}

const toWords = (text = ''): string[] => toSearchWords(text).map(({ word }) => word);
