import type { Answer } from './answer.ts';
import type { Archive, Hits } from './archive.ts';
import { YES, type Clause } from './clause.ts';
import type { Parsed } from './parse.ts';
import { toCompletions } from './suggest.ts';
import { getVocabulary } from './vocabulary.ts';

/** The beginning of more words than this is none that anybody searches: it is only told. */
const MOST_WORDS = 12;

/** So many words are told of those that begin so. */
const TOLD = 5;

/**
 * Takes the last word of a query, if it is on no statement, for the beginning of words that are: it may still be typed.
 * The clause of the word is changed to stand for them all.
 */
export async function takeBeginning(
	archive: Archive,
	{ terms }: Parsed,
	clauses: readonly Clause[],
): Promise<Answer['beginning']> {
	const last = terms.at(-1);
	const clause = clauses.find(({ source }) => 'term' in source && source.term === terms.length - 1);
	const [word = '', ...rest] = last?.words ?? [];
	if (!last || !clause?.hits || last.isPhrase || rest.length > 0 || word === '' || clause.hits.docs.length > 0) return;
	const { completions, total: known } = toCompletions(await getVocabulary(archive), word, MOST_WORDS);
	const words = completions.map((completion) => completion.word);
	if (known === 0) return;
	if (known > MOST_WORDS) return { word: last.raw, words: words.slice(0, TOLD), known };
	const hits = unite(await Promise.all(words.map((whole) => archive.lookUp([whole]))));
	for (const doc of hits.docs) clause.mask[doc] = YES;
	clause.hits = hits;
	return { word: last.raw, words, known };
}

function unite(several: readonly Hits[]): Hits {
	const places = new Map<number, Set<number>>();
	for (const hits of several) {
		hits.docs.forEach((doc, at) => {
			const own = places.get(doc) ?? new Set();
			places.set(doc, own);
			for (const place of hits.places[at] ?? []) own.add(place);
		});
	}
	const docs = [...places.keys()].sort((one, other) => one - other);
	return {
		docs,
		places: docs.map((doc) => [...(places.get(doc) ?? [])].sort((one, other) => one - other)),
		length: 1,
	};
}
