import type { YamlPath } from '../problems/problem.ts';
import type { Status } from '../schema/claim.ts';

/** Something with an address of its own, and the ids it had before. */
export interface Named {
	id: string;
	formerIds: string[];
	/** Where its id stands in the frontmatter of its article. */
	path: YamlPath;
}

/** A statement as an article publishes it: what the ledger keeps of it. */
export interface PublishedStatement extends Named {
	kind: 'quote' | 'claim';
	/** Absent for a claim of the article itself. */
	speaker?: string;
	/** A string a piece; absent where the words cannot be told, because the statement has a problem. */
	words?: readonly string[];
	/** Of a claim. */
	status?: Status;
	/** Absent where it has no place yet, because the statement has a problem. */
	number?: number;
	/** The corrections that concern it, in the order declared. */
	corrections: { date?: string; was?: string; now?: string }[];
	/** When it was withdrawn. */
	withdrawn?: string;
}

/** An article as a site publishes it: all that has an address. Problems elsewhere in the file do not matter. */
export interface Publication {
	/** Relative to the content folder. */
	file: string;
	slug: string;
	formerSlugs: string[];
	/** When the article was published; absent where its date is a problem. */
	published?: string;
	speakers: Named[];
	topics: string[];
	/** The headings of its prose, with their places in the file where these can be told. */
	headings: { id: string; text: string; offset?: number }[];
	statements: PublishedStatement[];
	/** Of a draft nothing is published. */
	isDraft: boolean;
	/** Whether the frontmatter can be read; else nothing is known of what the article holds. */
	isReadable: boolean;
}
