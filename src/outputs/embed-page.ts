import type { Statement } from '../record/model.ts';
import { embedPath, statementPath, toAbsolute, toFileName } from '../record/permalink.ts';
import { toStatementName, toWords } from '../record/words.ts';
import { SITE } from '../site.ts';
import type { Strings } from '../strings/en.ts';
import { toStrings } from '../strings/languages.ts';
import { escapeHtml as e, toAttributes } from '../text/escape-html.ts';
import { toWordsAttributes } from '../text/languages.ts';
import { EMBED_SCRIPT } from './embed-script.ts';
import { EMBED_STYLE } from './embed-style.ts';
import { toPolicy } from './policy.ts';
import { toAttribution } from './sharing.ts';
import type { SiteFile } from './site-file.ts';

/** What the page may do, which is the same for every statement. */
export const EMBED_POLICY = toPolicy({ scripts: [EMBED_SCRIPT], styles: [EMBED_STYLE] });

/** `/s/ID/embed/` of every statement, withdrawn ones too, or the same at an id that it had before. */
export const toEmbedFile = (statement: Statement, id = statement.id): SiteFile => ({
	name: toFileName(embedPath(id)),
	toContent: () => toEmbedPage(statement, toStrings(statement.article.language)),
});

/**
 * The page that stands in an iframe on somebody else's page: the words, who, when, from where, what has become of them,
 * and the way back. It loads nothing, keeps nothing and needs no script; the one it has tells its height to the page
 * around it, which only that page's second form of the code lets it do. Made of text: there are as many as statements.
 */
export function toEmbedPage(statement: Statement, t: Strings): string {
	const { id, kind, number, article, sources, withdrawn, corrections } = statement;
	const address = e(toAbsolute(statementPath(id)));
	const words = toWords(statement);
	const name = e(toStatementName(statement, t));
	const spoken = toAttributes(toWordsAttributes(words, article.language, t.language));
	const paragraphs = words.split('\n').map((paragraph) => `<p>${e(paragraph)}</p>`);
	const events = [
		...(withdrawn === undefined ? [] : [`${t.statement.withdrawn(withdrawn.date, 'long')}. ${withdrawn.reason}`]),
		...corrections.map(({ date, note }) => `${t.article.corrected(date)}. ${note}`),
	];
	return [
		`<!DOCTYPE html><html lang="${t.language}"><head><meta charset="utf-8">`,
		`<meta http-equiv="content-security-policy" content="${EMBED_POLICY}">`,
		'<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">',
		`<title>${name} | ${e(SITE.name)}</title><link rel="canonical" href="${address}">`,
		`<style>${EMBED_STYLE}</style></head><body><main>`,
		events.map((event) => `<p class="event">${e(event)}</p>`).join(''),
		`<figure class="${kind}"><b class="no" aria-hidden="true">${number}</b>`,
		kind === 'quote'
			? `<blockquote${toAttributes({ cite: sources[0]?.url })}${spoken}>`
			: `<div class="words"${spoken}>`,
		paragraphs.join(''),
		kind === 'quote' ? '</blockquote>' : '</div>',
		`<figcaption>${e(toAttribution(statement, t))}. `,
		`<a href="${address}" target="_blank" rel="noopener">${e(SITE.name)}</a></figcaption></figure></main>`,
		`<script>${EMBED_SCRIPT}</script></body></html>\n`,
	].join('');
}
