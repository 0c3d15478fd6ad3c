import type { SiteRecord } from '../record/model.ts';
import { filePath, toAbsolute, toFileName } from '../record/permalink.ts';

/** A file of the site that needs no template. */
export interface SiteFile {
	/** Relative to the folder of the built site: `s/ID/statement.json`. */
	name: string;
	/** Made when it is asked for: a site has several files a statement. */
	toContent: () => string;
}

/** All files that are written straight from the record, share images and the search index aside. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars
export function* listFiles(_record: SiteRecord): Generator<SiteFile> {
	yield { name: toFileName(filePath('robots.txt')), toContent: toRobots };
}

/** Everybody may read everything. */
const toRobots = (): string => `User-agent: *\nAllow: /\n\nSitemap: ${toAbsolute(filePath('sitemap-index.xml'))}\n`;
