import type { Ledger, LedgerLine, Version } from '../schema/ledger.ts';
import { compareStatement, getLastVersion, listLines, toHoldings, toLinesById, type Holdings } from './compare.ts';
import type { Publication, PublishedStatement } from './publication.ts';
import { toReleaseDigest, toStatementDigest } from './release-digest.ts';

const EMPTY: Ledger = { version: 1, articles: [], speakers: [], topics: [], statements: [] };

/**
 * The ledger with everything that is published now: new lines, and new versions of words and status. It only adds; a line
 * that no statement goes on from stays as it is. Expects content without problems of permanence.
 *
 * @param today the date of what is not dated otherwise, `YYYY-MM-DD`
 */
export function updateLedger(before: Ledger | undefined, publications: readonly Publication[], today: string): Ledger {
	const ledger = before ?? EMPTY;
	const holdings = toHoldings(publications);
	const shown = publications.filter(({ isDraft }) => !isDraft);
	const lines = toLinesById(ledger);
	const knownSlugs = new Set(ledger.articles);
	const digests = new Map<string, string>();
	for (const publication of shown) {
		// What comes with a new article is as old as the article says; what is added to an old one is of today.
		const isKnown = [publication.slug, ...publication.formerSlugs].some((slug) => knownSlugs.has(slug));
		const date = isKnown ? today : (publication.published ?? today);
		for (const statement of publication.statements) {
			const line = toLine(statement, publication, { lines, holdings, date, today });
			for (const former of listLines(lines, statement)) {
				if (former.id !== statement.id) lines.set(former.id, { ...former, now: statement.id });
			}
			lines.set(statement.id, line);
			digests.set(
				statement.id,
				toStatementDigest({ ...statement, ...line, words: toWords(statement, line), withdrawn: statement.withdrawn }),
			);
		}
	}
	return {
		version: 1,
		release: toReleaseDigest(digests),
		articles: [...ledger.articles, ...shown.map(({ slug }) => slug)],
		speakers: [...ledger.speakers, ...shown.flatMap(({ speakers }) => speakers.map(({ id }) => id))],
		topics: [...ledger.topics, ...shown.flatMap(({ topics }) => topics)],
		statements: [...lines.values()],
	};
}

interface Desk {
	lines: ReadonlyMap<string, LedgerLine>;
	holdings: Holdings;
	/** Of a first publication. */
	date: string;
	today: string;
}

function toLine(statement: PublishedStatement, { slug }: Publication, desk: Desk): LedgerLine {
	const { id, kind, speaker, number, corrections } = statement;
	if (number === undefined) throw new Error(`The statement "${id}" has no number.`);
	const [previous] = listLines(desk.lines, statement);
	const place = { article: slug, number };
	const fields = { id, kind, ...(speaker !== undefined && { speaker }), ...place };
	if (previous === undefined) {
		const version = toVersion(statement, desk.date, corrections.length);
		return { ...fields, first: desk.date, versions: [version] };
	}
	const { first, versions, places = [] } = previous;
	const change = compareStatement(previous, statement, desk.holdings);
	const last = getLastVersion(previous);
	const isOther = change !== undefined || (statement.status !== undefined && last.status !== statement.status);
	const hasMoved = previous.article !== slug || previous.number !== number;
	const stood = { article: previous.article, number: previous.number };
	const former = [...places, ...(hasMoved ? [stood] : [])].filter(
		(one) => one.article !== place.article || one.number !== place.number,
	);
	const dated = change === undefined ? desk.today : (corrections.at(-1)?.date ?? desk.today);
	return {
		...fields,
		first,
		versions: isOther
			? [...versions, toVersion(statement, dated, corrections.length, last)]
			: toCounted(versions, corrections.length),
		...(former.length > 0 && { places: former }),
	};
}

/** What a statement says now; of words that have no place any more, what was said last. */
function toVersion(statement: PublishedStatement, date: string, corrections: number, last?: Version): Version {
	const { words = last?.words ?? [], status } = statement;
	return { date, words: [...words], ...(status !== undefined && { status }), ...(corrections > 0 && { corrections }) };
}

/** A correction that changed no words is known from now on: the next change needs another. */
function toCounted(versions: readonly Version[], corrections: number): Version[] {
	const last = versions.at(-1);
	if (last === undefined || corrections <= (last.corrections ?? 0)) return [...versions];
	return [...versions.slice(0, -1), { ...last, corrections }];
}

const toWords = ({ words }: PublishedStatement, line: LedgerLine): readonly string[] =>
	words ?? getLastVersion(line).words;
