import { readFile } from 'node:fs/promises';
import type { Element, ElementContent } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { readFiles } from './content.ts';
import type { BuiltSite } from './sites.ts';

/** A page as a browser reads it: parsed after the HTML standard (parse5, by rehype-raw). */
export interface ParsedPage {
	/** The path of its address, base included: `/deep/base/about/`. */
	path: string;
	/** Of the page: what `<html lang>` says. */
	language: string;
	html: string;
	elements: Element[];
}

const parser = unified().use(rehypeRaw);

/** Every page of a built site, those for frames aside. */
export const readPages = (site: BuiltSite): Promise<ParsedPage[]> => readFitting(site, (name) => !isEmbed(name));

/** Every page that stands in a frame of somebody else's page. */
export const readEmbeds = (site: BuiltSite): Promise<ParsedPage[]> => readFitting(site, isEmbed);

const isEmbed = (name: string): boolean => name.endsWith('/embed/index.html');

async function readFitting({ outDir, base }: BuiltSite, fits: (name: string) => boolean): Promise<ParsedPage[]> {
	const files = await readFiles(outDir);
	return [...files]
		.filter(([name]) => name.endsWith('.html') && !name.startsWith('pagefind/') && fits(name))
		.map(([name, bytes]) => toParsedPage(base + name.replace(/(^|\/)index\.html$/, '$1'), bytes.toString()));
}

/** The page at a path below the base, `articles/a/`. */
export async function readPage({ outDir, base }: BuiltSite, path: string): Promise<ParsedPage> {
	return toParsedPage(base + path, await readFile(`${outDir}/${path}index.html`, 'utf8'));
}

function toParsedPage(path: string, html: string): ParsedPage {
	const body = html.replace(/^<!doctype html>/i, '');
	const raw = { type: 'raw', value: body } as unknown as Element;
	const tree = parser.runSync({ type: 'root', children: [{ type: 'doctype' }, raw] });
	const elements: Element[] = [];
	visit(tree, 'element', (element) => {
		elements.push(element);
	});
	const root = elements.find(({ tagName }) => tagName === 'html');
	return { path, language: (root && getAttribute(root, 'lang')) ?? '', html, elements };
}

/** All elements below an element, it itself left out. */
export function toDescendants(element: Element): Element[] {
	const found: Element[] = [];
	visit(element, 'element', (inner) => {
		if (inner !== element) found.push(inner);
	});
	return found;
}

/** An attribute as text, or `undefined`; names are those of hast (`href`, `dataN`). */
export function getAttribute({ properties }: Element, name: string): string | undefined {
	const value = properties[name];
	if (value === undefined || value === null || value === false) return undefined;
	return Array.isArray(value) ? value.join(' ') : String(value);
}

/** What stands in a block of its own is parted from what is next to it, whether or not a blank is printed there. */
const BLOCKS = new Set([
	'blockquote',
	'dd',
	'div',
	'dt',
	'figcaption',
	'h1',
	'h2',
	'h3',
	'li',
	'p',
	'section',
	'td',
	'th',
]);

/** The words of an element as they are read: blanks as one, and one between blocks. */
export const toWords = (element: Element): string =>
	toSpaced(element)
		.replace(/[ \t\n\r]+/g, ' ')
		.trim();

function toSpaced(node: ElementContent): string {
	if (node.type !== 'element') return node.type === 'text' ? node.value : '';
	const inner = node.children.map(toSpaced).join('');
	return BLOCKS.has(node.tagName) ? ` ${inner} ` : inner;
}

/** The one element with an id; throws if there is none or more than one. */
export function getById({ elements, path }: ParsedPage, id: string): Element {
	const [element, ...others] = elements.filter(({ properties }) => properties.id === id);
	if (!element || others.length > 0) throw new Error(`${path} has ${others.length + (element ? 1 : 0)} times #${id}`);
	return element;
}
