import type { Answer, Count, FacetCount, Hit, Question } from './answer.ts';
import type { Archive, Hits } from './archive.ts';
import { toClauses, toFacetValues, type Clause } from './clauses.ts';
import { PAGE } from './page-size.ts';
import { parseQuery } from './parse.ts';
import { findPlaces, toPlacedWords } from './placed-words.ts';
import type { FacetName, Sort } from './query.ts';
import { toOrdered, toPlaces } from './rank.ts';
import { Tally } from './tally.ts';

/** So many results are shown before the others are there. */
const FIRST = 6;

/**
 * Answers a question, perhaps several times: what is known at once, then more of it, and at last all (`isFinal`).
 * Stops without an answer as soon as `isWanted` says that nobody waits for it.
 */
export async function ask(
	archive: Archive,
	{ number, query, facets }: Question,
	tell: (answer: Answer) => void,
	isWanted: () => boolean,
): Promise<void> {
	const parsed = parseQuery(query.text);
	const { clauses, notices } = await toClauses(archive, parsed, query);
	const isUnknown = clauses.some(({ hits }) => hits?.docs.length === 0);
	const seldom = isUnknown || isName(query.text) ? await import('./seldom.ts') : undefined;
	const direct = isName(query.text, isUnknown) ? await seldom?.toDirect(archive, query.text, clauses) : undefined;
	if (direct) clauses.splice(0, clauses.length, ...direct.clauses);
	const beginning = direct ? undefined : await seldom?.takeBeginning(archive, parsed, clauses);
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
		isByNumber: direct?.isNumber ?? false,
		isFinal: false,
		...rest,
	});
	const most = query.page * PAGE;
	const toHits = (found: readonly number[]): Promise<Hit[]> =>
		Promise.all(found.map((doc) => toHit(archive, doc, wanted)));

	const first = await toHits(await tally.take(docs, Math.min(FIRST, most)));
	if (!isWanted()) return;
	tell(toAnswer(first, tally.countKnown()));
	const found = await tally.take(docs, most);
	const hits = await toHits(found);
	if (!isWanted()) return;
	tell(toAnswer(hits, tally.countKnown()));

	const [count, counts] = [await tally.count(docs), await countFacets(archive, clauses, tally, facets)];
	if (!isWanted()) return;
	const isNothing = count.count === 0 && !count.isAtLeast;
	const deadEnd = isNothing ? await import('./seldom.ts') : undefined;
	const waysOut = (await deadEnd?.toWaysOut(query, parsed, clauses, tally)) ?? [];
	const suggestions = (await deadEnd?.toSuggestions(archive, query, parsed, clauses)) ?? [];
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

/**
 * Whether a query may be the id or the number of a statement. An id that is a mere word is one only where that word is on
 * no statement.
 */
const isName = (text: string, isUnknown = false): boolean =>
	/^[a-z\d]+(?:-[a-z\d]+)*$/i.test(text) && (isUnknown || /[-\d]/.test(text));

async function toHit(archive: Archive, doc: number, wanted: readonly Hits[]): Promise<Hit> {
	const statement = await archive.statement(doc);
	const placed = toPlacedWords(statement);
	const origin = archive.origin(doc);
	// The index tells the first place only; the same words are lit wherever they stand.
	const places = wanted.flatMap((hits) =>
		toPlaces(hits, doc).flatMap((place) => findPlaces(placed, placed.slice(place, place + hits.length), false)),
	);
	return { statement, places, ...(origin && { origin }) };
}

/** Counts of a facet's values as they would be found: under all clauses but that of the facet itself. */
async function countFacets(
	archive: Archive,
	clauses: readonly Clause[],
	tally: Tally,
	names: readonly FacetName[],
): Promise<Partial<Record<FacetName, FacetCount[]>>> {
	const counts = await Promise.all(
		names.map(async (name) => {
			const others = clauses.filter(({ source }) => !('facet' in source && source.facet === name));
			return [name, await tally.with(others).countValues(await toFacetValues(archive, name))] as const;
		}),
	);
	return Object.fromEntries(counts);
}
