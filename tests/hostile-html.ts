import type { Element } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { toSource } from '../src/outputs/policy.ts';

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
	/** The addresses that a frame may show. */
	frames?: (address: string) => boolean;
	/** Whether elements of the page's own controls may be there. */
	controls?: boolean;
	/**
	 * Whether there may be what a whole page has in its head: links that load nothing, the site's own icon, a policy, and
	 * styles that this policy names.
	 */
	head?: boolean;
	/** The addresses to which a `meta` element may send the reader on. */
	refreshes?: (address: string) => boolean;
}

const NEVER = new Set(
	'object embed applet base frame frameset portal template noscript math foreignobject animate set audio video'.split(
		' ',
	),
);
/** Which attributes hold an address, and which of them a browser fetches unasked. */
const LOADED = [
	'src',
	'srcSet',
	'data',
	'poster',
	'background',
	'xLinkHref',
	'codeBase',
	'manifest',
	'dynsrc',
	'lowsrc',
];
const ADDRESSES = [...LOADED, 'href', 'action', 'formAction', 'cite', 'longDesc', 'profile'];
/** They run something, bring a style or a page, tell of a press, or take the keyboard away. */
const NEVER_ATTRIBUTES = new Set(['style', 'srcDoc', 'ping', 'autoFocus']);
const CONTROLS = new Set(['form', 'button', 'select', 'textarea', 'input']);

/** What is dangerous among elements, in words; addresses are read as browsers read them. */
export function findDangers(elements: readonly Element[], allowed: Allowed = {}): string[] {
	const policies = elements.filter(isPolicy).map(({ properties }) => String(properties.content));
	return elements.flatMap((element) => {
		const { tagName, properties } = element;
		const dangers: string[] = [];
		if (NEVER.has(tagName.toLowerCase())) dangers.push(`<${tagName}>`);
		if (tagName === 'iframe' && allowed.frames?.(String(properties.src)) !== true) dangers.push('<iframe>');
		if (CONTROLS.has(tagName) && allowed.controls !== true && !('popoverTarget' in properties) && !isTask(element))
			dangers.push(`<${tagName}>`);
		if (tagName === 'meta' && properties.httpEquiv !== undefined) dangers.push(...findMetaDangers(element, allowed));
		if (tagName === 'link' && !(allowed.head === true && isHarmlessLink(element))) {
			dangers.push(`link ${String(properties.rel)} ${String(properties.href)}`);
		}
		if (tagName === 'style' && !(allowed.head === true && isNamed(element, policies))) dangers.push('<style>');
		if (tagName === 'script') dangers.push(...findScriptDangers(element, allowed));
		for (const [name, value] of Object.entries(properties)) {
			if (/^on/i.test(name) || NEVER_ATTRIBUTES.has(name)) dangers.push(`${tagName} ${name}`);
			const isXlink = name.toLowerCase() === 'xlink:href';
			if (!ADDRESSES.includes(name) && !isXlink) continue;
			const isDownload = tagName === 'a' && 'download' in properties;
			const isLoaded = tagName !== 'iframe' && tagName !== 'a' && (isXlink || LOADED.includes(name));
			for (const address of [value].flat().map(String)) {
				if (!isSafe(address, isDownload) || (isLoaded && !isOwn(address)))
					dangers.push(`${tagName} ${name}=${address}`);
			}
		}
		return dangers;
	});
}

const isPolicy = ({ tagName, properties }: Element): boolean =>
	tagName === 'meta' && properties.httpEquiv?.toString().toLowerCase() === 'content-security-policy';

/** The box of a task in a list of Markdown, which nobody can press. */
const isTask = ({ tagName, properties }: Element): boolean =>
	tagName === 'input' && properties.type === 'checkbox' && properties.disabled === true && !('name' in properties);

function isHarmlessLink({ properties }: Element): boolean {
	const rel = [properties.rel].flat().join(' ').toLowerCase();
	return rel === 'canonical' || rel === 'alternate' || (rel === 'icon' && isOwn(String(properties.href)));
}

/** Whether a policy names the hash of a style: it is made of what the site prints, and not read out of the page. */
const isNamed = (element: Element, policies: readonly string[]): boolean =>
	policies.length === 1 && (policies[0] ?? '').includes(toSource(toText(element)));

function findMetaDangers(element: Element, allowed: Allowed): string[] {
	const { httpEquiv, content } = element.properties;
	const name = String(httpEquiv).toLowerCase();
	if (isPolicy(element) && allowed.head === true) return [];
	const [, address] = /^0; url=([^\s;'"]+)$/.exec(String(content)) ?? [];
	const isAllowed = name === 'refresh' && address !== undefined && allowed.refreshes?.(address) === true;
	return isAllowed ? [] : [`${name} ${String(content)}`];
}

const toText = ({ children }: Element): string =>
	children.map((child) => (child.type === 'text' ? child.value : '')).join('');

function findScriptDangers(element: Element, { scripts }: Allowed): string[] {
	const text = toText(element);
	if (element.properties.type === 'application/ld+json') {
		JSON.parse(text);
		return [];
	}
	return scripts?.has(text) === true ? [] : [`script: ${text.slice(0, 80)}`];
}

const OWN = 'https://own.example';

function isSafe(address: string, isDownload: boolean): boolean {
	if (address === '') return true;
	let url: URL;
	try {
		url = new URL(address, `${OWN}/page/`);
	} catch {
		return true;
	}
	if (url.protocol === 'data:') return isDownload;
	if (url.username !== '' || url.password !== '') return false;
	return ['https:', 'http:', 'mailto:'].includes(url.protocol);
}

/** Whether an address, or the first of a set, is one of the site that the page is on; one that is none loads nothing. */
function isOwn(address: string): boolean {
	const [first = ''] = address.trim().split(/\s/);
	return !URL.canParse(first, `${OWN}/page/`) || new URL(first, `${OWN}/page/`).origin === OWN;
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
