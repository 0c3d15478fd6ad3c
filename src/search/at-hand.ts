import { toYear } from '../text/dates.ts';
import type { IndexedStatement } from '../text/indexed.ts';
import type { Hit } from './answer.ts';
import type { Parsed } from './parse.ts';
import { findPlaces, toPlacedWords } from './placed-words.ts';
import { FACETS, UNDATED, type FacetName, type Query } from './query.ts';

/**
 * The statements of a list that a query finds, in the order of the list: what can be shown before the index has
 * answered. Words are compared as they are, not by their stems, and each may be the beginning of one. Conditions such
 * as `before:` wait for the index.
 */
export function findAtHand(statements: readonly IndexedStatement[], parsed: Parsed, { facets }: Query): Hit[] {
	if (parsed.conditions.length > 0) return [];
	return statements.flatMap((statement) => {
		const isChosen = FACETS.every(
			(name) =>
				facets[name].length === 0 || toValues(statement, name).some((value) => facets[name].includes(value ?? '')),
		);
		const places = isChosen ? findTerms(statement, parsed) : undefined;
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

function toValues(statement: IndexedStatement, name: FacetName): (string | undefined)[] {
	const { topics, said } = statement;
	if (name === 'topic') return topics;
	return [name === 'year' ? (said === undefined ? UNDATED : toYear(said)) : statement[name]];
}
