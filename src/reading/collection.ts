import { frontPath } from '../record/permalink.ts';

/** Sites of one host share its storage. */
const KEY = `collection ${frontPath()}`;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The ids of the statements that the reader has gathered in this browser, in that order; none where nothing is kept. */
export function readCollection(): string[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
		return Array.isArray(kept) ? kept.filter((id: unknown): id is string => typeof id === 'string' && ID.test(id)) : [];
	} catch {
		return [];
	}
}

/** Keeps a collection; tells whether the browser does. */
export function keepCollection(ids: readonly string[]): boolean {
	try {
		if (ids.length === 0) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, JSON.stringify([...new Set(ids)]));
		return true;
	} catch {
		return false;
	}
}

/**
 * Puts a statement into the collection, or takes it out again if it is in it. Gives how many there are then, 0 for one
 * that was taken out, and nothing where the browser keeps nothing.
 */
export function collect(id: string): number | undefined {
	const ids = readCollection();
	const isIn = ids.includes(id);
	const next = isIn ? ids.filter((other) => other !== id) : [...ids, id];
	if (!keepCollection(next)) return undefined;
	return isIn ? 0 : next.length;
}
