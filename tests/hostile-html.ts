import type { Element } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

const parser = unified().use(rehypeRaw);

/** All elements of HTML as a browser reads it (parse5, by rehype-raw), in order. */
export function parseHtml(html: string): Element[] {
	const body = html.replace(/^<!doctype html>/i, '');
	const raw = { type: 'raw', value: body } as unknown as Element;
	const isPage = body !== html;
	const tree = parser.runSync({ type: 'root', children: isPage ? [{ type: 'doctype' }, raw] : [raw] });
	const elements: Element[] = [];
	visit(tree, 'element', (element) => {
		elements.push(element);
	});
	return elements;
}

/** What a page of ours may have that no person's words may bring. */
export interface Allowed {
	/** The texts of scripts. */
	scripts?: ReadonlySet<string>;
	frames?: boolean;
	/** Whether elements of the page's own controls may be there. */
	controls?: boolean;
	/** The addresses to which a `meta` element may send the reader on. */
	refreshes?: (address: string) => boolean;
}

const NEVER = new Set(
	'object embed applet base frame frameset portal template noscript math foreignobject animate set audio video'.split(
		' ',
	),
);
const ADDRESSES = [
	'href',
	'src',
	'action',
	'formAction',
	'cite',
	'data',
	'poster',
	'background',
	'longDesc',
	'ping',
	'xLinkHref',
	'srcSet',
	'codeBase',
	'manifest',
	'profile',
	'dynsrc',
	'lowsrc',
];
const CONTROLS = new Set(['form', 'button', 'select', 'textarea']);

/** What is dangerous among elements, in words; addresses are read as browsers read them. */
export function findDangers(elements: readonly Element[], allowed: Allowed = {}): string[] {
	return elements.flatMap((element) => {
		const { tagName, properties } = element;
		const dangers: string[] = [];
		if (NEVER.has(tagName.toLowerCase())) dangers.push(`<${tagName}>`);
		if (tagName === 'iframe' && allowed.frames !== true) dangers.push('<iframe>');
		if (CONTROLS.has(tagName) && allowed.controls !== true && !('popoverTarget' in properties))
			dangers.push(`<${tagName}>`);
		if (tagName === 'meta' && properties.httpEquiv?.toString().toLowerCase() === 'refresh') {
			const [, address] = /^0; url=([^\s;'"]+)$/.exec(String(properties.content)) ?? [];
			if (address === undefined || allowed.refreshes?.(address) !== true) {
				dangers.push(`refresh ${String(properties.content)}`);
			}
		}
		if (tagName === 'script') dangers.push(...findScriptDangers(element, allowed));
		for (const [name, value] of Object.entries(properties)) {
			if (/^on/i.test(name)) dangers.push(`${tagName} ${name}`);
			if (name === 'style' || name === 'srcDoc') dangers.push(`${tagName} ${name}`);
			if (!ADDRESSES.includes(name) && name.toLowerCase() !== 'xlink:href') continue;
			const isDownload = tagName === 'a' && 'download' in properties;
			for (const address of [value].flat().map(String))
				if (!isSafe(address, isDownload)) dangers.push(`${tagName} ${name}=${address}`);
		}
		return dangers;
	});
}

function findScriptDangers({ properties, children }: Element, { scripts }: Allowed): string[] {
	const text = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
	if (properties.type === 'application/ld+json') {
		JSON.parse(text);
		return [];
	}
	return scripts?.has(text) === true ? [] : [`script: ${text.slice(0, 80)}`];
}

function isSafe(address: string, isDownload: boolean): boolean {
	if (address === '') return true;
	let url: URL;
	try {
		url = new URL(address, 'https://own.example/page/');
	} catch {
		return true;
	}
	if (url.protocol === 'data:') return isDownload;
	if (url.username !== '' || url.password !== '') return false;
	return ['https:', 'http:', 'mailto:'].includes(url.protocol);
}

/** Words as they can be seen: without what takes no room, and with one blank for all white space. */
export const toShownText = (text: string): string =>
	text
		.toWellFormed()
		.replace(/\s+/gu, ' ')
		.replace(/[\ufffd\p{Cc}\p{Cf}]+/gu, '')
		.trim();

/** The text of an element, without what is there to be heard only (`.vh`), which stands among the words of people. */
export function toSeenText(element: Element): string {
	let text = '';
	visit(element, (node) => {
		if (node.type === 'element' && [node.properties.className].flat().includes('vh')) return SKIP;
		if (node.type === 'text') text += node.value;
		return undefined;
	});
	return text;
}
