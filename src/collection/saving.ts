import { toCsvText } from '../text/csv.ts';
import { STATEMENT_CELLS } from '../text/statement-cells.ts';
import { fetchData } from './gathered.ts';

/** Puts texts behind the links that save them, in that order. */
export function offerFiles(links: Iterable<HTMLAnchorElement>, texts: readonly string[]): void {
	let at = 0;
	for (const link of links) {
		URL.revokeObjectURL(link.href);
		link.href = toFileAddress(texts[at++] ?? '');
	}
}

/** Saves statements as a table with the columns of `/data/statements.csv`; throws where one of them cannot be had. */
export async function saveTable(ids: readonly string[]): Promise<void> {
	const statements = await Promise.all(ids.map(fetchData));
	const rows = statements.map((statement) => Object.values(STATEMENT_CELLS).map((toCell) => toCell(statement) ?? ''));
	const href = toFileAddress(toCsvText([Object.keys(STATEMENT_CELLS), ...rows]));
	Object.assign(document.createElement('a'), { href, download: 'collection.csv' }).click();
}

/** Of no type, so that the name of the file tells it. */
const toFileAddress = (text: string): string => URL.createObjectURL(new Blob([text]));
