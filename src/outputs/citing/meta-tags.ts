import { SITE } from '../../site.ts';
import type { SplitName } from '../../text/names.ts';
import type { CitedItem } from './cited-item.ts';

/** A `<meta>` by its name and content. */
export type NamedMeta = readonly [name: string, content: string];

/**
 * What Zotero, Mendeley and Google Scholar read of a page: Highwire's tags, and Zotero's own for the type of the item.
 * `citation_journal_title` would make a journal article of it.
 */
export function toCitationMetas(item: CitedItem): NamedMeta[] {
	const { title, authors, issued, address, language, keywords, note } = item;
	const abstract = item.abstract ?? note;
	return [
		['z:itemType', 'newspaperArticle'],
		['citation_title', title],
		...authors.map((author): NamedMeta => ['citation_author', toInverted(author)]),
		['citation_publication_date', issued.replaceAll('-', '/')],
		['citation_publisher', SITE.publisher],
		['citation_public_url', address],
		['citation_language', language],
		...(keywords.length > 0 ? [['citation_keywords', keywords.join('; ')] as const] : []),
		...(abstract === undefined ? [] : [['citation_abstract', abstract] as const]),
	];
}

/** `Lovelace, Ada`; a name that is not split stays as it is. */
export const toInverted = (name: SplitName): string =>
	'literal' in name ? name.literal : `${name.family}, ${name.given}`;
