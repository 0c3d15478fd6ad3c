/** The words of the page of the collection; part of `en`. */
export const collectionEn = {
	collectionPage: {
		/** In the foot of every page, and its title above the list. */
		link: 'Your collection',
		title: 'Collection',
		description: 'Statements gathered across pages, to be shared as one address, copied, cited or printed.',
		standfirst: 'Statements that you gather across pages, to be shared as one address, copied, cited or printed.',
		how: 'Open the page of a statement and press “Collect”; press it again to take the statement out. The collection is kept in this browser only: nobody else learns of it until you share its address.',
		noScript:
			'A collection needs JavaScript, because it is kept in the browser and nowhere else. Every statement can be read, copied and cited without it.',
		ownNote: 'Kept in this browser only.',
		/** Of a collection that an address sends. */
		sent: 'A collection you were sent',
		sentNote: 'These statements are not in your own collection unless you keep them.',
		copyLink: 'Copy link to the collection',
		quotes: 'Copy all',
		csv: 'CSV',
		print: 'Print',
		keep: 'Keep these in my collection',
		statements: 'Statements',
		up: 'Up',
		down: 'Down',
		remove: 'Remove',
		retry: 'Try again',
	},
};

const statements = (count: number): string => `${count} ${count === 1 ? 'statement' : 'statements'}`;

/** What the page of the collection says while it is used. It reaches the browser. */
export const createGatheredEn = () => ({
	language: 'en',
	fetching: (count: number) => `Fetching ${statements(count)}…`,
	fetched: (count: number) => `${statements(count)}.`,
	/** Copies and files lack them. */
	failed: (count: number) => `${statements(count)} could not be fetched; what is copied and saved lacks them.`,
	missing: (count: number) => `Not on this record: ${statements(count)}.`,
	wrong: (texts: string) => `Not the id of a statement: ${texts}.`,
	excess: (limit: number, count: number) => `A collection holds ${limit} statements; ${count} more are left out.`,
	nothing: 'The address names no statement.',
	isMissing: 'There is no statement of this id here.',
	isFailed: 'This statement could not be fetched.',
	removed: (count: number) => `Removed. ${statements(count)} left.`,
	moved: (place: number, count: number) => `Moved to place ${place} of ${count}.`,
	kept: (count: number, total: number) => `${statements(count)} added. Your collection: ${statements(total)}.`,
	notKept: 'The browser keeps nothing for this page, so nothing can be collected.',
	csvFailed: 'The table could not be made: a statement could not be fetched.',
});
