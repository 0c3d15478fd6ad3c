/** What the tests use of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
	export class Cite {
		constructor(input: string);
		/** CSL-JSON. */
		data: Record<string, unknown>[];
	}
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
