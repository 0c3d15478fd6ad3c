/** The whole of a script or style, which is not looked into, or a tag. */
const TAG = /<(script|style)\b[^>]*>.*?<\/\1>|<[a-z][^>"]*(?:"[^"]*"[^>"]*)*>/gs;
/** An attribute whose plain value needs no quotation marks, and what ends the tag directly behind it. */
const QUOTED = /="([^"\s'=<>`&[]+)"(\/?>)?/g;
/** End tags that may be left out because of what follows (https://html.spec.whatwg.org/multipage/syntax.html#optional-tags). */
const OPTIONAL = new RegExp(
	[
		'li>(?=<li\\b|</[ou]l>)',
		'(?:td|th)>(?=<t[dh]\\b|</tr>)',
		'tr>(?=<tr\\b|</t(?:head|body)>)',
		't(?:head|body)>(?=<tbody\\b|</table>)',
		'option>(?=<option\\b|</select>)',
		'p>(?=<(?:p|div|section|ul|ol|h[1-3])\\b|</(?:div|section|article|li)>)',
	]
		.map((end) => `</${end}`)
		.join('|'),
	'g',
);

/**
 * The body of a page without the quotation marks and end tags that HTML lets one leave out; a browser makes the same
 * tree of it. They stand in a page thousands of times. What stands before `<body` stays as it is.
 *
 * @param html a page as Astro prints it: names in lower case, values in double quotation marks
 */
export function shortenTags(html: string): string {
	const start = html.indexOf('<body');
	if (start === -1) return html;
	const body = html
		.slice(start)
		.replace(TAG, (tag: string, raw?: string) =>
			raw === undefined
				? tag.replace(QUOTED, (_, value: string, end = '') => `=${value}${end === '/>' ? ' />' : String(end)}`)
				: tag,
		)
		.replace(OPTIONAL, '');
	return html.slice(0, start) + body;
}
