import { compareStatement, getHolder, type Holder } from '../../ledger/compare.ts';
import { isSameWording, toWordingKey } from '../../ledger/wording.ts';
import type { LedgerReading } from '../../ledger/read-ledger.ts';
import type { PlacedProblem } from '../../problems/problem.ts';
import type { LedgerLine } from '../../schema/ledger.ts';
import { toReused, toUnexplained } from './changed.ts';
import { findNewOwner, isHidden, toDesk, type Desk, type PlacedPublication } from './desk.ts';
import { checkArticles, checkSpeakers, toBroken } from './lost.ts';
import { checkFragments } from './fragments.ts';
import { checkNames } from './names.ts';
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
		...checkNames(ledger, desk),
		...checkFragments(ledger, desk),
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
	const change = compareStatement(line, statement, desk);
	const heir = line.now === undefined || statement.formerIds.includes(line.now) ? undefined : line.now;
	// One that was joined to another may part from it again as it was.
	const isItself = isLiving && line.kind === statement.kind && change?.words !== true && change?.speaker !== true;
	if (heir !== undefined && !isItself && desk.holdings.living.has(heir)) {
		return [
			toReused(
				line,
				holder,
				desk,
				`it is the former id of \`${heir}\`, and its links lead there`,
				isLiving
					? undefined
					: `Take \`${line.id}\` out of the \`aliases\` here, and write it among those of \`${heir}\` again: \`aliases: [${line.id}]\`.`,
			),
		];
	}
	if (line.kind !== statement.kind) {
		return [toReused(line, holder, desk, `a ${line.kind} has become a ${statement.kind}`)];
	}
	if (change === undefined) return [];
	const owner = change.words ? findOwner(line, holder, desk) : undefined;
	if (owner !== undefined) {
		const remedy = `Two ids have changed places. Give this statement its own again: \`id: ${owner.id}\`.`;
		return [
			toReused(line, holder, desk, `these words were published under \`${owner.id}\``, isLiving ? remedy : undefined),
		];
	}
	const taker = change.words ? findNewOwner(line, desk) : undefined;
	if (taker !== undefined && taker.statement !== statement) {
		const remedy = `Give the earlier statement, which is \`${taker.statement.id}\` now, its id back (\`id: ${line.id}\`), and this one an id of its own.`;
		return [
			toReused(
				line,
				holder,
				desk,
				`the words it had stand under \`${taker.statement.id}\` now`,
				isLiving ? remedy : undefined,
			),
		];
	}
	// Words with another speaker are another statement's: a correction may change them, but no alias brings them along.
	const isOther = change.words && change.speaker;
	if (change.isExplained && (isLiving || !isOther))
		return isLiving
			? [toOutdated(line, holder, 'What changed is corrected, but the ledger does not know it yet.', desk)]
			: [];
	if (isOther && change.lostCorrections.length === 0)
		return [toReused(line, holder, desk, 'both the words and the speaker are others')];
	// Joined to one that has words of its own: those never were this one's.
	if (!isLiving && change.words && desk.lines.has(statement.id))
		return [toReused(line, holder, desk, 'its words are others, and no correction tells that it went up in it')];
	return [toUnexplained(line, holder, change, desk)];
}

/** The line under which a statement's words were published, if that id has other words now: two ids changed places. */
function findOwner(line: LedgerLine, { statement }: Holder, desk: Desk): LedgerLine | undefined {
	const { words } = statement;
	if (words === undefined) return undefined;
	return desk
		.getLinesByWords()
		.get(toWordingKey(words))
		?.find((other) => {
			const isOwn = other.id === line.id || other.id === statement.id || statement.formerIds.includes(other.id);
			const now = isOwn ? undefined : getHolder(desk.holdings, other.id)?.statement.words;
			return now !== undefined && !isSameWording(now, words);
		});
}
