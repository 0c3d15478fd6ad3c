import { toBibtex } from './bibtex.ts';
import type { CitedItem } from './cited-item.ts';
import { toCslJson } from './csl.ts';
import { toRis } from './ris.ts';

/** A file that a link of the page itself holds: `<a href download={fileName}>`. */
export interface CitationFile {
	/** The name of the format, the same in every language. */
	format: 'BibTeX' | 'RIS' | 'CSL-JSON';
	fileName: string;
	/** A `data:` address. */
	href: string;
}

/** An item for reference managers, in the three formats that they read. */
export const toCitationFiles = (item: CitedItem): CitationFile[] => [
	{ format: 'BibTeX', fileName: `${item.key}.bib`, href: toDataAddress('application/x-bibtex', toBibtex(item)) },
	{
		format: 'RIS',
		fileName: `${item.key}.ris`,
		href: toDataAddress('application/x-research-info-systems', toRis(item)),
	},
	{
		format: 'CSL-JSON',
		fileName: `${item.key}.json`,
		href: toDataAddress('application/vnd.citationstyles.csl+json', toCslJson(item)),
	},
];

/** What is no URL code point (https://url.spec.whatwg.org/#url-code-points), and what means something in an address. */
const FOREIGN = /[\s%#"<>[\\\]^`{|}\p{Cc}]/gu;

/** RFC 2397. All else stands as it is: it is shorter, and repeats what stands on the page. */
const toDataAddress = (mediaType: string, text: string): string =>
	`data:${mediaType};charset=utf-8,${text.toWellFormed().replace(FOREIGN, encodeURIComponent)}`;
