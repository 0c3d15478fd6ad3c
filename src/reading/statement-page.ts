import { statementPath, WORDING_KEY } from '../record/permalink.ts';
import { withoutStyle } from '../text/without-style.ts';

/** The page of a statement, and its path: another than was asked for where the statement has another id now. */
export interface StatementPage {
	page: Document;
	path: string;
}

/**
 * Fetches the page of a statement; nothing where there is none or it cannot be had. The page of an id that a statement had
 * before leads on to that of its present one.
 */
export async function fetchStatementPage(id: string): Promise<StatementPage | undefined> {
	const first = await fetchPage(statementPath(id));
	if (!first || readDigest(first.page) !== undefined) return first;
	const canonical = first.page.querySelector<HTMLLinkElement>('link[rel=canonical]');
	const next = canonical ? await fetchPage(new URL(canonical.href).pathname) : undefined;
	return next && readDigest(next.page) !== undefined ? next : undefined;
}

/** The digest of the words that a statement's page has: what its row of ways copies says it. Nothing on other pages. */
export function readDigest(page: Document): string | undefined {
	const address = page.querySelector('.share code')?.textContent ?? '';
	return new RegExp(`\\?${WORDING_KEY}=(\\w+)`).exec(address)?.[1];
}

async function fetchPage(path: string): Promise<StatementPage | undefined> {
	try {
		const answer = await fetch(path);
		if (!answer.ok) return undefined;
		const page = new DOMParser().parseFromString(withoutStyle(await answer.text()), 'text/html');
		return { page, path: new URL(answer.url).pathname };
	} catch {
		return undefined;
	}
}
