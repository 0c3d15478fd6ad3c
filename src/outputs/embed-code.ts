import type { Statement } from '../record/model.ts';
import { embedPath, toAbsolute } from '../record/permalink.ts';
import { toStatementName } from '../record/words.ts';
import { SITE } from '../site.ts';
import type { Strings } from '../strings/en.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { toHtmlQuotation, type Quotation } from '../text/quotation.ts';
import { EMBED_MESSAGE } from './embed-script.ts';

/** The least and the most height of a frame, CSS pixels: no note is so short, and a longer one scrolls. */
const MIN = 240;
const MAX = 600;

/**
 * What is reckoned for a frame of 480 px, a usual column (`embed-style.ts`): the words are 20 px high, some 42
 * characters in a line of 28 px, what stands below them some 52 in a line of 20 px, and 90 px are for the padding, the
 * link and the space between. Measured over 56 statements, one needed more at 480 px, none at 600, and ten at 320; they
 * scroll.
 */
const WORDS = { perLine: 42, line: 28 };
const ATTRIBUTION = { perLine: 52, line: 20 };
const AROUND = 90;

/** The page around the frame may be sent nowhere, but the link in it opens our page as it is, scripts and all. */
const POPUPS = 'allow-popups allow-popups-to-escape-sandbox';

/**
 * A statement for somebody else's page: the words in a block quotation with attribution and link, which stay where
 * frames are taken away and can be searched there, then the frame that also shows what becomes of the statement. No
 * script and no style.
 *
 * @param quotation that of the statement, by `sharing.ts`
 */
export function toEmbedCode(statement: Statement, quotation: Quotation, t: Strings): string {
	return toHtmlQuotation(quotation) + toFrame(statement, quotation, t, POPUPS);
}

/** The same for a page that allows scripts: its frame gets the height that the statement tells. */
export function toSizedEmbedCode(statement: Statement, quotation: Quotation, t: Strings): string {
	const frame = toFrame(statement, quotation, t, `allow-scripts ${POPUPS}`);
	return `${toHtmlQuotation(quotation)}${frame}<script>${toListener()}</script>`;
}

function toFrame(statement: Statement, quotation: Quotation, t: Strings, sandbox: string): string {
	const title = escapeHtml(`${toStatementName(statement, t)} | ${SITE.name}`);
	const address = toAbsolute(embedPath(statement.id));
	return (
		`<iframe title="${title}" src="${address}" width="100%" height="${toFrameHeight(statement, quotation)}" ` +
		`sandbox="${sandbox}" loading="lazy" referrerpolicy="no-referrer"></iframe>`
	);
}

/** The height that a frame of a statement needs, CSS pixels, reckoned from the number of characters. */
export function toFrameHeight(statement: Statement, { words, by }: Quotation): number {
	const reason = statement.withdrawn?.reason ?? '';
	const notes = statement.corrections.map(({ note }) => note).join('');
	const height = AROUND + toHeight(words, WORDS) + toHeight(by + reason + notes, ATTRIBUTION);
	return Math.min(MAX, Math.max(MIN, height));
}

const toHeight = (text: string, { perLine, line }: typeof WORDS): number => Math.ceil(text.length / perLine) * line;

/**
 * Takes the height from the frame before it and from nothing else. A sandboxed frame has an origin of its own, which
 * is called `null`; where the sandbox was taken away it is the site's.
 */
const toListener = (): string =>
	`(f=>addEventListener("message",e=>{if(e.source===f.contentWindow&&["null","${new URL(toAbsolute('/')).origin}"]` +
	`.includes(e.origin)&&e.data?.type==="${EMBED_MESSAGE}"&&e.data.height>0)f.height=e.data.height}))` +
	'(document.currentScript.previousElementSibling)';
