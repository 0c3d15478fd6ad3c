import type { Strings } from '../strings/en.ts';
import { toStrings } from '../strings/languages.ts';
import type { Statement } from './model.ts';

/** A statement as one line: a quote's pieces, each in the marks of its article's language; a claim's proposition, in none. */
export function toWords(statement: Statement): string {
	if (statement.kind === 'claim') return statement.text;
	return statement.pieces.map(toStrings(statement.article.language).quoted).join(' ');
}

/** Who is named for a statement: its speaker, or the article for a claim that none makes. */
export function toSpeakerName(statement: Statement, t: Strings): string {
	return statement.speaker?.name ?? t.theArticle;
}

/** `Quote 1, Ada Lovelace`: how a statement is called where its words are not shown. */
export function toStatementName(statement: Statement, t: Strings): string {
	return t.statementName(statement.kind, statement.number, toSpeakerName(statement, t));
}
