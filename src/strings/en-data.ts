import { createNumbers } from './intl.ts';

const { number, count } = createNumbers('en-GB');

/** The words of the page of the open data; part of `en`. */
export const dataEn = {
	dataPage: {
		/** In the foot of every page. */
		link: 'Open data',
		title: 'Open data',
		standfirst: 'The whole record as files: every statement with its speaker, date, sources, status and address.',
		files: 'Files',
		counts: (statements: number, withdrawn: number, articles: number, speakers: number, topics: number) =>
			`${count(statements, 'statement', 'statements')} (${number(withdrawn)} withdrawn), ${count(articles, 'article', 'articles')}, ${count(speakers, 'speaker', 'speakers')}, ${count(topics, 'topic', 'topics')}.`,
		updated: (day: string) => `Last changed: ${day}.`,
		version: (version: string) => `Version of the form: ${version}.`,
		descriptions: {
			'statements.json': 'Everything: statements, speakers, articles, topics and sources.',
			'statements.ndjson': 'The statements, one a line.',
			'statements.csv': 'The statements as a table, one a row.',
			'schema.json': 'The JSON Schema (2020-12) of statements.json.',
			'manifest.json': 'The SHA-256 of every statement, of the whole, and of the last release on record.',
		},
		licence: 'Reuse',
		licenceText: 'The data may be reused, changed and sold, with the source named, under',
		withdrawnNote:
			'A withdrawn statement stays in the data, with date and reason. Whoever passes it on must say that it is withdrawn.',
		feeds: 'Feeds',
		feedsText:
			'The newest hundred of each, withdrawn statements among them. Every speaker and every topic has feeds of its own, at the address of its page with feed.xml or feed.json behind it.',
		notebook: 'In a notebook',
		notebookText: 'Python, with nothing but its standard library: every quote that is not withdrawn.',
		pandasText: 'The same table with pandas: how many quotes and claims of each speaker.',
		spreadsheet: 'In a spreadsheet',
		steps: [
			'LibreOffice: open statements.csv; choose Unicode (UTF-8) as character set and the comma as separator.',
			'Excel: Data, From Text/CSV; choose 65001: Unicode (UTF-8) as file origin and the comma as delimiter, and make the column “said” text, or Excel takes a month for its first day.',
			'Google Sheets: File, Import; or, in an empty sheet, the formula',
		],
		formulaText: 'The number of disputed claims:',
		formula: (kind: string, status: string) => `=COUNTIFS(${kind}:${kind},"claim",${status}:${status},"disputed")`,
		apostrophe:
			'A cell that begins with =, +, -, @, a tab or a line end has an apostrophe before it, so that no spreadsheet runs it as a formula. Several entries in one cell are parted by a bar.',
		compare: 'What has changed between two releases',
		compareText:
			'The files hold no date of the build, and their order depends on nothing but the content: articles by date, statements by number. A statement is one line. Whoever keeps a copy sees what has changed by comparing it with the new file:',
		fields: 'Fields',
		fieldsText:
			'What is not known or does not apply is left out. Dates have the precision that is known: a day, a month or a year. The names and descriptions are those of the schema.',
		parts: {
			head: 'The whole of statements.json',
			statements: 'A statement',
			speakers: 'A speaker',
			articles: 'An article',
			topics: 'A topic',
			sources: 'A source',
		},
		columns: 'The columns of statements.csv',
		required: 'required',
		optional: 'optional',
	},
};
