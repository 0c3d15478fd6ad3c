import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** schema.org's vocabulary as `schema-dts` ships it: read from its declarations, because JSON has no types to compile. */
const DECLARATIONS = readFileSync(fileURLToPath(import.meta.resolve('schema-dts')).replace(/\.js$/, '.d.ts'), 'utf8');

interface Declared {
	parents: string[];
	/** The types a property takes, by property. */
	properties: Map<string, string[]>;
}

const declared: ReadonlyMap<string, Declared> = new Map(
	Array.from(
		DECLARATIONS.matchAll(/interface (\w+?)(Base|Leaf) extends ([^{]+) \{\n(.*?)\n\}/gs),
		([, name = '', part = '', parents = '', body = '']) => [
			name + part,
			{
				parents: parents.split(', '),
				properties: new Map(
					Array.from(body.matchAll(/"(\w+)"\?: SchemaValue<(.+), "\w+">;/g), ([, property = '', types = '']) => [
						property,
						types.split(' | '),
					]),
				),
			},
		],
	),
);

/** A type and all it is a kind of, as interfaces. */
function listLineage(name: string): string[] {
	const found = declared.get(name);
	return found === undefined ? [] : [name, ...found.parents.flatMap(listLineage)];
}

const listKinds = (type: string): string[] => [
	type,
	...listLineage(`${type}Leaf`).map((name) => name.replace(/(?:Base|Leaf)$/, '')),
];

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** What of a node is not in the vocabulary: types that do not exist, properties of others, values of a type they do not take. */
export function listFaults(node: Json, path = ''): string[] {
	if (Array.isArray(node)) return node.flatMap((item) => listFaults(item, path));
	if (typeof node !== 'object' || node === null) return [];
	const types = [node['@type'] ?? []].flat() as string[];
	const lineage = types.flatMap((type) => listLineage(`${type}Leaf`));
	return [
		...types.filter((type) => !declared.has(`${type}Leaf`)).map((type) => `${path}: no type ${type}`),
		...Object.entries(node).flatMap(([key, value]) => {
			if (key.startsWith('@')) return listFaults(key === '@graph' ? value : null, path);
			const range = lineage.map((name) => declared.get(name)?.properties.get(key)).find((found) => found !== undefined);
			if (range === undefined) return [`${path}: ${types.join()} has no ${key}`];
			return [value]
				.flat()
				.flatMap((item) => [...listMisfits(item, range, `${path}/${key}`), ...listFaults(item, `${path}/${key}`)]);
		}),
	];
}

function listMisfits(value: Json, range: readonly string[], path: string): string[] {
	const type = typeof value === 'object' && value !== null && !Array.isArray(value) ? value['@type'] : undefined;
	if (typeof type !== 'string' || listKinds(type).some((kind) => range.includes(kind))) return [];
	return [`${path}: ${type} is none of ${range.join(', ')}`];
}
