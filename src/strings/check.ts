import { createCheckEn } from './en-check.ts';
import { createCheckEs } from './es-check.ts';

/** What is said of pasted words, by language. */
export const CHECK_LANGUAGES = { en: createCheckEn, es: createCheckEs };

/** The same in the site's language; see `search.ts`. */
export const checkStrings = import.meta.env.RECORD_LANGUAGE === 'es' ? createCheckEs() : createCheckEn();
