import type { Answer, Count, FacetCount, Hit, Question } from './answer.ts';
import type { Archive } from './archive.ts';
import { toFacetValues, type Clause } from './clause.ts';
import { PAGE } from './page-size.ts';
import type { Parsed } from './parse.ts';
import { findPlaces, toPlacedWords } from './placed-words.ts';
import type { FacetName, Query, Sort } from './query.ts';
import { toOrdered, toPlaces } from './rank.ts';
import { toReading } from './reading.ts';
import { Tally } from './tally.ts';

/** How long a word that is on no statement rests before it is taken for more than one that is being typed; milliseconds. */
const REST = 300;

/** So many results are shown before the others are there. */
const FIRST = 6;

/**
 * Answers a question, perhaps several times: what is known at once, then more of it, and at last all (`isFinal`).
 * Stops without an answer as soon as `isWanted` says that nobody waits for it.
 */
export async function ask(
	archive: Archive,
	{ number, query, facets, isTyping }: Question,
	tell: (answer: Answer) => void,
	isWanted: () => boolean,
): Promise<void> {
	const mayGoOn = async (): Promise<boolean> => {
		if (isTyping) await new Promise((resolve) => setTimeout(resolve, REST));
		return isWanted();
	};
	const { parsed, clauses, notices, direct, beginning } = await toReading(archive, query, mayGoOn);
	if (!isWanted()) return;
	const tally = new Tally(archive, clauses);
	const wanted = clauses.map(({ hits }) => hits).filter((hits) => hits !== undefined);
	const sort: Sort = query.sort ?? (wanted.length > 0 && !direct ? 'best' : 'newest');
	const docs = await toOrdered(archive, tally.docs, wanted.length === 0 && sort === 'best' ? 'newest' : sort, wanted);
	if (!isWanted()) return;

	const toAnswer = (hits: Hit[], count: Count, rest: Partial<Answer> = {}): Answer => ({
		number,
		size: archive.size,
		sort,
		hits,
		...count,
		facets: {},
		notices,
		...(beginning && { beginning }),
		waysOut: [],
		suggestions: [],
		missing: [...archive.missing],
		isByNumber: direct === 'number',
		isFinal: false,
		...rest,
	});
	const most = query.page * PAGE;
	const toHits = (found: readonly number[]): Promise<Hit[]> =>
		Promise.all(found.map((doc) => toHit(archive, doc, parsed, clauses)));

	const first = await toHits(await tally.take(docs, Math.min(FIRST, most)));
	if (!isWanted()) return;
	tell(toAnswer(first, tally.countKnown()));
	const found = await tally.take(docs, most);
	const hits = await toHits(found);
	if (!isWanted()) return;
	tell(toAnswer(hits, tally.countKnown()));

	const [count, counts] = [await tally.count(docs), await countFacets(archive, query, clauses, tally, facets)];
	if (!isWanted()) return;
	const isNothing = count.count === 0 && !count.isAtLeast;
	const deadEnd = isNothing ? await import('./seldom.ts') : undefined;
	const countOther = async (other: Query): Promise<Count> =>
		new Tally(archive, (await toReading(archive, other)).clauses).count();
	const waysOut = (await deadEnd?.toWaysOut(query, parsed, clauses, countOther)) ?? [];
	const suggestions = (await deadEnd?.toSuggestions(archive, query, parsed, clauses, countOther)) ?? [];
	if (!isWanted()) return;
	const target = direct && count.count === 1 ? hits[0]?.statement.id : undefined;
	tell(
		toAnswer(hits, count, {
			facets: counts,
			waysOut,
			suggestions,
			...(target !== undefined && { target }),
			isFinal: true,
		}),
	);
}

async function toHit(archive: Archive, doc: number, parsed: Parsed, clauses: readonly Clause[]): Promise<Hit> {
	const statement = await archive.statement(doc);
	const origin = archive.origin(doc);
	return { statement, places: listLit(toPlacedWords(statement), doc, parsed, clauses), ...(origin && { origin }) };
}

/**
 * The places of all words that are wanted. The index tells only where each stands first, in whatever form: what is asked
 * for, and that form, is lit wherever it stands.
 */
function listLit(placed: readonly string[], doc: number, { terms }: Parsed, clauses: readonly Clause[]): number[] {
	const lit = clauses.flatMap(({ source, hits, verify }) => {
		const words = ('term' in source && terms[source.term]?.words) || [];
		if (!hits || words.length === 0) return [];
		const exact = findPlaces(placed, words, false);
		if (verify && exact.length > 0) return exact;
		const forms = toPlaces(hits, doc).map((place) => placed.slice(place, place + words.length));
		return [...exact, ...forms.flatMap((form) => findPlaces(placed, form, false))];
	});
	return [...new Set(lit)];
}

/** Counts of a facet's values as they would be found: under all clauses but that of the facet itself. */
async function countFacets(
	archive: Archive,
	query: Query,
	clauses: readonly Clause[],
	tally: Tally,
	names: readonly FacetName[],
): Promise<Partial<Record<FacetName, FacetCount[]>>> {
	const counts = await Promise.all(
		names.map(async (name) => {
			const others = clauses.filter(({ source }) => !('facet' in source && source.facet === name));
			return [
				name,
				await tally.with(others).countValues(await toFacetValues(archive, name), query.facets[name]),
			] as const;
		}),
	);
	return Object.fromEntries(counts);
}
