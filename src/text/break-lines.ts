/** Wide in every face: East Asian writing, and signs drawn as pictures. */
const WIDE =
	/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Extended_Pictographic}\u3000-\u303f\uff01-\uff60]/u;
const BROAD = /[MWmw@%—ЖМШЩЫЮжмшщыю]/u;
const LETTER = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Common}\p{sc=Arabic}\p{sc=Hebrew}]/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Breaks a text into lines where no browser does, as in SVG. `room` is in em and measured by guess, rather too wide than
 * too narrow, because the face is the reader's. Breaks at blanks, and inside a word only where it fills a line alone.
 */
export function breakLines(text: string, room: number): string[] {
	const lines: string[] = [];
	let line = '';
	let width = 0;
	const end = (): void => {
		if (line !== '') lines.push(line);
		line = '';
		width = 0;
	};
	for (const word of text.trim().split(/\s+/u)) {
		const parts = Array.from(graphemes.segment(word), ({ segment }) => segment);
		const wordWidth = parts.reduce((sum, part) => sum + toWidth(part), 0);
		if (width + BLANK + wordWidth > room) end();
		if (line !== '') {
			line += ' ';
			width += BLANK;
		}
		for (const part of parts) {
			if (width + toWidth(part) > room) end();
			line += part;
			width += toWidth(part);
		}
	}
	end();
	return lines;
}

const BLANK = 0.3;

/** In em, of one grapheme. Writing that joins signs into one (Devanagari, Tibetan) is given the width of its signs. */
function toWidth(grapheme: string): number {
	if (WIDE.test(grapheme)) return 1.05;
	if (BROAD.test(grapheme)) return 0.95;
	if (/\p{Lu}/u.test(grapheme)) return 0.72;
	if (LETTER.test(grapheme)) return 0.56;
	return Math.max(0.8, 0.55 * Array.from(grapheme).length);
}
