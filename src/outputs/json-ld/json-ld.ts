import { toWellFormedJson } from '../../text/well-formed-json.ts';

/**
 * JSON-LD in pages: schema.org's vocabulary (https://schema.org), JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/). The
 * types are those of `schema-dts`: a property that a type does not have, or a value it cannot take, does not compile.
 */

/** A node of a type of schema.org. A property that is `undefined` is left out. */
export type Described<Leaf extends { '@type': string }> = {
	[Key in keyof Leaf]: Leaf[Key] | undefined;
} & { '@type': Leaf['@type'] };

/** A node, whatever its type. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** Nodes as the text of a `<script type="application/ld+json">`: nothing in it ends the script. */
export function toJsonLdText(...nodes: readonly JsonLdNode[]): string {
	const [only, ...others] = nodes;
	const body = others.length === 0 ? only : { '@graph': nodes };
	return toWellFormedJson({ '@context': 'https://schema.org', ...body }).replaceAll('<', '\\u003c');
}

/** A list of one is that one: JSON-LD knows no difference, and it is shorter. An empty list is left out. */
export function toOneOrMany<Item>(items: readonly Item[]): Item | readonly Item[] | undefined {
	return items.length > 1 ? items : items[0];
}
