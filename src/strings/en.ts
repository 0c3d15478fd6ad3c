import { aboutEn } from './en-about.ts';
import { citingEn } from './en-citing.ts';
import { collectionEn } from './en-collection.ts';
import { correctionsEn } from './en-corrections.ts';
import { dataEn } from './en-data.ts';
import { feedsEn } from './en-feeds.ts';
import { cardEn } from './en-card.ts';
import { kinds, statusLabels } from './en-labels.ts';
import { movedEn } from './en-moved.ts';
import { proseEn } from './en-prose.ts';
import { shareEn } from './en-share.ts';
import { createIntl } from './intl.ts';

const { number, count, formatDate, list, languageName } = createIntl('en-GB');

const date = {
	/** `Friday 8 August 2025` */
	full: (day: string) => formatDate(day, 'full').replace(', ', ' '),
	/** `8 August 2025` */
	long: (day: string) => formatDate(day, 'long'),
	/** `8 Aug 2025` */
	short: (day: string) => formatDate(day, 'short'),
	/** Only the finest part: `8`, `Aug`, `2025` */
	part: (day: string) => formatDate(day, 'part'),
	/** The full and the long date where they begin a line. */
	fullAlone: (day: string) => date.full(day),
	longAlone: (day: string) => date.long(day),
};

/** The words for how a statement's date is known: "said" only where an utterance is dated. */
const dateVerbs = { said: 'said', published: 'published' };
const notStated = 'date not stated';

/** When something was said or published, as a running line tells it. */
export interface Dated {
	day: string | undefined;
	verb: keyof typeof dateVerbs;
	/** How much of the date's name is printed; `short` if not told. */
	style?: 'full' | 'short';
	/** The kind of statement, where its name stands directly before: some languages bring the verb in line with it. */
	kind?: keyof typeof kinds;
}

/** `16 statements: 6 quotes, 10 claims`; one kind alone is counted alone. */
const tally = (quotes: number, claims: number): string => {
	if (claims === 0 && quotes > 0) return count(quotes, 'quote', 'quotes');
	if (quotes === 0 && claims > 0) return count(claims, 'claim', 'claims');
	const total = count(quotes + claims, 'statement', 'statements');
	return quotes === 0 ? total : `${total}: ${count(quotes, 'quote', 'quotes')}, ${count(claims, 'claim', 'claims')}`;
};

/** `Page 2 of 3` */
const page = (value: number, pages: number): string => `Page ${number(value)} of ${number(pages)}`;
const period = (from: string, to: string): string => (from === to ? from : `${from} to ${to}`);

/** Every word of the interface in English. Another language is another object of the type `Strings`. */
export const en = {
	/** BCP 47, the primary language alone. */
	language: 'en',
	/** One line: what the site is. Description of the front page, foot of every page. */
	description: 'Every quote and every claim numbered, dated, sourced and linked.',
	front: 'Front page',
	skip: 'Skip to content',
	siteNavigation: 'Site',
	footNavigation: 'More of the record',
	articles: 'Articles',
	statements: 'Statements',
	speakers: 'Speakers',
	topics: 'Topics',
	search: 'Search',
	about: 'About',

	date,
	/** `said 8 Aug 2025`, in a running line. */
	dated: ({ day, verb, style = 'short' }: Dated) =>
		day === undefined ? notStated : `${dateVerbs[verb]} ${date[style](day)}`,
	languageName,

	kinds,
	/** The accessible name of a statement's number, and the start of its page's title. */
	statementName: (kind: keyof typeof kinds, number: number, speaker: string | undefined) =>
		speaker === undefined ? `${kinds[kind]} ${number}` : `${kinds[kind]} ${number}, ${speaker}`,
	/** What a line says of a statement before its date. */
	kindAndStatus: (kind: keyof typeof kinds, status: string | undefined) =>
		status === undefined ? `${kinds[kind]},` : `${kinds[kind]}. ${status};`,
	statementOf: (kind: keyof typeof kinds, number: number, total: number) => `${kinds[kind]} ${number} of ${total}`,
	/** A title or a claim in a citation: no quote, so the marks within it may give way to those around it. */
	titled: (title: string) => `“${title}”`,
	/** Who stands behind a claim that no speaker makes. */
	theArticle: 'This article',
	theArticleRole: 'The article’s own account',
	number,
	list,
	articlesCount: (value: number) => count(value, 'article', 'articles'),
	tally,
	/** What an article holds, and how many are on record in it. */
	tallyAndSpeakers: (quotes: number, claims: number, speakers: number) =>
		`${tally(quotes, claims)}, ${count(speakers, 'speaker', 'speakers')}`,
	statementsCount: (value: number) => count(value, 'statement', 'statements'),
	positionsCount: (value: number) => count(value, 'position', 'positions'),

	/** By the words of the schema; a page that prints one does not compile if it is missing here. */
	statuses: {
		asserted: {
			label: statusLabels.asserted,
			definition: 'A speaker says so. Nothing cited here settles whether it is true.',
		},
		reported: {
			label: statusLabels.reported,
			definition: 'An outlet reports it. Nobody in a position to know has confirmed it here.',
		},
		documented: {
			label: statusLabels.documented,
			definition: 'A cited record shows it: a text, a data set, a recording.',
		},
		disputed: {
			label: statusLabels.disputed,
			definition: 'Speakers or sources contradict one another, and nothing settles it.',
		},
		refuted: { label: statusLabels.refuted, definition: 'A cited record shows that it is not so.' },
		judgement: {
			label: statusLabels.judgement,
			definition: 'A view about worth, cause or the future, which cannot be true or false as a matter of record.',
		},
	},

	stances: {
		asserts: { label: 'asserts', definition: 'makes the claim' },
		supports: { label: 'supports', definition: 'backs the claim' },
		denies: { label: 'denies', definition: 'says it is not so, or not for the scope given' },
		warns: { label: 'warns', definition: 'warns of what it may lead to' },
		'did-not-address': {
			label: 'did not address',
			definition: 'was asked, or spoke beside the point',
		},
	},
	article: {
		contents: 'On this page',
		text: 'The article',
		by: (authors: readonly string[]) => `By ${list(authors)}`,
		minutes: (value: number) => `${count(value, 'minute’s', 'minutes’').replace(' ', '\u00A0')} reading`,
		/** The key to the marks: words shown marked (by the class of the mark), and what follows them. */
		key: [
			{ mark: 'q', words: 'A quote', after: ' has a solid line, ' },
			{ mark: 'c', words: 'a claim', after: ' dots, ' },
			{ mark: 'q c', words: 'a claim within a quote', after: ' both. Each has a number and a page.' },
		],
		who: 'Who said what',
		positions: 'Positions at a glance',
		claim: 'Claim',
		noPosition: 'empty: no position is on record',
		sources: 'Sources',
		archived: 'Archived copy',
		updated: (day: string) => `Updated ${date.long(day)}`,
		accessed: (day: string) => `read ${date.long(day)}`,
		corrections: 'Corrections',
		reportError: 'Report an error',
		noCorrections: 'None to date. A correction is dated, says what changed, and keeps the number and link it touches.',
		concerns: (name: string) => `Concerns ${name}`,
		was: 'Was',
		now: 'Now',
		withdrawn: 'Withdrawn statements',
		draft: 'Draft: not in the built site',
		close: 'Close',
		fullRecord: 'Full record',
		corrected: (day: string) => `Corrected ${date.short(day)}`,
	},

	timeline: {
		title: 'When it was said',
		/** The name of the drawing. */
		name: (from: string, to: string) => `Statements by date, ${period(date.long(from), date.long(to))}`,
		/** The name of a number in it. */
		statement: (name: string, dated: string) => `${name}, ${dated}`,
		day: (day: string) => `The red line is ${date.long(day)}, the day of the article.`,
		periods: 'An open bar is a month or a year in which the day is not known.',
		bySource: (numbers: readonly string[]) =>
			numbers.length === 1
				? `No. ${numbers.join('')}: date of the source.`
				: `Nos ${list(numbers)}: date of the source.`,
		undated: (numbers: readonly string[]) =>
			numbers.length === 1
				? `No. ${numbers.join('')} has no date and is not drawn.`
				: `Nos ${list(numbers)} have no date and are not drawn.`,
	},

	statement: {
		status: 'Status',
		date: 'Date',
		occasion: 'Occasion',
		sources: (value: number): string => (value === 1 ? 'Source' : 'Sources'),
		translatedFrom: 'Translated from',
		note: 'Note',
		topics: (value: number): string => (value === 1 ? 'Topic' : 'Topics'),
		permalink: 'Permalink',
		inArticle: 'In the article',
		inPlace: 'Read it in place',
		who: 'Who takes which side',
		restsOn: 'The words it rests on',
		related: 'Related claims, and who takes which side',
		noSide: 'No position of anybody is on record.',
		corrections: 'Corrections of this statement',
		withdrawn: (day: string, style: 'long' | 'short') => `Withdrawn ${date[style](day)}`,
		neighbours: 'Statements of this article',
		previous: (number: number) => `Previous: no. ${number}`,
		next: (number: number) => `Next: no. ${number}`,
		first: 'The first statement of this article',
		last: 'The last statement of this article',
	},

	frontPage: {
		intro:
			'What was said, who said it, and where it stands. Every quote and every claim has a number, a speaker, a date, a source and a link of its own.',
	},

	lists: {
		latest: 'Latest statements',
		contested: 'Most contested claims',
		allStatements: 'All statements',
		allSpeakers: 'All speakers',
		allTopics: 'All topics',
		allArticles: 'All articles',
		older: 'Earlier articles',
		olderIntro: 'Articles from before those on the front page, the newest first.',
		undated: 'Date not stated',
		positions: 'Positions on claims',
		newestOf: (shown: number, total: number) => `The newest ${number(shown)} of ${number(total)}.`,
		spokenOf: 'Spoken of, not quoted: no statement of theirs is on record.',
		elsewhere: 'Elsewhere',
		searchSpeaker: 'Search these statements',
		page,
		/** The title of a page of a list behind the first. */
		paged: (title: string, value: number, pages: number) => `${title}, ${page(value, pages)}`,
		pages: 'Pages',
		newer: 'Newer',
		earlier: 'Earlier',
		none: 'There is nothing here yet.',
		period: (from: string, to: string) => period(date.short(from), date.short(to)),
		statementsIntro: 'Every quote and every claim, the newest first.',
		speakersIntro: 'Everybody to whom words or a position are attributed.',
		topicsIntro: 'What the statements are about.',
		articlesIntro: 'Every article, the newest first.',
	},

	searchPage: {
		title: 'Search the record',
		description: 'Search every quote and every claim by words, speaker, topic and date.',
		label: 'Words, a speaker or a topic',
		placeholder: 'Word, speaker or topic',
		button: 'Search',
		noScript:
			'Searching needs JavaScript. The newest statements are listed here, and everything can be read without it.',
		how: 'How to search',
		/** What can be typed, and what it finds. */
		ways: [
			['cartels border', 'statements with both words, in any of their forms'],
			['“armed terrorist organizations”', 'these very words, one after the other'],
			['cartels -border', 'statements without the word behind the sign'],
			['speaker:"Marco Rubio"', 'one speaker; likewise kind:quote, status:disputed and topic:sovereignty'],
			['after:2024 before:2025-08', 'said after 2024 and before August 2025'],
			['7', 'the statements of that number; a statement’s id opens it'],
			['↓ ↑ Esc c', 'through the results and back to the field; c copies the link of a result'],
		] as [string, string][],
		results: 'Results',
		/** What there is before anything is asked. */
		all: (shown: number, size: number) =>
			shown < size
				? `${count(size, 'statement', 'statements')} on the record, the newest ${number(shown)} listed here`
				: `${count(size, 'statement', 'statements')} on the record`,
		filter: 'Filter these results',
		facets: {
			speaker: 'Speaker',
			kind: 'Kind',
			status: 'Status',
			topic: 'Topic',
			year: 'Year',
			article: 'Article',
		},
		find: (facet: string) => `Find in ${facet.toLowerCase()}`,
		sortBy: 'Sort by',
		sorts: {
			best: 'best match',
			newest: 'newest first',
			oldest: 'oldest first',
			article: 'order in the article',
		},
		check: {
			title: 'Did they say it?',
			label: 'Paste six words or more, with or without the name of who is said to have said them.',
			button: 'Check the words',
		},
		browse: 'Or browse',
	},

	notFound: {
		title: 'Not on the record',
		text: 'There is no page at this address. A statement’s address never changes once it is published, so the link may be cut short or mistyped.',
	},

	share: shareEn,
	/** What of an article is shown, the rest dimmed. */
	show: { label: 'Show', all: 'all statements', quotes: 'only quotes', claims: 'only claims' },
	/** What the reader may set, at the foot of the page. */
	switches: {
		theme: 'Theme',
		themes: { system: 'System', light: 'Light', dark: 'Dark' },
		keys: 'Keys j and k: next and previous statement; /: search',
		/** Where there are no statements to step through. */
		searchKey: 'Key /: search',
	},

	citing: citingEn,
	prose: proseEn,
	card: cardEn,

	...aboutEn,
	...collectionEn,
	...correctionsEn,
	...dataEn,
	...feedsEn,
	...movedEn,
};

export type Strings = typeof en;
