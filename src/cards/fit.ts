import type { ShapedLine } from './shape-line.ts';
import type { Setter } from './setter.ts';
import { shortenText } from './shorten-text.ts';

/** A text in lines of one size. */
export interface FittedText {
	lines: ShapedLine[];
	/** Px. */
	size: number;
	/** From baseline to baseline, px. */
	leading: number;
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
}

/** The whole text in the largest size that has room for it; if none has, as much of it as the smallest size takes. */
export function fitText(
	setter: Setter,
	text: string,
	{ sizes, toRoom, toMost, toMostShortened = toMost }: Frame,
): FittedText {
	const measured = setter.measure(text);
	for (const size of sizes) {
		const leading = toLeading(text, size);
		const lines = measured.toLines(toRoom(size) / size, toMost(size, leading));
		if (lines) return { lines, size, leading, isShortened: false };
	}
	const size = sizes.at(-1) ?? 0;
	const leading = toLeading(text, size);
	const room = toRoom(size) / size;
	const most = toMostShortened(size, leading);
	const shortened = shortenText(text, (part) => setter.measure(part).countLines(room) <= most);
	return { lines: setter.measure(shortened).toLines(room, most) ?? [], size, leading, isShortened: true };
}

/** A name or a role in a line: smaller if it must be, in more lines if that does not do, and cut only beyond those. */
export function fitLine(setter: Setter, text: string, sizes: readonly number[], room: number, most = 2): FittedText {
	const toRoom = (): number => room;
	const smallest = sizes.at(-1);
	return fitText(setter, text, { sizes, toRoom, toMost: (size) => (size === smallest ? most : 1) });
}

/** Writing whose letters reach high above or far below others'. */
const TALL =
	/[\p{sc=Arabic}\p{sc=Thai}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Tamil}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** Small type needs more room between its lines than large. */
function toLeading(text: string, size: number): number {
	const factor = size >= 60 ? 1.2 : size >= 40 ? 1.3 : 1.28;
	return Math.round(size * (TALL.test(text) ? factor + 0.17 : factor));
}
