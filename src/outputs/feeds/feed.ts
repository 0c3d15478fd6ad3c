/** A person or organization as Atom and JSON Feed name one. */
export interface FeedAuthor {
	name: string;
	/** Absolute. */
	address?: string;
}

/** What Atom calls a category and JSON Feed a tag. */
export interface FeedCategory {
	term: string;
	/** Absolute: what the term is an id in. */
	scheme: string;
	label: string;
}

/** An entry of a feed, before it is Atom or JSON. All of it is plain text but `html`. */
export interface FeedItem {
	/** The permalink, absolute: identifier and address at once. */
	address: string;
	title: string;
	/** BCP 47. */
	language: string;
	/** RFC 3339. */
	published: string;
	updated: string;
	authors: FeedAuthor[];
	categories: FeedCategory[];
	/** The main thing of what `html` says, without markup; its lines may be joined by blanks. */
	summary: string;
	html: string;
	/** Of a statement: the extension `_statement` of JSON Feed. Made when it is asked for. */
	toExtension?: () => object;
}

/** The paths of a feed in its two forms. */
export interface FeedPaths {
	atom: string;
	json: string;
}

/** A feed, before it is Atom or JSON. Its paths are those of `permalink.ts`. */
export interface Feed extends FeedPaths {
	/** Without the site's name. */
	title: string;
	/** What is in it, as a sentence. */
	description: string;
	/** The page that shows the same. */
	page: string;
	/** The addresses it had before, which give the same: a reader of feeds asks there for years. */
	former?: readonly FeedPaths[];
	/** Newest first. Made when they are asked for. */
	toItems: () => FeedItem[];
}

/** How many entries a feed has at most; everything else is in the open data. */
export const FEED_LIMIT = 100;
