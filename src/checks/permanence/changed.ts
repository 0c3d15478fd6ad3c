import { getLastVersion, type Change, type Holder } from '../../ledger/compare.ts';
import type { PlacedProblem } from '../../problems/problem.ts';
import { quoteYaml, shorten } from '../../problems/yaml-text.ts';
import type { LedgerLine } from '../../schema/ledger.ts';
import { placeAtStatement, type Desk } from './desk.ts';
import { toPutBack } from './put-back.ts';

/** The problem of an id that was published and is given to another statement now. */
export function toReused(line: LedgerLine, holder: Holder, desk: Desk, why: string): PlacedProblem {
	const { id } = holder.statement;
	const was = shorten(getLastVersion(line).words.join(' '), 60);
	const former = id === line.id ? '' : `, a former id of \`${id}\`,`;
	const message = `\`${line.id}\`${former} was published as the ${line.kind} “${was}”, and is given to another statement now: ${why}. Links that people shared would lead to something else.`;
	const fix =
		id === line.id
			? `Give this statement an id of its own, for example \`id: ${toFree(id, desk)}\`, and put the earlier one back (withdrawn, if it is gone).\n${toPutBack(line, desk.today)}`
			: `Take \`${line.id}\` out of the \`aliases\` here, and put the earlier statement back.\n${toPutBack(line, desk.today)}`;
	return placeAtStatement(holder, desk, { code: 'id-reused', message, fix });
}

function toFree(id: string, { holdings, lines }: Desk): string {
	let count = 2;
	while (holdings.living.has(`${id}-${count}`) || lines.has(`${id}-${count}`)) count++;
	return `${id}-${count}`;
}

/** The problem of words or a speaker that changed without a correction, or of a correction that was taken back. */
export function toUnexplained(line: LedgerLine, holder: Holder, change: Change, desk: Desk): PlacedProblem {
	const { statement } = holder;
	if (!change.words && !change.speaker) return toLostCorrection(line, holder, change, desk);
	const last = getLastVersion(line);
	const [was, now] = [last.words.join(' '), (statement.words ?? []).join(' ')];
	const what = change.words
		? `the words “${shorten(was, 80)}” were published under this id (since ${last.date}), and now they are “${shorten(now, 80)}”`
		: `these words were published as said by \`${line.speaker ?? 'the article'}\`, and now by \`${statement.speaker ?? 'the article'}\``;
	const why =
		change.contradiction === undefined
			? 'No correction says so that was not there before.'
			: `The newest correction says that they are “${shorten(change.contradiction, 80)}” now, which is something else.`;
	const lines = [
		`- date: ${desk.today}`,
		'  note: What was wrong, in a sentence.',
		`  statement: ${statement.id}`,
		...(change.words ? [`  was: ${quoteYaml(was)}`, `  now: ${quoteYaml(now)}`] : []),
	];
	const fix = `If it is a correction, add it under \`corrections\`; if it is another statement, give it an id of its own and put the earlier one back.\n${lines.join('\n')}`;
	const problem = { code: 'changed-without-correction', message: `Of \`${line.id}\`, ${what}. ${why}`, fix } as const;
	return placeAtStatement(holder, desk, problem);
}

function toLostCorrection(line: LedgerLine, holder: Holder, { lostCorrections }: Change, desk: Desk): PlacedProblem {
	const published = getLastVersion(line).corrections ?? 0;
	return placeAtStatement(holder, desk, {
		code: 'changed-without-correction',
		message: `${lostCorrections} of the ${published} corrections that were published for \`${line.id}\` ${lostCorrections === 1 ? 'is' : 'are'} not there any more.`,
		fix: `Bring back under \`corrections\` what is gone, with \`statement: ${holder.statement.id}\`. A correction that was wrong is corrected by another.`,
	});
}
