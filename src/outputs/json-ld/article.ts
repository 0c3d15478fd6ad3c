import type { NewsArticleLeaf } from 'schema-dts';
import type { ArticleRecord } from '../../record/model.ts';
import { articlePath, toAbsolute, toSpeakerIri, toStatementIri } from '../../record/permalink.ts';
import { SITE } from '../../site.ts';
import { toOneOrMany, type Described } from './json-ld.ts';
import { toAuthors, toCorrections, toPublisher, toReference, toSourceIri, toSources } from './parts.ts';

/** A page may be of several types at once, which schema-dts does not know. */
type AnalysisArticle = Described<Omit<NewsArticleLeaf, '@type'> & { '@type': string }>;

/**
 * The article, as its page describes it. Statements and speakers are only named: each is described on its own page.
 *
 * @param image absolute address of the share image
 */
export function toArticleNode(article: ArticleRecord, image?: string) {
	const { slug, title, standfirst, language, published, updated, authors, statements, speakers, sources } = article;
	const address = toAbsolute(articlePath(slug));
	const toStatement = ({ id, kind }: { id: string; kind: 'quote' | 'claim' }) => toReference(toStatementIri(id, kind));
	return {
		'@type': ['NewsArticle', 'AnalysisNewsArticle'],
		'@id': address,
		url: address,
		mainEntityOfPage: address,
		headline: title,
		description: standfirst,
		inLanguage: language,
		datePublished: published,
		dateModified: updated ?? published,
		author: toAuthors(authors),
		publisher: toPublisher(),
		license: SITE.contentLicence.address,
		image,
		hasPart: toOneOrMany(statements.filter(({ kind }) => kind === 'quote').map(toStatement)),
		mentions: toOneOrMany([
			...statements.filter(({ kind }) => kind === 'claim').map(toStatement),
			...speakers.map(({ id }) => toReference(toSpeakerIri(id))),
		]),
		isBasedOn: toOneOrMany(sources.map(({ id }) => toReference(toSourceIri(id, article)))),
		citation: toSources(sources, article),
		correction: toCorrections(
			article.corrections,
			article.withdrawn.flatMap(({ withdrawn }) => withdrawn ?? []),
		),
	} as const satisfies Omit<AnalysisArticle, '@type'> & { '@type': readonly string[] };
}
