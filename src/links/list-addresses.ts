import type { Place, YamlPath } from '../problems/problem.ts';
import type { ArticleReading } from '../record/read-article.ts';
import { toAsked } from './follow.ts';

/** One place at which an address is written. */
export interface Use {
	article: ArticleReading;
	place: Place;
	/** The key whose value it is; `link` in the prose. */
	key: 'url' | 'archived' | 'sameAs' | 'link';
	/** As it is written, fragment and all. */
	written: string;
	/** Of a source: the address of its archived copy, and when it was read or else published. */
	archived?: string;
	date?: string;
	/** Of a source's archived copy: what it is a copy of. */
	original?: string;
}

/** Every address of articles by what is asked for (no fragment, no name or password), with all places at which it is written. */
export function listAddresses(articles: readonly ArticleReading[]): Map<string, Use[]> {
	const uses = articles.flatMap((article) => [...listFields(article), ...listLinks(article)]);
	return Map.groupBy(uses, ({ written }) => toAddress(written));
}

/** What is asked for an address. */
export const toAddress = (written: string): string => toAsked(new URL(written)).href;

function listFields(article: ArticleReading): Use[] {
	const { speakers, sources } = article.outline;
	const toUses = (key: Use['key'], path: YamlPath, written: string | undefined, more: Partial<Use> = {}): Use[] =>
		written === undefined ? [] : [{ article, place: { path }, key, written, ...more }];
	return [
		...speakers.flatMap(({ sameAs }, speaker) =>
			sameAs.flatMap((written, index) => toUses('sameAs', ['speakers', speaker, 'sameAs', index], written)),
		),
		...sources.flatMap(({ url, archived, accessed, date = accessed }, index) => {
			const when = accessed ?? date;
			const dated = when === undefined ? {} : { date: when };
			return [
				...toUses('url', ['sources', index, 'url'], url, { ...dated, ...(archived !== undefined && { archived }) }),
				...toUses('archived', ['sources', index, 'archived'], archived, {
					...dated,
					...(url !== undefined && { original: url }),
				}),
			];
		}),
	];
}

const listLinks = (article: ArticleReading): Use[] =>
	article.links.map(({ address, offset }) => ({ article, place: { offset }, key: 'link', written: address }));
