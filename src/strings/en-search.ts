import { createDateFormat } from '../text/dates.ts';
import { kinds, statusLabels } from './en-labels.ts';
import { createLabels, createNumbers } from './intl.ts';

const LANGUAGE = 'en-GB';
const formatDate = createDateFormat(LANGUAGE);
const { count } = createNumbers(LANGUAGE);

const toLabels = createLabels({ ...kinds, ...statusLabels });

/** What the search page says while it is searched. A module of its own, because it reaches the browser. */
export const searchEn = {
	language: 'en',
	searching: 'Searching …',
	statements: (value: number) => `${count(value, 'statement', 'statements')} found`,
	/** Where the total is not certain. */
	someStatements: 'Statements found',
	nothing: 'No statement found. Try fewer or other words.',
	articles: 'In articles',
	theArticle: 'This article',
	/** `Claim. Asserted, 8 Aug 2025`, by the words of the contract. */
	kindAndDate: (kind: string, status: string | undefined, date: string | undefined) =>
		`${toLabels(kind, status).join('. ')}, ${date === undefined ? 'date not stated' : formatDate(date, 'short')}`,
	/** An article's date, as a sentence of its own. */
	articleDate: (date: string) => formatDate(date, 'short'),
	inArticle: 'In the article',
	more: (value: number) => `Show ${count(value, 'more result', 'more results')}`,
	failed: 'The search could not be loaded. Everything can be read in the lists below.',
};

export type SearchStrings = typeof searchEn;
