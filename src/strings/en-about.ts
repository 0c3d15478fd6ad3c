/** The text of the about page; part of `en`. */
export const aboutEn = {
	aboutPage: {
		title: 'How this record is kept',
		standfirst: 'What the numbers, marks and words on these pages mean, and what they do not mean.',
		sections: [
			{
				id: 'method',
				title: 'Method',
				paragraphs: [
					'Each article is read for two things: words that somebody said, and claims that somebody makes. Each of them becomes a statement. It has a number within its article, a speaker, a date, a source, a page of its own and a link that stays.',
					'A quote is printed as it stands in the article, letter by letter. Nothing inside it is shortened, recased or corrected. Where the prose breaks a quote in two, both parts are shown, each in its own marks.',
					'A claim is put in our words, as one sentence that can stand alone, and is tied to the passage of the article that reports it. It is never set in quotation marks.',
				],
			},
			{
				id: 'dates',
				title: 'Dates',
				paragraphs: [
					'A date is given with no more precision than is known: a day, a month or a year. “Said” stands only before the date of an utterance. A claim without a date of its own takes the earliest date of the quotes it rests on, else, as “published”, of its sources. Where nothing is known, the page says so.',
				],
			},
		],
		statuses: 'Status of a claim',
		statusesIntro:
			'A status says what is known about a claim here, not who is right. Quotes have no status: they were said.',
		stances: 'Positions',
		stancesIntro:
			'A position is printed only where an editor has declared it and, where possible, with the words that show it. Nothing is inferred from silence: where nobody has declared a position, the cell is empty.',
		closing: [
			{
				id: 'check',
				title: 'Did they say it?',
				paragraphs: [
					'Words that are pasted on the search page are compared with every statement here by a fixed procedure, without guessing. If there are quotation marks round four words or more, what stands within them is checked, and a name is looked for outside of them.',
					'“Word for word” is said only if all the words stand in one statement, one after the other, with the same numbers and signs. What may differ is what typography changes: the form of marks and dashes, blanks, capitals and the mark at the end. “Altered” means that at least three words in five stand in one statement in the same order, or a long run of them does; every difference is shown. “Said by someone else” means that the words are here word for word, and that the name given with them is that of another person here.',
					'Everything else is “not on this record”. That is no proof that it was never said. A claim is this record’s own wording and is never taken for a quotation.',
				],
			},
			{
				id: 'permanence',
				title: 'Links that stay',
				paragraphs: [
					'A number is given once and never given again. The address of a statement does not change. A statement found to be wrong is corrected with a dated note, or withdrawn: then its page remains and says when and why.',
				],
			},
		],
		licence: 'Reuse',
		licenceText: 'The texts may be reused under',
	},
};
