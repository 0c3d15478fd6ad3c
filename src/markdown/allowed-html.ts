import { defaultSchema, type Options as SanitizeSchema } from 'rehype-sanitize';

/** Ids that raw HTML or footnotes bring along get it, so that they can be no statement's, no heading's and no part of the page. */
export const GENERATED_ID_PREFIX = '_u-';

/**
 * What may reach the page of the HTML that Markdown brings along: GitHub's list (rehype-sanitize), with the
 * elements of prose that it lacks, and without what loads from elsewhere or belongs to forms.
 */
export const ALLOWED_HTML: SanitizeSchema = {
	...defaultSchema,
	tagNames: [
		...(defaultSchema.tagNames ?? []).filter((name) => !['picture', 'source', 'tt', 'strike'].includes(name)),
		...['abbr', 'bdi', 'bdo', 'caption', 'cite', 'dfn', 'figcaption', 'figure', 'mark', 'small', 'time', 'u', 'wbr'],
	],
	attributes: {
		...defaultSchema.attributes,
		'*': ['lang', 'dir', 'title', 'id', 'colSpan', 'rowSpan', 'start', 'dateTime', 'open', 'ariaLabel'],
		img: ['src', 'alt', 'width', 'height'],
		td: ['align'],
		th: ['align'],
	},
	protocols: {
		cite: ['http', 'https'],
		href: ['http', 'https', 'mailto'],
		longDesc: ['http', 'https'],
		src: ['http', 'https'],
	},
	// Their content is no prose: it goes with them.
	strip: [
		...['script', 'style', 'template', 'title', 'textarea', 'noscript', 'iframe', 'noembed', 'noframes', 'xmp'],
		...['object', 'audio', 'video', 'canvas', 'svg', 'math', 'select', 'datalist'],
	],
};
