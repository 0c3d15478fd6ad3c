import { z } from 'zod';

/** What a value means beyond its type: problems are worded by it. */
export type ValueKind = 'text' | 'id' | 'date' | 'address' | 'language' | 'pieces';

/** The kind of each schema of this module; a schema derived from one of them (`.describe()`) has its kind too. */
export const valueKinds = z.registry<{ kind: ValueKind; most?: number }>();

/**
 * How many characters a value may have (UTF-16 units). Generous for every article there is; without a limit one long
 * title, printed with each of two thousand statements in a dozen files, makes gigabytes.
 */
export const MOST_CHARACTERS = { line: 1000, text: 20_000, piece: 50_000, address: 4000 } as const;

/**
 * An id: kebab-case ASCII, as it stands in addresses (`/s/ID/`, `#ID`). Contract section 2.
 * The pattern leaves out `_`, so ids of the page's own furniture (`_sources`) can never be a person's.
 */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Ids name folders, and file systems take names of 255 bytes, some of them paths of 260. */
export const MOST_OF_ID = 120;

/** Names that Windows keeps for devices: no folder or file of a site, or of a copy of its source, can have them there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** What is wrong with a string as an id, `undefined` if nothing is. */
export function explainNoId(text: string): 'form' | 'length' | 'device' | undefined {
	if (text.length > MOST_OF_ID) return ID_PATTERN.test(text) ? 'length' : 'form';
	if (!ID_PATTERN.test(text)) return 'form';
	return DEVICE.test(text) ? 'device' : undefined;
}

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

/** Blanks, control characters and what cannot be seen, which browsers drop or escape; a backslash, which some take for a slash. */
const FOREIGN = /[\s\p{Cc}\p{Cf}\\]/u;

/**
 * Tells whether a string is an absolute web address that every reader takes for the same one; nothing else may be linked
 * as a source. A name or password in it would be published, and serves to show another host than the one it leads to.
 */
export function isWebAddress(address: string): boolean {
	if (!/^https?:\/\//i.test(address) || FOREIGN.test(address) || !URL.canParse(address)) return false;
	const { username, password } = new URL(address);
	return username === '' && password === '';
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
const toTextSchema = (most: number) =>
	z
		.string()
		.max(most)
		.refine((text) => text.trim() !== '')
		.register(valueKinds, { kind: 'text', most });

/** One or more sentences. */
export const textSchema = toTextSchema(MOST_CHARACTERS.text);

/** A name, a title, an office: what is printed in one line, and repeated on many pages. */
export const lineSchema = toTextSchema(MOST_CHARACTERS.line);

const pieceSchema = toTextSchema(MOST_CHARACTERS.piece);

export const idSchema = z
	.string()
	.regex(ID_PATTERN)
	.max(MOST_OF_ID)
	.refine((id) => explainNoId(id) !== 'device')
	.register(valueKinds, { kind: 'id' });

/** A bare YAML year is a number; it is read as the string an editor meant. */
export const dateSchema = z
	.union([z.string().meta({ pattern: DATE_PATTERN.source }), z.number().int().min(1000).max(9999)])
	.transform((date) => String(date))
	.refine((date) => DATE_PATTERN.test(date) && isCalendarDate(date))
	.register(valueKinds, { kind: 'date' });

export const addressSchema = z
	.string()
	.max(MOST_CHARACTERS.address)
	.refine(isWebAddress)
	.register(valueKinds, { kind: 'address', most: MOST_CHARACTERS.address });

export const languageSchema = z.string().refine(isLanguageTag).register(valueKinds, { kind: 'language' });

/** How many items a list may have: many times what articles need, few enough that what is made of them stays small. */
export const MOST_ITEMS = {
	statements: 5000,
	sources: 5000,
	speakers: 1000,
	authors: 500,
	aliases: 200,
	named: 200,
	pieces: 200,
	sameAs: 50,
	topics: 50,
} as const;

/** A list that may be empty, absent or left blank (`topics:` with nothing behind it). */
export function listOf<Item extends z.ZodType>(item: Item, most: number) {
	return z
		.array(item)
		.max(most)
		.nullish()
		.transform((items) => items ?? []);
}

/** Words to look for in the prose: one string, or the pieces into which the prose splits it. */
export const piecesSchema = z
	.union([pieceSchema, z.array(pieceSchema).min(1).max(MOST_ITEMS.pieces)])
	.transform((pieces) => (typeof pieces === 'string' ? [pieces] : pieces))
	.register(valueKinds, { kind: 'pieces', most: MOST_CHARACTERS.piece });
