/** What is said when something is copied. These reach the browser when they are needed, each by itself. */
export const copyingEn = {
	linkCopied: 'Link copied.',
	copied: 'Copied.',
	/** The text is selected then. */
	notCopied: 'The browser did not allow copying. The text is selected: copy it with the keyboard or the menu.',
};

/** What can be done with selected words. */
export const wordsEn = {
	link: 'Copy link to these words',
	quote: 'Copy with attribution',
	markdown: 'Markdown',
	html: 'HTML',
};

/** What is said of the reader's collection. */
export const collectingEn = {
	collected: (count: number) => `In your collection: ${count} ${count === 1 ? 'statement' : 'statements'}.`,
	removed: 'Taken out of your collection.',
	open: 'Open it',
	full: 'Your collection is full: it holds 100 statements.',
	notKept: 'The browser keeps nothing for this page, so nothing can be collected.',
};
