import { sitemap } from 'xast-util-sitemap';
import { x } from 'xastscript';
import type { SiteRecord, Statement } from '../record/model.ts';
import { toPages } from '../record/pages.ts';
import {
	aboutPath,
	articlePath,
	articlesPath,
	collectionPath,
	correctionsPath,
	dataPath,
	filePath,
	frontPath,
	searchPath,
	speakerPath,
	speakersPath,
	statementPath,
	statementsPath,
	toAbsolute,
	toFileName,
	topicPath,
	topicsPath,
} from '../record/permalink.ts';
import { listRevisions } from '../record/revisions.ts';
import { toArticleUpdated, toLatest, toUpdated } from '../record/updated.ts';
import { SITE } from '../site.ts';
import { toInstant } from '../text/dates.ts';
import type { SiteFile } from './site-file.ts';
import { toXmlDocument } from './xml.ts';

/** How many addresses a file may hold (https://www.sitemaps.org/protocol.html). */
const LIMIT = 50_000;

/** What robots are told to begin with. */
export const SITEMAP_INDEX = filePath('sitemap-index.xml');

/** A page with an address of its own, and when what it shows last changed, where the record tells. */
interface SitemapPage {
	path: string;
	/** RFC 3339. */
	updated?: string;
}

/**
 * The pages of the site for search engines: an index, and files of as many addresses as the protocol allows. What has
 * no address of its own (embedded statements, results of a search, the page for what is missing) is not among them.
 */
export function* listSitemapFiles(record: SiteRecord): Generator<SiteFile> {
	const pages = [...listPages(record)];
	const files = toPages(pages, LIMIT).map(({ number, items }) => ({ path: filePath(`sitemap-${number}.xml`), items }));
	yield {
		name: toFileName(SITEMAP_INDEX),
		toContent: () => toXmlDocument(toIndex(files.map(({ path }) => path))),
	};
	for (const { path, items } of files) {
		yield {
			name: toFileName(path),
			toContent: () => toXmlDocument(...toUrlSet(items)),
		};
	}
}

/** Without the declaration that the library gives along: `toXmlDocument` writes one. */
const toUrlSet = (pages: readonly SitemapPage[]) =>
	sitemap(
		pages.map(({ path, updated }) => ({
			url: toAbsolute(path),
			...(updated !== undefined && { modified: updated }),
		})),
	).children.filter(({ type }) => type === 'element');

const toIndex = (paths: readonly string[]) =>
	x(
		'sitemapindex',
		{ xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
		paths.map((path) => x('sitemap', [x('loc', toAbsolute(path))])),
	);

function* listPages(record: SiteRecord): Generator<SitemapPage> {
	const { articles, speakers, topics, statements, withdrawn } = record;
	const updated = toLatest([...articles.map(toArticleUpdated), ...[...statements, ...withdrawn].map(toUpdated)]);
	yield* toPages(articles, SITE.articlesPerPage).map(({ number }) => ({ path: frontPath(number), updated }));
	yield { path: articlesPath(), updated };
	yield* listNumbered(statements, statementsPath, updated);
	yield { path: speakersPath(), updated };
	yield { path: topicsPath(), updated };
	const revisions = listRevisions(record);
	const revised = revisions.length === 0 ? {} : { updated: toLatest(revisions.map(({ date }) => toInstant(date))) };
	yield* toPages(revisions).map(({ number }) => ({ path: correctionsPath(number), ...revised }));
	yield { path: dataPath(), updated };
	yield { path: searchPath() };
	yield { path: aboutPath() };
	yield { path: collectionPath() };
	for (const article of articles) yield { path: articlePath(article.slug), updated: toArticleUpdated(article) };
	for (const statement of [...statements, ...withdrawn]) {
		yield { path: statementPath(statement.id), updated: toUpdated(statement) };
	}
	for (const speaker of speakers) {
		yield* listNumbered(speaker.statements, (number) => speakerPath(speaker.id, number), toNewest(speaker));
	}
	for (const topic of topics) {
		yield* listNumbered(topic.statements, (number) => topicPath(topic.id, number), toNewest(topic));
	}
}

const listNumbered = (
	statements: readonly Statement[],
	toPath: (number: number) => string,
	updated: string,
): SitemapPage[] => toPages(statements).map(({ number }) => ({ path: toPath(number), updated }));

/** When a page that lists statements or articles last changed. */
const toNewest = ({ statements, articles }: Pick<SiteRecord, 'statements' | 'articles'>): string =>
	toLatest([...articles.map(toArticleUpdated), ...statements.map(toUpdated)]);
