/** The site's constants. A publisher who takes over the code changes these and the words of `strings/`; no logic here. */
export const SITE = {
	name: 'On the Record',
	/** The name as the masthead sets it: the middle part in red. */
	nameParts: ['On', 'the', 'Record'],
	publisher: 'On the Record',
	/** Where a reader reports an error. */
	correctionsEmail: 'corrections@ontherecord.example',
	/** BCP 47: the language of the interface, and of an article that names none. */
	language: 'en',
	/** Where the site stands when `SITE_URL` is not set. */
	address: 'https://ontherecord.example',
	/** The account that Mastodon and others name beside a link to the site, `@desk@news.example`; empty for none. */
	fediverseCreator: '' as string,
	/** The licence of the content; the code has its own (LICENSE). */
	contentLicence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
	/** How many statements a page of a list holds. */
	statementsPerPage: 50,
	/** How many articles the front page and each of those that follow it hold. */
	articlesPerPage: 20,
} as const;
