import type { ClaimLeaf, ClaimReviewLeaf, QuotationLeaf } from 'schema-dts';
import type { ClaimStatement, QuoteStatement, Statement } from '../../record/model.ts';
import { articlePath, statementPath, toAbsolute, toStatementIri } from '../../record/permalink.ts';
import { toFirstPublished, toLastChange } from '../../record/updated.ts';
import { toBareWords } from '../../record/words.ts';
import type { Strings } from '../../strings/en.ts';
import { shorten } from '../../text/shorten.ts';
import { toOneOrMany, type Described } from './json-ld.ts';
import { toCorrections, toPublisherName, toReference, toSourceIri, toSources, toSpeaker } from './parts.ts';

/** Google's limit of `claimReviewed`, in characters. */
const CLAIM_REVIEWED = 75;

/** What a statement's page is about: a quotation, a claim, or the review of a claim with the claim in it. */
export function toStatementNode(statement: Statement, t: Strings) {
	if (statement.kind === 'quote') return toQuotation(statement);
	return hasVerdict(statement) ? toClaimReview(statement, t) : toClaim(statement);
}

function toQuotation(statement: QuoteStatement) {
	const { article, speaker, said, occasion } = statement;
	const by = toSpeaker(speaker);
	return {
		'@type': 'Quotation',
		...toCommon(statement),
		author: by,
		spokenByCharacter: toReference(by['@id']),
		isPartOf: {
			'@type': 'NewsArticle',
			'@id': toAbsolute(articlePath(article.slug)),
			headline: article.title,
		},
		dateCreated: said,
		recordedAt: occasion === undefined ? undefined : { '@type': 'Event', name: occasion },
		citation: toSources(statement.sources, article),
	} as const satisfies Described<QuotationLeaf>;
}

/**
 * The date is that of the utterance; where only a source is dated, its date stands with the source. `claimInterpreter`:
 * the words of the proposition are ours, not those of who makes the claim.
 */
function toClaim(statement: ClaimStatement) {
	const { speaker, said, dateVerb, article } = statement;
	return {
		'@type': 'Claim',
		...toCommon(statement),
		author: speaker && toSpeaker(speaker),
		claimInterpreter: toPublisherName(),
		datePublished: dateVerb === 'said' ? said : undefined,
		appearance: toSources(statement.sources, article),
	} as const satisfies Described<ClaimLeaf>;
}

/** A withdrawn statement says so in its status, and why in its last correction. */
function toCommon(statement: Statement) {
	const { id, kind, article, corrections, withdrawn } = statement;
	return {
		'@id': toStatementIri(id, kind),
		url: toAbsolute(statementPath(id)),
		text: toBareWords(statement),
		inLanguage: article.language,
		creativeWorkStatus: withdrawn && 'Withdrawn',
		dateModified: toLastChange(statement),
		correction: toCorrections(corrections, withdrawn === undefined ? [] : [withdrawn]),
	};
}

/**
 * A review is more than a status: it gives a verdict on what somebody else claims, and shows the record for it. Of the
 * six statuses only `refuted` is such a verdict: `documented` may rest on the word of the very speaker (an agency and
 * its own data), `disputed` says that nothing settles it, the others judge nothing. So a claim qualifies that is
 * refuted, that a speaker makes, and that has a source beside those of the quotes it rests on, which show only that it
 * was said. A withdrawn claim gives no verdict any more.
 */
function hasVerdict({ status, speaker, sources, quotes, withdrawn }: ClaimStatement): boolean {
	if (status !== 'refuted' || speaker === undefined || withdrawn !== undefined) return false;
	const utterances = new Set(quotes.flatMap((quote) => quote.sources));
	return sources.some((source) => !utterances.has(source));
}

function toClaimReview(statement: ClaimStatement, t: Strings) {
	const { id, article, status, text, sources } = statement;
	const review = {
		'@type': 'ClaimReview',
		'@id': toStatementIri(id, 'review'),
		url: toAbsolute(statementPath(id)),
		claimReviewed: shorten(text, CLAIM_REVIEWED - 1),
		reviewRating: { '@type': 'Rating', alternateName: t.statuses[status].label },
		author: toPublisherName(),
		datePublished: toFirstPublished(statement),
		dateModified: toLastChange(statement),
		citation: toOneOrMany(sources.map((source) => toReference(toSourceIri(source.id, article)))),
	} as const satisfies Described<ClaimReviewLeaf>;
	return { ...review, itemReviewed: toClaim(statement) };
}
