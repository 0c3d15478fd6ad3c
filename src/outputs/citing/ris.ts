import { SITE } from '../../site.ts';
import type { CitedItem } from './cited-item.ts';
import { toInverted } from './meta-tags.ts';

/**
 * An item as RIS, type NEWS, in UTF-8 with the line ends of the format. Written here because Citation.js leaves out the
 * authors and the day of a newspaper's piece and breaks its title into lines.
 */
export function toRis(item: CitedItem): string {
	const { key, title, authors, issued, address, language, keywords, note } = item;
	const [year = '', month = '', day = ''] = issued.split('-');
	const fields: [string, string | undefined][] = [
		['TY', 'NEWS'],
		['ID', key],
		['TI', title],
		...authors.map((author): [string, string] => ['AU', toInverted(author)]),
		['T2', SITE.name],
		['PY', year],
		['DA', `${year}/${month}/${day}/`],
		['PB', SITE.publisher],
		['UR', address],
		['LA', language],
		...keywords.map((keyword): [string, string] => ['KW', keyword]),
		['N1', note],
		['ER', ''],
	];
	return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join('');
}
