import { toStatementDigest } from '../../ledger/release-digest.ts';
import type { EarlierWording } from '../../record/history.ts';
import type { ArticleRecord, ClaimStatement, PositionRecord, QuoteStatement, Statement } from '../../record/model.ts';
import { articlePath, speakerPath, statementPath, toAbsolute } from '../../record/permalink.ts';
import { toFirstPublished, toLastChange } from '../../record/updated.ts';
import { toBareWords } from '../../record/words.ts';
import type { Correction } from '../../schema/correction.ts';
import type { Source } from '../../schema/source.ts';
import { toCodePointOffsets } from '../../text/code-points.ts';
import { createMemo } from '../../text/memo.ts';
import { toUri } from '../../text/uri.ts';
import { recordToReleased } from './released.ts';
import type { DataStatement } from './statement-schema.ts';

/** All that is known of a statement, for machines: one row of the open data. Keys stand in the order of the schema; absent ones are `undefined`, which JSON leaves out. */
export function toDataStatement(statement: Statement): DataStatement {
	const { id, number, kind, article, speaker, role, said, dateVerb, note, sources, topics } = statement;
	const { corrections, withdrawn } = statement;
	const quote = kind === 'quote' ? statement : undefined;
	const claim = kind === 'claim' ? statement : undefined;
	return {
		id,
		url: toAbsolute(statementPath(id)),
		number,
		kind,
		text: toBareWords(statement),
		pieces: quote?.pieces,
		language: article.language,
		translatedFrom: quote?.translatedFrom,
		speaker: speaker && {
			id: speaker.id,
			name: speaker.name,
			role: role ?? speaker.role,
			kind: speaker.kind,
			url: toAbsolute(speakerPath(speaker.id)),
		},
		said,
		dateVerb,
		status: claim?.status,
		occasion: quote?.occasion,
		note,
		sources: sources.map(toDataSource),
		topics: topics.map((topic) => ({ id: topic.id, label: topic.label })),
		article: {
			slug: article.slug,
			title: article.title,
			published: article.published,
			url: toAbsolute(articlePath(article.slug, id)),
		},
		...toLinks(quote, claim),
		anchor: toAnchor(statement),
		corrections: corrections.map(toDataCorrection),
		withdrawn,
		published: toFirstPublished(statement),
		updated: toLastChange(statement),
		formerIds: statement.formerIds,
		history: statement.history.earlier.map(toEarlierWording),
		wording: statement.wording,
		digest: toStatementDigest(recordToReleased(statement)),
	};
}

function toEarlierWording({ words, since, until, digest }: EarlierWording) {
	return { pieces: words, since, until, wording: digest };
}

function toLinks(quote: QuoteStatement | undefined, claim: ClaimStatement | undefined) {
	const toId = (statement: Statement): string => statement.id;
	return {
		quotes: claim?.quotes.map(toId),
		claims: quote?.claims.map(toId),
		positions: claim?.positions.map(toDataPosition),
	};
}

function toDataPosition({ speaker, stance, scope, note, shownBy }: PositionRecord) {
	return { speaker: speaker.id, name: speaker.name, stance, scope, note, shownBy: shownBy?.id };
}

/** A source without its id, which only its article knows; its addresses are URIs, as the schema says. */
export function toDataSource({ publisher, title, date, url, archived, accessed }: Source) {
	return { publisher, title, date, url: url && toUri(url), archived: archived && toUri(archived), accessed };
}

function toDataCorrection({ date, note, was, now }: Correction) {
	return { date, note, was, now };
}

/** Reading a long article anew for each of its statements would take time by the square. */
const toOffsetsOf = createMemo(({ text }: ArticleRecord) => toCodePointOffsets(text));

function toAnchor({ anchor, article }: Statement): DataStatement['anchor'] {
	if (anchor === undefined) return undefined;
	const toOffset = toOffsetsOf(article);
	return anchor.pieces.map(({ exact, start, end }) => ({ exact, start: toOffset(start), end: toOffset(end) }));
}
