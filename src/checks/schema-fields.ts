import { z } from 'zod';
import { type ValueKind, valueKinds } from '../schema/common.ts';
import type { YamlPath } from '../problems/problem.ts';

/** What the format says of one value. */
export interface Field {
	is: ValueKind | 'list' | 'map' | 'choice' | 'number' | 'truth' | 'other';
	isOptional: boolean;
	/** Of a text: how many characters it may have; of a list: how many items. */
	most: number;
	/** The schema's description. */
	description?: string;
	/** Of a map: its keys in the order of the format, and those that must be there. */
	keys: readonly string[];
	required: readonly string[];
	/** Of a choice: the words. */
	choices: readonly string[];
}

/** What a schema says of the value at a path; a path the format does not have leads to `other`. */
export function getField(root: z.core.$ZodType, path: YamlPath): Field {
	let schema: z.core.$ZodType | undefined = root;
	for (const step of path) schema = schema && stepInto(schema, step);
	if (!schema) return { is: 'other', isOptional: true, most: Infinity, keys: [], required: [], choices: [] };
	const description = z.globalRegistry.get(schema)?.description;
	const bare = unwrap(schema);
	const shape = bare instanceof z.core.$ZodObject ? Object.entries<z.core.$ZodType>(bare._zod.def.shape) : [];
	return {
		is: toKind(schema),
		isOptional: isOptional(schema),
		most: toMost(schema),
		...(description === undefined ? {} : { description }),
		keys: shape.map(([key]) => key),
		required: shape.filter(([, value]) => !isOptional(value)).map(([key]) => key),
		choices: bare instanceof z.core.$ZodEnum ? Object.values<string | number>(bare._zod.def.entries).map(String) : [],
	};
}

function stepInto(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
	const bare = unwrap(schema);
	if (bare instanceof z.core.$ZodObject) return bare._zod.def.shape[step];
	if (bare instanceof z.core.$ZodRecord) return bare._zod.def.valueType;
	if (bare instanceof z.core.$ZodArray) return bare._zod.def.element;
	if (!(bare instanceof z.core.$ZodUnion)) return undefined;
	const list = bare._zod.def.options.map(unwrap).find((option) => option instanceof z.core.$ZodArray);
	return list && stepInto(list, step);
}

function toKind(schema: z.core.$ZodType): Field['is'] {
	for (const layer of layersOf(schema)) {
		const known = valueKinds.get(layer);
		if (known) return known.kind;
	}
	const bare = unwrap(schema);
	if (bare instanceof z.core.$ZodArray) return 'list';
	if (bare instanceof z.core.$ZodObject || bare instanceof z.core.$ZodRecord) return 'map';
	if (bare instanceof z.core.$ZodEnum) return 'choice';
	if (bare instanceof z.core.$ZodNumber) return 'number';
	return bare instanceof z.core.$ZodBoolean ? 'truth' : 'other';
}

function toMost(schema: z.core.$ZodType): number {
	for (const layer of layersOf(schema)) {
		const most = valueKinds.get(layer)?.most;
		if (most !== undefined) return most;
	}
	const bare = unwrap(schema);
	return bare instanceof z.core.$ZodArray ? getMostItems(bare) : Infinity;
}

/** What a list was given by `.max()`. */
function getMostItems(list: z.core.$ZodArray): number {
	const checks = list._zod.def.checks ?? [];
	const length = checks.find((check) => check instanceof z.core.$ZodCheckMaxLength);
	return length?._zod.def.maximum ?? Infinity;
}

function isOptional(schema: z.core.$ZodType): boolean {
	return layersOf(schema).some((layer) => layer instanceof z.core.$ZodOptional);
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
	return layersOf(schema).at(-1) ?? schema;
}

/** A schema and what it wraps, from the outside in: `.optional()`, `.nullable()`, and the input of a `.transform()`. */
function layersOf(schema: z.core.$ZodType): z.core.$ZodType[] {
	const inner =
		schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodNullable
			? schema._zod.def.innerType
			: schema instanceof z.core.$ZodPipe
				? schema._zod.def.in
				: undefined;
	return inner ? [schema, ...layersOf(inner)] : [schema];
}
