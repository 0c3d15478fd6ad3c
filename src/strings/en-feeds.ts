/** The words of feeds and of the links to them; part of `en`. */
export const feedsEn = {
	feeds: {
		link: 'Feed',
		/** What a feed says to those who open it in a browser. */
		explanation: 'This is a feed: its address, in a feed reader, tells of what is new.',
		page: 'The same as a page',
		speaker: (name: string) => `Every statement of ${name}, the newest first.`,
		topic: (label: string) => `Every statement on “${label}”, the newest first.`,
		/** The title of a correction: that there is one, and what it concerns. */
		correction: (corrected: string, what: string) => `${corrected}: ${what}`,
		/** The title of an entry whose statement is no longer held up. */
		withdrawn: (withdrawn: string, title: string) => `${withdrawn}: ${title}`,
	},
};
