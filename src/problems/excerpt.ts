/** How much of a long line is shown, and how much of it before the caret. */
const MOST_SHOWN = 100;
const MOST_BEFORE = 60;

/**
 * A line of a content file cut to what fits into a report, and what to print under it so that a caret stands at
 * `column` (from 1): tabs stay tabs, wide characters count twice, combining ones not at all.
 */
export function toExcerpt(line: string, column: number): { text: string; indent: string } {
	const at = Math.min(column - 1, line.length);
	const isLong = line.length > MOST_SHOWN;
	const start = isLong ? toBoundary(line, Math.max(0, Math.min(at - MOST_BEFORE, line.length - MOST_SHOWN))) : 0;
	const end = isLong ? toBoundary(line, start + MOST_SHOWN) : line.length;
	const before = `${start > 0 ? '…' : ''}${line.slice(start, at)}`;
	const after = `${line.slice(at, end)}${end < line.length ? '…' : ''}`;
	return { text: toHarmless(before + after), indent: toIndent(toHarmless(before)) };
}

/**
 * A text that does nothing in a terminal but be read: control characters, escape sequences among them, and characters
 * that turn the direction of the text are replaced one by one. Tabs stay; line ends stay if `keepLines`.
 */
export function toHarmless(text: string, keepLines: boolean = false): string {
	return text
		.replace(keepLines ? /[^\P{Cc}\t\n]/gu : /[^\P{Cc}\t]/gu, '\ufffd')
		.replace(/[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

/** Never between the two halves of a character beyond U+FFFF. */
function toBoundary(line: string, index: number): number {
	const isInside = /[\ud800-\udbff]/.test(line[index - 1] ?? '') && /[\udc00-\udfff]/.test(line[index] ?? '');
	return isInside ? index - 1 : index;
}

function toIndent(before: string): string {
	return Array.from(before, (character) => (character === '\t' ? '\t' : ' '.repeat(toWidth(character)))).join('');
}

/** Columns of a terminal. After Unicode Standard Annex 11, East Asian Width; emoji as terminals draw them. */
function toWidth(character: string): number {
	if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) return 0;
	const isWide =
		/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
	return isWide.test(character) ? 2 : 1;
}
