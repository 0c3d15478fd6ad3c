import { createDateFormat } from '../text/dates.ts';
import { aboutEn } from './en-about.ts';
import { kinds, statusLabels } from './en-labels.ts';
import { proseEn } from './en-prose.ts';

const LANGUAGE = 'en-GB';
const formatDate = createDateFormat(LANGUAGE);
const numbers = new Intl.NumberFormat(LANGUAGE);
const plurals = new Intl.PluralRules(LANGUAGE);
const languages = new Intl.DisplayNames(LANGUAGE, { type: 'language' });
const lists = new Intl.ListFormat(LANGUAGE, { type: 'conjunction' });

function count(value: number, one: string, many: string): string {
	return `${numbers.format(value)} ${plurals.select(value) === 'one' ? one : many}`;
}

const date = {
	/** `Friday 8 August 2025` */
	full: (day: string) => formatDate(day, 'full').replace(', ', ' '),
	/** `8 August 2025` */
	long: (day: string) => formatDate(day, 'long'),
	/** `8 Aug 2025` */
	short: (day: string) => formatDate(day, 'short'),
	/** Only the finest part: `8`, `Aug`, `2025` */
	part: (day: string) => formatDate(day, 'part'),
};

/** The words for how a statement's date is known: "said" only where an utterance is dated. */
const dateVerbs = { said: 'said', published: 'published' };
const notStated = 'date not stated';

/** The parts of a citation, each as it is printed. */
export interface Citation {
	by: string | undefined;
	title: string;
	site: string;
	date: string;
	address: string;
}

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
	dateVerbs,
	notStated,
	/** `said 8 Aug 2025`, in a running line. */
	dated: (day: string | undefined, verb: keyof typeof dateVerbs) =>
		day === undefined ? notStated : `${dateVerbs[verb]} ${date.short(day)}`,
	languageName: (tag: string) => languages.of(tag) ?? tag,

	kinds,
	/** The accessible name of a statement's number, and the start of its page's title. */
	statementName: (kind: keyof typeof kinds, number: number, speaker: string | undefined) =>
		speaker === undefined ? `${kinds[kind]} ${number}` : `${kinds[kind]} ${number}, ${speaker}`,
	/** What a line says of a statement before its date. */
	kindAndStatus: (kind: keyof typeof kinds, status: string | undefined) =>
		status === undefined ? `${kinds[kind]},` : `${kinds[kind]}. ${status};`,
	statementOf: (kind: keyof typeof kinds, number: number, total: number) => `${kinds[kind]} ${number} of ${total}`,
	quoted: (words: string) => `“${words}”`,
	/** Who stands behind a claim that no speaker makes. */
	theArticle: 'This article',
	theArticleRole: 'The article’s own account',
	number: (value: number) => numbers.format(value),
	list: (items: readonly string[]) => lists.format(items),
	articlesCount: (value: number) => count(value, 'article', 'articles'),
	/** `16 statements: 6 quotes, 10 claims`; one kind alone is counted alone. */
	tally: (quotes: number, claims: number) => {
		if (claims === 0 && quotes > 0) return count(quotes, 'quote', 'quotes');
		if (quotes === 0 && claims > 0) return count(claims, 'claim', 'claims');
		const total = count(quotes + claims, 'statement', 'statements');
		return quotes === 0 ? total : `${total}: ${count(quotes, 'quote', 'quotes')}, ${count(claims, 'claim', 'claims')}`;
	},
	statementsCount: (value: number) => count(value, 'statement', 'statements'),
	speakersCount: (value: number) => count(value, 'speaker', 'speakers'),
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
		by: (authors: readonly string[]) => `By ${lists.format(authors)}`,
		minutes: (value: number) => `${numbers.format(value)} ${value === 1 ? 'minute’s' : 'minutes’'} reading`,
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
		updated: 'Updated',
		accessed: (day: string) => `read ${day}`,
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
		corrected: (day: string) => `Corrected ${day}`,
	},

	timeline: {
		title: 'When it was said',
		/** The name of the drawing. */
		name: (from: string, to: string) => `Statements by date, ${from === to ? from : `${from} to ${to}`}`,
		/** The name of a number in it. */
		statement: (name: string, dated: string) => `${name}, ${dated}`,
		day: (day: string) => `The red line is ${day}, the day of the article.`,
		periods: 'An open bar is a month or a year in which the day is not known.',
		bySource: (numbers: readonly string[]) =>
			numbers.length === 1
				? `No. ${numbers.join('')} stands at the date of its source.`
				: `Nos ${lists.format(numbers)} stand at the date of their source.`,
		undated: (numbers: readonly string[]) =>
			numbers.length === 1
				? `No. ${numbers.join('')} has no date and is not drawn.`
				: `Nos ${lists.format(numbers)} have no date and are not drawn.`,
	},

	statement: {
		status: 'Status',
		date: 'Date',
		occasion: 'Occasion',
		sources: (value: number) => (value === 1 ? 'Source' : 'Sources'),
		translatedFrom: 'Translated from',
		note: 'Note',
		topics: (value: number) => (value === 1 ? 'Topic' : 'Topics'),
		permalink: 'Permalink',
		inArticle: 'In the article',
		inPlace: 'Read it in place',
		who: 'Who takes which side',
		restsOn: 'The words it rests on',
		related: 'Related claims, and who takes which side',
		noSide: 'No position of anybody is on record.',
		corrections: 'Corrections of this statement',
		withdrawn: (day: string) => `Withdrawn ${day}`,
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
		newestOf: (shown: number, total: number) => `The newest ${numbers.format(shown)} of ${numbers.format(total)}.`,
		spokenOf: 'Spoken of, not quoted: no statement of theirs is on record.',
		elsewhere: 'Elsewhere',
		searchSpeaker: 'Search these statements',
		page: (page: number, pages: number) => `Page ${numbers.format(page)} of ${numbers.format(pages)}`,
		pages: 'Pages',
		newer: 'Newer',
		earlier: 'Earlier',
		none: 'There is nothing here yet.',
		period: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
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
		results: 'Results',
		noScript: 'Searching needs JavaScript. Everything can be read without it:',
		browse: 'Or browse',
	},

	notFound: {
		title: 'Not on the record',
		text: 'There is no page at this address. A statement’s address never changes once it is published, so the link may be cut short or mistyped.',
	},

	/** Ways to pass a page on. */
	share: {
		title: 'Cite and share',
		link: 'Link',
		mail: 'Share by email',
		embed: 'Embed',
		cite: 'Cite',
		citation: ({ by, title, site, date, address }: Citation) =>
			`${by === undefined ? '' : `${by}, `}${title}, ${site}, ${date}, ${address}`,
	},
	/** What of an article is shown, the rest dimmed. */
	show: { label: 'Show', all: 'all statements', quotes: 'only quotes', claims: 'only claims' },
	/** What the reader may set, at the foot of the page. */
	switches: {
		theme: 'Theme',
		themes: { system: 'System', light: 'Light', dark: 'Dark' },
		keys: 'Keys j and k: next and previous statement',
	},

	prose: proseEn,

	...aboutEn,
};

export type Strings = typeof en;
