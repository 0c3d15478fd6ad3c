/** How far beyond the limit a blank is looked for, to begin at: clusters can be told apart only from a safe place on. */
const REACH = 64;

/**
 * The end of a text, at most `limit` UTF-16 units of it, cut between characters as readers see them (Unicode's
 * extended grapheme clusters): never within a surrogate pair, an accented letter, a flag.
 */
export function takeEnd(text: string, limit: number): string {
	if (text.length <= limit) return text;
	const window = text.slice(-limit - REACH);
	const blank = window.slice(0, -limit).lastIndexOf(' ');
	return fill(listClusters(window.slice(blank + 1)).reverse(), limit)
		.reverse()
		.join('');
}

/** The same of the start of a text. */
export function takeStart(text: string, limit: number): string {
	if (text.length <= limit) return text;
	return fill(listClusters(text.slice(0, limit + REACH)), limit).join('');
}

function fill(clusters: readonly string[], limit: number): string[] {
	let length = 0;
	const end = clusters.findIndex((cluster) => (length += cluster.length) > limit);
	return clusters.slice(0, end === -1 ? undefined : end);
}

/** Made once: it is dear, and clusters are the same in every language. */
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

const listClusters = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);
