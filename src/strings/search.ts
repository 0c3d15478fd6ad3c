import { SITE } from '../site.ts';
import { searchEn } from './en-search.ts';
import { searchEs } from './es-search.ts';

/** One for each of the interface's languages. */
export const LANGUAGES = [searchEn, searchEs];

const [primary] = SITE.language.toLowerCase().split('-');

/** What the search says while it is searched, in the site's language. */
export const searchStrings = LANGUAGES.find(({ language }) => language === primary) ?? searchEn;
