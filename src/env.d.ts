/** What astro.config.mjs puts in at compile time. */
interface ImportMetaEnv {
	/** The site's language, without its region. */
	readonly SEARCH_LANGUAGE: string;
	/** Other sites whose indexes are searched along; each with a slash at its end. */
	readonly SEARCH_SITES: readonly string[];
}
