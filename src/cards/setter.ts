import { toDirection, toLanguageDirection } from '../text/languages.ts';
import { cleanText } from './clean-text.ts';
import { measureText, type MeasuredText } from './measure-text.ts';
import { shapeLine, toParagraph, type ShapedLine } from './shape-line.ts';
import type { Style, Typeface } from './typeface.ts';

/** Put where words are left out. */
export const CUT = '[…]';

/** What layouts put between texts, and numbers. */
const OWN = `${CUT} .,0123456789`;

/** Sets the texts of one card. */
export interface Setter {
	/** A text in one line, whatever its width. */
	toLine: (text: string, style?: Partial<Style>) => ShapedLine;
	measure: (text: string) => MeasuredText;
	/** The direction of a text by its first letter, else of the card's language. */
	toDirection: (text: string) => 'ltr' | 'rtl';
}

/** Opens the faces for all texts of a card, so that setting them waits for nothing. Texts are to be cleaned by `prepare`. */
export function createSetter(typeface: Typeface, language: string): Setter {
	const style: Style = { language };
	const findDirection = (text: string): 'ltr' | 'rtl' => toDirection(text) ?? toLanguageDirection(language);
	return {
		toLine(text, own) {
			const paragraph = toParagraph(text, { ...style, ...own }, findDirection(text));
			return shapeLine(typeface, paragraph, 0, text.length);
		},
		measure: (text) => measureText(typeface, text, style, findDirection(text)),
		toDirection: findDirection,
	};
}

/** A value with all its texts cleaned and prepared, whatever its shape. */
export async function prepareTexts<T>(value: T, typeface: Typeface, style: Style): Promise<T> {
	await typeface.prepare(OWN, style);
	return (await prepare(value, (text) => typeface.prepare(cleanText(text), style))) as T;
}

async function prepare(value: unknown, toPrepared: (text: string) => Promise<string>): Promise<unknown> {
	if (typeof value === 'string') return toPrepared(value);
	if (Array.isArray(value)) return Promise.all(value.map((item: unknown) => prepare(item, toPrepared)));
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).map(async ([key, inner]): Promise<[string, unknown]> => [
		key,
		await prepare(inner, toPrepared),
	]);
	return Object.fromEntries(await Promise.all(entries));
}
