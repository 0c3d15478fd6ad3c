/** What is used of the package, which has no types of its own. */
declare module 'wawoff2' {
	/** The font in a WOFF2 file, as OpenType. */
	function decompress(font: Uint8Array): Promise<Uint8Array>;
	const wawoff2: { decompress: typeof decompress };
	export default wawoff2;
}
