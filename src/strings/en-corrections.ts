import { createIntl } from './intl.ts';

const { count, formatDate } = createIntl('en-GB');
const long = (day: string): string => formatDate(day, 'long');

/** The words of corrections, of earlier wordings, and of what was verified; part of `en`. */
export const correctionsEn = {
	changes: {
		/** What is said aloud before words that are struck out and before those that are underlined. */
		deleted: 'deleted:',
		inserted: 'inserted:',
		earlier: 'Earlier wordings',
		/** Since when, and until when where that is known, it had the words that follow. */
		read: (since: string, until: string | undefined) => {
			if (until === since) return `On ${long(since)} it read:`;
			return until === undefined ? `From ${long(since)} it read:` : `From ${long(since)} to ${long(until)} it read:`;
		},
		/** Of an article. */
		corrected: (day: string) => `Corrected ${long(day)}`,
	},

	/** What the build has verified of a statement, before it made the page. */
	verified: {
		title: 'Checked when this page was built',
		quote: (pieces: number) =>
			pieces === 1
				? 'Found word for word at its place in the article.'
				: `Found word for word at its place in the article, in ${count(pieces, 'piece', 'pieces')}.`,
		claim: 'In our words, tied to a passage found word for word in the article.',
		gone: 'No longer in the article, so there is nothing to compare its words with.',
		noSource: 'No source named',
		restsOnQuotes: 'No source of its own named: it rests on quotes',
		sources: (value: number) => (value === 1 ? 'Source named, ' : `${count(value, 'source', 'sources')} named, `),
		noCopy: 'no archived copy',
		copies: (value: number) => count(value, 'archived copy', 'archived copies'),
		first: (day: string) => `First published ${long(day)}, `,
		/** Without a ledger nobody can tell whether the words were others. */
		published: (day: string) => `Published ${long(day)}, `,
		unchanged: 'unchanged since',
		uncorrected: 'no correction since',
		changed: (day: string) => `last changed ${long(day)}`,
	},

	correctionsPage: {
		standfirst: 'Everything that was wrong here and has been put right or withdrawn, the newest first.',
		count: (corrections: number, withdrawals: number) =>
			`${count(corrections, 'correction', 'corrections')}, ${count(withdrawals, 'withdrawal', 'withdrawals')}.`,
		none: 'Nothing has had to be corrected or withdrawn to date.',
		/** What a correction concerns that concerns no statement. */
		article: 'The article as a whole',
		policy: 'How errors are put right',
		policyText: [
			'Whoever finds an error can report it by e-mail. What turns out to be wrong is corrected as soon as it is known, and never in silence: every correction has a date and says what was wrong, on the page of the statement and of the article, on this page and in its feed, in the open data and wherever the statement is embedded.',
			'The words from before a correction stay readable on the page of the statement. Its number and its address stay the same.',
			'A statement that cannot be upheld is withdrawn. It leaves search and lists, and its page stays and says when it was withdrawn and why. The site is not built while a published statement is missing, or has other words than before without a correction that says so.',
		],
	},
};
