import { createNumbers } from './intl.ts';

/**
 * What the search page says while it is searched. A module of its own, because it reaches the browser,
 * and a function, so that no other language goes along.
 */
export function createSearchEn() {
	const LANGUAGE = 'en-GB';
	const { count, number } = createNumbers(LANGUAGE);

	return {
		language: 'en',
		theArticle: 'This article',
		corrected: 'Corrected',
		inSentence: 'In the sentence:',
		inArticle: 'In the article',
		copy: 'Copy link',
		origin: (name: string) => `On another record: ${name}`,
		number,

		searching: 'Searching the whole record …',
		/** What was found, of all there are. */
		found: (value: number, isAtLeast: boolean, size: number) =>
			`${isAtLeast ? 'At least ' : ''}${count(value, 'statement', 'statements')} of ${number(size)} match${
				value === 1 && !isAtLeast ? 'es' : ''
			}`,
		foundByNumber: (value: number, typed: string) =>
			`${count(value, 'statement has', 'statements have')} the number ${typed}`,
		more: (value: number) => `Show ${count(value, 'more statement', 'more statements')}`,

		nothing: (typed: string) => (typed === '' ? 'No statement was found' : `No statement was found for “${typed}”`),
		noWords: 'There are no words to search for in this. Type a word, a name or a number.',
		missing: (names: string) => `No answer came from ${names}. What stands there is not among these.`,
		failed: 'The search could not be reached, so only the statements listed on this page were searched.',
		again: 'Try again',

		undated: 'Not dated',
		others: (value: number) => `${number(value)} more: type to find them`,
		none: 'None',
		remove: (name: string) => `Remove ${name}`,
		removeAll: 'Remove all filters',
	};
}

export type SearchStrings = ReturnType<typeof createSearchEn>;
