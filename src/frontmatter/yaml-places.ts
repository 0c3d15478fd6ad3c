import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { YamlPath } from '../problems/problem.ts';
import { type MapIndex, startOf } from './yaml-values.ts';

/**
 * Where the value at a path begins, an offset into the YAML text: a map at its first key, a blank value at its key.
 * A path that leads nowhere ends at the last value on the way that exists.
 */
export function findValue(root: Node | null, index: MapIndex, path: YamlPath): number {
	return follow(root, index, path).offset;
}

/** Where the key in front of the value at a path begins; for an item of a list, where the item begins. */
export function findKey(root: Node | null, index: MapIndex, path: YamlPath): number {
	const { node, offset } = follow(root, index, path.slice(0, -1));
	const key = path.at(-1);
	const pair = isMap(node) && typeof key === 'string' ? index.get(node)?.get(key) : undefined;
	if (pair) return startOf(pair.key) ?? offset;
	return findValue(root, index, path);
}

/** How the scalar at a path is spelled, without quotation marks; `undefined` if there is none. */
export function findSource(root: Node | null, index: MapIndex, path: YamlPath): string | undefined {
	const { node, isWhole } = follow(root, index, path);
	return isWhole && isScalar(node) ? node.source : undefined;
}

interface Reached {
	node: unknown;
	offset: number;
	/** Whether the path led all the way. */
	isWhole: boolean;
}

function follow(root: Node | null, index: MapIndex, path: YamlPath): Reached {
	let node: unknown = root;
	let offset = startOf(root) ?? 0;
	for (const step of path) {
		if (isSeq(node) && typeof step === 'number' && step in node.items) {
			node = node.items[step];
			offset = startOf(node) ?? offset;
			continue;
		}
		const pair = isMap(node) && typeof step === 'string' ? index.get(node)?.get(step) : undefined;
		if (!pair) return { node, offset, isWhole: false };
		node = pair.value;
		offset = (isBlank(node) ? undefined : startOf(node)) ?? startOf(pair.key) ?? offset;
	}
	return { node, offset, isWhole: true };
}

function isBlank(node: unknown): boolean {
	return isScalar(node) && node.range?.[0] === node.range?.[1];
}
