/** What astro.config.mjs puts in at compile time. */
interface ImportMetaEnv {
	/** The site's language, without its region. */
	readonly RECORD_LANGUAGE: string;
	/** Other sites whose indexes are searched along; each with a slash at its end. */
	readonly RECORD_SITES: readonly string[];
}
