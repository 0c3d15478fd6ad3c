import type { SiteRecord } from '../record/model.ts';
import { toColumn, type Column } from '../text/columns.ts';
import { siteStrings as t } from '../strings/languages.ts';
import { ARTICLE_SPEAKER, type IndexedStatement } from '../text/indexed.ts';

/** The properties that each have a column, a file each: a reader fetches those that are asked for. */
export type ColumnName = 'speaker' | 'kind' | 'topic' | 'date' | 'article' | 'number';

/**
 * The columns of statements in the order given. `kind` holds `quote`, or `claim` and its status; an undated statement
 * has no date.
 */
export function toColumns(
	statements: readonly IndexedStatement[],
	{ speakers, topics, articles }: SiteRecord,
): Record<ColumnName, Column> {
	const column = (toIds: (statement: IndexedStatement) => string[], labels?: ReadonlyMap<string, string>): Column =>
		toColumn(statements.map(toIds), labels);
	return {
		speaker: column(
			({ speaker }) => [speaker],
			new Map([[ARTICLE_SPEAKER, ''], ...speakers.map(({ id, name }) => [id, name] as const)]),
		),
		kind: column(({ kind, status }) => [status === undefined ? kind : `${kind}:${status}`], toKindLabels()),
		topic: column((statement) => statement.topics, new Map(topics.map(({ id, label }) => [id, label]))),
		date: column(({ said }) => (said === undefined ? [] : [said])),
		article: column(({ article }) => [article], new Map(articles.map(({ slug, title }) => [slug, title]))),
		number: column(({ number }) => [String(number)]),
	};
}

/** A kind and a status are called in the site's language what they are called elsewhere; parted as their ids are. */
const toKindLabels = (): ReadonlyMap<string, string> =>
	new Map([
		...Object.entries(t.kinds),
		...Object.entries(t.statuses).map(
			([status, { label }]) => [`claim:${status}`, `${t.kinds.claim}:${label}`] as const,
		),
	]);
