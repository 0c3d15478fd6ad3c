import type {
	CorrectionCommentLeaf,
	CreativeWorkLeaf,
	NewsMediaOrganizationLeaf,
	OrganizationLeaf,
	PersonLeaf,
} from 'schema-dts';
import type { ArticleRecord, SpeakerRecord, Statement } from '../../record/model.ts';
import {
	articlePath,
	correctionsPath,
	filePath,
	frontPath,
	toAbsolute,
	toPublisherIri,
	toSourceId,
	toSpeakerIri,
} from '../../record/permalink.ts';
import type { Correction } from '../../schema/correction.ts';
import type { Source } from '../../schema/source.ts';
import { SITE } from '../../site.ts';
import { isCollective } from '../../text/names.ts';
import { toOneOrMany } from './json-ld.ts';

type Withdrawal = NonNullable<Statement['withdrawn']>;

/** Something that is described elsewhere. */
export const toReference = (iri: string) => ({ '@id': iri });

/** Who publishes the site, in full. */
export const toPublisher = () =>
	({
		'@type': 'NewsMediaOrganization',
		'@id': toPublisherIri(),
		name: SITE.publisher,
		url: toAbsolute(frontPath()),
		logo: toAbsolute(filePath('favicon.svg')),
		correctionsPolicy: toAbsolute(correctionsPath(1, 'policy')),
	}) as const satisfies NewsMediaOrganizationLeaf;

/** Who publishes the site, where more about it would be too much: it stands on the front page under the same `@id`. */
export const toPublisherName = () =>
	({
		'@type': 'NewsMediaOrganization',
		'@id': toPublisherIri(),
		name: SITE.publisher,
	}) as const satisfies NewsMediaOrganizationLeaf;

/** Authors, of whom only the names are known; without any the publisher, who is described beside them. */
export const toAuthors = (names: readonly string[]) =>
	names.length === 0
		? toReference(toPublisherIri())
		: toOneOrMany(names.map((name) => toNamed(isCollective(name) ? 'organization' : 'person', name)));

/** A speaker by name; the rest stands on the speaker's page, under the same `@id`. */
export const toSpeaker = ({ id, kind, name }: SpeakerRecord) => ({ ...toNamed(kind, name), '@id': toSpeakerIri(id) });

function toNamed(kind: SpeakerRecord['kind'], name: string) {
	return kind === 'person'
		? ({ '@type': 'Person', name } as const satisfies PersonLeaf)
		: ({ '@type': 'Organization', name } as const satisfies OrganizationLeaf);
}

/** Sources as works, in the order given; each is named by its place in the list of its article. */
export const toSources = (sources: readonly Source[], article: ArticleRecord) =>
	toOneOrMany(
		sources.map(
			({ id, title, publisher, date, url }) =>
				({
					'@type': 'CreativeWork',
					'@id': toSourceIri(id, article),
					name: title,
					publisher: toNamed('organization', publisher),
					datePublished: date,
					...(url !== undefined && { url }),
				}) as const satisfies CreativeWorkLeaf,
		),
	);

export const toSourceIri = (id: string, { slug }: ArticleRecord): string =>
	toAbsolute(articlePath(slug, toSourceId(id)));

/** Corrections, and withdrawals behind them, as comments on what they concern. */
export const toCorrections = (corrections: readonly Correction[], withdrawn: readonly Withdrawal[]) =>
	toOneOrMany(
		[...corrections, ...withdrawn.map(({ date, reason }) => ({ date, note: reason }))].map(
			({ date, note }) =>
				({
					'@type': 'CorrectionComment',
					text: note,
					datePublished: date,
				}) as const satisfies CorrectionCommentLeaf,
		),
	);
