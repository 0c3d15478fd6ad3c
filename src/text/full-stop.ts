/** The full stop that a text still needs to be a sentence: none where it ends with a mark that does the same, quotation marks and brackets aside. */
export function toFullStop(text: string): '.' | '' {
	return /[.?!…。？！؟।][”’»"')\]」]*$/u.test(text) ? '' : '.';
}

/** A text as a sentence; a comma or a like mark that led on to what is left out gives way to the full stop. */
export function toSentence(text: string): string {
	const closed = text.replace(/[\s,;:،、]+$/u, '');
	return closed + toFullStop(closed);
}
