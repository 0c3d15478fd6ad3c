/** What is said of pasted words: "Did they say it?" It reaches the browser when something is checked. */
export function createCheckEn() {
	return {
		language: 'en',
		verdicts: {
			'word-for-word': 'On record, word for word',
			altered: 'On record, but altered',
			'other-speaker': 'On record, said by someone else',
			'not-on-record': 'Not on this record',
			'too-short': 'Too short to tell',
		},
		tooShort: 'Paste six words or more. Fewer stand in too many texts.',
		noProof: 'That is no proof that it was never said. It means that this record does not hold it.',
		part: 'The statement on record has more words than these.',
		capitals: 'Only capitals differ.',
		sameWords: 'The words are the same. Their punctuation is not, or where one quotation ends and the next begins.',
		elided: 'Words were left out where it says so.',
		glued: 'It joins words of several statements.',
		claim: 'The nearest words are this record’s own account, in a claim. They are nobody’s quotation.',
		saidBy: (said: string, named: string) => `Said by ${said}, not by ${named}.`,
		saidByNobody: (named: string) => `It names ${named}, who has no words on this record.`,
		cut: 'This is long. Only its beginning was checked.',
		compared: 'Compared word by word',
		onlyPasted: 'only in what was pasted:',
		onlyRecorded: 'only on the record:',
		key: {
			struck: 'Struck through',
			pasted: 'is only in what was pasted;',
			underlined: 'underlined',
			recorded: 'is only on the record.',
		},
		nearest: 'Nearest on the record',
		nearestIntro: 'These are not what was pasted.',
		method: 'How this is found',
	};
}

export type CheckStrings = ReturnType<typeof createCheckEn>;
