import { ARTICLE_SPEAKER } from '../text/indexed.ts';
import { toSearchWords } from '../text/search-words.ts';
import type { Archive, Values } from './archive.ts';
import { COLUMNS, toFacetValues, toMask, type Clause, type Notice } from './clause.ts';
import { isDate, liesBeyond } from './date-conditions.ts';
import type { Condition } from './parse.ts';

/** The clause of `speaker:`, `before:` and their like; nothing where a date is none. */
export async function toConditionClause(
	archive: Archive,
	{ key, value, isExcluded }: Condition,
	index: number,
	notices: Notice[],
): Promise<Clause | undefined> {
	const source = { condition: index };
	if (key === 'before' || key === 'after') {
		if (!isDate(value)) {
			notices.push({ kind: 'no-date', value });
			return;
		}
		const dates = await archive.column(COLUMNS[key]);
		const fits = dates.ids.map((date) => liesBeyond(key, date, value) !== isExcluded);
		return { source, mask: toMask(archive, dates, fits) };
	}
	const values = await toFacetValues(archive, key);
	const fits = toNameTest(value, values);
	if (!fits.includes(true)) notices.push({ kind: 'unknown', key, value });
	return { source, mask: toMask(archive, values, fits, isExcluded) };
}

/** Which values a name stands for: that of this id; else those whose labels hold all its words. */
function toNameTest(name: string, { ids, labels }: Values): boolean[] {
	const id = name.toLowerCase();
	if (ids.includes(id)) return ids.map((own) => own === id);
	const words = toSearchWords(name).map(({ word }) => word);
	return labels.map((label, at) => {
		if (ids[at] === ARTICLE_SPEAKER) return false;
		const own = toSearchWords(label).map(({ word }) => word);
		return words.length > 0 && words.every((word) => own.includes(word));
	});
}
