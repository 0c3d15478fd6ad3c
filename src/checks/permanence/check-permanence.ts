import { compareStatement, getHolder, type Holder } from '../../ledger/compare.ts';
import { isSameWording, toWordingDigest } from '../../ledger/wording.ts';
import type { LedgerReading } from '../../ledger/read-ledger.ts';
import type { PlacedProblem } from '../../problems/problem.ts';
import type { LedgerLine } from '../../schema/ledger.ts';
import { toReused, toUnexplained } from './changed.ts';
import { findNewOwner, isHidden, toDesk, type Desk, type PlacedPublication } from './desk.ts';
import { checkArticles, checkSpeakers, toBroken } from './lost.ts';
import { checkNumbers } from './numbers.ts';
import { checkNew, toOutdated } from './unrecorded.ts';

/**
 * Compares what would be published with what was. Contract section 6: no published address is lost, no words change
 * without a correction, no id and no number is given twice. Without a ledger nothing was published yet. Articles whose
 * frontmatter cannot be read, which is a problem of its own, are taken to hold what they held.
 */
export function checkPermanence(
	articles: readonly PlacedPublication[],
	reading: LedgerReading,
	today: string,
): PlacedProblem[] {
	const { ledger } = reading;
	if (ledger === undefined) return [];
	const desk = toDesk(articles, ledger, reading, today);
	return [
		...ledger.statements.flatMap((line) => checkLine(line, desk)),
		...checkNumbers(ledger, reading),
		...checkArticles(ledger, desk),
		...checkSpeakers(ledger, desk),
		...articles.filter(({ isDraft }) => !isDraft).flatMap((article) => checkNew(article, desk)),
	];
}

function checkLine(line: LedgerLine, desk: Desk): PlacedProblem[] {
	const holder = getHolder(desk.holdings, line.id);
	if (holder === undefined) return isHidden(line.article, desk) ? [] : [toBroken(line, desk)];
	const { statement } = holder;
	const isLiving = statement.id === line.id;
	// The history of a former id went over to the id it has now.
	if (!isLiving && line.now === statement.id) return [];
	if (
		isLiving &&
		line.now !== undefined &&
		!statement.formerIds.includes(line.now) &&
		desk.holdings.living.has(line.now)
	) {
		return [toReused(line, holder, desk, `it is the former id of \`${line.now}\`, and its links lead there`)];
	}
	if (line.kind !== statement.kind) {
		return [toReused(line, holder, desk, `a ${line.kind} has become a ${statement.kind}`)];
	}
	const change = compareStatement(line, statement, desk.holdings);
	if (change === undefined) return [];
	const owner = change.words ? findOwner(line, holder, desk) : undefined;
	if (owner !== undefined) return [toReused(line, holder, desk, `these words were published under \`${owner.id}\``)];
	const taker = change.words ? findNewOwner(line, desk) : undefined;
	if (taker !== undefined && taker.statement !== statement) {
		return [toReused(line, holder, desk, `the words it had stand under \`${taker.statement.id}\` now`)];
	}
	if (change.isExplained)
		return isLiving
			? [toOutdated(line, holder, 'What changed is corrected, but the ledger does not know it yet.', desk)]
			: [];
	if (change.words && change.speaker)
		return [toReused(line, holder, desk, 'both the words and the speaker are others')];
	return [toUnexplained(line, holder, change, desk)];
}

/** The line under which a statement's words were published, if that id has other words now: two ids changed places. */
function findOwner(line: LedgerLine, { statement }: Holder, desk: Desk): LedgerLine | undefined {
	const { words } = statement;
	if (words === undefined) return undefined;
	return desk
		.getLinesByWords()
		.get(toWordingDigest(words))
		?.find((other) => {
			const isOwn = other.id === line.id || other.id === statement.id || statement.formerIds.includes(other.id);
			const now = isOwn ? undefined : getHolder(desk.holdings, other.id)?.statement.words;
			return now !== undefined && !isSameWording(now, words);
		});
}
