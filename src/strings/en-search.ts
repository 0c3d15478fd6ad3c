import { createDateFormat } from '../text/dates.ts';
import { kinds, statusLabels } from './en-labels.ts';
import { createLabels, createNumbers } from './intl.ts';

/**
 * What the search page says while it is searched. A module of its own, because it reaches the browser,
 * and a function, so that no other language goes along.
 */
export function createSearchEn() {
	const LANGUAGE = 'en-GB';
	const formatDate = createDateFormat(LANGUAGE);
	const { count, number } = createNumbers(LANGUAGE);
	const labels: Readonly<Record<string, string>> = { ...kinds, ...statusLabels };
	const toLabels = createLabels(labels);

	const statements = (value: number, isAtLeast: boolean): string =>
		(isAtLeast ? 'at least ' : '') + count(value, 'statement', 'statements');

	return {
		language: 'en',
		theArticle: 'This article',
		/** A kind or a status by the words of the contract. */
		label: (word: string) => labels[word] ?? word,
		/** `Claim. Asserted, said 8 Aug 2025`. */
		kindAndDate: (kind: string, status: string | undefined, date: string | undefined, isPublished: boolean) =>
			`${toLabels(kind, status).join('. ')}${status === undefined ? ',' : ';'} ${
				date === undefined ? 'date not stated' : `${isPublished ? 'published' : 'said'} ${formatDate(date, 'short')}`
			}`,
		corrected: 'Corrected',
		inSentence: 'In the sentence:',
		inArticle: 'In the article',
		origin: (name: string) => `On another record: ${name}`,
		copy: 'Copy link',
		copied: 'Link copied',
		notCopied: (address: string) => `The link could not be copied. It is ${address}`,
		number,

		searching: 'Searching the whole record …',
		/** What was found, of all there are. */
		found: (value: number, isAtLeast: boolean, size: number) =>
			`${statements(value, isAtLeast)} of ${number(size)} found`.replace(/^a/, 'A'),
		foundByNumber: (value: number, typed: string) =>
			`${count(value, 'statement has', 'statements have')} the number ${typed}`,
		/** What there is before anything is asked. */
		all: (shown: number, size: number) =>
			shown < size
				? `${count(size, 'statement', 'statements')} on the record, the newest ${number(shown)} listed here`
				: `${count(size, 'statement', 'statements')} on the record`,
		more: (value: number) => `Show ${count(value, 'more statement', 'more statements')}`,
		some: 'These are matches among the statements at hand; the whole record is still being searched.',

		nothing: (typed: string) => (typed === '' ? 'No statement was found' : `No statement was found for “${typed}”`),
		nothingMeans: 'That is a fact about this record, not about what was said elsewhere.',
		noWords: 'There are no words to search for in this. Type a word, a name or a number.',
		cut: 'This is longer than a search. Only its beginning was searched.',
		noDate: (value: string) =>
			`“${value}” is not a date. Write 2025, 2025-08 or 2025-08-08. The condition was left out.`,
		unknown: {
			speaker: (value: string) => `No speaker here is called “${value}”.`,
			article: (value: string) => `No article here is called “${value}”.`,
			year: (value: string) => `No statement here is dated ${value}.`,
			topic: (value: string) => `No topic here is called “${value}”.`,
			kind: (value: string) => `“${value}” is no kind of statement. The kinds are quote and claim.`,
			status: (value: string) => `“${value}” is no status. The statuses are ${Object.keys(statusLabels).join(', ')}.`,
		} as Record<string, (value: string) => string>,
		beginning: (word: string, words: string) => `“${word}” was taken for the beginning of ${words}.`,
		beginsMany: (word: string, known: number, words: string) =>
			`${count(known, 'word begins', 'words begin')} with “${word}”, ${words} among them. Type on.`,
		without: (name: string) => `Without ${name}`,
		alone: (name: string) => `${name} alone`,
		statements,
		instead: (word: string) => `“${word}” is not on the record. Did you mean`,
		missing: (names: string) => `No answer came from ${names}. What stands there is not among these.`,
		failed: 'The search could not be reached, so only the statements listed on this page were searched.',
		again: 'Try again',
		goesTo: (id: string) => `Press Enter to open the statement ${id}.`,

		filter: 'Filter these results',
		facets: {
			speaker: 'Speaker',
			kind: 'Kind',
			status: 'Status',
			topic: 'Topic',
			year: 'Year',
			article: 'Article',
		},
		undated: 'Not dated',
		find: (facet: string) => `Find in ${facet.toLowerCase()}`,
		others: (value: number) => `${number(value)} more: type to find them`,
		none: 'None',
		remove: (name: string) => `Remove ${name}`,
		removeAll: 'Remove all filters',
		sortBy: 'Sort by',
		sorts: {
			best: 'best match',
			newest: 'newest first',
			oldest: 'oldest first',
			article: 'order in the article',
		},
	};
}

export type SearchStrings = ReturnType<typeof createSearchEn>;
