import type { Outline } from '../schema/outline.ts';
import type { Problem, YamlPath } from '../problems/problem.ts';
import { toOrdinal } from './subjects.ts';

/** Something that has an id, and where it has it. */
interface Holder {
	id: string;
	path: YamlPath;
	/** What a message calls it. */
	name: string;
}

/** Something that may have an id and former ids; `undefined` stands for what is no id. */
export interface Named {
	id?: string | undefined;
	aliases?: readonly (string | undefined)[];
}

/** Ids that one article gives twice, former ids included: among speakers, among sources, among quotes and claims together. */
export function findDuplicateIds(outline: Outline): Problem[] {
	const groups = [
		listHolders('speakers', outline.speakers),
		listHolders('sources', outline.sources),
		listHolders('quotes', outline.quotes).concat(listHolders('claims', outline.claims)),
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
				name: `${name} as a former id`,
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

function toDuplicate({ id, path }: Holder, known: Holder): Problem {
	const isFormer = path.includes('aliases');
	return {
		code: 'id-duplicate',
		place: { path },
		message: `The id \`${id}\` is given twice: here and to ${known.name}.`,
		fix: isFormer ? 'Delete it here: it is no former id.' : `id: ${id}-2`,
	};
}
