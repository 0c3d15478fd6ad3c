import { quote } from '../text/quotation-marks.ts';
import { splitSentences } from '../text/sentences.ts';
import { splitClusters } from './clusters.ts';
import { CUT } from './setter.ts';

/**
 * The longest beginning of a text that fits with a mark behind it, at the end of a sentence. Where not even its first
 * sentence fits, at the end of a word. Quotation marks that were opened are closed.
 */
export function shortenText(text: string, fits: (shortened: string) => boolean): string {
	// Never between a character and its marks: what is left would be another one, for which no face was prepared.
	const ends = [0];
	for (const cluster of splitClusters(text)) ends.push((ends.at(-1) ?? 0) + cluster.length);
	const isEnd = new Set(ends);
	const sentences = splitSentences(text).filter(({ end }) => end < text.length && isEnd.has(end));
	for (const { end } of sentences.reverse()) {
		const shortened = toShortened(text, end);
		if (fits(shortened)) return shortened;
	}
	let low = 0;
	let high = ends.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (fits(toShortened(text, ends[middle] ?? 0))) low = middle;
		else high = middle - 1;
	}
	const end = ends[low] ?? 0;
	const blank = text.lastIndexOf(' ', end);
	return toShortened(text, blank > end / 2 ? blank : end);
}

function toShortened(text: string, end: number): string {
	const kept = text.slice(0, end).trimEnd();
	return `${kept} ${CUT}${toClosing(text, kept)}`;
}

/** The mark that closes what a beginning leaves open: that which ends the text, if the beginning has opened one more. */
function toClosing(text: string, kept: string): string {
	const opening = text.charAt(0);
	const closing = /\u00A0?[^\p{L}\p{N}\s]$/u.exec(text)?.[0] ?? '';
	const isPair = MARKS.some(([open, close]) => open === opening && close === closing);
	if (!isPair) return '';
	const last = closing.charAt(closing.length - 1);
	const opened = kept.split(opening).length - 1;
	const closed = opening === last ? 0 : kept.split(last).length - 1;
	const isOpen = opening === last ? opened % 2 === 1 : opened > closed;
	return isOpen ? closing : '';
}
const MARKS = ['en', 'ar', 'bg', 'hu', 'fi', 'fr', 'ja'].map((language): [string, string] => {
	const [open = '', close = ''] = quote('|', language).split('|');
	return [open.charAt(0), close];
});
