import { createDateFormat } from '../text/dates.ts';

/** Between thousands a point is read as a decimal mark in some countries of a language and a comma in others; this is in none. */
export const THIN_SPACE = '\u202F';

/**
 * Numbers of a language, alone and with what is counted.
 *
 * @param group what stands between thousands, where the language's own mark would be misread
 */
export function createNumbers(language: string, group?: string) {
	const numbers = new Intl.NumberFormat(language);
	const plurals = new Intl.PluralRules(language);
	const [mark] = /\D+/.exec(numbers.format(11_111)) ?? [','];
	const number = (value: number): string => numbers.format(value).replaceAll(mark, group ?? mark);
	return {
		number,
		count: (value: number, one: string, many: string): string =>
			`${number(value)} ${plurals.select(value) === 'one' ? one : many}`,
	};
}

/** What `Intl` knows of a language: numbers, dates of every precision, lists, the names of languages. */
export function createIntl(language: string, group?: string) {
	const formatDate = createDateFormat(language);
	const lists = new Intl.ListFormat(language, { type: 'conjunction' });
	const languages = new Intl.DisplayNames(language, { type: 'language' });
	return {
		...createNumbers(language, group),
		formatDate,
		list: (items: readonly string[]): string => lists.format(items),
		languageName: (tag: string): string => languages.of(tag) ?? tag,
	};
}

/** A text as it begins a line or a sentence. */
export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
