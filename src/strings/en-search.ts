import { createDateFormat } from '../text/dates.ts';
import { kinds, statusLabels } from './en-labels.ts';

const formatDate = createDateFormat('en-GB');
const plurals = new Intl.PluralRules('en-GB');
const numbers = new Intl.NumberFormat('en-GB');

const found = (count: number, one: string, many: string): string =>
	`${numbers.format(count)} ${plurals.select(count) === 'one' ? one : many}`;

const labels = { ...kinds, ...statusLabels };

const isLabelled = (word: string): word is keyof typeof labels => Object.hasOwn(labels, word);

/** What the search page says while it is searched. A module of its own, because it reaches the browser. */
export const searchEn = {
	language: 'en',
	searching: 'Searching …',
	statements: (count: number) => `${found(count, 'statement', 'statements')} found`,
	/** Where the total is not certain. */
	someStatements: 'Statements found',
	nothing: 'No statement found. Try fewer or other words.',
	articles: 'In articles',
	theArticle: 'This article',
	/** `Claim. Asserted`, by the words of the contract. */
	kind: (kind: string, status: string | undefined) =>
		[kind, status].flatMap((word) => (word !== undefined && isLabelled(word) ? [labels[word]] : [])).join('. '),
	dated: (date: string | undefined) => (date === undefined ? 'date not stated' : formatDate(date, 'short')),
	inArticle: 'In the article',
	more: (count: number) => `Show ${found(count, 'more result', 'more results')}`,
	failed: 'The search could not be loaded. Everything can be read in the lists below.',
};
