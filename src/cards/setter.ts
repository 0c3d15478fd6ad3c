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
	const known = new Map<string, MeasuredText>();
	const findDirection = (text: string): 'ltr' | 'rtl' => toDirection(text) ?? toLanguageDirection(language);
	return {
		toLine(text, own) {
			const paragraph = toParagraph(text, { ...style, ...own }, findDirection(text));
			return shapeLine(typeface, paragraph, 0, text.length);
		},
		measure(text) {
			const measured = known.get(text) ?? measureText(typeface, text, style, findDirection(text));
			known.set(text, measured);
			return measured;
		},
		toDirection: findDirection,
	};
}

/** A value with all its texts cleaned and prepared, whatever its shape. Line feeds are kept in `words` alone. */
export async function prepareTexts<T>(value: T, typeface: Typeface, style: Style): Promise<T> {
	await typeface.prepare(OWN, style);
	return (await prepare(value, '', (text) => typeface.prepare(text, style))) as T;
}

async function prepare(value: unknown, key: string, toPrepared: (text: string) => Promise<string>): Promise<unknown> {
	if (typeof value === 'string') {
		const text = cleanText(value);
		return toPrepared(key === 'words' ? text : text.replaceAll('\n', ' '));
	}
	if (Array.isArray(value)) return Promise.all(value.map((item: unknown) => prepare(item, key, toPrepared)));
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).map(async ([name, inner]): Promise<[string, unknown]> => [
		name,
		await prepare(inner, name, toPrepared),
	]);
	return Object.fromEntries(await Promise.all(entries));
}
