import type { z } from 'zod';
import { type Article, articleSchema } from '../schema/article.ts';
import { toUnknownKeys } from './key-problems.ts';
import { toMissing, toWrongValue } from './field-problems.ts';
import type { Problem, YamlPath } from '../problems/problem.ts';
import type { SourcedValue } from './sourced-value.ts';
import { getStatementId, getValue } from './subjects.ts';

/** A fault the schema found: the way to it, and which keys it is about if it is about keys. */
interface Finding {
	path: YamlPath;
	unknownKeys?: readonly string[];
}

/**
 * Checks frontmatter against the schema of an article: the article, or every fault as a problem, worded for the person
 * who wrote the YAML.
 */
export function checkSchema(document: SourcedValue): { article?: Article; problems: Problem[] } {
	const schema = articleSchema;
	const result = schema.safeParse(document.value);
	if (result.success) return { article: result.data, problems: [] };
	const findings = result.error.issues.flatMap(toFindings);
	const unknown = findings.flatMap(({ path, unknownKeys = [] }) => toUnknownKeys(schema, document, path, unknownKeys));
	// A key that is misspelled is not also missing.
	const meant = new Set(unknown.map(({ meantPath }) => meantPath && JSON.stringify(meantPath)));
	const others = findings.flatMap(({ path, unknownKeys }) => {
		if (unknownKeys) return [];
		if (getValue(document.value, path) !== undefined) return [toWrongValue(schema, document, path)];
		return meant.has(JSON.stringify(path)) ? [] : [toMissing(schema, document, path)];
	});
	const problems = [...unknown.map(({ problem }) => problem), ...others];
	return { problems: problems.map((problem) => withStatement(problem, document.value)) };
}

function toFindings(issue: z.core.$ZodIssue): Finding[] {
	const path = toYamlPath(issue.path);
	if (issue.code === 'unrecognized_keys') return [{ path, unknownKeys: issue.keys }];
	if (issue.code !== 'invalid_union') return [{ path }];
	// Of the forms a value can have, the one it was meant to have is that in which only its parts are wrong.
	const parts = issue.errors.find((issues) => issues.length > 0 && issues.every((inner) => inner.path.length > 0));
	return parts?.flatMap(toFindings).map((finding) => ({ ...finding, path: [...path, ...finding.path] })) ?? [{ path }];
}

function toYamlPath(path: readonly PropertyKey[]): YamlPath {
	return path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

function withStatement(problem: Problem, root: unknown): Problem {
	const statement = 'path' in problem.place ? getStatementId(root, problem.place.path) : undefined;
	return statement === undefined ? problem : { ...problem, statement };
}
