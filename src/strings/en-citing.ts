import { createDateFormat } from '../text/dates.ts';
import { toSentence } from '../text/full-stop.ts';

const formatDate = createDateFormat('en-US');

/** As the MLA shortens them; it leaves May, June and July whole. */
const MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** What a citation says of a statement beside its words. */
export interface CitedFacts {
	/** When it was said, if that is known. */
	said: string | undefined;
	occasion: string | undefined;
	/** Who makes a claim; nobody for a claim of the article itself. */
	speaker: string | undefined;
	article: string;
	/** When it was withdrawn. */
	withdrawn: string | undefined;
}

const sentences = (...parts: (string | false | undefined)[]): string =>
	parts.filter((part) => part !== false && part !== undefined).join(' ');

/** A title as a sentence of its own: the full stop stands inside the marks, and marks within are single. */
const title = (words: string): string =>
	`“${toSentence(words)
		.replace(/([”"])\.$/, '.$1')
		.replace(/"([^"]*)"/g, '‘$1’')
		.replaceAll('“', '‘')
		.replaceAll('”', '’')}”`;

const and: (next: string) => string = () => 'and';
const apaAnd: (next: string) => string = () => '&';

/** How things are cited in English. */
export const citingEn = {
	/** What stands beside the words of a quote: when and where they were said, and where they are quoted. */
	quoteNote: ({ said, occasion, article, withdrawn }: CitedFacts) =>
		sentences(
			said !== undefined &&
				`Said ${formatDate(said, 'long')}${occasion === undefined ? '.' : toSentence(`, ${occasion}`)}`,
			said === undefined && occasion !== undefined && toSentence(occasion),
			`Quoted in ${title(article)}`,
			withdrawn !== undefined && `Withdrawn ${formatDate(withdrawn, 'long')}.`,
		),
	/** What stands beside the proposition of a claim, which is in our words. */
	claimNote: ({ said, speaker, article, withdrawn }: CitedFacts) =>
		sentences(
			speaker === undefined
				? `Claim of the article ${title(article)}`
				: `Claim of ${speaker}${said === undefined ? '' : `, ${formatDate(said, 'long')}`}, as worded in ${title(article)}`,
			withdrawn !== undefined && `Withdrawn ${formatDate(withdrawn, 'long')}.`,
		),
	title,
	/** Before the last of several authors, whose name follows; APA has a sign for it. */
	and,
	apaAnd,
	others: 'et al.',
	dates: {
		/** `August 9, 2025` */
		chicago: (day: string) => formatDate(day, 'long'),
		/** `2025, August 9` */
		apa: (day: string) => {
			const [year = '', ...rest] = day.split('-');
			const named = formatDate(day, 'long').replace(new RegExp(`,? ?0*${Number(year)}$`), '');
			return rest.length === 0 ? year : `${year}, ${named}`;
		},
		/** `9 Aug. 2025` */
		mla: (day: string) => {
			const [year = '', month, date] = day.split('-');
			return [date && Number(date), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
		},
	},
};

export type CitingStrings = typeof citingEn;
