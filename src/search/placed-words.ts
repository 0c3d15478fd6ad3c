import { toSearchedTexts, type IndexedStatement } from '../text/indexed.ts';
import { toSearchWords } from '../text/search-words.ts';

/** The words of a statement by their places as the index counts them; an empty one stands between two texts. */
export function toPlacedWords(statement: IndexedStatement): string[] {
	return toSearchedTexts(statement).flatMap((text) => [...toSearchWords(text).map(({ word }) => word), '']);
}

/** The places of words that stand next to each other in this order, each time; the last may be the beginning of one. */
export function findPlaces(placed: readonly string[], words: readonly string[], isOpen: boolean): number[] {
	const last = words.length - 1;
	return placed.flatMap((_, start) => {
		const isThere = words.every((word, index) => {
			const own = placed[start + index];
			return own === word || (isOpen && index === last && own?.startsWith(word) === true);
		});
		return isThere ? words.map((_word, index) => start + index) : [];
	});
}
