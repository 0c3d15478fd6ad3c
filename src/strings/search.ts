import { SITE } from '../site.ts';
import { searchEn } from './en-search.ts';
import { searchEs } from './es-search.ts';

/** One for each of the interface's languages. */
export const LANGUAGES = [searchEn, searchEs];

/** What the search says while it is searched, in the site's language: all of the words that reach the browser. */
export const searchStrings = LANGUAGES.find(({ language }) => language === SITE.language) ?? searchEn;
