import { toSearchWords } from './search-words.ts';

/** The speaker of the article's own claims in filters and addresses. Contract section 4. */
export const ARTICLE_SPEAKER = 'article';

/**
 * A statement as the search knows it, at compile time and in the browser: what a result shows and what conditions are
 * tested on. Ids are those of the record.
 */
export interface IndexedStatement {
	id: string;
	number: number;
	kind: 'quote' | 'claim';
	/** A claim's only. */
	status?: string;
	/** A quote's pieces in their marks, a claim's proposition. */
	words: string;
	/** An id, or `ARTICLE_SPEAKER`. */
	speaker: string;
	/** The speaker's name and role; neither for the article's own claims. */
	by?: string;
	role?: string;
	/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; none if undated. */
	said?: string;
	/** Its kind, its status and its date, as a reader is told them. */
	about: string;
	topics: string[];
	/** The article's slug. */
	article: string;
	/** BCP 47, where it is not the site's. */
	lang?: string;
	/** For words that are no sentence by themselves: the one they stand in. It is searched too. */
	sentence?: string;
	/** The digest of its words that a copied link carries; none where another site's index does not know it. */
	wording?: string;
	/** It has been corrected since it was published. */
	corrected?: true;
}

/**
 * The texts of a statement that are searched, each by itself: a phrase does not reach from one into the next. The
 * statement's own words come first.
 */
export const toSearchedTexts = ({ words, by, sentence }: IndexedStatement): string[] =>
	[words, by, sentence].filter((text) => text !== undefined);

/** Stands behind each text of a statement: it holds a place, so that no phrase reaches across, and is no word. */
const BETWEEN = '·';

/**
 * What is put into the index for a statement: its words as readers search them, one blank between two, and words of our
 * own for its id and its number. Every word is letters and digits only, so that the index takes it as it is, and the
 * place of a word in the index is its place in this text, counted in blanks.
 */
export function toIndexedContent(statement: IndexedStatement): string {
	const texts = toSearchedTexts(statement).flatMap((text) => [
		...toSearchWords(text).map(({ indexed }) => indexed),
		BETWEEN,
	]);
	return [...texts, toIdWord(statement.id), BETWEEN, toNumberWord(statement.number)].join(' ');
}

/** The words that stand for a statement's id and for its number in the index. No words of a language begin so. */
export const toIdWord = (id: string): string => `zqid${id.replaceAll('-', '')}`;
export const toNumberWord = (number: number): string => `zqno${number}`;
