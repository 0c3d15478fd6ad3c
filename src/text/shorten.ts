/** A text cut at a blank to at most `limit` UTF-16 units, with an ellipsis where something is left out. For titles and descriptions, never for words on a page. */
export function shorten(text: string, limit: number): string {
	if (text.length <= limit) return text;
	const blank = text.lastIndexOf(' ', limit - 1);
	const end = blank > limit / 2 ? blank : limit - 1;
	return `${text
		.slice(0, end)
		.toWellFormed()
		.replace(/[\s.,;:\uFFFD]+$/u, '')}…`;
}
