import { toInstant } from '../text/dates.ts';
import type { ArticleRecord, Statement } from './model.ts';

/** When a statement's words or status last changed: its publication, its latest correction, or its withdrawal. RFC 3339. */
export function toUpdated({ article, corrections, withdrawn }: Statement): string {
	const dates = [article.published, ...corrections.map(({ date }) => date)];
	return toLatest([...dates, ...(withdrawn === undefined ? [] : [withdrawn.date])].map(toInstant));
}

/** When an article last changed, as its editor says. RFC 3339. */
export const toArticleUpdated = ({ published, updated }: ArticleRecord): string => toInstant(updated ?? published);

/** The latest of moments after RFC 3339 in UTC, which sort as text; of none, the first moment of 1970. */
export const toLatest = (moments: Iterable<string>): string => {
	let latest = toInstant('1970');
	for (const moment of moments) if (moment > latest) latest = moment;
	return latest;
};
