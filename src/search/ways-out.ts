import type { Count, WayOut } from './answer.ts';
import type { Clause } from './clause.ts';
import type { Condition, Parsed, Term } from './parse.ts';
import { toFacets, type Query } from './query.ts';

/** So many ways out of a search that found nothing are enough. */
const MOST = 4;

/**
 * Searches near one that found nothing that would find something, with their true counts: the query without one of its
 * conditions; where no single one has emptied it, each condition alone.
 */
export async function toWaysOut(
	query: Query,
	parsed: Parsed,
	clauses: readonly Clause[],
	count: (query: Query) => Promise<Count>,
): Promise<WayOut[]> {
	if (clauses.length < 2) return [];
	for (const kind of ['without', 'alone'] as const) {
		const ways = await Promise.all(
			clauses.map(async (clause): Promise<WayOut> => {
				const kept = clauses.filter((other) => (other === clause) === (kind === 'alone'));
				const rest = toQuery(query, parsed, kept);
				return { kind, of: toName(parsed, clause), query: rest, ...(await count(rest)) };
			}),
		);
		const open = ways.filter((way) => way.count > 0);
		if (open.length > 0) return open.slice(0, MOST);
	}
	return [];
}

/** The query of some of its clauses. */
function toQuery(query: Query, parsed: Parsed, kept: readonly Clause[]): Query {
	const isKept = (isMeant: (source: Clause['source']) => boolean): boolean =>
		kept.some(({ source }) => isMeant(source));
	const text = toText(
		parsed,
		(index) => (isKept((source) => 'term' in source && source.term === index) ? undefined : ''),
		(index) => isKept((source) => 'condition' in source && source.condition === index),
	);
	const facets = toFacets((name) =>
		isKept((source) => 'facet' in source && source.facet === name) ? query.facets[name] : [],
	);
	return { ...query, text, facets, page: 1 };
}

/** A query as it would be typed, with other words in the place of some terms, and without some conditions. */
export function toText(
	{ terms, conditions }: Parsed,
	toOther: (term: number) => string | undefined,
	keeps: (condition: number) => boolean = () => true,
): string {
	return [
		...terms.map((term, index) => toOther(index) ?? toTermText(term)),
		...conditions.filter((_, index) => keeps(index)).map(toConditionText),
	]
		.filter((text) => text !== '')
		.join(' ');
}

function toName({ terms, conditions }: Parsed, { source }: Clause): WayOut['of'] {
	if ('facet' in source) return { facet: source.facet };
	const [term, condition] = 'term' in source ? [terms[source.term]] : [undefined, conditions[source.condition]];
	return { text: term ? toTermText(term) : condition ? toConditionText(condition) : '' };
}

/** A word keeps no mark at its end: it could close one that stands before another. */
const toTermText = ({ raw, isPhrase, isExcluded }: Term): string =>
	`${isExcluded ? '-' : ''}${isPhrase ? `"${raw}"` : raw.replace(/['\u2019]+$/, '')}`;

const toConditionText = ({ key, value, isExcluded }: Condition): string =>
	`${isExcluded ? '-' : ''}${key}:${/[\s'\u2019]/.test(value) ? `"${value}"` : value}`;
