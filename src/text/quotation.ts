import { escapeHtml, toAttributes } from './escape-html.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Words on their way to somebody else's page, with all that must travel along. For build and browser. */
export interface Quotation {
	/** With their marks; paragraphs are separated by line feeds. */
	words: string;
	/** Who, when, from where, and what has become of it: whole sentences without the last full stop. */
	by: string;
	/** Absolute: the way back, and what it is called. */
	address: string;
	site: string;
	/** What `lang` and `dir` the words need, wherever they land. */
	lang?: string;
	dir?: string;
}

/** Plain text: the words, the attribution, the address, a line each. */
export const toPlainQuotation = ({ words, by, address, site }: Quotation): string =>
	`${words}\n— ${by}. ${site}\n${address}`;

/** Markdown (CommonMark): a block quotation whose words mean nothing but themselves. */
export function toMarkdownQuotation({ words, by, address, site }: Quotation): string {
	const paragraphs = [
		...words.split('\n').map(escapeMarkdown),
		`— ${escapeMarkdown(by)}. [${escapeMarkdown(site)}](${address})`,
	];
	return paragraphs.map((paragraph) => `> ${paragraph}`).join('\n>\n');
}

/** HTML that no strict host has to clean: `<blockquote cite>` with the attribution in it, because it travels alone. */
export function toHtmlQuotation({ words, by, address, site, lang, dir }: Quotation): string {
	const paragraphs = words.split('\n').map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`);
	return (
		`<blockquote${toAttributes({ cite: address, lang, dir })}>${paragraphs.join('')}` +
		`<p>— ${escapeHtml(by)}. <a href="${escapeHtml(address)}">${escapeHtml(site)}</a></p></blockquote>`
	);
}
