import type { Anchor } from '../anchoring/selector.ts';
import type { Article } from '../schema/article.ts';
import type { Stance, Status } from '../schema/claim.ts';
import type { Correction } from '../schema/correction.ts';
import type { Source } from '../schema/source.ts';
import type { Speaker } from '../schema/speaker.ts';
import type { History } from './history.ts';

/** A heading of the prose: what the list of contents shows. */
export interface Heading {
	id: string;
	depth: number;
	text: string;
}

/** One article after stages 1 to 3, as the content store keeps it: plain data, no tree. */
export interface ArticleEntry {
	slug: string;
	/** Relative to the content folder: `articles/SLUG.md`. */
	file: string;
	article: Article;
	/** The rendered text of the prose. Contract 3.1. */
	text: string;
	headings: Heading[];
	/** The settled places; a statement that did not anchor, or is withdrawn and gone from the prose, has none. */
	anchors: Anchor[];
	/** The number of every statement of the article, by id. */
	numbers: Record<string, number>;
	/** The prose as HTML, statements marked. */
	html: string;
}

/** The words round a statement in its article: what stands before and after it in its own sentences, and the sentences next to those. */
export interface Context {
	/** The sentence before, or nothing at the start of the prose. */
	before: string;
	/** The sentence or sentences the statement stands in, as stretches in order; `lit` ones are the statement's own. */
	sentence: { text: string; lit: boolean }[];
	/** The sentence after, or nothing at the end of the prose. */
	after: string;
}

/** A position as declared, with what it refers to resolved. */
export interface PositionRecord {
	claim: ClaimStatement;
	speaker: SpeakerRecord;
	stance: Stance;
	scope?: string;
	note?: string;
	/** The statement that shows the position: the declared quote, or for who makes the claim, the claim itself. */
	shownBy?: Statement;
}

/** What quotes and claims have in common on the site. */
interface StatementBase {
	id: string;
	/** The red numeral: per article, from 1. Contract section 4. */
	number: number;
	article: ArticleRecord;
	/** Who said it; absent for a claim of the article itself. */
	speaker?: SpeakerRecord;
	/** The speaker's role in this article. */
	role?: string;
	/** Date of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent when not known. */
	said?: string;
	/** How the date is known: an utterance (its own or its quotes'), or only the date of its sources. */
	dateVerb: 'said' | 'published';
	note?: string;
	topics: TopicRecord[];
	sources: Source[];
	/** Where it stands in the prose; absent for a withdrawn statement that is gone from it. */
	anchor?: Anchor;
	context?: Context;
	corrections: Correction[];
	withdrawn?: { date: string; reason: string };
	/** Ids it had before: their addresses lead here. */
	formerIds: string[];
	/** What the ledger knows of it. */
	history: History;
	/** A digest of its words, which links that are copied carry (`?v=`). */
	wording: string;
	/** The neighbours by number in the same article that are not withdrawn. */
	previous?: Statement;
	next?: Statement;
}

export interface QuoteStatement extends StatementBase {
	kind: 'quote';
	/** The words as they stand in the article, a string a piece, without outer quotation marks. */
	pieces: string[];
	occasion?: string;
	translatedFrom?: string;
	speaker: SpeakerRecord;
	role: string;
	/** Claims that rest on this quote or have a position shown by it, by number, without withdrawn ones. */
	claims: ClaimStatement[];
}

export interface ClaimStatement extends StatementBase {
	kind: 'claim';
	/** The proposition, in our words. */
	text: string;
	status: Status;
	/** The quotes it rests on, without withdrawn ones. */
	quotes: QuoteStatement[];
	/** Who makes it (as `asserts`, unless declared otherwise), then the declared positions in order. */
	positions: PositionRecord[];
}

export type Statement = QuoteStatement | ClaimStatement;

export interface ArticleRecord {
	slug: string;
	title: string;
	standfirst: string;
	published: string;
	/** When it last changed: as its editor says, or by its latest correction or withdrawal. */
	updated?: string;
	/** BCP 47. */
	language: string;
	authors: string[];
	topics: TopicRecord[];
	/** As declared in this article, with this article's roles. */
	speakers: Speaker[];
	sources: Source[];
	corrections: Correction[];
	headings: Heading[];
	html: string;
	text: string;
	/** Shown in `dev` only. */
	draft?: true;
	/** By number, without withdrawn ones. */
	statements: Statement[];
	/** By number. */
	withdrawn: Statement[];
	/** Slugs it had before: their addresses lead here. */
	formerSlugs: string[];
	/** Statements that stood in this article before and stand in another now, by id. */
	departed: Statement[];
}

/** A speaker over all articles; name as everywhere, role of the newest article. */
export interface SpeakerRecord {
	id: string;
	name: string;
	short: string;
	role: string;
	/** BCP 47: that of the role, from the article it is taken from. */
	language: string;
	kind: 'person' | 'organization';
	/** Ids the speaker had before, from all articles: their addresses lead here. */
	formerIds: string[];
	sameAs: string[];
	/** Newest first, undated last. Withdrawn statements are not among them. */
	statements: Statement[];
	/** Positions on claims that are not withdrawn, the newest article's first. */
	positions: PositionRecord[];
	/** Articles that declare the speaker, newest first. */
	articles: ArticleRecord[];
}

export interface TopicRecord {
	id: string;
	label: string;
	/** Articles that declare the topic, newest first. */
	articles: ArticleRecord[];
	/** Newest first, undated last, without withdrawn ones. */
	statements: Statement[];
}

/** The whole site's content. Orders are settled here, so that pages only print. */
export interface SiteRecord {
	/** Newest first, then by slug. */
	articles: ArticleRecord[];
	/** Newest first, undated last, then by article and number. Without withdrawn ones. */
	statements: Statement[];
	withdrawn: Statement[];
	/** Claims on which somebody denies, warns or did not address what another asserts; the most contested first. */
	contested: ClaimStatement[];
	/** By name. */
	speakers: SpeakerRecord[];
	/** By label. */
	topics: TopicRecord[];
	/** Topics that were published and that no article and no statement has any more, by label: their pages stay. */
	formerTopics: TopicRecord[];
	/** The digest of the last release, as the ledger has it. */
	released?: string;
}
