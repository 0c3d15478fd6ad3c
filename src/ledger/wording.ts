import { toDigest } from '../text/digest.ts';
import { fold } from '../text/fold.ts';

/** Marks that a sentence round a piece puts behind it, so that they are there in one place and not in another. */
const END_MARK = /[.,;]$/;

/** How many digits of a digest tell one wording of a statement from another in a link. */
const DIGITS = 8;

/**
 * Tells whether two wordings are the same words: typography, white space and the way into pieces aside, and the full
 * stop, comma or semicolon that ends a piece. Contract sections 3.2 and 6.
 */
export function isSameWording(one: readonly string[], other: readonly string[]): boolean {
	if (one.length === other.length && one.every((piece, at) => piece === other[at])) return true;
	const [ones, others] = [toTokens(one), toTokens(other)];
	return (
		ones.length === others.length &&
		ones.every((token, at) => {
			const twin = others[at];
			if (twin === undefined || token.text === twin.text) return twin !== undefined;
			const isEnd = token.isEnd || twin.isEnd;
			return isEnd && token.text.replace(END_MARK, '') === twin.text.replace(END_MARK, '');
		})
	);
}

/** Words as they are folded, without blanks round them. */
export const toFolded = (words: readonly string[]): string => fold(words.join(' '), 'blanks').text.trim();

/**
 * A digest of a wording, for links: typography, white space and the mark that ends a piece aside. 8 hexadecimal digits,
 * which tell the few wordings of one statement apart.
 */
export function toWordingDigest(words: readonly string[]): string {
	const tokens = toTokens(words).map(({ text, isEnd }) => (isEnd ? text.replace(END_MARK, '') : text));
	return toDigest([tokens.join(' ')], DIGITS);
}

/** What wordings are looked up by: the same for all that `isSameWording` takes for the same, and for a few others. */
export const toWordingKey = (words: readonly string[]): string => toFolded(words).replace(/[.,;](?=\s|$)/g, '');

function toTokens(words: readonly string[]): { text: string; isEnd: boolean }[] {
	return words.flatMap((piece) => {
		const tokens = toFolded([piece]).split(' ');
		return tokens.map((text, at) => ({ text, isEnd: at === tokens.length - 1 }));
	});
}
