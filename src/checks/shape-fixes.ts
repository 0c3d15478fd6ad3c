import type { z } from 'zod';
import { explainNoId } from '../schema/common.ts';
import { getExample } from '../problems/examples.ts';
import type { YamlPath } from '../problems/problem.ts';
import { getField } from './schema-fields.ts';
import { toYaml } from '../problems/yaml-text.ts';

/** More lines of somebody's own YAML than this help nobody in a message. */
const MOST_LINES = 12;

/** The YAML of a list, made of what stands in its place: one item, or several with commas or hyphens between them. */
export function toListFix(schema: z.core.$ZodType, path: YamlPath, value: unknown): string {
	const key = String(path.at(-1));
	const item = getField(schema, [...path, 0]);
	if (item.is === 'map') {
		const lines = isMap(value) ? toYaml([value]) : toTemplate(schema, [...path, 0], value);
		return `${key}:\n${indent(cut(lines))}`;
	}
	const items = typeof value === 'string' ? toItems(value, item.is) : [value];
	return isMap(value) ? `${key}: ${getExample(path)}` : cut(toYaml({ [key]: items }));
}

/** The YAML of a map with the keys it must have; a value that stood in its place becomes its id. */
export function toMapFix(schema: z.core.$ZodType, path: YamlPath, value: unknown): string {
	const key = path.at(-1);
	if (typeof key === 'number') return toTemplate(schema, path, value);
	const { required } = getField(schema, path);
	const lines = required.map((name) => `  ${name}: ${getExample([...path, name])}`);
	return [`${key ?? ''}:`, ...lines].join('\n');
}

/** The YAML of a text, made of what stands in its place; `undefined` if nothing sensible can be made of it. */
export function toTextFix(path: YamlPath, value: unknown, written: string): string | undefined {
	const key = path.at(-1);
	const [only, ...others] = Array.isArray(value) ? (value as unknown[]) : [];
	const text = typeof only === 'string' && others.length === 0 ? only : typeof value === 'object' ? undefined : written;
	if (text === undefined) return undefined;
	return typeof key === 'string' ? toYaml({ [key]: text }) : toYaml([text]);
}

function toTemplate(schema: z.core.$ZodType, path: YamlPath, value: unknown): string {
	const { required } = getField(schema, path);
	const lines = required.map((name) => {
		const isId = name === 'id' && typeof value === 'string' && explainNoId(value) === undefined;
		return `${name}: ${isId ? value : getExample([...path, name])}`;
	});
	return `- ${lines.join('\n  ')}`;
}

function toItems(written: string, is: string): string[] {
	const hyphened = /^-\S/.test(written) ? written.slice(1).split(/\s+-(?=\S)/) : [written];
	const items =
		is === 'address' ? hyphened.flatMap((part) => part.split(/[\s,]+/)) : hyphened.flatMap((part) => part.split(','));
	return items.map((item) => item.trim()).filter((item) => item !== '');
}

function isMap(value: unknown): boolean {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function indent(lines: string): string {
	return lines.replace(/^/gm, '  ');
}

function cut(lines: string): string {
	const all = lines.split('\n');
	return all.length <= MOST_LINES ? lines : [...all.slice(0, MOST_LINES), '…'].join('\n');
}
