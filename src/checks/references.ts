import { RESERVED_SPEAKER_IDS } from '../schema/common.ts';
import type { Outline } from '../schema/outline.ts';
import { nearest } from '../text/nearest.ts';
import type { ProblemCode } from '../problems/codes.ts';
import { findDuplicateIds, type Named } from './duplicate-ids.ts';
import type { Problem, YamlPath } from '../problems/problem.ts';
import { getStatementId } from './subjects.ts';
import { shorten, toYaml } from '../problems/yaml-text.ts';

/** Things of one kind that can be named by their ids. */
interface Declared {
	code: ProblemCode;
	/** What a message calls one of them, and the key they stand under. */
	noun: string;
	key: string;
	ids: ReadonlySet<string>;
	/** Former ids and what they are now. */
	formerIds: ReadonlyMap<string, string>;
	/** Whether one of them has no id that is right: then a name that is not found may be meant for it. */
	hasUnnamed: boolean;
	/** For how many names more the nearest is looked for: each costs a comparison with all that is declared. */
	suggestions: number;
}

const MOST_SUGGESTIONS = 200;

/** A place of the frontmatter that names something by its id. */
interface Reference {
	path: YamlPath;
	id: string | undefined;
	to: Declared;
}

/**
 * Checks what an article says about itself: every id that is named is declared, none is given twice or reserved. What
 * is wrong by itself is missing in the outline and no concern of this check.
 */
export function checkReferences(outline: Outline): Problem[] {
	const problems = [
		...findReservedSpeakers(outline),
		...findDuplicateIds(outline),
		...listReferences(outline).flatMap((reference) => checkReference(reference)),
	];
	return problems.map((problem) => {
		const statement = 'path' in problem.place ? getStatementId(outline, problem.place.path) : undefined;
		return statement === undefined ? problem : { ...problem, statement };
	});
}

function listReferences(outline: Outline): Reference[] {
	const speaker = declare('speaker-unknown', 'speaker', 'speakers', outline.speakers);
	const source = declare('source-unknown', 'source', 'sources', outline.sources);
	const quote = declare('quote-unknown', 'quote', 'quotes', outline.quotes);
	const statement = declare('statement-unknown', 'statement', 'quotes` or `claims', [
		...outline.quotes,
		...outline.claims,
	]);
	return [
		...outline.quotes.flatMap((item, index) => [
			{ path: ['quotes', index, 'speaker'], id: item.speaker, to: speaker },
			{ path: ['quotes', index, 'source'], id: item.source, to: source },
		]),
		...outline.claims.flatMap((item, index) => [
			{ path: ['claims', index, 'speaker'], id: item.speaker, to: speaker },
			...item.sources.map((id, at) => ({ path: ['claims', index, 'sources', at], id, to: source })),
			...item.quotes.map((id, at) => ({ path: ['claims', index, 'quotes', at], id, to: quote })),
			...item.positions.flatMap((position, at) => [
				{ path: ['claims', index, 'positions', at, 'speaker'], id: position.speaker, to: speaker },
				{ path: ['claims', index, 'positions', at, 'quote'], id: position.quote, to: quote },
			]),
		]),
		...outline.corrections.map((item, index) => ({
			path: ['corrections', index, 'statement'],
			id: item.statement,
			to: statement,
		})),
	];
}

function declare(code: ProblemCode, noun: string, key: string, things: readonly Named[]): Declared {
	return {
		code,
		noun,
		key,
		ids: new Set(things.flatMap(({ id }) => id ?? [])),
		formerIds: new Map(things.flatMap(listFormerIds)),
		hasUnnamed: things.some(({ id }) => id === undefined),
		suggestions: MOST_SUGGESTIONS,
	};
}

function listFormerIds({ id, aliases = [] }: Named): [string, string][] {
	return id === undefined ? [] : aliases.flatMap((former) => (former === undefined ? [] : [[former, id]]));
}

function checkReference({ path, id, to }: Reference): Problem[] {
	if (id === undefined || to.ids.has(id)) return [];
	const near = to.suggestions-- > 0 ? nearest(id, [...to.ids]) : undefined;
	if (near === undefined && to.hasUnnamed) return [];
	return [{ code: to.code, place: { path }, ...explain(path, id, near, to) }];
}

function explain(
	path: YamlPath,
	id: string,
	near: string | undefined,
	{ noun, key, ids, formerIds }: Declared,
): Pick<Problem, 'message' | 'fix'> {
	const now = formerIds.get(id);
	if (now !== undefined) {
		return { message: `\`${id}\` is a former id: the ${noun} is \`${now}\` now.`, fix: toLine(path, now) };
	}
	const message = `There is no ${noun} \`${id}\` under \`${key}\`.`;
	if (near !== undefined) return { message: `${message} The nearest is \`${near}\`.`, fix: toLine(path, near) };
	if (ids.size === 0) return { message: `${message} None is declared.`, fix: `Declare it under \`${key}\`.` };
	const listed = shorten([...ids].slice(0, 100).join(', '), 600);
	return { message, fix: `Declare it under \`${key}\`, or name one of these: ${listed}.` };
}

function findReservedSpeakers({ speakers }: Outline): Problem[] {
	return speakers.flatMap(({ id, aliases }, index) => [
		...toReserved(id, ['speakers', index, 'id']),
		...aliases.flatMap((alias, at) => toReserved(alias, ['speakers', index, 'aliases', at])),
	]);
}

function toReserved(id: string | undefined, path: YamlPath): Problem[] {
	if (id === undefined || !RESERVED_SPEAKER_IDS.includes(id)) return [];
	const message = `No speaker can have the id \`${id}\`: in a search it stands for the article itself. A claim of the article has no \`speaker\`.`;
	return [{ code: 'id-invalid', place: { path }, message, fix: toLine(path, `the-${id}`) }];
}

function toLine(path: YamlPath, id: string): string {
	const last = path.at(-1);
	return typeof last === 'string' ? toYaml({ [last]: id }) : toYaml([id]);
}
