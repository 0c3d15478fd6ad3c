import type { z } from 'zod';
import { nearest } from '../text/nearest.ts';
import type { SourcedValue } from './from-schema.ts';
import type { Problem, YamlPath } from './problem.ts';
import { getField } from './schema-fields.ts';
import { getValue, nameMap } from './subjects.ts';
import { toShown, toYaml } from './yaml-text.ts';

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
export function toUnknownKey(
	schema: z.core.$ZodType,
	{ value: root }: SourcedValue,
	path: YamlPath,
	key: string,
): { problem: Problem; meantPath?: YamlPath } {
	const { keys } = getField(schema, path);
	const map = getValue(root, path);
	const free = keys.filter((known) => getValue(map, [known]) === undefined);
	const meant = findMeant(key, free);
	const message = `${toShown(key)} is no key of ${nameMap(root, path)}.`;
	const allowed = `The keys are ${keys.map((known) => `\`${known}\``).join(', ')}.`;
	const problem = { code: 'key-unknown', place: { path: [...path, key], part: 'key' } } as const;
	if (meant !== undefined) {
		const fix = toRenamed(meant, getValue(map, [key]));
		return { problem: { ...problem, message: `${message} Is \`${meant}\` meant?`, fix }, meantPath: [...path, meant] };
	}
	const taken = findMeant(key, keys);
	const fix = taken ? `Delete it: \`${taken}\` is there already.` : `Delete it, or use another key. ${allowed}`;
	return { problem: { ...problem, message, fix } };
}

function findMeant(key: string, keys: readonly string[]): string | undefined {
	const letters = key.replace(/[^\p{L}\d]/gu, '');
	return nearest(letters, keys) ?? OTHER_NAMES.get(letters.toLowerCase())?.find((known) => keys.includes(known));
}

function toRenamed(key: string, value: unknown): string {
	return typeof value === 'object' || value === undefined ? `${key}:` : toYaml({ [key]: value });
}
