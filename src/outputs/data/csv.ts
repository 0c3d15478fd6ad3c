import { toCsvText } from '../../text/csv.ts';
import { STATEMENT_CELLS } from '../../text/statement-cells.ts';
import type { DataStatement } from './statement-schema.ts';

/** A column of `statements.csv`. */
export interface CsvColumn {
	/** Where the value stands in `statements.json`. */
	name: string;
	/** English, as in the schema. */
	description: string;
	toCell: (statement: DataStatement) => string | undefined;
}

const DESCRIPTIONS: Readonly<Record<keyof typeof STATEMENT_CELLS, string>> = {
	id: 'Id of the statement.',
	url: 'Permanent address of the statement.',
	number: 'Number in its article.',
	kind: '`quote` or `claim`.',
	text: 'The words, whole.',
	language: 'Language of the words (BCP 47).',
	translatedFrom: 'Language a quote was said in.',
	'speaker.id': 'Id of the speaker.',
	'speaker.name': 'Name of the speaker.',
	'speaker.role': 'Role at the time of the article.',
	'speaker.kind': '`person` or `organization`.',
	said: 'When it was said, as precisely as is known.',
	dateVerb: 'What `said` dates.',
	status: 'Of a claim: what is known about it.',
	occasion: 'Of a quote: where it was said.',
	note: 'A remark of the editor.',
	sources: 'Publisher, title, date and address of each source.',
	topics: 'Ids of its topics.',
	'article.slug': 'Id of its article.',
	'article.title': 'Headline of its article.',
	'article.published': 'Date of its article.',
	'article.url': 'Its place in the article.',
	quotes: 'Of a claim: ids of the quotes it rests on.',
	claims: 'Of a quote: ids of the claims it is for.',
	positions: 'Of a claim: speaker, stance and scope of each position.',
	corrections: 'Date and text of each correction.',
	'withdrawn.date': 'When it was withdrawn.',
	'withdrawn.reason': 'Why it was withdrawn.',
	published: 'When it was first published.',
	updated: 'When it last changed.',
	formerIds: 'Ids it had before.',
	history: 'Words it had before, each with the dates from when to when.',
	wording: 'Digest of its words.',
	digest: 'SHA-256 of the statement as published.',
};

/** One row a statement: lists become one cell, and the places in the rendered text are left to the JSON. */
export const CSV_COLUMNS: readonly CsvColumn[] = Object.entries(STATEMENT_CELLS).map(([name, toCell]) => ({
	name,
	description: DESCRIPTIONS[name as keyof typeof STATEMENT_CELLS],
	toCell,
}));

/** Statements as CSV; what is not known is empty. */
export function toCsv(statements: Iterable<DataStatement>): string {
	const rows = Array.from(statements, (statement) => CSV_COLUMNS.map(({ toCell }) => toCell(statement) ?? ''));
	return toCsvText([CSV_COLUMNS.map(({ name }) => name), ...rows]);
}
