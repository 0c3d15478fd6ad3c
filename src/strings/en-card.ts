/** What only a share image says. */
export const cardEn = {
	/** Under a statement that is too long for the image: that it ends early, and where the rest is. */
	shortened: 'Shortened here. The whole statement is at the address below.',
	/** The same of an article's standfirst. */
	shortenedText: 'Shortened here. The whole text is at the address below.',
};
