/** A file of the site that needs no template. */
export interface SiteFile {
	/** Relative to the folder of the built site: `s/ID/statement.json`. */
	name: string;
	/** Made when it is asked for: a site has several files a statement. */
	toContent: () => string;
}
