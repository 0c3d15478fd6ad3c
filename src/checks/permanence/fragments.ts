import type { PlacedProblem } from '../../problems/problem.ts';
import { shorten } from '../../problems/yaml-text.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Desk } from './desk.ts';

/**
 * Headings that have the fragment of a statement that has left the article: a link to the statement would land on them.
 * Those of statements that are still there are told with their article.
 */
export function checkFragments({ statements }: Ledger, desk: Desk): PlacedProblem[] {
	const published = new Map<string, Set<string>>();
	for (const { id, article, places = [] } of statements) {
		for (const place of [{ article }, ...places]) {
			const ids = published.get(place.article) ?? new Set<string>();
			published.set(place.article, ids.add(id));
		}
	}
	return [...desk.articles.values()].flatMap((article) => {
		const own = new Set(article.statements.flatMap(({ id, formerIds }) => [id, ...formerIds]));
		const slugs = [article.slug, ...article.formerSlugs];
		return article.headings
			.filter(({ id }) => !own.has(id) && slugs.some((slug) => published.get(slug)?.has(id)))
			.map(({ id, text, offset }) =>
				article.place({
					code: 'id-is-heading',
					place: offset === undefined ? { path: ['title'] } : { offset },
					statement: id,
					message: `The heading “${shorten(text)}” has the address \`#${id}\`, under which a statement was published in this article that is somewhere else now: links to it would land on the heading.`,
					fix: 'Change the words of the heading.',
				}),
			);
	});
}
