import type { z } from 'zod';
import { nearest } from '../text/nearest.ts';
import type { SourcedValue } from './sourced-value.ts';
import type { Problem, YamlPath } from '../problems/problem.ts';
import { getField } from './schema-fields.ts';
import { getValue, nameMap } from './subjects.ts';
import { toShown, toYaml } from '../problems/yaml-text.ts';

/** What other systems call the same thing. */
const OTHER_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries({
		attribution: ['speaker'],
		categories: ['topics'],
		date: ['published', 'said'],
		description: ['standfirst', 'summary'],
		headline: ['title'],
		modified: ['updated'],
		quote: ['text'],
		summary: ['standfirst'],
		tags: ['topics'],
		words: ['text'],
	}),
);

/** A key the format does not have; `meantPath` is the way to the key that was probably meant. */
export interface UnknownKey {
	problem: Problem;
	meantPath?: YamlPath;
}

/** The keys of the map at `path` that the format does not have. */
export function toUnknownKeys(
	schema: z.core.$ZodType,
	{ value: root }: SourcedValue,
	path: YamlPath,
	unknown: readonly string[],
): UnknownKey[] {
	const { keys } = getField(schema, path);
	const map = getValue(root, path);
	const free = keys.filter((known) => getValue(map, [known]) === undefined);
	const name = nameMap(root, path);
	const allowed = `Delete it, or use another key. The keys are ${keys.map((known) => `\`${known}\``).join(', ')}.`;
	return unknown.map((key) => {
		const message = `${toShown(key)} is no key of ${name}.`;
		const problem = { code: 'key-unknown', place: { path: [...path, key], part: 'key' } } as const;
		const meant = findMeant(key, free);
		if (meant !== undefined) {
			const fix = toRenamed(meant, getValue(map, [key]));
			return {
				problem: { ...problem, message: `${message} Is \`${meant}\` meant?`, fix },
				meantPath: [...path, meant],
			};
		}
		const taken = findMeant(key, keys);
		return { problem: { ...problem, message, fix: taken ? `Delete it: \`${taken}\` is there already.` : allowed } };
	});
}

function findMeant(key: string, keys: readonly string[]): string | undefined {
	const letters = key.replace(/[^\p{L}\d]/gu, '');
	return nearest(letters, keys) ?? OTHER_NAMES.get(letters.toLowerCase())?.find((known) => keys.includes(known));
}

function toRenamed(key: string, value: unknown): string {
	return typeof value === 'object' || value === undefined ? `${key}:` : toYaml({ [key]: value });
}
