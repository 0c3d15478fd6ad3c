import { toPolicy, type PageNeeds } from './policy.ts';

/**
 * What stands in a head, piece by piece: scripts, styles, other tags, and text. Attributes' values stand in double marks
 * there, whatever is written in them.
 */
const PIECES = /<script\b[^>]*>.*?<\/script>|<style>(.*?)<\/style>|<(?:[^"'>]|"[^"]*")*>|[^<]+/gsy;

const CHARSET = '<meta charset="utf-8">';

/**
 * A finished page with its policy as the first thing behind its encoding; its styles in one element, so that one hash
 * names them; and no blanks between the parts of its head. Styles are those of the head only: nothing that an author
 * writes gets there but as text or the value of an attribute. Throws where a head has another form than ours.
 *
 * @param needs what the page said of itself. Its scripts are not read out of it: one that got in by the words of an
 * article would be in the policy then
 */
export function sealPage(html: string, needs: Omit<PageNeeds, 'styles'>): string {
	const from = html.indexOf(CHARSET) + CHARSET.length;
	const styles: string[] = [];
	const parts: string[] = [];
	let end = from;
	// Not everything up to a `</head>`: that may stand in a description.
	PIECES.lastIndex = from;
	for (let match = PIECES.exec(html); match; match = PIECES.exec(html)) {
		const [piece, style] = match;
		if (piece === '</head>') break;
		if (style !== undefined) styles.push(style.trim());
		else if (piece.trim() !== '') parts.push(piece);
		end = PIECES.lastIndex;
	}
	if (from < CHARSET.length || styles.length === 0 || !html.startsWith('</head>', end)) {
		throw new Error('A page begins otherwise than src/outputs/seal-page.ts expects, and gets no policy.');
	}
	const style = styles.join('').replaceAll('}\n', '}');
	const policy = `<meta http-equiv="content-security-policy" content="${toPolicy({ ...needs, styles: [style] })}">`;
	return [html.slice(0, from), policy, ...parts, `<style>${style}</style>`, html.slice(end)].join('');
}
