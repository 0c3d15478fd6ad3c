import type { Strings } from '../strings/en.ts';
import { toStrings } from '../strings/languages.ts';
import type { ArticleRecord, Statement } from './model.ts';

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

/** `Claim. Reported, not confirmed;`: what a line says of a statement before its date. */
export function toKindAndStatus(statement: Statement, t: Strings): string {
	return t.kindAndStatus(statement.kind, statement.kind === 'claim' ? t.statuses[statement.status].label : undefined);
}

/** The paragraphs of a statement's note in the margin, its links aside. */
export function toNoteParagraphs(statement: Statement, t: Strings): string[] {
	const { kind, speaker, role = '', said, dateVerb, note, corrections, withdrawn } = statement;
	const corrected = corrections.at(-1)?.date;
	return [
		`${toSpeakerName(statement, t)}, ${speaker === undefined ? t.theArticleRole : role}`,
		`${toKindAndStatus(statement, t)} ${t.dated({ day: said, verb: dateVerb, kind })}`,
		...(note === undefined ? [] : [note]),
		...(corrected === undefined ? [] : [t.article.corrected(corrected)]),
		...(withdrawn === undefined ? [] : [t.statement.withdrawn(withdrawn.date, 'short')]),
	];
}

/** Where a statement's words begin in the rendered text of its article, in UTF-16 units. */
export const toStart = ({ anchor }: Statement): number => anchor?.pieces[0]?.litStart ?? 0;

/** The statements that are marked in an article's prose, withdrawn ones too, in the order of their places. */
export function toMarked({ statements, withdrawn }: ArticleRecord): Statement[] {
	return [...statements, ...withdrawn]
		.filter(({ anchor }) => anchor !== undefined)
		.sort((a, b) => toStart(a) - toStart(b) || a.number - b.number);
}
