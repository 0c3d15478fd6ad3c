import type { SiteRecord } from '../record/model.ts';
import type { Column } from '../text/columns.ts';
import { toSearchedTexts, type IndexedStatement } from '../text/indexed.ts';
import type { VocabularyFile } from '../text/word-list.ts';
import { toColumns, type ColumnName } from './search-columns.ts';
import { toIndexedStatement } from './search-statements.ts';
import { toVocabulary } from './search-vocabulary.ts';

/** How many statements the search page lists by itself, the newest. */
export const LISTED = 200;

/** Up to so many statements the search page fetches the rest of them as one file, and so has all at hand. */
export const SMALL = 600;

/** All that the files of the search are made of. */
export interface SearchSource {
	/** Newest first, undated last. Withdrawn ones answer to nothing. */
	statements: IndexedStatement[];
	columns: Record<ColumnName, Column>;
	vocabulary: VocabularyFile;
}

export function toSearchSource(record: SiteRecord): SearchSource {
	const statements = record.statements.map(toIndexedStatement);
	const texts = statements.map((statement) => toSearchedTexts(statement).join('\n'));
	const names = record.speakers.map(({ name }) => name);
	return { statements, columns: toColumns(statements, record), vocabulary: toVocabulary(texts, names) };
}
