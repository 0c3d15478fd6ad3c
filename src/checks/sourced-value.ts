import type { YamlPath } from '../problems/problem.ts';

/** Data from YAML that still knows how its scalars are spelled in the file. */
export interface SourcedValue {
	value: unknown;
	/** How the scalar at a path is spelled, without quotation marks; `undefined` if there is none. */
	toSource: (path: YamlPath) => string | undefined;
}
