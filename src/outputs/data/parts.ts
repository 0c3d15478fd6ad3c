import type { ArticleRecord, SiteRecord, SpeakerRecord, Statement, TopicRecord } from '../../record/model.ts';
import { articlePath, dataPath, frontPath, speakerPath, toAbsolute, topicPath } from '../../record/permalink.ts';
import { toArticleUpdated, toLatest, toUpdated } from '../../record/updated.ts';
import { SITE } from '../../site.ts';
import { compareText } from '../../text/compare-text.ts';
import { compareOldestFirst } from '../../text/dates.ts';
import { toUri } from '../../text/uri.ts';
import {
	DATA_VERSION,
	type DataArticle,
	type DataHead,
	type DataSource,
	type DataSpeaker,
	type DataTopic,
	type PartName,
} from './data-schema.ts';
import { toSchemaAddress } from './json-schema.ts';
import { toDataSource, toDataStatement } from './statement.ts';
import type { DataStatement } from './statement-schema.ts';

/** What is listed in the open data, in the order of the release: what is new comes last where dates say so. */
export interface DataSubjects {
	articles: ArticleRecord[];
	/** Withdrawn ones too. */
	statements: Statement[];
	speakers: SpeakerRecord[];
	topics: TopicRecord[];
	/** The digest of the last release, as the ledger has it. */
	released: string | undefined;
}

const compareIds = (a: { id: string }, b: { id: string }): number => compareText(a.id, b.id);

/** Orders that hang on the content alone, so that two releases can be compared line by line. */
export function toDataSubjects(record: SiteRecord): DataSubjects {
	const articles = record.articles.toSorted(
		(a, b) => compareOldestFirst(a.published, b.published) || compareText(a.slug, b.slug),
	);
	return {
		articles,
		statements: articles.flatMap((article) =>
			[...article.statements, ...article.withdrawn].sort((a, b) => a.number - b.number),
		),
		speakers: record.speakers.toSorted(compareIds),
		topics: record.topics.toSorted(compareIds),
		released: record.released,
	};
}

/** What stands before the lists of `statements.json`. Nothing in it tells when the site was built. */
export function toDataHead({ articles, statements, speakers, topics }: DataSubjects): DataHead {
	const { name, address } = SITE.contentLicence;
	return {
		$schema: toSchemaAddress(),
		version: DATA_VERSION,
		url: toAbsolute(dataPath()),
		publisher: { name: SITE.publisher, url: toAbsolute(frontPath()) },
		licence: { name, url: address },
		language: SITE.language,
		updated: toLatest([...articles.map(toArticleUpdated), ...statements.map(toUpdated)]),
		counts: {
			statements: statements.length,
			withdrawn: statements.filter(({ withdrawn }) => withdrawn !== undefined).length,
			speakers: speakers.length,
			articles: articles.length,
			topics: topics.length,
			sources: articles.reduce((sum, { sources }) => sum + sources.length, 0),
		},
	};
}

/** The lists of `statements.json`, each made one by one. */
export function toDataParts(subjects: DataSubjects): Record<PartName, Iterable<object>> {
	return {
		statements: toEach(subjects.statements, toDataStatement),
		speakers: toEach(subjects.speakers, toDataSpeaker),
		articles: toEach(subjects.articles, toDataArticle),
		topics: toEach(subjects.topics, toDataTopic),
		sources: toSources(subjects.articles),
	};
}

/** All statements as data, one by one. */
export const toDataStatements = ({ statements }: DataSubjects): Iterable<DataStatement> =>
	toEach(statements, toDataStatement);

function* toEach<Item, Data>(items: readonly Item[], toData: (item: Item) => Data): Generator<Data> {
	for (const item of items) yield toData(item);
}

function toDataSpeaker({ id, name, role, kind, sameAs, statements }: SpeakerRecord): DataSpeaker {
	return {
		id,
		url: toAbsolute(speakerPath(id)),
		name,
		role,
		kind,
		sameAs: sameAs.map(toUri),
		statements: statements.length,
	};
}

function toDataArticle(article: ArticleRecord): DataArticle {
	const { slug, title, standfirst, published, updated, language, authors, statements, withdrawn } = article;
	return {
		slug,
		url: toAbsolute(articlePath(slug)),
		title,
		standfirst,
		published,
		updated,
		language,
		authors,
		topics: article.topics.map(({ id }) => id),
		speakers: article.speakers.map(({ id }) => id),
		statements: [...statements, ...withdrawn].map(({ id }) => id),
		corrections: article.corrections.map(({ date, note, statement, was, now }) => ({
			date,
			note,
			statement,
			was,
			now,
		})),
	};
}

function toDataTopic({ id, label, statements }: TopicRecord): DataTopic {
	return { id, url: toAbsolute(topicPath(id)), label, statements: statements.length };
}

function* toSources(articles: readonly ArticleRecord[]): Generator<DataSource> {
	for (const { slug, sources } of articles) {
		for (const source of sources.toSorted(compareIds)) {
			yield { article: slug, id: source.id, ...toDataSource(source) };
		}
	}
}
