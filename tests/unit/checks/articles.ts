import { splitFrontMatter } from '../../../src/frontmatter/front-matter.ts';
import { createSource } from '../../../src/frontmatter/source-file.ts';
import { parseYaml } from '../../../src/frontmatter/yaml-document.ts';
import { checkSchema } from '../../../src/checks/from-schema.ts';
import { placeProblem } from '../../../src/problems/place.ts';
import type { PlacedProblem, Problem } from '../../../src/problems/problem.ts';
import { checkReferences } from '../../../src/checks/references.ts';
import { type Outline, outlineSchema } from '../../../src/schema/outline.ts';

/** The frontmatter of an article that has nothing wrong, to be changed by the cases. */
export const GOOD = `title: Mexico rules out US troops
standfirst: What was said.
published: 2025-08-09
speakers:
  - id: claudia-sheinbaum
    name: Claudia Sheinbaum
    role: President of Mexico
    kind: person
sources:
  - id: sheinbaum-press
    publisher: Presidency of Mexico
    title: Press conference
    date: 2025-08-08
quotes:
  - id: no-invasion
    speaker: claudia-sheinbaum
    text: there is not going to be an invasion
    source: sheinbaum-press
claims:
  - id: troops-ruled-out
    text: Troops are ruled out
    passage: ruled out
    status: asserted
    speaker: claudia-sheinbaum
    sources: [sheinbaum-press]
    quotes: [no-invasion]
    positions:
      - speaker: claudia-sheinbaum
        stance: asserts
        quote: no-invasion
corrections:
  - date: 2025-08-10
    note: A date was wrong.
    statement: no-invasion
`;

/** What is wrong with frontmatter by itself: its shape, then its references. */
export function check(frontMatter: string, name = 'articles/a.md'): PlacedProblem[] {
	return read(frontMatter, name).problems;
}

/** Frontmatter as the checks across articles take it. */
export function read(frontMatter: string, name = 'articles/a.md') {
	const source = createSource(name, `---\n${frontMatter}---\nProse.\n`);
	const split = splitFrontMatter(source.text);
	if ('problem' in split) throw new Error(split.problem.message);
	const { problems, document } = parseYaml(split.parts.yaml);
	const outline: Outline = outlineSchema.parse(document?.value ?? {});
	const place = (problem: Problem): PlacedProblem => placeProblem(problem, source, document);
	const all = [...problems, ...(document ? checkSchema(document).problems : []), ...checkReferences(outline)];
	return { file: name, slug: name.replace(/^.*\/|\.md$/g, ''), outline, place, problems: all.map(place) };
}
