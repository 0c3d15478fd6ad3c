/** The words for what has another address now, and for what nothing is about any more; part of `en`. */
export const movedEn = {
	moved: {
		/** The heading of the page at an address that was left. */
		title: 'This has another address now',
		statements: 'Its statements',
		/** Statements that an article had before. */
		departed: 'Statements that stand elsewhere now',
		/** `Claim 3 of “When the ferries leave”`: where one of them stands. */
		elsewhere: (name: string, title: string) => `${name} of ${title}`,
		formerly: (value: number): string => (value === 1 ? 'Former address' : 'Former addresses'),
		/** On the page of a topic that was published. */
		formerTopic: 'Nothing on the record is about this any more.',
	},
};
