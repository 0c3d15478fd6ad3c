import { toIdWord, toNumberWord } from '../text/indexed.ts';
import type { Answer, Count, FacetCount, Hit, Question } from './answer.ts';
import type { Archive } from './archive.ts';
import { NO, toClauses, toFacetValues, YES, type Clause } from './clauses.ts';
import { PAGE } from './page-size.ts';
import { parseQuery, type Parsed } from './parse.ts';
import { findPlaces, toPlacedWords } from './placed-words.ts';
import type { FacetName, Query, Sort } from './query.ts';
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
	const direct = await toDirect(archive, query, parsed, clauses);
	if (direct) clauses.splice(0, clauses.length, ...direct.clauses);
	const beginning =
		direct || !clauses.some(({ hits }) => hits?.docs.length === 0)
			? undefined
			: await (await import('./dead-end.ts')).takeBeginning(archive, parsed, clauses);
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
		Promise.all(found.map((doc) => toHit(archive, doc, parsed, clauses)));

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
	const deadEnd = isNothing ? await import('./dead-end.ts') : undefined;
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
		const forms = toPlaces(hits, doc).map((place) => placed[place] ?? '');
		const firsts = forms.flatMap((_, at) => (at % words.length === 0 ? [forms.slice(at, at + words.length)] : []));
		return [...exact, ...firsts.flatMap((form) => findPlaces(placed, form, false))];
	});
	return [...new Set(lit)];
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

interface Direct {
	clauses: Clause[];
	isNumber: boolean;
}

/**
 * What a query stands for that is nothing but a statement's id, or a number: the statements of that id or number, with
 * the facets that are chosen. Nothing if there is none: then it is a word like others. An id that is a mere word is one
 * too where the word is on the record.
 */
async function toDirect(
	archive: Archive,
	{ text }: Query,
	{ terms, conditions }: Parsed,
	clauses: readonly Clause[],
): Promise<Direct | undefined> {
	if (terms.length !== 1 || conditions.length > 0 || !/^[a-z\d]+(?:-[a-z\d]+)*$/i.test(text)) return;
	const others = clauses.filter(({ source }) => 'facet' in source);
	const isNumber = /^\d{1,6}$/.test(text);
	const id = text.toLowerCase();
	const { docs } = await archive.lookUp([isNumber ? toNumberWord(Number(text)) : toIdWord(id)]);
	const isWord = !/[-\d]/.test(text) && clauses.some(({ hits }) => hits !== undefined && hits.docs.length > 0);
	if (docs.length === 0 || isWord) return;
	const mask = new Uint8Array(archive.size).fill(NO);
	for (const doc of docs) {
		// The index's word for an id does not tell `a-b` from `ab`.
		if (isNumber || (await archive.statement(doc)).id === id) mask[doc] = YES;
	}
	return mask.includes(YES) ? { clauses: [{ source: { term: 0 }, mask }, ...others], isNumber } : undefined;
}
