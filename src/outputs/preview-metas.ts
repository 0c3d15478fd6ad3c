import { SITE } from '../site.ts';
import { shorten } from '../text/shorten.ts';

/** A share image: 1200 x 630, PNG. */
export interface ShareImage {
	/** Absolute. */
	address: string;
	/** All that is written on it. */
	alt: string;
}

/** What a chat or a network shows of a page whose address is posted there. */
export interface Preview {
	title: string;
	description: string;
	type: 'website' | 'article';
	/** Absolute; none for a page without an address of its own. */
	address: string | undefined;
	/** BCP 47. */
	language: string;
	image: ShareImage | undefined;
	/** Of an article, and of its statements. */
	article?: { published: string; updated?: string; topics: readonly string[] } | undefined;
}

/** A `<meta>` of RDFa, as Open Graph has them, or one by name. */
export type PreviewMeta = readonly [key: 'property' | 'name', name: string, content: string];

/** The most characters that X takes of what an image shows. */
const CARD_ALT = 420;

/**
 * Open Graph (https://ogp.me) and the two tags of X's cards that Open Graph has no word for; all else is read there
 * too. What describes an image stands directly behind it, where it belongs to the image.
 */
export function toPreviewMetas(preview: Preview): PreviewMeta[] {
	const { title, description, type, address, language, image, article } = preview;
	const metas: PreviewMeta[] = [
		['property', 'og:title', title],
		['property', 'og:description', description],
		['property', 'og:type', type],
		...(address === undefined ? [] : [['property', 'og:url', address] as const]),
		['property', 'og:site_name', SITE.name],
		['property', 'og:locale', toLocale(language)],
		...(image === undefined ? [] : toImageMetas(image)),
		['name', 'twitter:card', image === undefined ? 'summary' : 'summary_large_image'],
		...(article === undefined ? [] : toArticleMetas(article)),
	];
	if (SITE.fediverseCreator !== '') metas.push(['name', 'fediverse:creator', SITE.fediverseCreator]);
	return metas;
}

const toImageMetas = ({ address, alt }: ShareImage): PreviewMeta[] => [
	['property', 'og:image', address],
	['property', 'og:image:type', 'image/png'],
	['property', 'og:image:width', '1200'],
	['property', 'og:image:height', '630'],
	['property', 'og:image:alt', alt],
	['name', 'twitter:image:alt', shorten(alt, CARD_ALT)],
];

const toArticleMetas = ({ published, updated, topics }: NonNullable<Preview['article']>): PreviewMeta[] => [
	['property', 'article:published_time', published],
	...(updated === undefined ? [] : [['property', 'article:modified_time', updated] as const]),
	...topics.slice(0, 1).map((topic): PreviewMeta => ['property', 'article:section', topic]),
	...topics.map((topic): PreviewMeta => ['property', 'article:tag', topic]),
];

/** `en` → `en_US`, `es-MX` → `es_MX`: Open Graph wants a territory, and CLDR knows the likely one. */
function toLocale(tag: string): string {
	const { language, region } = new Intl.Locale(tag).maximize();
	return region === undefined ? language : `${language}_${region}`;
}
