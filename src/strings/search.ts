import { createSearchEn } from './en-search.ts';
import { createSearchEs } from './es-search.ts';

/** What the search says while it is searched, by language. */
export const SEARCH_LANGUAGES = { en: createSearchEn, es: createSearchEs };

/**
 * The same in the site's language. The build puts the language in (astro.config.mjs), so that the browser gets no
 * other.
 */
export const searchStrings = import.meta.env.RECORD_LANGUAGE === 'es' ? createSearchEs() : createSearchEn();
