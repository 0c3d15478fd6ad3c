import { stringify } from 'csv-stringify/sync';
import type { DataStatement } from './statement-schema.ts';

/** A column of `statements.csv`. */
export interface CsvColumn {
	/** Where the value stands in `statements.json`. */
	name: string;
	/** English, as in the schema. */
	description: string;
	toCell: (statement: DataStatement) => string | undefined;
}

/** What parts the entries of a list in one cell. */
const SEPARATOR = ' | ';

const join = (entries: readonly string[] | undefined): string | undefined => entries?.join(SEPARATOR);

/** One row a statement: lists become one cell, and the places in the rendered text are left to the JSON. */
export const CSV_COLUMNS: readonly CsvColumn[] = [
	{ name: 'id', description: 'Id of the statement.', toCell: ({ id }) => id },
	{ name: 'url', description: 'Permanent address of the statement.', toCell: ({ url }) => url },
	{ name: 'number', description: 'Number in its article.', toCell: ({ number }) => String(number) },
	{ name: 'kind', description: '`quote` or `claim`.', toCell: ({ kind }) => kind },
	{ name: 'text', description: 'The words, whole.', toCell: ({ text }) => text },
	{ name: 'language', description: 'Language of the words (BCP 47).', toCell: ({ language }) => language },
	{
		name: 'translatedFrom',
		description: 'Language a quote was said in.',
		toCell: ({ translatedFrom }) => translatedFrom,
	},
	{ name: 'speaker.id', description: 'Id of the speaker.', toCell: ({ speaker }) => speaker?.id },
	{ name: 'speaker.name', description: 'Name of the speaker.', toCell: ({ speaker }) => speaker?.name },
	{ name: 'speaker.role', description: 'Role at the time of the article.', toCell: ({ speaker }) => speaker?.role },
	{ name: 'speaker.kind', description: '`person` or `organization`.', toCell: ({ speaker }) => speaker?.kind },
	{ name: 'said', description: 'When it was said, as precisely as is known.', toCell: ({ said }) => said },
	{ name: 'dateVerb', description: 'What `said` dates.', toCell: ({ dateVerb }) => dateVerb },
	{ name: 'status', description: 'Of a claim: what is known about it.', toCell: ({ status }) => status },
	{ name: 'occasion', description: 'Of a quote: where it was said.', toCell: ({ occasion }) => occasion },
	{ name: 'note', description: 'A remark of the editor.', toCell: ({ note }) => note },
	{
		name: 'sources',
		description: 'Publisher, title, date and address of each source.',
		toCell: ({ sources }) =>
			join(
				sources.map(({ publisher, title, date, url }) =>
					[publisher, title, date, ...(url === undefined ? [] : [url])].join(', '),
				),
			),
	},
	{ name: 'topics', description: 'Ids of its topics.', toCell: ({ topics }) => join(topics.map(({ id }) => id)) },
	{ name: 'article.slug', description: 'Id of its article.', toCell: ({ article }) => article.slug },
	{ name: 'article.title', description: 'Headline of its article.', toCell: ({ article }) => article.title },
	{ name: 'article.published', description: 'Date of its article.', toCell: ({ article }) => article.published },
	{ name: 'article.url', description: 'Its place in the article.', toCell: ({ article }) => article.url },
	{ name: 'quotes', description: 'Of a claim: ids of the quotes it rests on.', toCell: ({ quotes }) => join(quotes) },
	{ name: 'claims', description: 'Of a quote: ids of the claims it is for.', toCell: ({ claims }) => join(claims) },
	{
		name: 'positions',
		description: 'Of a claim: speaker, stance and scope of each position.',
		toCell: ({ positions }) =>
			join(
				positions?.map(({ speaker, stance, scope }) =>
					[speaker, stance, ...(scope === undefined ? [] : [scope])].join(', '),
				),
			),
	},
	{
		name: 'corrections',
		description: 'Date and text of each correction.',
		toCell: ({ corrections }) => join(corrections.map(({ date, note }) => `${date}: ${note}`)),
	},
	{ name: 'withdrawn.date', description: 'When it was withdrawn.', toCell: ({ withdrawn }) => withdrawn?.date },
	{ name: 'withdrawn.reason', description: 'Why it was withdrawn.', toCell: ({ withdrawn }) => withdrawn?.reason },
];

/**
 * Statements as CSV after RFC 4180, in UTF-8 with a byte order mark, by which spreadsheets know it. A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it (contract section 5); what is not known is empty.
 */
export function toCsv(statements: Iterable<DataStatement>): string {
	const rows = Array.from(statements, (statement) => CSV_COLUMNS.map(({ toCell }) => toCell(statement) ?? ''));
	return stringify([CSV_COLUMNS.map(({ name }) => name), ...rows], {
		bom: true,
		escape_formulas: true,
		record_delimiter: 'windows',
	});
}
