import { isSuggested, toSearchWords } from '../text/search-words.ts';
import { writeWordList, type VocabularyFile } from '../text/word-list.ts';

/** Every word of some texts as it is searched, with the number of texts that hold it, and names. Same texts, same bytes. */
export function toVocabulary(texts: Iterable<string>, names: Iterable<string>): VocabularyFile {
	const counts = new Map<string, number>();
	for (const text of texts) {
		const words = new Set(toSearchWords(text).map(({ word }) => word));
		for (const word of words) if (isSuggested(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return { ...writeWordList(counts), names: [...new Set(names)].sort() };
}
