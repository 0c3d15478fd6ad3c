/** What is said of what an address leads to, when that has changed. These reach the browser when they are needed. */
export const arrivalEn = {
	/** The earlier words follow, and when they stood there. */
	changed: 'The words of this statement have changed since this link was copied.',
	/** Where no wording of the statement has the digest of the link. */
	unknown: (digest: string) =>
		`This link names a wording (${digest}) that the record of this statement does not hold. The words may have been others when it was copied.`,
	see: 'See what has changed',
	missing: (name: string) => `This link leads to a place called “${name}”, which is not on this page.`,
	/** Before the link to the page of a statement that is called so. */
	statement: 'There is a statement of that name:',
	/** Before the link to the place of this page whose name is most like it. */
	nearest: 'The name most like it here is that of:',
	search: (words: string) => `Search for “${words}”`,
	close: 'Close',
};
