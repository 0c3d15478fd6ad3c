import type { SiteRecord, Statement } from '../../record/model.ts';
import {
	articlesPath,
	correctionsPath,
	filePath,
	speakerFilePath,
	speakerPath,
	statementsPath,
	topicFilePath,
	topicPath,
} from '../../record/permalink.ts';
import { toRedirects } from '../../record/redirects.ts';
import { listRevisions } from '../../record/revisions.ts';
import { siteStrings as t } from '../../strings/languages.ts';
import { createMemo } from '../../text/memo.ts';
import { toArticleItem } from './article-item.ts';
import { FEED_LIMIT, type Feed, type FeedPaths } from './feed.ts';
import { toRevisionItem } from './revision-item.ts';
import { toStatementItem } from './statement-item.ts';

/**
 * Every feed of the site: articles, all statements, corrections, the statements of each speaker and of each topic, of a
 * topic that nothing is about any more too. Withdrawn statements stay
 * in them: whoever has the words must see that they are withdrawn.
 */
export function* listFeeds(record: SiteRecord): Generator<Feed> {
	const newest = toNewest(record);
	// A statement stands in the feeds of its speaker and topics, twice in each.
	const toItem = createMemo(toStatementItem);
	yield {
		title: t.articles,
		description: t.lists.articlesIntro,
		page: articlesPath(),
		...toPaths(filePath, 'feed'),
		toItems: () => record.articles.slice(0, FEED_LIMIT).map(toArticleItem),
	};
	yield {
		title: t.statements,
		description: t.lists.statementsIntro,
		page: statementsPath(),
		...toPaths(filePath, 'statements'),
		toItems: () => newest.all.map(toItem),
	};
	yield {
		title: t.article.corrections,
		description: t.correctionsPage.standfirst,
		page: correctionsPath(),
		...toPaths(filePath, 'corrections'),
		toItems: () => listRevisions(record).slice(0, FEED_LIMIT).map(toRevisionItem),
	};
	const renamed = Map.groupBy(toRedirects(record).speakers, ({ to }) => to.id);
	for (const { id, name } of record.speakers) {
		yield {
			title: name,
			description: t.feeds.speaker(name),
			page: speakerPath(id),
			...toPaths((file) => speakerFilePath(id, file), 'feed'),
			former: (renamed.get(id) ?? []).map(({ from }) => toPaths((file) => speakerFilePath(from, file), 'feed')),
			toItems: () => (newest.bySpeaker.get(id) ?? []).map(toItem),
		};
	}
	for (const { id, label } of [...record.topics, ...record.formerTopics]) {
		yield {
			title: label,
			description: t.feeds.topic(label),
			page: topicPath(id),
			...toPaths((file) => topicFilePath(id, file), 'feed'),
			toItems: () => (newest.byTopic.get(id) ?? []).map(toItem),
		};
	}
}

const toPaths = (toPath: (file: string) => string, name: string): FeedPaths => ({
	atom: toPath(`${name}.xml`),
	json: toPath(`${name}.json`),
});

/** The statements that entered the record last: of the newest article first, and in it those that were added last. */
interface Newest {
	all: Statement[];
	bySpeaker: Map<string, Statement[]>;
	byTopic: Map<string, Statement[]>;
}

function toNewest({ articles }: SiteRecord): Newest {
	const newest: Newest = { all: [], bySpeaker: new Map(), byTopic: new Map() };
	for (const { statements, withdrawn } of articles) {
		for (const statement of [...statements, ...withdrawn].sort((a, b) => b.number - a.number)) {
			addTo(newest.all, statement);
			if (statement.speaker) addTo(getList(newest.bySpeaker, statement.speaker.id), statement);
			for (const { id } of statement.topics) addTo(getList(newest.byTopic, id), statement);
		}
	}
	return newest;
}

function addTo(list: Statement[], statement: Statement): void {
	if (list.length < FEED_LIMIT) list.push(statement);
}

function getList(lists: Map<string, Statement[]>, id: string): Statement[] {
	let list = lists.get(id);
	if (list === undefined) lists.set(id, (list = []));
	return list;
}
