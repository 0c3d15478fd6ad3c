import { readArticle, type ArticleReading } from '../../../src/record/read-article.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import type { SiteRecord } from '../../../src/record/model.ts';
import { statementPath } from '../../../src/record/permalink.ts';
import type { PlacedProblem } from '../../../src/problems/problem.ts';
import { isLabel, PLAIN, STRICT, toHostileArticle, type Field, type Values } from '../../fixtures/hostile-content.ts';

/** Fields that hold an address, fields whose words must stand in the prose, and fields that hold any words. */
const ADDRESSES: readonly Field[] = ['sameAs', 'url', 'archived'];
const ANCHORED: readonly Field[] = ['quote', 'passage', 'withdrawn'];
const WORDS = (Object.keys(PLAIN) as Field[]).filter(
	(field) => ![...ADDRESSES, ...ANCHORED, 'label', 'markdown'].includes(field),
);

const OPTIONS = { base: '/', toStatementPath: statementPath };

export const read = (mark: string, values: Values): ArticleReading =>
	readArticle(`articles/${mark}.md`, Buffer.from(toHostileArticle(mark, values)), OPTIONS);

/** What came of one string: the articles that hold it, and every problem that refused it somewhere. */
export interface Tried {
	text: string;
	mark: string;
	articles: { reading: ArticleReading; values: Values }[];
	problems: PlacedProblem[];
}

const isError = ({ severity }: PlacedProblem): boolean => severity === 'error';
const fill = (fields: readonly (keyof Values)[], text: string): Values =>
	Object.fromEntries(fields.map((field) => [field, text]));

/** Puts a string into every field; a field that refuses it is left plain, and its problem kept. */
export function tryString(text: string, mark: string): Tried {
	const tried: Tried = { text, mark, articles: [], problems: [] };
	const add = (name: string, values: Values): boolean => {
		const reading = read(`${mark}${name}`, values);
		const errors = reading.problems.filter(isError);
		tried.problems.push(...errors);
		if (errors.length > 0) return false;
		tried.articles.push({ reading, values });
		return true;
	};
	const words = [...WORDS, 'withdrawn'] as const;
	if (!add('w', fill(words, text))) words.forEach((field, index) => void add(`w${index}`, { [field]: text }));
	add('u', fill(ADDRESSES, text));
	for (const field of ['quote', 'passage', 'markdown'] as const) add(field.charAt(0), { [field]: text });
	tried.problems.push(...read(`${mark}s`, fill(Object.keys(STRICT) as (keyof typeof STRICT)[], text)).problems);
	return tried;
}

/** The site of all articles that hold something hostile; every topic is labelled with the string of its article. */
export function toSite(all: readonly Tried[]): SiteRecord {
	const entries = all.flatMap(({ articles }) =>
		articles.flatMap(({ reading }) => {
			const { article, text } = reading;
			return article === undefined || text === undefined ? [] : [{ ...reading, article, text }];
		}),
	);
	const labels = all.flatMap(({ text, articles }) =>
		isLabel(text) ? articles.map(({ reading }) => [`topic-${reading.slug}`, text] as const) : [],
	);
	return buildRecord(entries, new Map(labels));
}
