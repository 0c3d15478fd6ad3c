import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { GENERATED_ID_PREFIX } from './allowed-html.ts';
import { holdsCredentials, toLocalPath } from './local-address.ts';

/** Accessible names of what the page generates inside the prose, in the language of the page. */
export interface ProseLabels {
	footnotes: string;
	footnote: (number: string) => string;
	backToText: (number: string) => string;
	image: (description: string) => string;
	task: (isDone: boolean) => string;
}

export interface TidyOptions {
	labels: ProseLabels;
	/** The folder of the host the site lives in, with a slash at both ends: links to `/…` begin with it. */
	base: string;
}

/**
 * Makes the tree hold the article's words and nothing else, in place. Contract 3.1 and 3.6: footnote numbers,
 * back-links and descriptions of images become attributes that CSS prints, the generated footnotes heading becomes
 * the name of its section, images from elsewhere become links. Headings begin at the second level, because the
 * title of the page is the first.
 */
export function tidyTree(tree: Root, options: TidyOptions): void {
	const prefixedIds = new Set<string>();
	let hasTopHeading = false;
	visit(tree, 'element', (node) => {
		if (node.tagName === 'h1') hasTopHeading = true;
		if (typeof node.properties.id === 'string') prefixedIds.add(node.properties.id);
	});
	const linked = listLinkedImages(tree);
	let footnote = 0;
	visit(tree, 'element', (node, index, parent) => {
		if (hasTopHeading && /^h[1-5]$/.test(node.tagName)) node.tagName = `h${Number(node.tagName[1]) + 1}`;
		if (typeof node.properties.align === 'string') {
			node.properties = { className: [`align-${node.properties.align}`] };
		}
		// A wide table scrolls in its own box, which the keyboard must be able to reach.
		if (node.tagName === 'table') node.properties.tabIndex = 0;
		if (node.tagName === 'input') node.properties.ariaLabel = options.labels.task(node.properties.checked === true);
		if (typeof node.properties.cite === 'string' && holdsCredentials(node.properties.cite)) delete node.properties.cite;
		if (node.tagName === 'a') tidyLink(node, options, prefixedIds);
		if (node.tagName === 'img' && parent && index !== undefined) {
			const image = toLocalImageOrLink(node, options, linked.has(node));
			if (image) parent.children[index] = image;
			else parent.children.splice(index, 1);
			return image ? SKIP : [SKIP, index];
		}
		if (node.properties.dataFootnotes !== undefined) tidyFootnotes(node, options.labels);
		if (node.tagName === 'li' && String(node.properties.id).startsWith(`${GENERATED_ID_PREFIX}fn-`)) {
			node.properties.dataN = String(++footnote);
		}
		return undefined;
	});
}

function tidyLink(node: Element, { labels, base }: TidyOptions, prefixedIds: ReadonlySet<string>): void {
	const { properties } = node;
	const href = typeof properties.href === 'string' ? properties.href : '';
	const path = toLocalPath(href);
	if (href.startsWith('#')) {
		const prefixed = GENERATED_ID_PREFIX + href.slice(1);
		if (prefixedIds.has(prefixed)) properties.href = `#${prefixed}`;
	} else if (path !== undefined) {
		properties.href = base + path;
	} else if (holdsCredentials(href)) {
		delete properties.href;
	}
	if (properties.dataFootnoteRef !== undefined) {
		const number = node.children[0]?.type === 'text' ? node.children[0].value : '';
		node.children = [];
		node.properties = {
			...pick(properties, ['href', 'id']),
			className: ['fn'],
			dataN: number,
			ariaLabel: labels.footnote(number),
		};
	} else if (properties.dataFootnoteBackref !== undefined) {
		const number = /(\d+)$/.exec(String(properties.dataFootnoteBackref || properties.ariaLabel || ''))?.[1] ?? '';
		node.children = [];
		node.properties = { ...pick(properties, ['href']), className: ['fn-back'], ariaLabel: labels.backToText(number) };
	}
}

function tidyFootnotes(section: Element, labels: ProseLabels): void {
	section.children = section.children.filter((child) => !(child.type === 'element' && /^h[1-6]$/.test(child.tagName)));
	section.properties = { className: ['footnotes'], ariaLabel: labels.footnotes };
}

/** Images inside a link. */
function listLinkedImages(tree: Root): Set<Element> {
	const images = new Set<Element>();
	visit(tree, 'element', (link) => {
		if (link.tagName !== 'a') return;
		visit(link, 'element', (inner) => {
			if (inner.tagName === 'img') images.add(inner);
		});
	});
	return images;
}

/**
 * Only an image of the site itself is shown; another would be loaded from another host and becomes a link to it, or
 * inside a link, where another cannot stand, its name. One without address is dropped.
 */
function toLocalImageOrLink(image: Element, { labels, base }: TidyOptions, isLinked: boolean): Element | undefined {
	const source = typeof image.properties.src === 'string' ? image.properties.src : '';
	const description = typeof image.properties.alt === 'string' ? image.properties.alt : '';
	const path = toLocalPath(source);
	if (source === '' || holdsCredentials(source)) return undefined;
	if (path !== undefined) {
		image.properties = {
			...pick(image.properties, ['width', 'height']),
			src: base + path,
			alt: description,
			loading: 'lazy',
		};
		return image;
	}
	const label = labels.image(description);
	return {
		type: 'element',
		tagName: isLinked ? 'span' : 'a',
		properties: {
			className: ['img'],
			...(isLinked ? { role: 'img' } : { href: source }),
			dataLabel: label,
			ariaLabel: label,
		},
		children: [],
		...(image.position && { position: image.position }),
	};
}

function pick(properties: Element['properties'], names: readonly string[]): Element['properties'] {
	return Object.fromEntries(names.filter((name) => name in properties).map((name) => [name, properties[name]]));
}
