import type { SiteRecord } from '../record/model.ts';
import { filePath, toAbsolute, toFileName } from '../record/permalink.ts';
import { toAnnotationFile } from './annotations.ts';
import { listDataFiles } from './data/data-files.ts';
import { toEmbedFile } from './embed-page.ts';
import { listFeedFiles } from './feeds/feed-files.ts';
import { listFormerFiles, listRedirectPages } from './redirect-files.ts';
import { listRedirectsFiles } from './redirects-file.ts';
import type { SiteFile } from './site-file.ts';
import { listSitemapFiles, SITEMAP_INDEX } from './sitemap.ts';
import { listStatementFiles } from './statement-files.ts';

/** All files that are written straight from the record, share images and the search index aside. */
export function* listFiles(record: SiteRecord): Generator<SiteFile> {
	yield { name: toFileName(filePath('robots.txt')), toContent: toRobots };
	yield* record.articles.map((article) => toAnnotationFile(article));
	for (const statement of [...record.statements, ...record.withdrawn]) {
		yield toEmbedFile(statement);
		yield* listStatementFiles(statement);
	}
	yield* listRedirectPages(record);
	yield* listFormerFiles(record);
	yield* listRedirectsFiles(record);
	yield* listFeedFiles(record);
	yield* listDataFiles(record);
	yield* listSitemapFiles(record);
}

/** Everybody may read everything. */
const toRobots = (): string => `User-agent: *\nAllow: /\n\nSitemap: ${toAbsolute(SITEMAP_INDEX)}\n`;
