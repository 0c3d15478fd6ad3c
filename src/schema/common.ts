import { z } from 'zod';

/** What a value means beyond its type: problems are worded by it. */
export type ValueKind = 'text' | 'id' | 'date' | 'address' | 'language' | 'pieces';

/** The kind of each schema of this module; a schema derived from one of them (`.describe()`) has its kind too. */
export const valueKinds = z.registry<{ kind: ValueKind }>();

/**
 * An id: kebab-case ASCII, as it stands in addresses (`/s/ID/`, `#ID`). Contract section 2.
 * The pattern leaves out `_`, so ids of the page's own furniture (`_sources`) can never be a person's.
 */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A date of one of three precisions: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const DATE_PATTERN = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Ids that a speaker cannot have because the search address uses them (`speaker=article`: the article's own claims). */
export const RESERVED_SPEAKER_IDS: readonly string[] = ['article'];

/** Tells whether a string of `DATE_PATTERN` names a day, month and year that exist in the Gregorian calendar. */
export function isCalendarDate(date: string): boolean {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	const time = new Date(Date.UTC(year, month - 1, day));
	time.setUTCFullYear(year);
	return time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
}

/** Tells whether a string is an absolute web address; nothing else may be linked as a source. */
export function isWebAddress(address: string): boolean {
	return /^https?:\/\//i.test(address) && URL.canParse(address);
}

/**
 * Tells whether a string is a well-formed BCP 47 language tag. Source: ECMA-402, `Intl.getCanonicalLocales`; less
 * the languages of five to eight letters, of which none is registered: `english` would be one.
 */
export function isLanguageTag(tag: string): boolean {
	if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return false;
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}

/** Text that must say something: white space alone is as good as a missing field. */
export const textSchema = z
	.string()
	.refine((text) => text.trim() !== '')
	.register(valueKinds, { kind: 'text' });

export const idSchema = z.string().regex(ID_PATTERN).register(valueKinds, { kind: 'id' });

/** A bare YAML year is a number; it is read as the string an editor meant. */
export const dateSchema = z
	.union([z.string().meta({ pattern: DATE_PATTERN.source }), z.number().int().min(1000).max(9999)])
	.transform((date) => String(date))
	.refine((date) => DATE_PATTERN.test(date) && isCalendarDate(date))
	.register(valueKinds, { kind: 'date' });

export const addressSchema = z.string().refine(isWebAddress).register(valueKinds, { kind: 'address' });

export const languageSchema = z.string().refine(isLanguageTag).register(valueKinds, { kind: 'language' });

/** A list that may be empty, absent or left blank (`topics:` with nothing behind it). */
export function listOf<Item extends z.ZodType>(item: Item) {
	return z
		.array(item)
		.nullish()
		.transform((items) => items ?? []);
}

/** Words to look for in the prose: one string, or the pieces into which the prose splits it. */
export const piecesSchema = z
	.union([textSchema, z.array(textSchema).min(1)])
	.transform((pieces) => (typeof pieces === 'string' ? [pieces] : pieces))
	.register(valueKinds, { kind: 'pieces' });
