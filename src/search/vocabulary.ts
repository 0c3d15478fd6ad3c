import type { VocabularyFile } from '../text/word-list.ts';
import type { Archive } from './archive.ts';
import { readVocabulary, type Vocabulary } from './suggest.ts';

/** The words of all sites of an archive. They are fetched when a word is on no statement, not before. */
export async function getVocabulary(archive: Archive): Promise<Vocabulary> {
	return archive.remember('words', async () => readVocabulary(await archive.files<VocabularyFile>('vocabulary')));
}
