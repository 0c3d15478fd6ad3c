import type { SiteRecord } from '../../record/model.ts';
import { dataPath, toFileName } from '../../record/permalink.ts';
import { toWellFormedJson } from '../../text/well-formed-json.ts';
import type { SiteFile } from '../site-file.ts';
import { toCsv } from './csv.ts';
import { toJsonSchema } from './json-schema.ts';
import { toManifest } from './manifest.ts';
import { toDataHead, toDataParts, toDataStatements, toDataSubjects, type DataSubjects } from './parts.ts';

/** The names of the files of the open data, in the order in which they are offered. */
export const DATA_FILES = [
	'statements.json',
	'statements.ndjson',
	'statements.csv',
	'schema.json',
	'manifest.json',
] as const;

/** Those that hold the data, each the whole of it, with their media types. */
export const DATA_FORMS = [
	{ file: 'statements.json', mediaType: 'application/json' },
	{ file: 'statements.ndjson', mediaType: 'application/x-ndjson' },
	{ file: 'statements.csv', mediaType: 'text/csv' },
] as const satisfies { file: DataFileName; mediaType: string }[];

export type DataFileName = (typeof DATA_FILES)[number];

const WRITERS: Readonly<Record<DataFileName, (subjects: DataSubjects) => string>> = {
	'statements.json': toJson,
	'statements.ndjson': (subjects) =>
		toLines(toDataStatements(subjects))
			.map((line) => `${line}\n`)
			.join(''),
	'statements.csv': (subjects) => toCsv(toDataStatements(subjects)),
	'manifest.json': ({ statements, released }) => toManifest(statements, released),
	'schema.json': () => `${JSON.stringify(toJsonSchema(), undefined, '\t')}\n`,
};

/** The text of one of the files. */
export const toDataFile = (name: DataFileName, subjects: DataSubjects): string => WRITERS[name](subjects);

/** Everything on the site for machines, and the schema of it. */
export function* listDataFiles(record: SiteRecord): Generator<SiteFile> {
	const subjects = toDataSubjects(record);
	for (const name of DATA_FILES) {
		yield { name: toFileName(dataPath(name)), toContent: () => toDataFile(name, subjects) };
	}
}

/** One thing a line, so that `diff` shows what two releases differ in. */
function toJson(subjects: DataSubjects): string {
	const head = Object.entries(toDataHead(subjects)).map(([key, value]) => `"${key}":${toWellFormedJson(value)}`);
	const parts = Object.entries(toDataParts(subjects)).map(
		([name, items]) => `"${name}":[\n${toLines(items).join(',\n')}\n]`,
	);
	return `{\n${[...head, ...parts].join(',\n')}\n}\n`;
}

const toLines = (items: Iterable<object>): string[] => Array.from(items, (item) => toWellFormedJson(item));
