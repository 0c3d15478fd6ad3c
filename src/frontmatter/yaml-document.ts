import { parseDocument } from 'yaml';
import { MINIMAL_FRONT_MATTER } from '../problems/examples.ts';
import type { Place, Problem, YamlPath } from '../problems/problem.ts';
import type { TextSlice } from './front-matter.ts';
import { findExcess, MOST_SIGNS } from './yaml-signs.ts';
import { toSyntaxProblems } from './yaml-errors.ts';
import { findKey, findSource, findValue } from './yaml-places.ts';
import { startOf, toPlain } from './yaml-values.ts';

/** A map of YAML as plain data that still knows where everything stands in its file. */
export interface YamlDocument {
	value: Record<string, unknown>;
	/**
	 * Where a place is, as an offset into the file. A path that leads nowhere ends at the last value on the way that
	 * exists; a map begins at its first key, a blank value at its key.
	 */
	toOffset: (place: Place) => number;
	/** How the scalar at a path is spelled in the file (`1.10` where the value is 1.1), without quotation marks. */
	toSource: (path: YamlPath) => string | undefined;
}

/**
 * Reads YAML 1.2 (core schema) that must be a map. Anchors, aliases and tags are refused: nobody needs them here, a
 * few lines of them can grow to gigabytes, and a value that begins with `*`, `&` or `!` was meant as text.
 * `document` is missing where the syntax is so wrong that the values mean nothing.
 */
export function parseYaml({ text, offset }: TextSlice): { problems: Problem[]; document?: YamlDocument } {
	const excess = findExcess(text);
	if (excess !== undefined) return { problems: [toExcess(offset + excess)] };
	// `yaml` does not end a line at a lone carriage return, YAML does.
	const source = text.replace(/\r(?!\n)/g, '\n');
	const { contents: root, errors } = parseDocument(source, {
		version: '1.2',
		schema: 'core',
		strict: true,
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: 'error',
	});
	const { value, index, duplicates, refused } = toPlain(root, source);
	const syntax = toSyntaxProblems(root, errors, refused, source);
	if (syntax.length > 0) return { problems: shift(syntax, offset) };
	if (!isRecord(value)) return { problems: shift([toNoMap(value, startOf(root) ?? 0)], offset) };
	return {
		problems: shift(duplicates, offset),
		document: {
			value,
			toOffset(place) {
				if ('offset' in place) return place.offset;
				const find = place.part === 'key' ? findKey : findValue;
				return offset + find(root, index, place.path);
			},
			toSource(path) {
				return findSource(root, index, path);
			},
		},
	};
}

const toExcess = (offset: number): Problem => ({
	code: 'too-complex',
	place: { offset },
	message: `Up to here stand ${MOST_SIGNS.toLocaleString('en')} line ends, colons, commas, brackets and quotation marks; more is no frontmatter of an article.`,
	fix: 'Split the article, or take out what has come into its frontmatter.',
});

function toNoMap(value: unknown, offset: number): Problem {
	if (value === null) {
		return {
			code: 'frontmatter-missing',
			place: { offset },
			message: 'The frontmatter is empty.',
			fix: MINIMAL_FRONT_MATTER,
		};
	}
	const found = Array.isArray(value) ? 'a list' : 'a single value';
	return {
		code: 'field-invalid',
		place: { offset },
		message: `The frontmatter is ${found}; it must consist of keys with their values.`,
		fix: MINIMAL_FRONT_MATTER,
	};
}

function shift(problems: readonly Problem[], by: number): Problem[] {
	return problems.map((problem) =>
		'offset' in problem.place ? { ...problem, place: { offset: problem.place.offset + by } } : problem,
	);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
