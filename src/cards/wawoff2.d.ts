/** What is used of the package, which has no types of its own. */
declare module 'wawoff2' {
	const wawoff2: {
		/** The font in a WOFF2 file, as OpenType. */
		decompress: (font: Uint8Array) => Promise<Uint8Array>;
	};
	export default wawoff2;
}
