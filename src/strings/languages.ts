import { SITE } from '../site.ts';
import { en, type Strings } from './en.ts';
import { es } from './es.ts';

/** Every language the interface speaks. Another one is a module like `en.ts` and a word here. */
export const LANGUAGES: readonly Strings[] = [en, es];

/** The words of the interface in a language (BCP 47; `es-MX` is answered by `es`), or nothing where it has none. */
export function findStrings(language: string): Strings | undefined {
	const [primary] = language.toLowerCase().split('-');
	return LANGUAGES.find((strings) => strings.language === primary);
}

/** The words of the site's own pages: lists, search, front. */
export const siteStrings: Strings = findStrings(SITE.language) ?? en;

/** The words of the pages of one article: its own language where the interface has it, else the site's. */
export function toStrings(language: string): Strings {
	return findStrings(language) ?? siteStrings;
}
