import { frontPath } from '../record/permalink.ts';

/** Sites of one host share its storage. */
export const COLLECTION_KEY = `collection ${frontPath()}`;

/** How many statements a collection holds at most: so many ids fit into an address that every host and messenger takes. */
export const COLLECTION_LIMIT = 100;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text has the form of a statement's id. */
export const isId = (text: unknown): text is string => typeof text === 'string' && ID.test(text);

/** The ids of the statements that the reader has gathered in this browser, in that order; none where nothing is kept. */
export function readCollection(): string[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(COLLECTION_KEY) ?? '[]');
		return Array.isArray(kept) ? kept.filter(isId) : [];
	} catch {
		return [];
	}
}

/** Keeps a collection; tells whether the browser does. */
export function keepCollection(ids: readonly string[]): boolean {
	try {
		if (ids.length === 0) localStorage.removeItem(COLLECTION_KEY);
		else localStorage.setItem(COLLECTION_KEY, JSON.stringify([...new Set(ids)]));
		return true;
	} catch {
		return false;
	}
}

/**
 * Puts a statement into the collection, or takes it out again if it is in it. Gives how many there are then, 0 for one
 * that was taken out, `full` where there is no room, and nothing where the browser keeps nothing.
 */
export function collect(id: string): number | 'full' | undefined {
	const ids = readCollection();
	const isIn = ids.includes(id);
	if (!isIn && ids.length >= COLLECTION_LIMIT) return 'full';
	const next = isIn ? ids.filter((other) => other !== id) : [...ids, id];
	if (!keepCollection(next)) return undefined;
	return isIn ? 0 : next.length;
}
