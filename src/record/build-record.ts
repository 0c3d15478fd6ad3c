import type { Article } from '../schema/article.ts';
import type { Ledger } from '../schema/ledger.ts';
import { SITE } from '../site.ts';
import { compareText } from '../text/compare-text.ts';
import { compareNewestFirst } from '../text/dates.ts';
import { buildStatements } from './build-statements.ts';
import { createDirectory, type Directory } from './directory.ts';
import { createHistories, type HistoryOf } from './history.ts';
import type {
	ArticleEntry,
	ArticleRecord,
	ClaimStatement,
	PositionRecord,
	SiteRecord,
	Statement,
	TopicRecord,
} from './model.ts';

/**
 * The whole site's content from its articles: everything is linked to everything it concerns, and every order is settled.
 * Linear but for the sorting. Expects entries without problems (every reference resolves, every number is there) and
 * without drafts that are not to be shown; throws where one is broken.
 *
 * @param topicLabels label by topic id; a topic that is not among them is named by its id in words.
 * @param ledger what was published before
 */
export function buildRecord(
	entries: readonly ArticleEntry[],
	topicLabels: ReadonlyMap<string, string>,
	ledger?: Ledger,
): SiteRecord {
	const ordered = entries.toSorted(
		(a, b) => compareNewestFirst(a.article.published, b.article.published) || compareText(a.slug, b.slug),
	);
	const directory = createDirectory(topicLabels);
	const historyOf = createHistories(ledger);
	const articles = ordered.map((entry) => buildArticle(entry, directory, historyOf));
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
	sendDeparted(articles);
	const topics = directory.topics();
	const collator = new Intl.Collator(SITE.language);
	const byLabel = (a: TopicRecord, b: TopicRecord): number =>
		collator.compare(a.label, b.label) || compareText(a.id, b.id);
	return {
		articles,
		statements,
		withdrawn: articles.flatMap((article) => article.withdrawn),
		contested: orderContested(statements),
		speakers: directory.speakers().sort((a, b) => collator.compare(a.name, b.name) || compareText(a.id, b.id)),
		topics: topics.toSorted(byLabel),
		formerTopics: listFormerTopics(topics, ledger, directory).sort(byLabel),
		...(ledger?.release !== undefined && { released: ledger.release }),
	};
}

function buildArticle(entry: ArticleEntry, directory: Directory, historyOf: HistoryOf): ArticleRecord {
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
		formerSlugs: unique(article.aliases),
		departed: [],
	};
	const updated = toLatestChange(article);
	if (updated !== undefined) record.updated = updated;
	if (article.draft === true) record.draft = true;
	for (const topic of record.topics) topic.articles.push(record);
	for (const speaker of article.speakers) directory.addSpeaker(speaker, record);
	for (const statement of buildStatements(entry, record, directory, historyOf)) {
		(statement.withdrawn === undefined ? record.statements : record.withdrawn).push(statement);
	}
	return record;
}

/** When an article last changed after its publication: as its editor says, by its latest correction or withdrawal. */
function toLatestChange({ published, updated, corrections, quotes, claims }: Article): string | undefined {
	const dates = [
		...corrections.map(({ date }) => date),
		...[...quotes, ...claims].flatMap(({ withdrawn }) => (withdrawn === undefined ? [] : [withdrawn.date])),
	].filter((date) => date > published);
	return [...(updated === undefined ? [] : [updated]), ...dates].sort().at(-1);
}

/** Each article that a statement has left gets to know where it is now. */
function sendDeparted(articles: readonly ArticleRecord[]): void {
	const bySlug = new Map(
		articles.flatMap((article) => [article.slug, ...article.formerSlugs].map((slug) => [slug, article])),
	);
	for (const article of articles) {
		for (const statement of [...article.statements, ...article.withdrawn]) {
			const left = new Set(statement.history.places.map((place) => bySlug.get(place.article)));
			for (const former of left) if (former !== undefined && former !== article) former.departed.push(statement);
		}
	}
	for (const { departed } of articles) departed.sort((a, b) => compareText(a.id, b.id));
}

/** Topics of the ledger that nothing has any more. */
function listFormerTopics(
	topics: readonly TopicRecord[],
	ledger: Ledger | undefined,
	directory: Directory,
): TopicRecord[] {
	const living = new Set(topics.map(({ id }) => id));
	return unique(ledger?.topics ?? [])
		.filter((id) => !living.has(id))
		.map(directory.getTopic);
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

function unique<Item>(items: readonly Item[]): Item[] {
	return [...new Set(items)];
}
