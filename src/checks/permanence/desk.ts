import { getLastVersion, toHoldings, toLinesById, type Holder, type Holdings } from '../../ledger/compare.ts';
import type { Publication } from '../../ledger/publication.ts';
import type { LedgerReading } from '../../ledger/read-ledger.ts';
import { isSameWording, toWordingKey } from '../../ledger/wording.ts';
import type { PlacedProblem, Problem } from '../../problems/problem.ts';
import type { Ledger, LedgerLine } from '../../schema/ledger.ts';

/** An article, and how a problem in its file is placed. */
export interface PlacedPublication extends Publication {
	place: (problem: Problem) => PlacedProblem;
}

/** What both sides of the comparison are looked up in: what would be published, and what was. */
export interface Desk {
	articles: ReadonlyMap<string, PlacedPublication>;
	/** The draft that has a statement, by its id. */
	drafts: ReadonlyMap<string, PlacedPublication>;
	holdings: Holdings;
	lines: ReadonlyMap<string, LedgerLine>;
	slugs: ReadonlySet<string>;
	speakers: ReadonlySet<string>;
	topics: ReadonlySet<string>;
	/** By their words: statements that are not in the ledger. Made when it is first needed. */
	getNewByWords: () => ReadonlyMap<string, Holder>;
	/** By the words last recorded: lines of the ledger. Made when it is first needed. */
	getLinesByWords: () => ReadonlyMap<string, LedgerLine[]>;
	/** By the slug of the article in which they were recorded last. Made when it is first needed. */
	getLinesByArticle: () => ReadonlyMap<string, LedgerLine[]>;
	reading: LedgerReading;
	/** The date that messages offer, `YYYY-MM-DD`. */
	today: string;
}

/** Looks everything up once. */
export function toDesk(
	articles: readonly PlacedPublication[],
	ledger: Ledger,
	reading: LedgerReading,
	today: string,
): Desk {
	const lines = toLinesById(ledger);
	const holdings = toHoldings(articles);
	let newByWords: Map<string, Holder> | undefined;
	let linesByWords: Map<string, LedgerLine[]> | undefined;
	let linesByArticle: Map<string, LedgerLine[]> | undefined;
	const drafts = articles.filter(({ isDraft }) => isDraft);
	return {
		articles: new Map(articles.map((article) => [article.slug, article])),
		drafts: new Map(drafts.flatMap((article) => article.statements.map(({ id }) => [id, article] as const))),
		holdings,
		getNewByWords: () => (newByWords ??= indexNew(holdings, lines)),
		getLinesByWords: () =>
			(linesByWords ??= Map.groupBy(lines.values(), (line) => toWordingKey(getLastVersion(line).words))),
		getLinesByArticle: () => (linesByArticle ??= Map.groupBy(lines.values(), ({ article }) => article)),
		lines,
		slugs: new Set(ledger.articles.map(({ id }) => id)),
		speakers: new Set(ledger.speakers.map(({ id }) => id)),
		topics: new Set(ledger.topics),
		reading,
		today,
	};
}

function indexNew({ living }: Holdings, lines: ReadonlyMap<string, LedgerLine>): Map<string, Holder> {
	const fresh = [...living.values()].filter(({ statement }) => !lines.has(statement.id));
	return new Map(fresh.toReversed().map((holder) => [toWordingKey(holder.statement.words ?? []), holder]));
}

/** Whether an article may hold what cannot be seen: its frontmatter cannot be read. */
export const isHidden = (slug: string, { articles }: Desk): boolean => articles.get(slug)?.isReadable === false;

/** A problem at the id of a statement; where its article cannot be told, at its line of the ledger. */
export function placeAtStatement(
	{ publication, statement }: Holder,
	desk: Desk,
	problem: Omit<Problem, 'place' | 'statement'>,
): PlacedProblem {
	const article = desk.articles.get(publication.slug);
	const whole = { ...problem, statement: statement.id };
	return article === undefined
		? desk.reading.placeAt(statement.id, whole)
		: article.place({ ...whole, place: { path: statement.path } });
}

/** The statement that is not in the ledger and has the words that a line had last, if there is one. */
export function findNewOwner(line: LedgerLine, desk: Desk): Holder | undefined {
	const { words } = getLastVersion(line);
	const owner = desk.getNewByWords().get(toWordingKey(words));
	const isOwner = owner?.statement.kind === line.kind && isSameWording(owner.statement.words ?? [], words);
	return isOwner ? owner : undefined;
}
