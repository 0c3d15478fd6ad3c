import type { Stretch } from '../anchoring/unannotated.ts';
import type { Heading } from '../markdown/headings.ts';
import type { Outline } from '../schema/outline.ts';
import type { Problem } from '../problems/problem.ts';
import { quoteYaml, shorten } from '../problems/yaml-text.ts';

/** Statement ids, former ones too, and heading ids share one page, so none may be both. `toLine` gives the line of an offset of the Markdown. */
export function checkHeadings(
	{ quotes, claims }: Outline,
	headings: readonly Heading[],
	toLine: (offset: number) => number,
): Problem[] {
	const headingOf = new Map(headings.map((heading) => [heading.id, heading]));
	const list = (key: 'quotes' | 'claims', statements: Outline['quotes'] | Outline['claims']) =>
		statements.flatMap(({ id, aliases }, index) => [
			{ id, path: [key, index, 'id'] },
			...aliases.map((alias, at) => ({ id: alias, path: [key, index, 'aliases', at] })),
		]);
	return [...list('quotes', quotes), ...list('claims', claims)].flatMap(({ id, path }): Problem[] => {
		const heading = id === undefined ? undefined : headingOf.get(id);
		if (id === undefined || !heading) return [];
		const where = heading.offset === undefined ? '' : ` on line ${toLine(heading.offset)}`;
		return [
			{
				code: 'id-is-heading',
				place: { path },
				statement: id,
				message: `The heading “${shorten(heading.text)}”${where} has the address \`#${id}\` too, so a link to the statement could land on it.`,
				fix: path.includes('aliases')
					? 'Change the words of the heading: the former id was published.'
					: `If the statement was never published, give it another id:\nid: ${id}-statement\nElse change the words of the heading.`,
			},
		];
	});
}

/** A warning for words in quotation marks that no quote covers. `offset` is where they begin in the file. */
export function toUnannotatedProblem(text: string, { start, end }: Stretch, offset: number): Problem {
	const words = text.slice(start, end).trim();
	return {
		code: 'quote-unannotated',
		place: { offset },
		message: `These words stand in quotation marks, and no quote covers them: “${shorten(words)}”`,
		fix: `If somebody said them, add under \`quotes\`:\n- id: …\n  speaker: …\n  text: ${quoteYaml(words)}`,
	};
}
