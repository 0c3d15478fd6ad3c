import type { ArticleRecord, SpeakerRecord, Statement, TopicRecord } from '../record/model.ts';
import {
	articleFilePath,
	articlePath,
	articlesPath,
	filePath,
	speakerFilePath,
	speakersPath,
	statementFilePath,
	toAbsolute,
	topicFilePath,
	topicsPath,
} from '../record/permalink.ts';
import { toStatementName } from '../record/words.ts';
import { SITE } from '../site.ts';
import type { Strings } from '../strings/en.ts';
import { toCitedArticle, toCitedStatement, type CitedItem } from './citing/cited-item.ts';
import { toArticleNode } from './json-ld/article.ts';
import type { JsonLdNode } from './json-ld/json-ld.ts';
import type { Crumb } from './json-ld/site.ts';
import { toSpeakerNode } from './json-ld/speaker.ts';
import { toStatementNode } from './json-ld/statement.ts';
import type { Preview, ShareImage } from './preview-metas.ts';

/** The same thing in another form, for those who look for it: `<link rel="alternate">`. */
export interface AlternateLink {
	type: string;
	href: string;
	title?: string;
}

/** What the head of a page tells machines beyond what every page has. */
export interface PageHead {
	/** BCP 47: that of the words, where it is not that of the interface. */
	language?: string;
	article?: Preview['article'];
	cited?: CitedItem;
	links?: AlternateLink[];
	nodes?: JsonLdNode[];
	/** What lies between the front page and this one. */
	trail?: Crumb[];
	/** What the page is called on the way to it, if not by its title. */
	crumb?: string;
}

/** The media type of Web Annotation (https://www.w3.org/TR/annotation-vocab/, appendix A). */
const ANNOTATIONS = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

const toFeeds = (title: string, toPath: (file: string) => string): AlternateLink[] => [
	{ type: 'application/atom+xml', href: toPath('feed.xml'), title },
	{ type: 'application/feed+json', href: toPath('feed.json'), title },
];

/** The feeds of all articles, which every page names. */
export const siteFeeds: readonly AlternateLink[] = toFeeds(SITE.name, filePath);

/** @param image the share image of the article */
export function toArticleHead(article: ArticleRecord, t: Strings, image?: ShareImage): PageHead {
	const { slug, language } = article;
	return {
		language,
		article: toPreviewArticle(article, article.topics),
		cited: toCitedArticle(article),
		links: [{ type: ANNOTATIONS, href: articleFilePath(slug, 'annotations.jsonld') }],
		nodes: [toArticleNode(article, image?.address)],
		trail: [{ name: t.articles, path: articlesPath() }],
	};
}

/** @param title the title of the page, which oEmbed's link must have */
export function toStatementHead(statement: Statement, title: string, t: Strings): PageHead {
	const { id, article, topics } = statement;
	const oembed = toAbsolute(statementFilePath(id, 'oembed.json'));
	return {
		language: article.language,
		article: toPreviewArticle(article, topics),
		cited: toCitedStatement(statement, t),
		links: [
			{ type: 'application/json+oembed', href: oembed, title },
			{ type: 'application/json', href: statementFilePath(id, 'statement.json') },
		],
		nodes: [toStatementNode(statement, t)],
		trail: [
			{ name: t.articles, path: articlesPath() },
			{ name: article.title, path: articlePath(article.slug) },
		],
		crumb: toStatementName(statement, t),
	};
}

/** @param number of the page, from 1: the speaker is described on the first */
export function toSpeakerHead(speaker: SpeakerRecord, number: number, t: Strings): PageHead {
	return {
		links: toFeeds(speaker.name, (file) => speakerFilePath(speaker.id, file)),
		nodes: number === 1 ? [toSpeakerNode(speaker)] : [],
		trail: [{ name: t.speakers, path: speakersPath() }],
	};
}

/** The feeds of all statements, beside the list of them. */
export const toStatementsHead = (t: Strings): PageHead => ({
	links: [
		{ type: 'application/atom+xml', href: filePath('statements.xml'), title: t.statements },
		{ type: 'application/feed+json', href: filePath('statements.json'), title: t.statements },
	],
});

/** The feeds of corrections, beside the list of them. */
export const toCorrectionsHead = (t: Strings): PageHead => ({
	links: [
		{ type: 'application/atom+xml', href: filePath('corrections.xml'), title: t.article.corrections },
		{ type: 'application/feed+json', href: filePath('corrections.json'), title: t.article.corrections },
	],
});

export function toTopicHead({ id, label }: TopicRecord, t: Strings): PageHead {
	return {
		links: toFeeds(label, (file) => topicFilePath(id, file)),
		trail: [{ name: t.topics, path: topicsPath() }],
	};
}

const toPreviewArticle = (
	{ published, updated }: ArticleRecord,
	topics: readonly TopicRecord[],
): Preview['article'] => ({
	published,
	...(updated !== undefined && { updated }),
	topics: topics.map(({ label }) => label),
});
