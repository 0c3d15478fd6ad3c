import { z } from 'zod';
import { dataPath, toAbsolute } from '../../record/permalink.ts';
import { dataHeadSchema, dataSchema, PART_SCHEMAS, type PartName } from './data-schema.ts';

/** `data/schema.json`, absolute: what `$schema` of the data says. */
export const toSchemaAddress = (): string => toAbsolute(dataPath('schema.json'));

/**
 * The JSON Schema (draft 2020-12) of `statements.json`. The things in its lists stand in `$defs` by the name of the list,
 * so that a line of `statements.ndjson` can be checked by `#/$defs/statements`.
 */
export function toJsonSchema(): object {
	const { $schema, properties, ...rest } = z.toJSONSchema(dataSchema, { target: 'draft-2020-12' });
	const parts = Object.keys(PART_SCHEMAS);
	const entries = Object.entries(properties ?? {}).map(([name, property]) => ({ name, property: property as object }));
	return {
		$schema,
		$id: toSchemaAddress(),
		title: 'Every statement of this site, with speakers, articles, topics and sources',
		...rest,
		properties: Object.fromEntries(
			entries.map(({ name, property }) => [
				name,
				parts.includes(name) ? { ...property, items: { $ref: `#/$defs/${name}` } } : property,
			]),
		),
		$defs: Object.fromEntries(
			entries
				.filter(({ name }) => parts.includes(name))
				.map(({ name, property }) => [name, (property as { items: object }).items]),
		),
	};
}

/** The schema of what stands before the lists, then that of each thing in them: what the page of the data documents. */
export function toDefinitions(): { name: 'head' | PartName; schema: object }[] {
	return [
		{ name: 'head', schema: z.toJSONSchema(dataHeadSchema) },
		...PART_NAMES.map((name) => ({ name, schema: z.toJSONSchema(PART_SCHEMAS[name]) })),
	];
}

const PART_NAMES = Object.keys(PART_SCHEMAS) as PartName[];
