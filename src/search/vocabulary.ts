import type { Archive } from './archive.ts';
export async function readVocabularies(_archive: Archive) {
	return { toCompletions: (_word: string, _most: number) => ({ words: [] as string[], known: 0 }) };
}
