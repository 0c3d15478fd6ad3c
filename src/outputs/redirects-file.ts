import type { SiteRecord } from '../record/model.ts';
import { toPages } from '../record/pages.ts';
import { articlePath, filePath, speakerFilePath, speakerPath, statementPath, toFileName } from '../record/permalink.ts';
import { toRedirects } from '../record/redirects.ts';
import type { SiteFile } from './site-file.ts';

/** An address that was left, and where it leads. */
type Rule = readonly [from: string, to: string];

/**
 * `_redirects`, by which hosts that read it answer a former address themselves, with 301: without a page in between, and
 * with the fragment, which the browser takes along. A rule a line, each for one address, since rules with a star are few
 * on Cloudflare. That reads the first 2,000 and leaves what stands further down to the pages, so the pages come first, as
 * people share them; then feeds, whose readers take the new address; then the pages without their last slash, which most
 * hosts add before they look here. Nothing of frames and data, which stay at their former addresses. No `301!`, without
 * which Netlify prefers the page: for Cloudflare that is a fault. Where nothing was renamed there is no such file.
 */
export function* listRedirectsFiles(record: SiteRecord): Generator<SiteFile> {
	const { pages, feeds } = listRules(record);
	if (pages.length === 0) return;
	const rules = [...pages, ...feeds, ...pages.map(([from, to]): Rule => [from.replace(/\/$/, ''), to])];
	yield { name: toFileName(filePath('_redirects')), toContent: () => toText(rules) };
}

function listRules(record: SiteRecord): { pages: Rule[]; feeds: Rule[] } {
	const { statements, articles, speakers } = toRedirects(record);
	return {
		pages: [
			...articles.map(({ from, to }): Rule => [articlePath(from), articlePath(to.slug)]),
			...speakers.flatMap(({ from, to }) =>
				toPages(to.statements).map(({ number }): Rule => [speakerPath(from, number), speakerPath(to.id, number)]),
			),
			...statements.map(({ from, to }): Rule => [statementPath(from), statementPath(to.id)]),
		],
		feeds: speakers.flatMap(({ from, to }) =>
			['feed.xml', 'feed.json'].map((file): Rule => [speakerFilePath(from, file), speakerFilePath(to.id, file)]),
		),
	};
}

const toText = (rules: readonly Rule[]): string => rules.map(([from, to]) => `${from} ${to} 301\n`).join('');
