import type { Count, Suggestion } from './answer.ts';
import type { Archive } from './archive.ts';
import type { Clause } from './clause.ts';
import type { Parsed } from './parse.ts';
import type { Query } from './query.ts';
import { toCompletions, toNames, toSuggestions as toNearWords } from './suggest.ts';
import { getVocabulary } from './vocabulary.ts';
import { toText } from './ways-out.ts';

/** So many words instead of one, of those that begin so first, and so many names. */
const WORDS = 3;
const NAMES = 2;

/**
 * For each word that is on no statement the nearest that are, and the nearest speakers' names, with the number of
 * statements that the query would find with them; those with which it finds nothing are left out.
 */
export async function toSuggestions(
	archive: Archive,
	query: Query,
	parsed: Parsed,
	clauses: readonly Clause[],
	count: (query: Query) => Promise<Count>,
): Promise<Suggestion[]> {
	const unknown = clauses.flatMap(({ source, hits }) =>
		'term' in source && hits?.docs.length === 0 ? [source.term] : [],
	);
	if (unknown.length === 0) return [];
	const vocabulary = await getVocabulary(archive);
	const suggestions = await Promise.all(
		unknown.map(async (index) => {
			const { raw: word = '' } = parsed.terms[index] ?? {};
			const others = [
				...[...toCompletions(vocabulary, word, WORDS).completions, ...toNearWords(vocabulary, word, WORDS)]
					.slice(0, WORDS)
					.map((near) => ({ shown: near.word, typed: near.word })),
				...toNames(vocabulary, word, NAMES).map((name) => ({ shown: name, typed: `speaker:"${name}"` })),
			];
			const instead = await Promise.all(
				others.map(async ({ shown, typed }) => {
					const text = toText(parsed, (at) => (at === index ? typed : undefined));
					const other: Query = { ...query, text, page: 1 };
					return { word: shown, query: other, ...(await count(other)) };
				}),
			);
			return { word, instead: instead.filter((one) => one.count > 0) };
		}),
	);
	return suggestions.filter(({ instead }) => instead.length > 0);
}
