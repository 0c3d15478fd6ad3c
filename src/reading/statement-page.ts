import { statementPath, WORDING_KEY } from '../record/permalink.ts';
import { withoutStyle } from '../text/without-style.ts';

/** The page of a statement, and its path: another than was asked for where the statement has another id now. */
export interface StatementPage {
	page: Document;
	path: string;
}

/**
 * Fetches the page of a statement: nothing where there is none; throws where it cannot be had. The page of an id that a
 * statement had before leads on to that of its present one, by what it names as canonical.
 */
export async function fetchStatementPage(id: string): Promise<StatementPage | undefined> {
	const first = await fetchPage(statementPath(id));
	if (!first || isStatement(first)) return first;
	const canonical = first.page.querySelector<HTMLLinkElement>('link[rel=canonical]');
	const next = canonical ? await fetchPage(new URL(canonical.href).pathname) : undefined;
	return next && isStatement(next) ? next : undefined;
}

/** The digest of the words that a statement's page has: what its row of ways copies says it. Nothing on other pages. */
export function readDigest(page: Document): string | undefined {
	const address = page.querySelector('.share code')?.textContent ?? '';
	return new RegExp(`\\?${WORDING_KEY}=(\\w+)`).exec(address)?.[1];
}

/** What is fetched, or nothing where there is no such file; throws where it cannot be had. */
export async function fetchFound(path: string): Promise<Response | undefined> {
	const answer = await fetch(path);
	if (answer.status === 404) return undefined;
	if (!answer.ok) throw new Error(`${answer.status}: ${path}`);
	return answer;
}

/** Some hosts answer with a page for what is not there and call it well. */
const isStatement = ({ page }: StatementPage): boolean => page.querySelector('.bign') !== null;

async function fetchPage(path: string): Promise<StatementPage | undefined> {
	const answer = await fetchFound(path);
	return (
		answer && {
			page: new DOMParser().parseFromString(withoutStyle(await answer.text()), 'text/html'),
			path: new URL(answer.url).pathname,
		}
	);
}
