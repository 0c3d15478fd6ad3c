import type { Ledger, LedgerLine, LedgerName, Version } from '../schema/ledger.ts';
import {
	compareStatement,
	getLastVersion,
	listLines,
	listNewCorrections,
	toHoldings,
	toLinesById,
	type Known,
} from './compare.ts';
import { joinDates } from './correction-dates.ts';
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
	const knownSlugs = new Set(ledger.articles.map(({ id }) => id));
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
			for (const former of statement.formerIds) {
				// It was published before there was a ledger.
				if (!lines.has(former) && !holdings.living.has(former)) lines.set(former, toFormerLine(line, former));
			}
			digests.set(
				statement.id,
				toStatementDigest({ ...statement, ...line, words: toWords(statement, line), withdrawn: statement.withdrawn }),
			);
		}
	}
	return {
		version: 1,
		release: toReleaseDigest(digests),
		articles: toNames(ledger.articles, holdings.slugs, holdings.formerSlugs),
		speakers: toNames(ledger.speakers, holdings.speakers, holdings.formerSpeakers),
		topics: [...ledger.topics, ...shown.flatMap(({ topics }) => topics)],
		statements: [...lines.values()],
	};
}

/** Every name that was ever published; one that was left with what took its place. */
function toNames(
	before: readonly LedgerName[],
	living: ReadonlySet<string>,
	former: ReadonlyMap<string, string>,
): LedgerName[] {
	const known = new Map(before.map((name) => [name.id, name]));
	return [...new Set([...known.keys(), ...living, ...former.keys()])].map((id) => {
		const now = living.has(id) ? undefined : (former.get(id) ?? known.get(id)?.now);
		return { id, ...(now !== undefined && { now }) };
	});
}

function toFormerLine({ kind, speaker, article, number, first, versions, id }: LedgerLine, former: string): LedgerLine {
	return { id: former, kind, ...(speaker !== undefined && { speaker }), article, number, first, versions, now: id };
}

interface Desk extends Known {
	/** Of a first publication. */
	date: string;
	today: string;
}

function toLine(statement: PublishedStatement, { slug }: Publication, desk: Desk): LedgerLine {
	const { id, kind, speaker, number, withdrawn } = statement;
	const corrections = statement.corrections.map(({ date = '' }) => date).sort();
	if (number === undefined) throw new Error(`The statement "${id}" has no number.`);
	const [previous] = listLines(desk.lines, statement);
	const place = { article: slug, number };
	const fields = { id, kind, ...(speaker !== undefined && { speaker }), ...place };
	const state = withdrawn === undefined ? {} : { withdrawn };
	if (previous === undefined) {
		const version = toVersion(statement, desk.date, corrections);
		return { ...fields, first: desk.date, versions: [version], ...state };
	}
	const { first, versions, places = [] } = previous;
	const change = compareStatement(previous, statement, desk);
	const last = getLastVersion(previous);
	const isReworded = change !== undefined && (change.words || change.speaker);
	const isOther = isReworded || (statement.status !== undefined && last.status !== statement.status);
	const hasMoved = previous.article !== slug || previous.number !== number;
	const stood = { article: previous.article, number: previous.number };
	const former = [...places, ...(hasMoved ? [stood] : [])].filter(
		(one) => one.article !== place.article || one.number !== place.number,
	);
	const newest = isReworded ? listNewCorrections(previous, statement, desk).at(-1) : undefined;
	return {
		...fields,
		first,
		versions: isOther
			? [...versions, toVersion(statement, newest?.date ?? desk.today, corrections, last)]
			: toCounted(versions, corrections),
		...(former.length > 0 && { places: former }),
		...state,
	};
}

/** What a statement says now; of words that have no place any more, what was said last. */
function toVersion(
	statement: PublishedStatement,
	date: string,
	corrections: readonly string[],
	last?: Version,
): Version {
	const { words = last?.words ?? [], status } = statement;
	return toDated({ date, words: [...words], ...(status !== undefined && { status }) }, corrections);
}

/** A correction that changed no words is known from now on: the next change needs another. */
const toCounted = (versions: readonly Version[], corrections: readonly string[]): Version[] =>
	versions.map((version, at) =>
		at === versions.length - 1 ? toDated(version, joinDates(version.corrections ?? [], corrections)) : version,
	);

const toDated = (version: Version, corrections: readonly string[]): Version =>
	corrections.length === 0 ? version : { ...version, corrections: [...corrections] };

const toWords = ({ words }: PublishedStatement, line: LedgerLine): readonly string[] =>
	words ?? getLastVersion(line).words;
