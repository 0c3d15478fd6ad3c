import { RESERVED_SPEAKER_IDS } from '../schema/common.ts';
import type { Outline } from '../schema/outline.ts';
import { nearest } from '../text/nearest.ts';
import type { ProblemCode } from './codes.ts';
import { findDuplicateIds, type Named } from './duplicate-ids.ts';
import type { Problem, YamlPath } from './problem.ts';
import { getStatementId } from './subjects.ts';
import { shorten, toYaml } from './yaml-text.ts';

/** Things of one kind that can be named by their ids. */
interface Declared {
	code: ProblemCode;
	/** What a message calls one of them, and the key they stand under. */
	noun: string;
	key: string;
	ids: ReadonlySet<string>;
	/** Former ids and what they are now. */
	formerIds: ReadonlyMap<string, string>;
}

/** A place of the frontmatter that names something by its id. */
interface Reference {
	path: YamlPath;
	id: string | undefined;
	to: Declared;
}

/** Checks what an article says about itself: every id that is named is declared, none is given twice or reserved. */
export function checkReferences(article: Outline): Problem[] {
	const problems = [
		...findReservedSpeakers(article),
		...findDuplicateIds(article),
		...listReferences(article).flatMap((reference) => checkReference(reference)),
	];
	return problems.map((problem) => {
		const statement = 'path' in problem.place ? getStatementId(article, problem.place.path) : undefined;
		return statement === undefined ? problem : { ...problem, statement };
	});
}

function listReferences(article: Outline): Reference[] {
	const speaker = declare('speaker-unknown', 'speaker', 'speakers', article.speakers);
	const source = declare('source-unknown', 'source', 'sources', article.sources);
	const quote = declare('quote-unknown', 'quote', 'quotes', article.quotes);
	const statement = declare('statement-unknown', 'statement', 'quotes` or `claims', [
		...article.quotes,
		...article.claims,
	]);
	return [
		...article.quotes.flatMap((item, index) => [
			{ path: ['quotes', index, 'speaker'], id: item.speaker, to: speaker },
			{ path: ['quotes', index, 'source'], id: item.source, to: source },
		]),
		...article.claims.flatMap((item, index) => [
			{ path: ['claims', index, 'speaker'], id: item.speaker, to: speaker },
			...item.sources.map((id, at) => ({ path: ['claims', index, 'sources', at], id, to: source })),
			...item.quotes.map((id, at) => ({ path: ['claims', index, 'quotes', at], id, to: quote })),
			...item.positions.flatMap((position, at) => [
				{ path: ['claims', index, 'positions', at, 'speaker'], id: position.speaker, to: speaker },
				{ path: ['claims', index, 'positions', at, 'quote'], id: position.quote, to: quote },
			]),
		]),
		...article.corrections.map((item, index) => ({
			path: ['corrections', index, 'statement'],
			id: item.statement,
			to: statement,
		})),
	];
}

function declare(
	code: ProblemCode,
	noun: string,
	key: string,
	things: readonly Named[],
): Declared {
	return {
		code,
		noun,
		key,
		ids: new Set(things.flatMap(({ id }) => id ?? [])),
		formerIds: new Map(
			things.flatMap(({ id, aliases = [] }) =>
				aliases.flatMap((former) => (former === undefined || id === undefined ? [] : [[former, id] as const])),
			),
		),
	};
}

function checkReference({ path, id, to }: Reference): Problem[] {
	if (id === undefined || to.ids.has(id)) return [];
	return [{ code: to.code, place: { path }, ...explain(path, id, to) }];
}

function explain(
	path: YamlPath,
	id: string,
	{ noun, key, ids, formerIds }: Declared,
): Pick<Problem, 'message' | 'fix'> {
	const toLine = (right: string) => {
		const last = path.at(-1);
		return typeof last === 'string' ? toYaml({ [last]: right }) : toYaml([right]);
	};
	const now = formerIds.get(id);
	if (now !== undefined)
		return { message: `\`${id}\` is a former id: the ${noun} is \`${now}\` now.`, fix: toLine(now) };
	const message = `There is no ${noun} \`${id}\` under \`${key}\`.`;
	const near = nearest(id, [...ids]);
	if (near !== undefined) return { message: `${message} The nearest is \`${near}\`.`, fix: toLine(near) };
	if (ids.size === 0) return { message: `${message} None is declared.`, fix: `Declare it under \`${key}\`.` };
	const listed = shorten([...ids].join(', '), 600);
	return { message, fix: `Declare it under \`${key}\`, or name one of these: ${listed}.` };
}

function findReservedSpeakers({ speakers }: Outline): Problem[] {
	return speakers.flatMap((speaker, index) =>
		[
			...[speaker.id].map((id) => ({ id, path: ['speakers', index, 'id'] })),
			...speaker.aliases.map((id, at) => ({ id, path: ['speakers', index, 'aliases', at] })),
		]
			.filter(({ id }) => id !== undefined && RESERVED_SPEAKER_IDS.includes(id))
			.map(({ id, path }) => ({
				code: 'id-invalid' as const,
				place: { path },
				message: `No speaker can have the id \`${id}\`: in addresses of the search it stands for the article itself. A claim of the article has no \`speaker\`.`,
				fix: `id: the-${id}`,
			})),
	);
}
