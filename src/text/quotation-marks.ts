/**
 * The marks round quoted words by language, for languages whose marks are not “these”. After CLDR's delimiters
 * (https://cldr.unicode.org); by the primary language.
 */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
	ar: ['«', '»'],
	be: ['«', '»'],
	bg: ['„', '“'],
	cs: ['„', '“'],
	de: ['„', '“'],
	el: ['«', '»'],
	es: ['«', '»'],
	et: ['„', '“'],
	fa: ['«', '»'],
	fi: ['”', '”'],
	fr: ['«\u00A0', '\u00A0»'],
	hr: ['„', '“'],
	hu: ['„', '”'],
	hy: ['«', '»'],
	it: ['«', '»'],
	ja: ['「', '」'],
	nb: ['«', '»'],
	pl: ['„', '”'],
	ro: ['„', '”'],
	ru: ['«', '»'],
	sk: ['„', '“'],
	sl: ['„', '“'],
	sv: ['”', '”'],
	uk: ['«', '»'],
};

/** Words in the quotation marks of their language (BCP 47). */
export function quote(words: string, language: string): string {
	const [primary = ''] = language.toLowerCase().split('-');
	const [opening, closing] = MARKS[primary] ?? ['“', '”'];
	return opening + words + closing;
}

/** As anchoring does: a pair of marks typed round the words is no part of them. Contract 3.3. */
export function dropOuterMarks(words: string): string {
	const trimmed = words.trim();
	return /^["“„«].*["”“»]$/su.test(trimmed) ? trimmed.slice(1, -1).trim() : trimmed;
}
