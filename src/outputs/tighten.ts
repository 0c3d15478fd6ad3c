/** Elements beside which white space is no text: blocks, parts of lists, tables and drawings. */
const BLOCKS = new Set([
	...['dd', 'details', 'div', 'dl', 'dt', 'figcaption', 'figure', 'h1', 'h2', 'li', 'ol', 'p', 'section', 'summary'],
	...['ul', 'footer', 'form', 'header', 'nav'],
	...['table', 'tbody', 'td', 'th', 'thead', 'tr'],
	...['circle', 'g', 'line', 'path', 'rect', 'svg', 'symbol', 'text', 'use'],
]);

/** The whole of a tag, so that nothing is looked for in the values of its attributes; a shape with its end. */
const INSIDE = '(?:[^>"]|"[^"]*")*';
const BEFORE_TAG = new RegExp(`\\s*</?([a-z][\\w-]*)${INSIDE}>`, 'g');
const BEHIND_TAG = new RegExp(
	`(<(circle|line|path|rect|use)${INSIDE})></\\2>\\s*|</?([a-z][\\w-]*)${INSIDE}>\\s*`,
	'g',
);

/**
 * HTML without the white space beside blocks, which Astro leaves where a template breaks its lines. Nobody sees it,
 * but an article's page has hundreds of them. Not for preformatted text, nor for prose, whose text others read.
 */
export function tighten(html: string): string {
	return html
		.replace(BEHIND_TAG, (found: string, shape?: string, _?: string, name?: string) => {
			if (shape !== undefined) return `${shape}/>`;
			return BLOCKS.has(name ?? '') ? found.trimEnd() : found;
		})
		.replace(BEFORE_TAG, (found: string, name: string) => (BLOCKS.has(name) ? found.trimStart() : found));
}
