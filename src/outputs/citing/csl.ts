import { SITE } from '../../site.ts';
import { toWellFormedJson } from '../../text/well-formed-json.ts';
import type { CitedItem } from './cited-item.ts';

/** An item as CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html): a list of one `article-newspaper`. */
export function toCslJson(item: CitedItem): string {
	const { key, title, authors, issued, said, address, language, keywords, note } = item;
	return toWellFormedJson([
		{
			id: key,
			type: 'article-newspaper',
			title,
			...(authors.length > 0 && { author: authors }),
			issued: toDate(issued),
			...(said !== undefined && { 'original-date': toDate(said) }),
			'container-title': SITE.name,
			publisher: SITE.publisher,
			URL: address,
			language,
			...(keywords.length > 0 && { keyword: keywords.join(', ') }),
			note,
		},
	]);
}

const toDate = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });
