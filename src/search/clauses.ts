import { isIndexedWhole, toIndexed } from '../text/search-words.ts';
import type { Archive } from './archive.ts';
import { NO, PERHAPS, toFacetValues, toMask, YES, type Clause, type Notice } from './clause.ts';
import type { Parsed, Term } from './parse.ts';
import { findPlaces, toPlacedWords } from './placed-words.ts';
import { FACETS, type FacetName, type Query } from './query.ts';

/** All clauses of a query. A condition that cannot be understood is told, and left out. */
export async function toClauses(
	archive: Archive,
	{ terms, conditions }: Parsed,
	{ facets }: Pick<Query, 'facets'>,
): Promise<{ clauses: Clause[]; notices: Notice[] }> {
	const notices: Notice[] = [];
	const clauses = await Promise.all([
		...terms.map((term, index) => toTermClause(archive, term, index)),
		...conditions.map(async (condition, index) => {
			const { toConditionClause } = await import('./seldom.ts');
			return toConditionClause(archive, condition, index, notices);
		}),
		...FACETS.filter((name) => facets[name].length > 0).map((name) =>
			toFacetClause(archive, name, facets[name], notices),
		),
	]);
	return { clauses: clauses.filter((clause) => clause !== undefined), notices };
}

async function toTermClause(archive: Archive, term: Term, index: number): Promise<Clause> {
	const { words, isPhrase, isExcluded } = term;
	const hits = await archive.lookUp(words.map(toIndexed));
	const mask = new Uint8Array(archive.size).fill(isExcluded ? YES : NO);
	// The index knows stems, and in some scripts letters without their marks.
	const isTrusted = !isPhrase && !isExcluded && words.every(isIndexedWhole);
	for (const doc of hits.docs) mask[doc] = isTrusted ? YES : PERHAPS;
	return {
		source: { term: index },
		mask,
		...(!isTrusted && {
			verify: (statement) => findPlaces(toPlacedWords(statement), words, false).length > 0 !== isExcluded,
		}),
		...(!isExcluded && { hits }),
	};
}

async function toFacetClause(
	archive: Archive,
	name: FacetName,
	wanted: readonly string[],
	notices: Notice[],
): Promise<Clause> {
	const values = await toFacetValues(archive, name);
	for (const value of wanted) if (!values.ids.includes(value)) notices.push({ kind: 'unknown', key: name, value });
	const isWanted = values.ids.map((id) => wanted.includes(id));
	return { source: { facet: name }, mask: toMask(archive, values, isWanted) };
}
