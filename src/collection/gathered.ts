import { fetchFound, fetchStatementPage } from '../reading/statement-page.ts';
import { statementFilePath } from '../record/permalink.ts';
import type { TabledStatement } from '../text/statement-cells.ts';
import { createPool } from '../text/pool.ts';

/** A statement as its own page has it, in the page's words. All of it is text. */
export interface Gathered {
	id: string;
	/** That its page speaks; its own words may be in another. */
	language: string;
	/** Who and the first words. */
	name: string;
	number: string;
	isQuote: boolean;
	words: string;
	lang: string;
	dir: string;
	/** Who, when, from where, and what has become of it: whole sentences. */
	by: string;
	/** Why it was withdrawn. */
	notice: string;
	/** Its place in its article. */
	place: { href: string; title: string; lang: string };
	/** What the row of ways holds, text by text: the link, the words in three forms, the embed code in two, three citations. */
	texts: string[];
	/** The files for reference managers. */
	files: string[];
}

/** As many as a browser asks a host of HTTP/1 for at once. */
const pooled = createPool(6);

/**
 * A statement, read out of its own page: it holds every form in which a statement is passed on, in its language, so that
 * what is copied here is what is copied there, and nothing is made twice or needs a file of its own. Nothing where there
 * is no such page; throws where it cannot be had.
 */
export const fetchStatement = (id: string): Promise<Gathered | undefined> =>
	pooled(async () => {
		const found = await fetchStatementPage(id);
		return found && readStatement(found.page, id);
	});

/** All that is known of a statement; throws where that cannot be had. */
export const fetchData = (id: string): Promise<TabledStatement> =>
	pooled(async () => {
		const data = await fetchFound(statementFilePath(id, 'statement.json'));
		if (!data) throw new Error(`No data of ${id}.`);
		return (await data.json()) as TabledStatement;
	});

function readStatement(page: Document, id: string): Gathered | undefined {
	const texts = [...page.querySelectorAll('.share code')].map(({ textContent }) => textContent);
	const html = texts[3];
	if (html === undefined) return undefined;
	const quotation = new DOMParser().parseFromString(html, 'text/html').querySelector('blockquote');
	const paragraphs = [...(quotation?.querySelectorAll('p') ?? [])];
	const attribution = paragraphs.pop()?.firstChild?.textContent ?? '';
	const article = page.querySelector('.docket a');
	return {
		id,
		language: page.documentElement.lang,
		name: page.title.slice(0, page.title.lastIndexOf(' | ')),
		number: toText(page.querySelector('.bign')),
		isQuote: page.querySelector('blockquote.big') !== null,
		words: paragraphs.map(({ textContent }) => textContent).join('\n'),
		lang: quotation?.lang ?? '',
		dir: quotation?.dir ?? '',
		by: attribution.replace(/^— /, '').trim(),
		notice: toText(page.querySelector('.notice')),
		place: {
			href: `${article?.getAttribute('href') ?? ''}#${id}`,
			title: toText(article),
			lang: article?.closest<HTMLElement>('[lang]')?.lang ?? '',
		},
		texts,
		files: [...page.querySelectorAll('.share a[download]')].map((link) =>
			decodeURIComponent(link.getAttribute('href')?.replace(/^[^,]*,/, '') ?? ''),
		),
	};
}

const toText = (element: Element | null): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
