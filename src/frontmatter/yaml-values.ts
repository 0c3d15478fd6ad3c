import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Problem } from '../problems/problem.ts';
import { toShown } from '../problems/yaml-text.ts';
import { quoteLine } from './yaml-lines.ts';

/** Deeper than this nothing is meant, and the stack has an end. The format itself needs six. */
const MOST_NESTED = 50;

/** The entries of every map by key; of keys that stand twice, the first. */
export type MapIndex = ReadonlyMap<YAMLMap, ReadonlyMap<string, Pair>>;

/** A tree of YAML as plain data. */
export interface PlainYaml {
	value: unknown;
	index: MapIndex;
	/** Keys that stand twice in one map, in order; the first counts. Offsets into the YAML text. */
	duplicates: Problem[];
	/** What this site's YAML does not have: anchors, aliases, tags, keys that are no words, bottomless nesting. */
	refused: Problem[];
}

/** Turns a tree of YAML into plain data: scalar keys are strings as they are spelled, nothing is shared or merged. */
export function toPlain(root: Node | null, text: string): PlainYaml {
	const index = new Map<YAMLMap, Map<string, Pair>>();
	const duplicates: Problem[] = [];
	const refused: Problem[] = [];

	let lineEnd = -1;
	/** One a line is told, as for all mistakes of syntax: telling costs as much as the line is long. */
	const refuse = (node: Node, depth: number): boolean => {
		const mark = depth > MOST_NESTED ? 'depth' : toMark(node);
		if (mark === '') return false;
		const start = startOf(node) ?? 0;
		if (start <= lineEnd) return true;
		const end = text.indexOf('\n', start);
		lineEnd = end === -1 ? text.length : end;
		refused.push(toRefusal(start, mark, text));
		return true;
	};

	const convert = (node: unknown, depth: number): unknown => {
		if (isScalar(node)) return refuse(node, depth) ? null : node.value;
		if (isAlias(node)) return void refuse(node, depth);
		if (isSeq(node)) return refuse(node, depth) ? null : node.items.map((item) => convert(item, depth + 1));
		return isMap(node) && !refuse(node, depth) ? convertMap(node, depth) : null;
	};

	const convertMap = (map: YAMLMap, depth: number): Record<string, unknown> => {
		const entries = new Map<string, Pair>();
		const result: Record<string, unknown> = {};
		for (const pair of map.items) {
			const key = toKey(pair.key);
			const offset = startOf(pair.key) ?? startOf(map) ?? 0;
			if (key === undefined) refused.push(toNoKey(offset));
			else if (entries.has(key)) duplicates.push(toDuplicate(key, offset));
			else {
				entries.set(key, pair);
				define(result, key, convert(pair.value, depth + 1));
			}
			if (isScalar(pair.key)) refuse(pair.key, depth);
		}
		index.set(map, entries);
		return result;
	};

	return { value: convert(root, 0), index, duplicates, refused };
}

/** Where a parsed node's own characters begin, an offset into the YAML text. */
export function startOf(node: unknown): number | undefined {
	return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
}

/** `__proto__` is a key like every other: as an assignment it would vanish and never be reported. */
function define(target: Record<string, unknown>, key: string, value: unknown): void {
	if (key === '__proto__') Object.defineProperty(target, key, { value, enumerable: true, configurable: true });
	else target[key] = value;
}

function toKey(key: unknown): string | undefined {
	if (!isScalar(key)) return undefined;
	if (typeof key.value === 'string') return key.value;
	return key.source === '' ? undefined : key.source;
}

/** The character that makes a node something other than text, list or map; empty if there is none. */
function toMark(node: Node): '' | '*' | '&' | '!' {
	if (isAlias(node)) return '*';
	if (!isScalar(node) && !isMap(node) && !isSeq(node)) return '';
	return node.anchor ? '&' : node.tag ? '!' : '';
}

function toRefusal(start: number, mark: '*' | '&' | '!' | 'depth', text: string): Problem {
	if (mark === 'depth')
		return toProblem(start, 'Lists and maps are nested too deep here.', 'Take out what is too much.');
	const offset = mark === '*' ? start : findWordStart(text, text.lastIndexOf(mark, start));
	return toProblem(
		offset,
		`A text that begins with ${mark} must stand in quotation marks: YAML takes it for a command (anchor, alias or tag), of which this site uses none.`,
		quoteLine(text, offset),
	);
}

function findWordStart(text: string, offset: number): number {
	return Math.max(
		0,
		offset - (/[^\s[{,]*$/.exec(text.slice(Math.max(0, offset - 100), Math.max(0, offset)))?.[0].length ?? 0),
	);
}

function toNoKey(offset: number): Problem {
	return toProblem(offset, 'A key must be one word, and a colon behind it.', 'title: Mexico rules out US troops');
}

function toDuplicate(key: string, offset: number): Problem {
	return {
		code: 'yaml-duplicate-key',
		place: { offset },
		message: `The key ${toShown(key)} stands twice in the same map.`,
		fix: `Delete one of the two, or put both values under one ${toShown(key)}.`,
	};
}

function toProblem(offset: number, message: string, fix: string): Problem {
	return { code: 'yaml-syntax', place: { offset }, message, fix };
}
