import { COLLECTION_LIMIT, isId } from '../reading/collection.ts';

/** What an address of the collection asks for. */
export interface Sent {
	/** Of statements, each once, in the order of the address, at most as many as a collection holds. */
	ids: string[];
	/** What is no id. */
	wrong: string[];
	/** How many ids are left out because there are too many. */
	excess: number;
}

/** Reads the collection that an address sends (`?s=id,id`; contract section 4), or nothing where it sends none. */
export function readSent(search: string): Sent | undefined {
	const parameters = new URLSearchParams(search);
	if (!parameters.has('s')) return undefined;
	const texts = parameters.getAll('s').flatMap((list) => list.split(',').map((text) => text.trim()));
	const asked = [...new Set(texts)].filter((text) => text !== '');
	const ids = asked.filter(isId);
	return {
		ids: ids.slice(0, COLLECTION_LIMIT),
		wrong: asked.filter((text) => !isId(text)),
		excess: Math.max(0, ids.length - COLLECTION_LIMIT),
	};
}
