import { toInstant } from '../text/dates.ts';
import type { ArticleRecord, Statement } from './model.ts';

/** When a statement was first published: as the ledger says, or with its article. RFC 3339. */
export const toCreated = ({ article, history }: Statement): string => toInstant(history.first ?? article.published);

/**
 * When a statement's words or status last changed: its first publication, a change that the ledger knows, its latest
 * correction, or its withdrawal. RFC 3339.
 */
export function toUpdated({ article, corrections, withdrawn, history }: Statement): string {
	const dates = [history.first ?? article.published, ...corrections.map(({ date }) => date)];
	if (history.changed !== undefined) dates.push(history.changed);
	return toLatest([...dates, ...(withdrawn === undefined ? [] : [withdrawn.date])].map(toInstant));
}

/** When an article last changed. RFC 3339. */
export const toArticleUpdated = ({ published, updated }: ArticleRecord): string => toInstant(updated ?? published);

/** The latest of moments after RFC 3339 in UTC, which sort as text; of none, the first moment of 1970. */
export const toLatest = (moments: Iterable<string>): string => {
	let latest = toInstant('1970');
	for (const moment of moments) if (moment > latest) latest = moment;
	return latest;
};
