import type { ArticleRecord, SiteRecord, Statement } from '../record/model.ts';
import { articlePath, statementPath } from '../record/permalink.ts';
import { toWords } from '../record/words.ts';
import { SITE } from '../site.ts';
import { toYear } from '../text/dates.ts';

/**
 * A record of Pagefind's `addCustomRecord`. Pagefind drops from sorted results what lacks the key, so every record
 * has all of them, and a sentinel stands for "undated" on the far side of either direction.
 */
export interface SearchRecord {
	/** With the base path: what a result links to. */
	url: string;
	/** What is searched. */
	content: string;
	meta: Record<string, string>;
	/** By the keys and values of the search address (contract section 4). */
	filters: Record<string, string[]>;
	sort: Record<string, string>;
}

/** The kind of a record that is an article's prose, beside `quote` and `claim`; the speaker of its own claims. */
const ARTICLE = 'article';

/** A record per statement, by number within the articles, and one for each article's prose. Withdrawn statements have none. */
export function toSearchRecords({ articles }: SiteRecord): SearchRecord[] {
	return articles.flatMap((article) => [
		...article.statements.filter(({ withdrawn }) => withdrawn === undefined).map(toStatementRecord),
		toArticleRecord(article),
	]);
}

function toStatementRecord(statement: Statement): SearchRecord {
	const { id, kind, number, article, speaker, role, said, topics, context } = statement;
	const words = toWords(statement);
	const sentence = context?.sentence.map(({ text }) => text).join('') ?? '';
	return {
		url: statementPath(id),
		// The sentence is searched too: a fragment of two words is found by what it was said of.
		content: [words, speaker?.name ?? '', sentence].join('\n'),
		meta: toMeta({ title: words, number: String(number), by: speaker?.name, role, said, lang: toLang(article) }),
		filters: {
			speaker: [speaker?.id ?? ARTICLE],
			kind: [kind],
			...(statement.kind === 'claim' && { status: [statement.status] }),
			topic: topics.map((topic) => topic.id),
			year: said === undefined ? [] : [toYear(said)],
			article: [article.slug],
		},
		sort: toSortKeys(said, article, number),
	};
}

function toArticleRecord(article: ArticleRecord): SearchRecord {
	const { slug, title, standfirst, published, topics, text } = article;
	return {
		url: articlePath(slug),
		content: [title, standfirst, text].join('\n'),
		meta: toMeta({ title, standfirst, said: published, lang: toLang(article) }),
		filters: {
			kind: [ARTICLE],
			topic: topics.map(({ id }) => id),
			year: [toYear(published)],
			article: [slug],
		},
		sort: toSortKeys(published, article, 0),
	};
}

/** The language of the words, where it is not the site's. */
const toLang = ({ language }: ArticleRecord): string | undefined => (language === SITE.language ? undefined : language);

/** What a result shows. Pagefind searches it too, so it holds no more than that, and the page takes labels from the filters. */
function toMeta(values: Record<string, string | undefined>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
	);
}

/** `newest` is sorted downwards, `oldest` and `place` upwards. A date of lower precision sorts as its first day. */
function toSortKeys(date: string | undefined, { slug }: ArticleRecord, number: number): Record<string, string> {
	return {
		newest: date ?? '0000',
		oldest: date ?? '9999',
		place: `${slug} ${String(number).padStart(6, '0')}`,
	};
}
