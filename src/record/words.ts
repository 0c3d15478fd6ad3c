import { en as t } from '../strings/en.ts';
import type { Statement } from './model.ts';

/** A statement as one line: a quote's pieces, each in its own marks; a claim's proposition, in none. */
export function toWords(statement: Statement): string {
	return statement.kind === 'claim' ? statement.text : statement.pieces.map(t.quoted).join(' ');
}

/** Who is named for a statement: its speaker, or the article for a claim that none makes. */
export function toSpeakerName(statement: Statement): string {
	return statement.speaker?.name ?? t.theArticle;
}

/** `Quote 1, Ada Lovelace`: how a statement is called where its words are not shown. */
export function toStatementName(statement: Statement): string {
	return t.statementName(statement.kind, statement.number, toSpeakerName(statement));
}
