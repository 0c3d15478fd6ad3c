import type { Claim } from '../schema/claim.ts';
import type { Quote } from '../schema/quote.ts';
import { getEarliestDate } from '../text/dates.ts';
import { dropOuterMarks } from '../text/quotation-marks.ts';
import { createContextReader } from './context.ts';
import type { Directory } from './directory.ts';
import type { HistoryOf } from './history.ts';
import type {
	ArticleEntry,
	ArticleRecord,
	ClaimStatement,
	PositionRecord,
	QuoteStatement,
	Statement,
} from './model.ts';

/** What the statements of one article are built from, looked up once. */
interface Desk {
	entry: ArticleEntry;
	article: ArticleRecord;
	directory: Directory;
	historyOf: HistoryOf;
	toContext: ReturnType<typeof createContextReader>;
	anchors: ReadonlyMap<string, NonNullable<Statement['anchor']>>;
	sources: ReadonlyMap<string, ArticleRecord['sources'][number]>;
	roles: ReadonlyMap<string, string>;
	corrections: ReadonlyMap<string | undefined, ArticleRecord['corrections']>;
	quotes: Map<string, QuoteStatement>;
}

/** All statements of an article by number, withdrawn ones among them, linked to each other and to speakers and topics. */
export function buildStatements(
	entry: ArticleEntry,
	article: ArticleRecord,
	directory: Directory,
	historyOf: HistoryOf,
): Statement[] {
	const desk: Desk = {
		entry,
		article,
		directory,
		historyOf,
		toContext: createContextReader(
			entry.text,
			entry.headings.map(({ text }) => text),
		),
		anchors: new Map(entry.anchors.map((anchor) => [anchor.id, anchor])),
		sources: new Map(entry.article.sources.map((source) => [source.id, source])),
		roles: new Map(entry.article.speakers.map(({ id, role }) => [id, role])),
		corrections: Map.groupBy(entry.article.corrections, ({ statement }) => statement),
		quotes: new Map(),
	};
	for (const quote of entry.article.quotes) desk.quotes.set(quote.id, toQuote(quote, desk));
	const claims = entry.article.claims.map((claim) => toClaim(claim, desk)).sort((a, b) => a.number - b.number);
	for (const claim of claims) linkQuotes(claim);
	const statements = [...desk.quotes.values(), ...claims].sort((a, b) => a.number - b.number);
	linkNeighbours(statements);
	return statements;
}

function toQuote(quote: Quote, desk: Desk): QuoteStatement {
	const base = toBase(quote, desk);
	const pieces = base.anchor?.pieces.map(({ exact }) => exact) ?? quote.text.map(dropOuterMarks);
	const statement: QuoteStatement = {
		...base,
		...toHistory(quote, pieces, desk),
		kind: 'quote',
		pieces,
		speaker: desk.directory.getSpeaker(quote.speaker),
		role: desk.roles.get(quote.speaker) ?? '',
		dateVerb: 'said',
		sources: quote.source === undefined ? [] : [getSource(quote.source, desk)],
		claims: [],
	};
	if (quote.said !== undefined) statement.said = quote.said;
	if (quote.occasion !== undefined) statement.occasion = quote.occasion;
	if (quote.translatedFrom !== undefined) statement.translatedFrom = quote.translatedFrom;
	return statement;
}

function toClaim(claim: Claim, desk: Desk): ClaimStatement {
	const quotes = claim.quotes.map((id) => getQuote(id, desk)).filter(({ withdrawn }) => withdrawn === undefined);
	const sources = claim.sources.map((id) => getSource(id, desk));
	const uttered = claim.said ?? getEarliestDate(quotes.map(({ said }) => said));
	const said = uttered ?? getEarliestDate(sources.map(({ date }) => date));
	const statement: ClaimStatement = {
		...toBase(claim, desk),
		...toHistory(claim, [claim.text], desk),
		kind: 'claim',
		text: claim.text,
		status: claim.status,
		dateVerb: uttered === undefined ? 'published' : 'said',
		sources,
		quotes,
		positions: [],
	};
	if (said !== undefined) statement.said = said;
	if (claim.speaker !== undefined) {
		statement.speaker = desk.directory.getSpeaker(claim.speaker);
		statement.role = desk.roles.get(claim.speaker) ?? '';
	}
	statement.positions = toPositions(claim, statement, desk);
	return statement;
}

/** What does not depend on the kind. */
function toBase(declared: Quote | Claim, desk: Desk) {
	const { id } = declared;
	const number = desk.entry.numbers[id];
	if (number === undefined) throw new Error(`The statement "${id}" of ${desk.entry.file} has no number.`);
	const anchor = desk.anchors.get(id);
	const topics = new Set(declared.topics);
	return {
		id,
		number,
		article: desk.article,
		topics: topics.size === 0 ? desk.article.topics : [...topics].map(desk.directory.getTopic),
		corrections: desk.corrections.get(id) ?? [],
		...(anchor === undefined ? {} : { anchor, context: desk.toContext(anchor) }),
		...(declared.note === undefined ? {} : { note: declared.note }),
		...(declared.withdrawn === undefined ? {} : { withdrawn: declared.withdrawn }),
	};
}

/** What was published of a statement before. */
function toHistory({ id, aliases }: Quote | Claim, words: readonly string[], { historyOf }: Desk) {
	const formerIds = [...new Set(aliases)];
	return { formerIds, ...historyOf(id, formerIds, words) };
}

/** Who makes the claim asserts it, unless another stance is declared for them; the rest in the order declared. */
function toPositions(claim: Claim, statement: ClaimStatement, desk: Desk): PositionRecord[] {
	const positions = claim.positions.map((declared) => {
		const position: PositionRecord = {
			claim: statement,
			speaker: desk.directory.getSpeaker(declared.speaker),
			stance: declared.stance,
		};
		if (declared.scope !== undefined) position.scope = declared.scope;
		if (declared.note !== undefined) position.note = declared.note;
		if (declared.quote !== undefined) position.shownBy = getQuote(declared.quote, desk);
		else if (declared.speaker === claim.speaker) position.shownBy = statement;
		return position;
	});
	const maker = statement.speaker;
	if (maker === undefined) return positions;
	const own = positions.filter(({ speaker }) => speaker === maker);
	if (own.length === 0) own.push({ claim: statement, speaker: maker, stance: 'asserts', shownBy: statement });
	return [...own, ...positions.filter(({ speaker }) => speaker !== maker)];
}

function linkQuotes(claim: ClaimStatement): void {
	if (claim.withdrawn !== undefined) return;
	const shown = claim.positions.flatMap(({ shownBy }) => (shownBy?.kind === 'quote' ? [shownBy] : []));
	for (const quote of new Set([...claim.quotes, ...shown])) quote.claims.push(claim);
}

/** Neighbours are never withdrawn; a withdrawn statement has those that stand round it. */
function linkNeighbours(statements: readonly Statement[]): void {
	let previous: Statement | undefined;
	let waiting: Statement[] = [];
	for (const statement of statements) {
		if (previous !== undefined) statement.previous = previous;
		waiting.push(statement);
		if (statement.withdrawn !== undefined) continue;
		for (const earlier of waiting) if (earlier !== statement) earlier.next = statement;
		waiting = [statement];
		previous = statement;
	}
}

function getQuote(id: string, desk: Desk): QuoteStatement {
	const quote = desk.quotes.get(id);
	if (quote === undefined) throw new Error(`${desk.entry.file} has no quote "${id}".`);
	return quote;
}

function getSource(id: string, desk: Desk): ArticleRecord['sources'][number] {
	const source = desk.sources.get(id);
	if (source === undefined) throw new Error(`${desk.entry.file} has no source "${id}".`);
	return source;
}
