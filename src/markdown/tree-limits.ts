import type { Nodes as HastNodes } from 'hast';
import type { Definition, Root as MdastRoot } from 'mdast';
import { visit } from 'unist-util-visit';
import { ExcessError, LIMITS } from './excess.ts';

/** Throws where the references of a tree would repeat long addresses until they fill the memory. */
export function assertShortReferences(tree: MdastRoot): void {
	const lengths = new Map<string, number>();
	visit(tree, 'definition', ({ identifier, url, title }: Definition) => {
		if (!lengths.has(identifier)) lengths.set(identifier, url.length + (title?.length ?? 0));
	});
	if (lengths.size === 0) return;
	let repeated = 0;
	visit(tree, (node) => {
		if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
		repeated += lengths.get(node.identifier) ?? 0;
		if (repeated > LIMITS.references) throw toError('references', node);
	});
}

const FORMATTING = /<(?:b|big|code|em|font|i|s|small|strike|strong|tt|u)(?=[\s/>])[^>]*/gi;

/**
 * Throws where formatting of raw HTML, if it is never closed, would be opened anew in too many elements: as the HTML
 * standard has it (13.2.4.3, the list of active formatting elements), three of each kind.
 */
export function assertClosableFormatting(tree: HastNodes): void {
	const kinds = new Set<string>();
	let elements = 0;
	visit(tree, (node) => {
		if (node.type === 'element') elements++;
		if (node.type === 'raw') {
			for (const [tag] of node.value.matchAll(FORMATTING)) kinds.add(tag);
			elements += node.value.split('<').length - 1;
		}
		if (kinds.size * elements > LIMITS.formatting) throw toError('formatting', node);
	});
}

/** Throws where elements stand in each other deeper than what comes after can follow, which calls itself for each level. */
export function assertShallow(tree: HastNodes): void {
	const open: { node: HastNodes; depth: number }[] = [{ node: tree, depth: 0 }];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		const { node, depth } = next;
		if (depth > LIMITS.depth) throw toError('nesting', node);
		if (!('children' in node)) continue;
		for (const child of node.children) open.push({ node: child, depth: depth + 1 });
	}
}

const toError = (what: 'references' | 'formatting' | 'nesting', node: Pick<HastNodes, 'position'>): ExcessError =>
	new ExcessError({ what, offset: node.position?.start.offset ?? 0 });
