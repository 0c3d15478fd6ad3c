import { collectingEn, copyingEn, wordsEn } from './en-sharing.ts';
import { collectingEs, copyingEs, wordsEs } from './es-sharing.ts';

/** In the language of the page that a script finds itself on, by its primary tag. */
export const choose = <Words>(en: Words, es: Words): Words =>
	document.documentElement.lang.startsWith('es') ? es : en;

export const toCopyingStrings = (): typeof copyingEn => choose(copyingEn, copyingEs);
export const toWordsStrings = (): typeof wordsEn => choose(wordsEn, wordsEs);
export const toCollectingStrings = (): typeof collectingEn => choose(collectingEn, collectingEs);
