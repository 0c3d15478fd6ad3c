import { filePath, toAbsolute } from '../record/permalink.ts';
import { SITE } from '../site.ts';
import type { Strings } from '../strings/en.ts';
import { escapeHtml as e, toAttributes } from '../text/escape-html.ts';
import type { AlternateLink } from './page-head.ts';
import { toPolicy } from './policy.ts';
import { toPreviewMetas, type ShareImage } from './preview-metas.ts';
import { REDIRECT_SCRIPT, REDIRECT_STYLE } from './redirect-script.ts';

/** What the page may do, which is the same for every former address. */
const POLICY = toPolicy({ scripts: [REDIRECT_SCRIPT], styles: [REDIRECT_STYLE], images: true });

/** A fragment that the former address had, and what it leads to now. */
export interface FormerFragment {
	/** All ids under which it was there; none stands twice on the page. */
	ids: readonly string[];
	/** With a fragment of its own. */
	path: string;
	/** How it is called. */
	name: string;
	words: string;
	/** What its words need: `lang`, `dir`. */
	attributes: Readonly<Record<string, string | undefined>>;
}

/** What a former address leads to. */
export interface RedirectTarget {
	path: string;
	title: string;
	description: string;
	type: 'website' | 'article';
	/** BCP 47. */
	language: string;
	image: ShareImage;
	links: readonly AlternateLink[];
	fragments: readonly FormerFragment[];
}

/**
 * The page at an address that was left: it sends the reader on at once, with the fragment and the query where scripts
 * run. Without scripts it is the refresh that does, and browsers drop the fragment there (Chromium and Firefox were seen
 * to): where a host can answer itself, `_redirects` keeps it. What a chat shows of the old link is what it shows of the
 * new one. Made of text, as embedded statements are.
 */
export function toRedirectPage(target: RedirectTarget, t: Strings): string {
	const { path, title, description, type, language, image, links, fragments } = target;
	const address = toAbsolute(path);
	const metas = toPreviewMetas({ title, description, type, address, language, image });
	return [
		`<!DOCTYPE html><html lang="${t.language}"><head><meta charset="utf-8">`,
		`<meta http-equiv="content-security-policy" content="${POLICY}">`,
		`<meta name="viewport" content="width=device-width"><title>${e(`${title} | ${SITE.name}`)}</title>`,
		`<noscript><meta http-equiv="refresh" content="0; url=${e(path)}"></noscript>`,
		`<link rel="canonical" href="${e(address)}"><meta name="description" content="${e(description)}">`,
		metas.map(([key, name, content]) => `<meta${toAttributes({ [key]: name, content })}>`).join(''),
		links.map((link) => `<link${toAttributes({ rel: 'alternate', ...link })}>`).join(''),
		`<link rel="icon" href="${filePath('favicon.svg')}">`,
		`<style>${REDIRECT_STYLE}</style></head><body><main><h1>${e(t.moved.title)}</h1>`,
		`<p><a href="${e(path)}"${toAttributes(toLanguage(language, t))}>${e(title)}</a></p>`,
		fragments.length === 0 ? '' : `<h2>${e(t.moved.statements)}</h2><ul>${fragments.map(toItem).join('')}</ul>`,
		`</main><script>${REDIRECT_SCRIPT}</script></body></html>\n`,
	].join('');
}

function toItem({ ids: [id, ...others], path, name, words, attributes }: FormerFragment): string {
	const anchors = others.map((other) => `<span${toAttributes({ id: other })}></span>`).join('');
	return `<li${toAttributes({ id })}>${anchors}<a href="${e(path)}">${e(name)}</a><q${toAttributes(attributes)}>${e(words)}</q></li>`;
}

const toLanguage = (language: string, t: Strings): { lang?: string } =>
	language === t.language ? {} : { lang: language };
