import { compareNewestFirst, compareOldestFirst } from '../text/dates.ts';
import type { Archive } from './archive.ts';
import type { Sort } from './query.ts';

/** Statements in an order other than that of the archive; of equals the one that comes first there. */
export function toSorted(archive: Archive, docs: readonly number[], sort: Exclude<Sort, 'best'>): Promise<number[]> {
	if (sort === 'article') return byArticle(archive, docs);
	return byDate(archive, docs, sort === 'newest' ? compareNewestFirst : compareOldestFirst);
}

async function byDate(
	archive: Archive,
	docs: readonly number[],
	compare: typeof compareNewestFirst,
): Promise<number[]> {
	const { ids, of } = await archive.column('date');
	const toDate = (doc: number): string | undefined => ids[of(doc)[0] ?? -1];
	return docs.toSorted((one, other) => compare(toDate(one), toDate(other)) || one - other);
}

/** Articles by their newest statement, and in each the statements by number. */
async function byArticle(archive: Archive, docs: readonly number[]): Promise<number[]> {
	const [article, number] = await Promise.all([archive.column('article'), archive.column('number')]);
	const firsts = new Map<number, number>();
	for (let doc = 0; doc < archive.size; doc++) {
		const [own = -1] = article.of(doc);
		if (!firsts.has(own)) firsts.set(own, doc);
	}
	const toKey = (doc: number): [number, number] => [
		firsts.get(article.of(doc)[0] ?? -1) ?? 0,
		Number(number.ids[number.of(doc)[0] ?? -1]),
	];
	const keys = new Map(docs.map((doc) => [doc, toKey(doc)]));
	return docs.toSorted((one, other) => {
		const [a = [0, 0], b = [0, 0]] = [keys.get(one), keys.get(other)];
		return a[0] - b[0] || a[1] - b[1] || one - other;
	});
}
