import type { YamlPath } from '../problems/problem.ts';
import { toShown } from '../problems/yaml-text.ts';

/** The value at a path, `undefined` where there is none. */
export function getValue(root: unknown, path: YamlPath): unknown {
	let value = root;
	for (const step of path) {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
		value = Reflect.get(value, step);
	}
	return value;
}

/** The id of the quote or claim a path leads into, if it has one. */
export function getStatementId(root: unknown, path: YamlPath): string | undefined {
	const [list, index] = path;
	if ((list !== 'quotes' && list !== 'claims') || typeof index !== 'number') return undefined;
	const id = getValue(root, [list, index, 'id']);
	return typeof id === 'string' ? id : undefined;
}

/**
 * What a message calls the map at a path: `the frontmatter`, ``speaker `ada` ``, `the 2nd quote`,
 * ``the 1st position of claim `troops` ``.
 */
export function nameMap(root: unknown, path: YamlPath): string {
	const [list, index, ...rest] = path;
	if (typeof list !== 'string') return 'the frontmatter';
	if (typeof index !== 'number') return `\`${path.join('.')}\``;
	const id = getValue(root, [list, index, 'id']);
	const singular = list.replace(/s$/, '');
	const name = typeof id === 'string' ? `${singular} ${toShown(id)}` : `the ${toOrdinal(index + 1)} ${singular}`;
	const [inner, innerIndex] = rest;
	if (inner === undefined) return name;
	if (typeof innerIndex !== 'number') return `\`${inner}\` of ${name}`;
	return `the ${toOrdinal(innerIndex + 1)} ${String(inner).replace(/s$/, '')} of ${name}`;
}

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

/** An ordinal number in English: `1st`, `2nd`, `11th`. */
export function toOrdinal(number: number): string {
	const rule = ordinals.select(number);
	const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
	return `${number}${endings[rule] ?? 'th'}`;
}
