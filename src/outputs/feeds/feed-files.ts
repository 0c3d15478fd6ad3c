import { readFileSync } from 'node:fs';
import type { SiteRecord } from '../../record/model.ts';
import { toFileName } from '../../record/permalink.ts';
import type { SiteFile } from '../site-file.ts';
import { FEED_STYLE, toAtom } from './atom.ts';
import { toJsonFeed } from './json-feed.ts';
import { listFeeds } from './list-feeds.ts';

/** Every feed as Atom and as JSON Feed, and the style in which browsers show the former. */
export function* listFeedFiles(record: SiteRecord): Generator<SiteFile> {
	yield { name: toFileName(FEED_STYLE), toContent: toFeedStyle };
	for (const feed of listFeeds(record)) {
		for (const { atom, json } of [feed, ...(feed.former ?? [])]) {
			yield { name: toFileName(atom), toContent: () => toAtom(feed) };
			yield { name: toFileName(json), toContent: () => toJsonFeed(feed) };
		}
	}
}

/** The colours and faces of the pages, and the rules for Atom's elements. */
const toFeedStyle = (): string => ['tokens', 'feed'].map((name) => readStyle(name)).join('\n');

const readStyle = (name: string): string => readFileSync(new URL(`../../styles/${name}.css`, import.meta.url), 'utf8');
