import type { Outline } from '../schema/outline.ts';
import type { Problem, YamlPath } from './problem.ts';
import { toOrdinal } from './subjects.ts';

/** Something that has an id, and where it has it. */
interface Holder {
	id: string;
	path: YamlPath;
	/** What a message calls it. */
	name: string;
}

type Named = { id?: string | undefined; aliases?: readonly (string | undefined)[] };

/** Ids that one article gives twice, former ids included: among speakers, among sources, among quotes and claims together. */
export function findDuplicateIds(article: Outline): Problem[] {
	const groups = [
		listHolders('speakers', article.speakers),
		listHolders('sources', article.sources),
		listHolders('quotes', article.quotes).concat(listHolders('claims', article.claims)),
	];
	return groups.flatMap(findDuplicates);
}

function listHolders(list: string, things: readonly Named[]): Holder[] {
	const noun = list.replace(/s$/, '');
	return things.flatMap(({ id, aliases = [] }, index) => {
		const name = `the ${toOrdinal(index + 1)} ${noun}`;
		return [
			{ id, path: [list, index, 'id'], name },
			...aliases.map((alias, at) => ({
				id: alias,
				path: [list, index, 'aliases', at],
				name: `a former id of ${name}`,
			})),
		].flatMap(({ id: given, ...rest }) => (given === undefined ? [] : [{ id: given, ...rest }]));
	});
}

function findDuplicates(holders: readonly Holder[]): Problem[] {
	const first = new Map<string, Holder>();
	const problems: Problem[] = [];
	for (const holder of holders) {
		const known = first.get(holder.id);
		if (known) problems.push(toDuplicate(holder, known));
		else first.set(holder.id, holder);
	}
	return problems;
}

function toDuplicate({ id, path, name }: Holder, known: Holder): Problem {
	const isFormer = path.includes('aliases');
	return {
		code: 'id-duplicate',
		place: { path },
		message: `The id \`${id}\` is given twice: here and to ${known.name}.`,
		fix: isFormer ? 'Delete it here: it is no former id.' : `id: ${id}-2   (or any other id that ${name} alone has)`,
	};
}
