import type { ArticleRecord, Statement } from '../../record/model.ts';
import { articlePath, statementPath, toAbsolute } from '../../record/permalink.ts';
import { toBareWords } from '../../record/words.ts';
import type { Strings } from '../../strings/en.ts';
import { isCollective, splitName, type SplitName } from '../../text/names.ts';

/** What is cited, whatever the style or the format. All texts are in one line, as every format needs them. */
export interface CitedItem {
	/** A key that reference managers show: the statement's id, or the article's slug. */
	key: string;
	/** The headline, or the words of the statement. */
	title: string;
	authors: SplitName[];
	/** When it was published here: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
	issued: string;
	/** When the words were said, if that is known. */
	said?: string;
	/** Absolute. */
	address: string;
	/** BCP 47. */
	language: string;
	keywords: string[];
	/** Of an article: its standfirst. */
	abstract?: string;
	/** Of a statement: what is said of it beside its words, which no citation may lack, such as that it was withdrawn. */
	note?: string;
}

/** An article as it is cited. */
export function toCitedArticle({
	slug,
	title,
	standfirst,
	authors,
	published,
	language,
	topics,
}: ArticleRecord): CitedItem {
	return {
		key: slug,
		title: toLine(title),
		authors: authors.map(toAuthor),
		issued: published,
		address: toAbsolute(articlePath(slug)),
		language,
		keywords: topics.map(({ label }) => toLine(label)),
		abstract: toLine(standfirst),
	};
}

/**
 * A statement as it is cited: by its words. A quote is its speaker's. A claim is cited as its article's authors', because
 * its words are theirs: cited as the speaker's, they would be put into the speaker's mouth. The note says who makes it.
 */
export function toCitedStatement(statement: Statement, t: Strings): CitedItem {
	const { id, kind, article, speaker, said, dateVerb, topics, withdrawn } = statement;
	const uttered = dateVerb === 'said' ? said : undefined;
	const facts = {
		said: uttered,
		occasion: kind === 'quote' ? statement.occasion : undefined,
		speaker: speaker?.name,
		article: article.title,
		withdrawn: withdrawn?.date,
	};
	const note = toLine(kind === 'quote' ? t.citing.quoteNote(facts) : t.citing.claimNote(facts));
	return {
		key: id,
		title: toLine(toBareWords(statement)),
		authors: kind === 'quote' ? [toSpeakerName(statement.speaker)] : article.authors.map(toAuthor),
		issued: article.published,
		...(uttered !== undefined && { said: uttered }),
		address: toAbsolute(statementPath(id)),
		language: article.language,
		keywords: topics.map(({ label }) => toLine(label)),
		note,
	};
}

const toAuthor = (name: string): SplitName =>
	isCollective(name) ? { literal: toLine(name) } : splitName(toLine(name));

const toSpeakerName = ({ kind, name }: { kind: 'person' | 'organization'; name: string }): SplitName =>
	kind === 'organization' ? { literal: toLine(name) } : splitName(toLine(name));

/** Line breaks end an entry in some formats; no words are lost with them. */
const toLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
