import type { ShapedLine } from './shape-line.ts';
import { CAPITAL } from './sheet.ts';
import type { Setter } from './setter.ts';
import { shortenText } from './shorten-text.ts';

/** A text in lines of one size. */
export interface FittedText {
	lines: ShapedLine[];
	/** Px. */
	size: number;
	/** From baseline to baseline, px. */
	leading: number;
	/** From the top to the first baseline, px. */
	rise: number;
	isShortened: boolean;
}

/** What a text may take. */
export interface Frame {
	/** Allowed sizes in px, the largest first. */
	sizes: readonly number[];
	/** Px, by size: the larger the type, the farther its marks hang out. */
	toRoom: (size: number) => number;
	/** How many lines there may be at a size and its leading. */
	toMost: (size: number, leading: number) => number;
	/** The same where a line below says that the text was shortened. */
	toMostShortened?: (size: number, leading: number) => number;
	/** Whether words may be broken; if not told, only where no size has room for them whole. */
	mayBreakWords?: boolean;
}

/**
 * The whole text in the largest size that has room for it, or nothing where none has. Words wider than a line are
 * broken only if no size takes them whole.
 */
export function fitWhole(setter: Setter, text: string, frame: Frame): FittedText | undefined {
	const { sizes, toRoom, toMost, mayBreakWords } = frame;
	if (mayBreakWords === undefined) {
		return (
			fitWhole(setter, text, { ...frame, mayBreakWords: false }) ??
			fitWhole(setter, text, { ...frame, mayBreakWords: true })
		);
	}
	const measured = setter.measure(text);
	for (const size of sizes) {
		const { leading, rise } = toMeasures(text, size);
		const room = toRoom(size) / size;
		if (!mayBreakWords && measured.widest > room) continue;
		const lines = measured.toLines(room, toMost(size, leading));
		if (lines) return { lines, size, leading, rise, isShortened: false };
	}
	return undefined;
}

/** The same; where no size has room, as much of the text as the smallest takes. */
export function fitText(setter: Setter, text: string, frame: Frame): FittedText {
	const whole = fitWhole(setter, text, frame);
	if (whole) return whole;
	const { sizes, toRoom, toMost, toMostShortened = toMost } = frame;
	const size = sizes.at(-1) ?? 0;
	const { leading, rise } = toMeasures(text, size);
	const room = toRoom(size) / size;
	const most = toMostShortened(size, leading);
	const shortened = shortenText(text, (part) => setter.measure(part).countLines(room) <= most);
	return { lines: setter.measure(shortened).toLines(room, most) ?? [], size, leading, rise, isShortened: true };
}

/** A whole text in one line, or nothing where it has no room. */
export const fitInLine = (
	setter: Setter,
	text: string,
	sizes: readonly number[],
	room: number,
): FittedText | undefined => fitWhole(setter, text, { sizes, toRoom: () => room, toMost: () => 1 });

/** A name or a role in a line: smaller if it must be, in more lines if that does not do, and cut only beyond those. */
export function fitLine(setter: Setter, text: string, sizes: readonly number[], room: number, most = 2): FittedText {
	const toRoom = (): number => room;
	const smallest = sizes.at(-1);
	return fitText(setter, text, { sizes, toRoom, toMost: (size) => (size === smallest ? most : 1) });
}

/** Writing whose letters reach high above or far below others'. */
const TALL =
	/[\p{sc=Arabic}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Gujarati}\p{sc=Gurmukhi}\p{sc=Kannada}\p{sc=Malayalam}\p{sc=Sinhala}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** Small type needs more room between its lines than large. In px. */
function toMeasures(text: string, size: number): { leading: number; rise: number } {
	const factor = size >= 60 ? 1.2 : size >= 40 ? 1.3 : size > 31 ? 1.27 : size > 26 ? 1.23 : 1.2;
	const isTall = TALL.test(text);
	return { leading: Math.round(size * (isTall ? factor + 0.17 : factor)), rise: size * (isTall ? 0.8 : CAPITAL) };
}
