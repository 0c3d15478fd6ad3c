import { SITE } from '../site.ts';
import { compareNewestFirst } from '../text/dates.ts';
import { buildStatements } from './build-statements.ts';
import { createDirectory, type Directory } from './directory.ts';
import type { ArticleEntry, ArticleRecord, ClaimStatement, PositionRecord, SiteRecord, Statement } from './model.ts';

/**
 * The whole site's content from its articles: everything is linked to everything it concerns, and every order is settled.
 * Linear but for the sorting. Expects entries without problems (every reference resolves, every number is there) and
 * without drafts that are not to be shown; throws where one is broken.
 *
 * @param topicLabels label by topic id; a topic that is not among them is named by its id in words.
 */
export function buildRecord(entries: readonly ArticleEntry[], topicLabels: ReadonlyMap<string, string>): SiteRecord {
	const ordered = entries.toSorted(
		(a, b) => compareNewestFirst(a.article.published, b.article.published) || compareText(a.slug, b.slug),
	);
	const directory = createDirectory(topicLabels);
	const articles = ordered.map((entry) => buildArticle(entry, directory));
	const statements = orderStatements(articles);
	for (const statement of statements) {
		statement.speaker?.statements.push(statement);
		for (const topic of statement.topics) topic.statements.push(statement);
	}
	for (const article of articles) {
		for (const statement of article.statements) {
			if (statement.kind === 'claim') gatherPositions(statement);
		}
	}
	const collator = new Intl.Collator(SITE.language);
	return {
		articles,
		statements,
		withdrawn: articles.flatMap((article) => article.withdrawn),
		contested: orderContested(statements),
		speakers: directory.speakers().sort((a, b) => collator.compare(a.name, b.name) || compareText(a.id, b.id)),
		topics: directory.topics().sort((a, b) => collator.compare(a.label, b.label) || compareText(a.id, b.id)),
	};
}

function buildArticle(entry: ArticleEntry, directory: Directory): ArticleRecord {
	const { article } = entry;
	const record: ArticleRecord = {
		slug: entry.slug,
		title: article.title,
		standfirst: article.standfirst,
		published: article.published,
		language: article.language ?? SITE.language,
		authors: article.authors,
		topics: unique(article.topics).map(directory.getTopic),
		speakers: article.speakers,
		sources: article.sources,
		corrections: article.corrections,
		headings: entry.headings,
		html: entry.html,
		text: entry.text,
		statements: [],
		withdrawn: [],
	};
	if (article.updated !== undefined) record.updated = article.updated;
	if (article.draft === true) record.draft = true;
	for (const topic of record.topics) topic.articles.push(record);
	for (const speaker of article.speakers) directory.addSpeaker(speaker, record);
	for (const statement of buildStatements(entry, record, directory)) {
		(statement.withdrawn === undefined ? record.statements : record.withdrawn).push(statement);
	}
	return record;
}

/** Newest first, undated last, then by article and number; none is withdrawn. The sort is stable, and the input in that order. */
function orderStatements(articles: readonly ArticleRecord[]): Statement[] {
	return articles.flatMap((article) => article.statements).sort((a, b) => compareNewestFirst(a.said, b.said));
}

function gatherPositions(claim: ClaimStatement): void {
	for (const position of claim.positions) position.speaker.positions.push(position);
}

/** What another's stance adds to how contested a claim is. */
const WEIGHTS: Readonly<Record<PositionRecord['stance'], number>> = {
	denies: 100,
	warns: 10,
	'did-not-address': 1,
	asserts: 0,
	supports: 0,
};

/** The most contested first; where two are equally so, in the order given. */
function orderContested(statements: readonly Statement[]): ClaimStatement[] {
	return statements
		.filter((statement) => statement.kind === 'claim')
		.map((claim) => ({ claim, weight: claim.positions.reduce((sum, { stance }) => sum + WEIGHTS[stance], 0) }))
		.filter(({ weight }) => weight > 0)
		.sort((a, b) => b.weight - a.weight)
		.map(({ claim }) => claim);
}

/** An order that no locale changes. */
function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function unique<Item>(items: readonly Item[]): Item[] {
	return [...new Set(items)];
}
