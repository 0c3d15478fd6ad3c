import { getHolder } from '../../ledger/compare.ts';
import type { PlacedProblem } from '../../problems/problem.ts';
import type { Ledger, LedgerName } from '../../schema/ledger.ts';
import type { Desk } from './desk.ts';

/** Former addresses of articles and speakers that lead to something else than what left them. */
export function checkNames({ articles, speakers }: Ledger, desk: Desk): PlacedProblem[] {
	const { slugs, formerSlugs, speakers: people, formerSpeakers } = desk.holdings;
	return [
		...articles.flatMap((name) => checkName(name, { living: slugs, former: formerSlugs, kind: 'article' }, desk)),
		...speakers.flatMap((name) => checkName(name, { living: people, former: formerSpeakers, kind: 'speaker' }, desk)),
	];
}

interface Named {
	living: ReadonlySet<string>;
	/** What has a former name now. */
	former: ReadonlyMap<string, string>;
	kind: 'article' | 'speaker';
}

function checkName({ id, now }: LedgerName, { living, former, kind }: Named, desk: Desk): PlacedProblem[] {
	const holder = living.has(id) ? id : former.get(id);
	const heir = now === undefined ? findHeir(id, holder, kind, desk) : living.has(now) ? now : former.get(now);
	// What is gone is a problem of its own; one that was renamed back is itself again.
	if (heir === undefined || holder === undefined || holder === heir) return [];
	const address = `/${kind}s/${id}/`;
	const fix =
		holder === id
			? `Give the new ${kind} another ${kind === 'article' ? 'file name' : 'id'}, and write \`aliases: [${id}]\` in \`${heir}\` again.`
			: `Take \`${id}\` out of the \`aliases\` of \`${holder}\`, and write it among those of \`${heir}\` again: \`aliases: [${id}]\`.`;
	return [
		desk.reading.placeAt(id, {
			code: 'id-reused',
			message: `\`${id}\` is the former ${kind === 'article' ? 'address of the article' : 'id of the speaker'} \`${heir}\`, and ${holder === id ? 'is given to another one now' : `\`${holder}\` claims it now`}. Links to ${address} that people shared would lead to something else.`,
			fix,
		}),
	];
}

/** Of an article that was left and whose heir is not recorded: the one that has its statements, where the holder has none. */
function findHeir(id: string, holder: string | undefined, kind: Named['kind'], desk: Desk): string | undefined {
	if (kind === 'speaker' || holder === undefined || holder === id) return undefined;
	const homes = desk
		.getLinesByArticle()
		.get(id)
		?.flatMap((line) => {
			const home = getHolder(desk.holdings, line.id)?.publication.slug;
			return home === undefined ? [] : [home];
		});
	return homes === undefined || homes.includes(holder) ? undefined : homes[0];
}
