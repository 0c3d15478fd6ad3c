import type { Ledger, LedgerName } from '../schema/ledger.ts';
import { toLinesById } from './compare.ts';

/** What an update changes, a line each, for who runs the command. */
export function describeUpdate(before: Ledger | undefined, after: Ledger): string {
	const known = before === undefined ? new Map<string, never>() : toLinesById(before);
	const lines = [...after.statements]
		.sort((a, b) => (a.id < b.id ? -1 : 1))
		.flatMap((line) => {
			const was = known.get(line.id);
			if (was === undefined) return [`+ ${line.id} (${line.kind} ${line.number} of ${line.article}, ${line.first})`];
			if (line.now !== was.now)
				return [line.now === undefined ? `→ ${line.id} is itself again` : `→ ${line.id} is now ${line.now}`];
			if (line.article !== was.article) return [`→ ${line.id} moved from ${was.article} to ${line.article}`];
			const version = line.versions.at(-1);
			if (line.versions.length > was.versions.length)
				return [`~ ${line.id} has new words or another status since ${version?.date}`];
			if (line.withdrawn !== was.withdrawn)
				return [line.withdrawn === undefined ? `+ ${line.id} is back` : `- ${line.id} was withdrawn`];
			if (version?.corrections?.length !== was.versions.at(-1)?.corrections?.length)
				return [`~ ${line.id} has another correction`];
			return [];
		});
	const added = (['articles', 'speakers', 'topics'] as const).flatMap((list) => {
		const was = new Set(before?.[list].map(toName));
		const fresh = new Set(after[list].map(toName).filter((name) => !was.has(name)));
		return fresh.size === 0 ? [] : [`+ ${list}: ${[...fresh].sort().join(', ')}`];
	});
	const all = [...added, ...lines];
	return all.length === 0 ? 'Only its digest or its form changes.' : all.join('\n');
}

const toName = (name: string | LedgerName): string =>
	typeof name === 'string' ? name : name.now === undefined ? name.id : `${name.id} (now ${name.now})`;
