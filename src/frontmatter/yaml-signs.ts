/** The signs by which YAML parts values. The parser makes at most some objects for each, and nothing much for the rest. */
const SIGNS = Uint8Array.from({ length: 128 }, (_, unit) =>
	'\n,:[]{}?&*!"\'\\#|>'.includes(String.fromCharCode(unit)) ? 1 : 0,
);

/**
 * More signs are too many: thirty for each of 2,000 statements, three times. The parser takes some microseconds and half
 * a kilobyte for each, so that ten megabytes of nothing else would take minutes and all memory.
 */
export const MOST_SIGNS = 200_000;

/** Where a text of YAML has one sign too many, an offset into it; `undefined` if it has not. */
export function findExcess(text: string): number | undefined {
	let signs = 0;
	for (let at = 0; at < text.length; at++) {
		if (SIGNS[text.charCodeAt(at)] === 1 && ++signs > MOST_SIGNS) return at;
	}
	return undefined;
}
