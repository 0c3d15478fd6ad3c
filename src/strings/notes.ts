import { createNotesEn } from './en-notes.ts';
import { createNotesEs } from './es-notes.ts';

/** What is said beside the results of a search, by language. */
export const NOTES_LANGUAGES = { en: createNotesEn, es: createNotesEs };

/** The same in the site's language; see `search.ts`. */
export const notesStrings = import.meta.env.RECORD_LANGUAGE === 'es' ? createNotesEs() : createNotesEn();
