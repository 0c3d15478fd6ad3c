/**
 * What to look for in the rendered text, after the W3C Web Annotation Data Model's TextQuoteSelector
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector). Differences: `exact` is a list of pieces that
 * match in order, and `occurrence` counts places where the context cannot tell them apart. Contract section 3.
 */
export interface Selector {
	/** Id of the statement. */
	id: string;
	kind: 'quote' | 'claim';
	pieces: readonly string[];
	prefix?: string | undefined;
	suffix?: string | undefined;
	/** From 1. */
	occurrence?: number | undefined;
}

/** One piece at its place. Offsets are UTF-16 units of the rendered text. */
export interface AnchoredPiece {
	/** The article's own characters, without the outer quotation marks: `text.slice(start, end)`. */
	exact: string;
	start: number;
	end: number;
	/** What is lit on the page: the words with the quotation marks round them. */
	litStart: number;
	litEnd: number;
}

/** The one settled place of a statement. */
export interface Anchor {
	id: string;
	kind: 'quote' | 'claim';
	pieces: AnchoredPiece[];
}
