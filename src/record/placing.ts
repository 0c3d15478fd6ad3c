import { splitFrontMatter } from '../frontmatter/front-matter.ts';
import type { SourceFile } from '../frontmatter/source-file.ts';
import { parseYaml } from '../frontmatter/yaml-document.ts';
import { placeProblem } from '../problems/place.ts';
import type { PlacedProblem, Problem } from '../problems/problem.ts';

/** Settles the place of a problem that is found after its file was read. */
export type Placing = (problem: Problem) => PlacedProblem;

/**
 * Places problems by parsing the frontmatter again: problems across articles are rare, and keeping every document would
 * cost memory. Made outside of `readArticle`, whose scope would keep the whole tree of the prose.
 */
export function toPlacing(source: SourceFile): Placing {
	// Where one article has thousands of such problems, it is not parsed for each; where memory is needed, it is let go.
	let kept: WeakRef<NonNullable<ReturnType<typeof parseYaml>['document']>> | undefined;
	return (problem) => {
		let document = kept?.deref();
		if (document === undefined) {
			const split = splitFrontMatter(source.text);
			document = 'parts' in split ? parseYaml(split.parts.yaml).document : undefined;
			if (document !== undefined) kept = new WeakRef(document);
		}
		return placeProblem(problem, source, document);
	};
}
