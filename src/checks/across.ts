import type { Outline } from '../schema/outline.ts';
import type { PlacedProblem, Problem, YamlPath } from '../problems/problem.ts';

/** One article among all. */
export interface ArticleOfSite {
	/** Relative to the content folder. */
	file: string;
	slug: string;
	outline: Outline;
	/** Settles the place of a problem of this article. */
	place: (problem: Problem) => PlacedProblem;
}

/** A problem and the article in whose file it is to be mended. */
export interface ProblemOfArticle<Article> {
	article: Article;
	problem: Problem;
}

/** An id and the one place in an article where it is given. */
interface Given<Article> {
	article: Article;
	id: string;
	path: YamlPath;
}

/**
 * Checks what only all articles together can tell: a statement's id, a slug and a former id lead to one thing on the
 * whole site, and a speaker has one name. Of two files the later by name has the problem; its message names the other.
 */
export function checkAcross<Article extends ArticleOfSite>(articles: readonly Article[]): ProblemOfArticle<Article>[] {
	const sorted = articles.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
	return [
		...checkStatementIds(sorted),
		...checkSpeakers(sorted),
		...checkFormerSpeakers(sorted),
		...checkSlugs(sorted),
	];
}

function checkStatementIds<Article extends ArticleOfSite>(articles: readonly Article[]): ProblemOfArticle<Article>[] {
	return findSecond(articles.flatMap((article) => [...list(article, 'quotes'), ...list(article, 'claims')])).map(
		({ given, first }) => ({
			article: given.article,
			problem: {
				code: 'id-duplicate',
				place: { path: given.path },
				statement: given.id,
				message: `The id \`${given.id}\` is that of a statement in ${locate(first)} already. A statement's id is unique on the whole site.`,
				fix: toOtherId(given),
			},
		}),
	);
}

/** Every id and former id of the things in one list of an article, in order. */
function list<Article extends ArticleOfSite>(
	article: Article,
	key: 'quotes' | 'claims' | 'speakers',
): Given<Article>[] {
	return article.outline[key].flatMap(({ id, aliases }, index) => [
		...toGiven(article, id, [key, index, 'id']),
		...aliases.flatMap((alias, at) => toGiven(article, alias, [key, index, 'aliases', at])),
	]);
}

function toGiven<Article>(article: Article, id: string | undefined, path: YamlPath): Given<Article>[] {
	return id === undefined ? [] : [{ article, id, path }];
}

/** What is given again in a later file, with where it was given first. Within one file another check tells. */
function findSecond<Article extends ArticleOfSite>(
	all: readonly Given<Article>[],
): { given: Given<Article>; first: Given<Article> }[] {
	const firsts = new Map<string, Given<Article>>();
	return all.flatMap((given) => {
		const first = firsts.get(given.id);
		if (!first) firsts.set(given.id, given);
		return first && first.article !== given.article ? [{ given, first }] : [];
	});
}

function checkSpeakers<Article extends ArticleOfSite>(articles: readonly Article[]): ProblemOfArticle<Article>[] {
	const firsts = new Map<string, Given<Article> & { name: string }>();
	return articles.flatMap((article) =>
		article.outline.speakers.flatMap(({ id, name }, index): ProblemOfArticle<Article>[] => {
			if (id === undefined || name === undefined) return [];
			const path = ['speakers', index, 'name'];
			const first = firsts.get(id);
			if (!first) firsts.set(id, { article, id, path, name });
			if (!first || first.name === name || first.article === article) return [];
			const message = `Speaker \`${id}\` is called “${name}” here and “${first.name}” in ${locate(first)}. A speaker has the same name in every article.`;
			const fix = `name: ${first.name}`;
			return [{ article, problem: { code: 'speaker-name-differs', place: { path }, message, fix } }];
		}),
	);
}

/** A former id of a speaker must not be the id, or a former id, of another speaker anywhere. */
function checkFormerSpeakers<Article extends ArticleOfSite>(articles: readonly Article[]): ProblemOfArticle<Article>[] {
	const all = articles.flatMap((article) =>
		list(article, 'speakers').map((given) => ({ ...given, now: article.outline.speakers[Number(given.path[1])]?.id })),
	);
	const living = new Map(
		all
			.filter(isLiving)
			.toReversed()
			.map((given) => [given.id, given]),
	);
	const formers = new Map<string, (typeof all)[number]>();
	return all.flatMap((given): ProblemOfArticle<Article>[] => {
		if (isLiving(given)) return [];
		const former = formers.get(given.id);
		if (!former) formers.set(given.id, given);
		const other = living.get(given.id) ?? (former && former.now !== given.now ? former : undefined);
		if (!other || other.article === given.article) return [];
		const message = `\`${given.id}\` cannot be a former id here: ${locate(other)} gives it to a speaker.`;
		const fix = 'Give the speaker the same id in every article, or delete the former id.';
		return [{ article: given.article, problem: { code: 'id-duplicate', place: { path: given.path }, message, fix } }];
	});
}

function isLiving({ path }: { path: YamlPath }): boolean {
	return path.at(-1) === 'id';
}

function checkSlugs<Article extends ArticleOfSite>(articles: readonly Article[]): ProblemOfArticle<Article>[] {
	const bySlug = new Map(articles.map((article) => [article.slug, article]));
	const formers = new Map<string, Given<Article>>();
	return articles.flatMap((article) =>
		article.outline.aliases.flatMap((alias, at): ProblemOfArticle<Article>[] => {
			if (alias === undefined) return [];
			const path = ['aliases', at];
			const living = bySlug.get(alias);
			const former = formers.get(alias);
			if (!former) formers.set(alias, { article, id: alias, path });
			if (!living && !former) return [];
			const message = living
				? `\`${alias}\` is the address of ${living === article ? 'this article itself' : living.file}, so it cannot be a former one of this article.`
				: `\`${alias}\` is already a former address of ${former?.article === article ? 'this article' : former && locate(former)}.`;
			const fix = 'Delete it here, or rename the other article.';
			return [{ article, problem: { code: 'id-duplicate', place: { path }, message, fix } }];
		}),
	);
}

/** `articles/foo.md, line 12`. */
function locate({ article, path }: Given<ArticleOfSite>): string {
	const { line } = article.place({ code: 'id-duplicate', place: { path }, message: '', fix: '' });
	return `${article.file}, line ${line}`;
}

function toOtherId({ id, path }: Given<unknown>): string {
	return path.at(-1) === 'id' ? `id: ${id}-2` : 'Delete it here: a former id belongs to one statement.';
}
