import type { Ledger } from '../schema/ledger.ts';
import { toLinesById } from './compare.ts';

/** What an update changes, a line each, for who runs the command. */
export function describeUpdate(before: Ledger | undefined, after: Ledger): string {
	const known = before === undefined ? new Map<string, never>() : toLinesById(before);
	const lines = [...after.statements]
		.sort((a, b) => (a.id < b.id ? -1 : 1))
		.flatMap((line) => {
			const was = known.get(line.id);
			if (was === undefined) return [`+ ${line.id} (${line.kind} ${line.number} of ${line.article}, ${line.first})`];
			if (line.now !== was.now) return [`→ ${line.id} is now ${line.now ?? line.id}`];
			if (line.article !== was.article) return [`→ ${line.id} moved from ${was.article} to ${line.article}`];
			const version = line.versions.at(-1);
			if (line.versions.length > was.versions.length)
				return [`~ ${line.id} has new words or another status since ${version?.date}`];
			return [];
		});
	const added = (['articles', 'speakers', 'topics'] as const).flatMap((list) => {
		const was = new Set(before?.[list]);
		const fresh = new Set(after[list].filter((id) => !was.has(id)));
		return fresh.size === 0 ? [] : [`+ ${list}: ${[...fresh].sort().join(', ')}`];
	});
	const all = [...added, ...lines];
	return all.length === 0 ? 'Only its digest or its form changes.' : all.join('\n');
}
