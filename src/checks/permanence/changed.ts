import { getLastVersion, type Change, type Holder } from '../../ledger/compare.ts';
import type { PlacedProblem } from '../../problems/problem.ts';
import { quoteYaml, shorten } from '../../problems/yaml-text.ts';
import type { LedgerLine } from '../../schema/ledger.ts';
import { placeAtStatement, type Desk } from './desk.ts';
import { toPutBack } from './put-back.ts';

/**
 * The problem of an id that was published and is given to another statement now.
 *
 * @param remedy what to write, where it is known better than that each needs an id of its own
 */
export function toReused(line: LedgerLine, holder: Holder, desk: Desk, why: string, remedy?: string): PlacedProblem {
	const { id } = holder.statement;
	const was = shorten(getLastVersion(line).words.join(' '), 60);
	const former = id === line.id ? '' : `, a former id of \`${id}\`,`;
	const message = `\`${line.id}\`${former} was published as the ${line.kind} “${was}”, and is given to another statement now: ${why}. Links that people shared would lead to something else.`;
	const apart =
		id === line.id
			? `Give this statement an id of its own, for example \`id: ${toFree(id, desk)}\``
			: `Take \`${line.id}\` out of the \`aliases\` here`;
	const fix =
		remedy ??
		`${apart}, and put the earlier one back under \`${line.kind}s\`, withdrawn if it is gone:\n${toPutBack(line, desk)}`;
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
	if (change.lostCorrections.length > 0) return toLostCorrection(line, holder, change, desk);
	if (!change.words && !change.speaker) return toRestored(line, holder, change, desk);
	const last = getLastVersion(line);
	const [was, now] = [last.words.join(' '), (statement.words ?? []).join(' ')];
	const what = change.words
		? `the words “${shorten(was, 80)}” were published under this id (since ${last.date}), and now they are “${shorten(now, 80)}”`
		: `these words were published as said by \`${line.speaker ?? 'the article'}\`, and now by \`${statement.speaker ?? 'the article'}\``;
	const { contradiction } = change;
	const why =
		contradiction === undefined
			? 'No correction says so that was not there before.'
			: `The newest correction says that they ${contradiction.field === 'now' ? 'are' : 'were'} “${shorten(contradiction.words, 80)}” ${contradiction.field === 'now' ? 'now' : 'before'}, which is something else.`;
	const lines = [
		`- date: ${desk.today}`,
		'  note: What was wrong, in a sentence.',
		`  statement: ${statement.id}`,
		...(change.words ? [`  was: ${quoteYaml(was)}`, `  now: ${quoteYaml(now)}`] : []),
	];
	const fix =
		contradiction === undefined
			? `If it is a correction, add it under \`corrections\`; if it is another statement, give it an id of its own and put the earlier one back.\n${lines.join('\n')}`
			: `Write in that correction what was published and what stands there now:\n${lines.slice(3).join('\n')}`;
	const problem = { code: 'changed-without-correction', message: `Of \`${line.id}\`, ${what}. ${why}`, fix } as const;
	return placeAtStatement(holder, desk, problem);
}

function toLostCorrection(line: LedgerLine, holder: Holder, { lostCorrections }: Change, desk: Desk): PlacedProblem {
	const published = getLastVersion(line).corrections?.length ?? 0;
	const [count, dates] = [lostCorrections.length, lostCorrections.join(', ')];
	return placeAtStatement(holder, desk, {
		code: 'changed-without-correction',
		message: `${count} of the ${published} corrections that were published for \`${line.id}\` ${count === 1 ? 'is' : 'are'} not there any more: ${count === 1 ? 'that' : 'those'} of ${dates}.`,
		fix: `Bring back under \`corrections\` what is gone, with its date and \`statement: ${holder.statement.id}\`. A correction that was wrong is corrected by another.`,
	});
}

function toRestored(line: LedgerLine, holder: Holder, { restored = '' }: Change, desk: Desk): PlacedProblem {
	return placeAtStatement(holder, desk, {
		code: 'changed-without-correction',
		message: `\`${line.id}\` was withdrawn on ${restored}, and is not withdrawn any more. No correction says so that was not there before.`,
		fix: `Add it under \`corrections\`, or put \`withdrawn\` back.\n- date: ${desk.today}\n  note: Why it stands again, in a sentence.\n  statement: ${holder.statement.id}`,
	});
}
