import type { BreadcrumbListLeaf, DatasetLeaf, WebSiteLeaf } from 'schema-dts';
import { dataPath, frontPath, toAbsolute } from '../../record/permalink.ts';
import { SITE } from '../../site.ts';
import type { Strings } from '../../strings/en.ts';
import type { Described } from './json-ld.ts';
import { toPublisher } from './parts.ts';

/** The site, as its front page describes it. */
export function toWebSiteNode(t: Strings) {
	const address = toAbsolute(frontPath());
	return {
		'@type': 'WebSite',
		'@id': address,
		url: address,
		name: SITE.name,
		description: t.description,
		inLanguage: SITE.language,
		license: SITE.contentLicence.address,
		publisher: toPublisher(),
	} as const satisfies Described<WebSiteLeaf>;
}

/** A page on the way from the front page to another. */
export interface Crumb {
	name: string;
	/** By permalink.ts. */
	path: string;
}

/** The way from the front page to a page, which is the last of the list. */
export function toBreadcrumbs(crumbs: readonly Crumb[]) {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: [{ name: SITE.name, path: frontPath() }, ...crumbs].map(({ name, path }, index) => ({
			'@type': 'ListItem' as const,
			position: index + 1,
			name,
			item: toAbsolute(path),
		})),
	} as const satisfies Described<BreadcrumbListLeaf>;
}

/** A file of the open data. */
export interface Distribution {
	/** Its name in `/data/`: `statements.json`. */
	file: string;
	/** Its media type: `application/json`. */
	mediaType: string;
}

/** The open data, as `/data/` describes it: the same words in every form that is listed. */
export function toDatasetNode(name: string, description: string, files: readonly Distribution[]) {
	const address = toAbsolute(dataPath());
	return {
		'@type': 'Dataset',
		'@id': address,
		url: address,
		name,
		description,
		license: SITE.contentLicence.address,
		creator: toPublisher(),
		distribution: files.map(({ file, mediaType }) => ({
			'@type': 'DataDownload' as const,
			encodingFormat: mediaType,
			contentUrl: toAbsolute(dataPath(file)),
		})),
	} as const satisfies Described<DatasetLeaf>;
}
