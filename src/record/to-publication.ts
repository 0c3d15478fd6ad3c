import type { Anchor } from '../anchoring/selector.ts';
import type { Publication, PublishedStatement } from '../ledger/publication.ts';
import type { YamlPath } from '../problems/problem.ts';
import type { Outline } from '../schema/outline.ts';
import { dropOuterMarks } from '../text/quotation-marks.ts';
import type { ArticleReading } from './read-article.ts';

/** What an article publishes, as far as it can be told, whatever is wrong with the file. */
export function toPublication(reading: Omit<ArticleReading, 'article' | 'html'>): Publication {
	const { file, slug, outline, isReadable } = reading;
	const anchors = new Map(reading.anchors.map((anchor) => [anchor.id, anchor]));
	const desk = {
		anchors,
		numbers: reading.numbers,
		corrections: Map.groupBy(outline.corrections, ({ statement }) => statement),
	};
	const { published, draft = false, aliases, topics, speakers, quotes, claims } = outline;
	return {
		...{ file, slug, isDraft: draft, isReadable },
		...(published !== undefined && { published }),
		formerSlugs: toIds(aliases),
		topics: [...new Set([...topics, ...[...quotes, ...claims].flatMap((statement) => statement.topics)])].filter(
			isGiven,
		),
		headings: reading.headings.map(({ id, text, offset }) => ({ id, text, ...(offset !== undefined && { offset }) })),
		speakers: speakers.flatMap(({ id, aliases: former }, at) =>
			id === undefined ? [] : [{ id, formerIds: toIds(former), path: ['speakers', at, 'id'] }],
		),
		statements: [
			...quotes.flatMap((quote, at) => toStatement('quote', quote, quote.text, ['quotes', at, 'id'], desk)),
			...claims.flatMap((claim, at) =>
				toStatement('claim', claim, claim.text === undefined ? undefined : [claim.text], ['claims', at, 'id'], desk),
			),
		],
	};
}

/** What the statements of one article are looked up in. */
interface Desk {
	anchors: ReadonlyMap<string, Anchor>;
	numbers: Readonly<Record<string, number>>;
	corrections: ReadonlyMap<string | undefined, Outline['corrections']>;
}

function toStatement(
	kind: PublishedStatement['kind'],
	declared: Outline['quotes'][number] | Outline['claims'][number],
	typed: readonly string[] | undefined,
	path: YamlPath,
	{ anchors, numbers, corrections }: Desk,
): PublishedStatement[] {
	const { id, aliases, speaker, withdrawn } = declared;
	if (id === undefined) return [];
	const words = kind === 'claim' ? typed : (toAnchored(anchors.get(id)) ?? (withdrawn && typed?.map(dropOuterMarks)));
	const number = numbers[id];
	return [
		{
			...{ id, kind, path, formerIds: toIds(aliases) },
			...(speaker !== undefined && { speaker }),
			...(words !== undefined && { words }),
			...('status' in declared && declared.status !== undefined && { status: declared.status }),
			...(number !== undefined && { number }),
			corrections: (corrections.get(id) ?? []).map(({ date, was, now }) => ({
				...(date !== undefined && { date }),
				...(was !== undefined && { was }),
				...(now !== undefined && { now }),
			})),
			...(withdrawn !== undefined && { withdrawn: withdrawn.date ?? '' }),
		},
	];
}

/** The words of a quote are those of the article; one that is withdrawn may have no place there any more. */
const toAnchored = (anchor: Anchor | undefined): string[] | undefined => anchor?.pieces.map(({ exact }) => exact);

const toIds = (ids: readonly (string | undefined)[]): string[] => ids.filter(isGiven);

const isGiven = (id: string | undefined): id is string => id !== undefined;
