import type { Selector } from '../anchoring/selector.ts';
import type { YamlPath } from '../problems/problem.ts';
import type { Outline } from '../schema/outline.ts';

/** A statement's selector, and where it stands in the frontmatter. */
export interface StatementSelector {
	selector: Selector;
	path: YamlPath;
	/** A withdrawn statement need not anchor. Contract section 6. */
	isWithdrawn: boolean;
}

/** The selectors of all statements that have an id and words to look for, whatever else is wrong with them. */
export function toSelectors({ quotes, claims }: Outline): StatementSelector[] {
	return [
		...quotes.flatMap((quote, index) => toSelector('quote', quote, quote.text, ['quotes', index])),
		...claims.flatMap((claim, index) => toSelector('claim', claim, claim.passage, ['claims', index])),
	];
}

function toSelector(
	kind: Selector['kind'],
	{ id, prefix, suffix, occurrence, withdrawn }: Outline['quotes'][number] | Outline['claims'][number],
	pieces: readonly string[] | undefined,
	path: YamlPath,
): StatementSelector[] {
	if (id === undefined || pieces === undefined) return [];
	return [{ selector: { id, kind, pieces, prefix, suffix, occurrence }, path, isWithdrawn: withdrawn !== undefined }];
}
