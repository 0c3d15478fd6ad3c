import type { ClaimStatement, Statement } from '../../record/model.ts';
import { statementPath } from '../../record/permalink.ts';
import { toKindAndStatus, toSpeakerName, toWords } from '../../record/words.ts';
import { SITE } from '../../site.ts';
import type { Strings } from '../../strings/en.ts';
import type { StatementCard } from './card.ts';
import { toPrintedAddress } from './printed-address.ts';

/** The share image of a statement, withdrawn or not, in the words of its article's interface language. */
export function toStatementCard(statement: Statement, t: Strings): StatementCard {
	const { id, kind, number, article, speaker, role = '', said, dateVerb, topics, corrections, withdrawn } = statement;
	const corrected = corrections.at(-1)?.date;
	const facts = `${toKindAndStatus(statement, t)} ${t.dated({ day: said, verb: dateVerb, style: 'full', kind })}`;
	/** Numbers are never given twice, so the highest may exceed the count. */
	const last = Math.max(article.statements.at(-1)?.number ?? 0, article.withdrawn.at(-1)?.number ?? 0);
	return {
		form: 'statement',
		language: article.language,
		siteName: SITE.nameParts,
		place: t.statementOf(kind, number, last),
		topics: topics.map(({ label }) => label),
		address: toPrintedAddress(statementPath(id)),
		shortened: t.card.shortened,
		number,
		mark: kind === 'claim' && isWithinQuote(statement) ? 'claim-in-quote' : kind,
		words: toWords(statement),
		name: toSpeakerName(statement, t),
		role: speaker === undefined ? t.theArticleRole : role,
		facts: corrected === undefined ? facts : `${facts}. ${t.article.corrected(corrected)}`,
		...(withdrawn !== undefined && { withdrawn: t.statement.withdrawn(withdrawn.date, 'long') }),
	};
}

/** Tells whether all words that a claim is tied to stand within a quote of its article. */
function isWithinQuote({ anchor, article }: ClaimStatement): boolean {
	if (anchor === undefined) return false;
	const quoted = article.statements.flatMap(({ kind, anchor }) => (kind === 'quote' ? (anchor?.pieces ?? []) : []));
	return anchor.pieces.every(({ start, end }) =>
		quoted.some((piece) => piece.litStart <= start && end <= piece.litEnd),
	);
}
