import type { Strings } from '../strings/en.ts';
import { quote } from '../text/quotation-marks.ts';
import type { Statement } from './model.ts';

/** A statement as one line: a quote's pieces, each in the marks of its article's language; a claim's proposition, in none. */
export function toWords(statement: Statement): string {
	return toWording(statement, statement.kind === 'claim' ? [statement.text] : statement.pieces);
}

/** Words that a statement had before, as one line like those it has. */
export function toWording({ kind, article }: Statement, words: readonly string[]): string {
	return (kind === 'claim' ? words : words.map((piece) => quote(piece, article.language))).join(' ');
}

/** A statement's words for machines, which put marks round them where they need any: a quote's pieces joined by blanks. */
export function toBareWords(statement: Statement): string {
	return statement.kind === 'claim' ? statement.text : statement.pieces.join(' ');
}

/** Who is named for a statement: its speaker, or the article for a claim that none makes. */
export function toSpeakerName(statement: Statement, t: Strings): string {
	return statement.speaker?.name ?? t.theArticle;
}

/** `Quote 1, Ada Lovelace`: how a statement is called where its words are not shown. */
export function toStatementName(statement: Statement, t: Strings): string {
	return t.statementName(statement.kind, statement.number, toSpeakerName(statement, t));
}

/** `Claim 3 of “When the ferries leave”`: where a statement stands, for those who look for it in another article. */
export function toPlaceName({ kind, number, article }: Statement, t: Strings): string {
	return t.moved.elsewhere(t.statementName(kind, number, undefined), t.titled(article.title));
}

/** `Claim. Reported, not confirmed;`: what a line says of a statement before its date. */
export function toKindAndStatus(statement: Statement, t: Strings): string {
	return t.kindAndStatus(statement.kind, statement.kind === 'claim' ? t.statuses[statement.status].label : undefined);
}

/** `16 statements: 6 quotes, 10 claims`. */
export function toTally(statements: readonly Statement[], t: Strings): string {
	const quotes = countQuotes(statements);
	return t.tally(quotes, statements.length - quotes);
}

export function countQuotes(statements: readonly Statement[]): number {
	return statements.filter(({ kind }) => kind === 'quote').length;
}
