const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What joins with the character before it: only then do code points not suffice. */
const JOINING = /[\p{M}\p{Emoji_Modifier}\p{Regional_Indicator}\u200C\u200D\uFE0E\uFE0F]/u;

/** A text in what a reader takes for characters. */
export function splitClusters(text: string): string[] {
	return JOINING.test(text) ? Array.from(graphemes.segment(text), ({ segment }) => segment) : Array.from(text);
}
