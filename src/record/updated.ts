import { toInstant } from '../text/dates.ts';
import type { ArticleRecord, Statement } from './model.ts';

/** When a statement was first published, as precisely as is known: as the ledger says, or with its article. */
export const toFirstPublished = ({ article, history }: Statement): string => history.first ?? article.published;

/** The same after RFC 3339. */
export const toCreated = (statement: Statement): string => toInstant(toFirstPublished(statement));

/**
 * When a statement's words, status or speaker changed last, or it was corrected or withdrawn, as precisely as is known;
 * nothing where all is as it was first published.
 */
export function toLastChange({ corrections, withdrawn, history }: Statement): string | undefined {
	return [history.changed, withdrawn?.date, ...corrections.map(({ date }) => date)]
		.filter((date) => date !== undefined)
		.sort()
		.at(-1);
}

/** When a statement was first published or last changed. RFC 3339. */
export function toUpdated(statement: Statement): string {
	const changed = toLastChange(statement);
	return toLatest([toFirstPublished(statement), ...(changed === undefined ? [] : [changed])].map(toInstant));
}

/** When an article last changed. RFC 3339. */
export const toArticleUpdated = ({ published, updated }: ArticleRecord): string => toInstant(updated ?? published);

/** The latest of moments after RFC 3339 in UTC, which sort as text; of none, the first moment of 1970. */
export const toLatest = (moments: Iterable<string>): string => {
	let latest = toInstant('1970');
	for (const moment of moments) if (moment > latest) latest = moment;
	return latest;
};
