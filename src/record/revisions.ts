import type { Correction } from '../schema/correction.ts';
import { compareNewestFirst } from '../text/dates.ts';
import type { ArticleRecord, SiteRecord, Statement } from './model.ts';
import { articlePath, statementPath, toCorrectionId, WITHDRAWAL_ID } from './permalink.ts';
import { toWording } from './words.ts';

/** A correction, or a withdrawal, as it is told. */
export interface Revision {
	kind: 'correction' | 'withdrawal';
	date: string;
	/** What was wrong; why it was withdrawn. */
	note: string;
	/** The words before and after, where they are known. */
	was?: string;
	now?: string;
	article: ArticleRecord;
	/** What it concerns, if not the article as a whole. */
	statement?: Statement;
	/** Where it is told and always will be: an id on the page of what it concerns, and the address of that. */
	id: string;
	path: string;
}

/**
 * The corrections of a statement in the order declared. The words before and after are those of the correction; where it
 * names none, those that the ledger recorded before it and with it.
 */
export function toStatementCorrections(statement: Statement): Revision[] {
	const { article, corrections } = statement;
	const toPath = (id: string): string => statementPath(statement.id, id);
	return toPlaced(corrections).map(({ correction, place }) => ({
		...toRevision(correction, article, toCorrectionId(correction.date, place), toPath),
		...toRecorded(statement, correction, place),
		statement,
	}));
}

/** The corrections of an article in the order declared, those of its statements too. */
export function toArticleCorrections(article: ArticleRecord): Revision[] {
	const statements = [...article.statements, ...article.withdrawn];
	const known = new Map(statements.map((statement) => [statement.id, toStatementCorrections(statement)]));
	const isKnown = ({ statement }: Correction): boolean => statement !== undefined && known.has(statement);
	const toPath = (id: string): string => articlePath(article.slug, id);
	const own = toPlaced(article.corrections.filter((correction) => !isKnown(correction))).map(({ correction, place }) =>
		toRevision(correction, article, toCorrectionId(correction.date, place), toPath),
	);
	return article.corrections.flatMap(({ statement = '' }) => (known.get(statement) ?? own).shift() ?? []);
}

/** Every correction and every withdrawal of the site, newest first; of one day, what was declared last first. */
export function listRevisions({ articles }: SiteRecord): Revision[] {
	return articles
		.flatMap((article) => [...article.withdrawn.flatMap(toWithdrawal), ...toArticleCorrections(article).reverse()])
		.sort((a, b) => compareNewestFirst(a.date, b.date));
}

function toWithdrawal(statement: Statement): Revision[] {
	const { article, withdrawn } = statement;
	if (withdrawn === undefined) return [];
	const { date, reason } = withdrawn;
	const path = statementPath(statement.id, WITHDRAWAL_ID);
	return [{ kind: 'withdrawal', date, note: reason, article, statement, id: WITHDRAWAL_ID, path }];
}

function toRevision(
	{ date, note, was, now }: Correction,
	article: ArticleRecord,
	id: string,
	toPath: (id: string) => string,
): Revision {
	return {
		...{ kind: 'correction', date, note, article, id, path: toPath(id) },
		...(was !== undefined && { was }),
		...(now !== undefined && { now }),
	};
}

/** Of several corrections of one date the ledger's rewordings of that date belong to them in their order. */
function toRecorded(
	statement: Statement,
	{ date, was, now }: Correction,
	place: number,
): Pick<Revision, 'was' | 'now'> | undefined {
	if (was !== undefined || now !== undefined) return undefined;
	const { rewordings } = statement.history;
	// What is not recorded yet was explained by the newest correction.
	const latest = statement.corrections.at(-1)?.date;
	const found = rewordings.filter((rewording) => (rewording.date ?? latest) === date)[place - 1];
	return found && { was: toWording(statement, found.was), now: toWording(statement, found.now) };
}

/** Each with its place among those of its date, from 1. */
function toPlaced(corrections: readonly Correction[]): { correction: Correction; place: number }[] {
	const places = new Map<string, number>();
	return corrections.map((correction) => {
		const place = (places.get(correction.date) ?? 0) + 1;
		places.set(correction.date, place);
		return { correction, place };
	});
}
