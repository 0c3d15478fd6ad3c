/** The only module of the record that asks Astro for content. */
import { getCollection } from 'astro:content';
import type { Ledger } from '../schema/ledger.ts';
import { buildRecord } from './build-record.ts';
import { toHandover, type Handover } from './handover.ts';
import type { ArticleEntry, SiteRecord } from './model.ts';
import { PROBLEMS_ENTRY, type LedgerData, type ProblemsData, type TopicsData } from './store.ts';

interface Memo {
	inputs: readonly object[];
	record: SiteRecord;
}

/**
 * The record last built, kept under the first entry's data. This is no state: the same content gives the same record,
 * and it is found again only while every entry of the store is the very object it was built from. Astro hands out new
 * arrays but the same data, and asks once for each route; changed content comes as new objects.
 */
const memos = new WeakMap<object, Memo>();

/** What the site's record is built from: the content of the store. */
interface Content {
	entries: ArticleEntry[];
	topicLabels: [id: string, label: string][];
	ledger: Ledger | undefined;
	/** The very objects of the store. */
	inputs: readonly object[];
}

/** The content of the store. In `dev` drafts are in it, and content with problems throws their report. */
async function getContent(): Promise<Content> {
	const stored = await getCollection('articles');
	const problems = stored.find(({ id }) => id === PROBLEMS_ENTRY);
	if (problems !== undefined) throw new Error((problems.data as unknown as ProblemsData).report);
	const entries = stored.map(({ data }) => data as unknown as ArticleEntry);
	const topics = await getCollection('topics');
	const permalinks = await getCollection('permalinks');
	return {
		entries: import.meta.env.DEV ? entries : entries.filter(({ article }) => article.draft !== true),
		topicLabels: topics.flatMap(({ data }) => Object.entries((data as unknown as TopicsData).labels)),
		ledger: (permalinks[0]?.data as unknown as LedgerData | undefined)?.ledger,
		inputs: [...entries, ...[...topics, ...permalinks].map(({ data }) => data as object)],
	};
}

/** The whole site's content. */
export async function getSiteRecord(): Promise<SiteRecord> {
	const { entries, topicLabels, ledger, inputs } = await getContent();
	const [key] = inputs;
	if (key === undefined) return buildRecord([], new Map());
	const memo = memos.get(key);
	if (memo !== undefined && isSame(memo.inputs, inputs)) return memo.record;
	const record = buildRecord(entries, new Map(topicLabels), ledger);
	memos.set(key, { inputs, record });
	return record;
}

/** What the record is built from, for those who cannot ask Astro (`handover.ts`). */
export async function getHandover(): Promise<Handover> {
	const { entries, topicLabels, ledger } = await getContent();
	return toHandover(entries, topicLabels, ledger);
}

function isSame(a: readonly object[], b: readonly object[]): boolean {
	return a.length === b.length && a.every((item, index) => item === b[index]);
}
