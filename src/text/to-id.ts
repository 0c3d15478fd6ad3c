/**
 * The id a text would have: kebab-case ASCII, accents dropped (`Claudia Sheinbaum` → `claudia-sheinbaum`). Empty for a
 * text without a Latin letter or digit.
 */
export function toId(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}|['’]/gu, '')
		.replace(/[ßæœøđłþ]/gi, (letter) => SPELLED[letter.toLowerCase()] ?? '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

/** Letters that Unicode does not take apart. */
const SPELLED: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ł: 'l',
	þ: 'th',
};
