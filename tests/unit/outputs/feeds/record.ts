import { buildRecord } from '../../../../src/record/build-record.ts';
import type { SiteRecord } from '../../../../src/record/model.ts';
import { listFeeds } from '../../../../src/outputs/feeds/list-feeds.ts';
import type { Feed } from '../../../../src/outputs/feeds/feed.ts';
import { toEntry, type Frontmatter } from '../../record/entries.ts';

/** A record of articles by slug. */
export const toRecord = (articles: Readonly<Record<string, Frontmatter>>): SiteRecord =>
	buildRecord(
		Object.entries(articles).map(([slug, frontmatter]) => toEntry(slug, frontmatter)),
		new Map(),
	);

/** The feed whose Atom has this path; throws if there is none. */
export function getFeed(record: SiteRecord, atom: string): Feed {
	const feed = [...listFeeds(record)].find((candidate) => candidate.atom === atom);
	if (!feed) throw new Error(`no feed ${atom}`);
	return feed;
}
