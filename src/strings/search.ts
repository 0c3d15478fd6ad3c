import { SITE } from '../site.ts';
import { searchEn } from './en-search.ts';

const LANGUAGES = [searchEn];

/** What the search says while it is searched, in the site's language: all of the words that reach the browser. */
export const searchStrings = LANGUAGES.find(({ language }) => language === SITE.language) ?? searchEn;
