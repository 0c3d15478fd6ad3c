import { statementFilePath, statementPath } from '../record/permalink.ts';
import type { TabledStatement } from '../text/statement-cells.ts';
import { createPool } from '../text/pool.ts';
import { withoutStyle } from '../text/without-style.ts';

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
 * what is copied here is what is copied there, and nothing is made twice or needs a file of its own. An id that it had
 * before has a page that leads there. Nothing where there is no such page; throws where it cannot be had.
 */
export const fetchStatement = (id: string): Promise<Gathered | undefined> =>
	pooled(async () => {
		let page = await fetchPage(statementPath(id));
		const lead = page?.querySelector('noscript + link')?.getAttribute('href');
		if (lead) page = await fetchPage(new URL(lead).pathname);
		return page && readStatement(page, id);
	});

async function fetchPage(path: string): Promise<Document | undefined> {
	const html = await fetchFound(path);
	return html && new DOMParser().parseFromString(withoutStyle(await html.text()), 'text/html');
}

/** All that is known of a statement; throws where that cannot be had. */
export const fetchData = (id: string): Promise<TabledStatement> =>
	pooled(async () => {
		const data = await fetchFound(statementFilePath(id, 'statement.json'));
		if (!data) throw new Error(`No data of ${id}.`);
		return (await data.json()) as TabledStatement;
	});

async function fetchFound(path: string): Promise<Response | undefined> {
	const answer = await fetch(path);
	if (answer.status === 404) return undefined;
	if (!answer.ok) throw new Error(`${answer.status}: ${path}`);
	return answer;
}

/** Some hosts answer with a page for what is not there and call it well. */
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
