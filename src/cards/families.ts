import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The faces of a card, all from npm under the SIL Open Font License. npm has no Palatino; Spectral is nearest in colour,
 * width and the slant of its quotation marks. Each package comes in slices by ranges of Unicode, so nothing needs to be
 * subset: only slices that hold a character of the text are ever opened.
 */
interface FamilySource {
	package: string;
	/** What follows the name of the slice in the name of its file. */
	style: string;
	/** For faces with an axis of weights. */
	weight?: number;
	/** Brings its letters to the size of Spectral's beside them. */
	scale: number;
	/** In em, between letters. */
	tracking?: number;
}

const STATIC = '400-normal.woff2';
const VARIABLE = 'wght-normal.woff2';

const toNoto = (script: string, scale: number): FamilySource => ({
	...{ package: `@fontsource-variable/noto-serif-${script}`, style: VARIABLE, weight: 400, scale },
});

const SPECTRAL = { package: '@fontsource/spectral', scale: 1, tracking: -0.008 };

const JAPANESE = toNoto('jp', 0.9);
const KOREAN = toNoto('kr', 0.92);
const CHINESE = toNoto('sc', 0.9);

const LATIN: readonly FamilySource[] = [
	{ ...SPECTRAL, style: STATIC },
	// Greek, phonetic letters, the rarer Cyrillic.
	{ package: '@fontsource/gentium-plus', style: STATIC, scale: 1.02 },
];

const SCRIPTS: readonly FamilySource[] = [
	{ package: '@fontsource-variable/noto-naskh-arabic', style: VARIABLE, weight: 400, scale: 1.12 },
	toNoto('hebrew', 0.98),
	toNoto('thai', 1),
	toNoto('devanagari', 1),
	toNoto('bengali', 1),
	toNoto('tamil', 0.9),
	toNoto('telugu', 0.95),
	toNoto('gujarati', 1),
	toNoto('gurmukhi', 1),
	toNoto('kannada', 0.95),
	toNoto('malayalam', 0.9),
	toNoto('sinhala', 0.95),
	toNoto('khmer', 1),
	toNoto('lao', 1),
	toNoto('ethiopic', 0.95),
	toNoto('georgian', 0.95),
	toNoto('armenian', 0.95),
];

const SIGNS: readonly FamilySource[] = [
	{ package: '@fontsource/noto-sans-math', style: STATIC, scale: 0.92 },
	{ package: '@fontsource/noto-sans-symbols-2', style: STATIC, scale: 0.85 },
];

const EMOJI: FamilySource = {
	...{ package: '@fontsource-variable/noto-emoji', style: VARIABLE, weight: 400, scale: 0.82 },
};

const ITALIC: FamilySource = { ...SPECTRAL, style: '400-italic.woff2' };

/** A file of a family and the characters it may hold. */
export interface Slice {
	file: string;
	family: FamilySource;
	/** First and last code points of ranges, in order: what the family promises, not all of it is always there. */
	ranges: readonly (readonly [number, number])[];
}

/** Which families are asked for a character, in this order. East Asian ones by language: they share code points. */
function listFamilies(language: string, isItalic: boolean, isShared: boolean): readonly FamilySource[] {
	const [primary = ''] = language.toLowerCase().split('-');
	const han = HAN[primary] ?? [CHINESE, JAPANESE, KOREAN];
	const isWide = isShared && (primary === 'zh' || primary === 'ja');
	return [...(isWide ? han : []), ...(isItalic ? [ITALIC] : []), ...LATIN, ...SCRIPTS, ...han, ...SIGNS, EMOJI];
}

const HAN: Readonly<Record<string, readonly FamilySource[]>> = {
	ja: [JAPANESE, CHINESE, KOREAN],
	ko: [KOREAN, JAPANESE, CHINESE],
};

const slices = new WeakMap<FamilySource, readonly Slice[]>();

/**
 * The slices that may hold a character, the best first.
 *
 * @param isShared a mark that East Asian and Latin writing share but set in different widths
 */
export function listSlices(codePoint: number, language: string, isItalic: boolean, isShared: boolean): Slice[] {
	return listFamilies(language, isItalic, isShared).flatMap((family) =>
		readSlices(family).filter(({ ranges }) => ranges.some(([first, last]) => first <= codePoint && codePoint <= last)),
	);
}

/** The slices of emoji that hold all characters of a sequence. */
export function listEmojiSlices(codePoints: readonly number[]): Slice[] {
	return readSlices(EMOJI).filter(({ ranges }) =>
		codePoints.every((code) => ranges.some(([first, last]) => first <= code && code <= last)),
	);
}

function readSlices(family: FamilySource): readonly Slice[] {
	const known = slices.get(family);
	if (known !== undefined) return known;
	const index = createRequire(import.meta.url).resolve(`${family.package}/unicode.json`);
	const name = family.package.replace(/^.*\//, '');
	const read = Object.entries(JSON.parse(readFileSync(index, 'utf8')) as Record<string, string>).map(
		([slice, ranges]): Slice => ({
			file: join(dirname(index), 'files', `${name}-${slice.replace(/[[\]]/g, '')}-${family.style}`),
			family,
			ranges: ranges.split(',').map(toRange),
		}),
	);
	slices.set(family, read);
	return read;
}

/** `U+0370-0377` or `U+2116`. */
function toRange(range: string): readonly [number, number] {
	const [first = '', last = first] = range.replace('U+', '').split('-');
	return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
