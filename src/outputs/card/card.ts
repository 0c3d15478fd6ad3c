import { toDigest } from '../../text/digest.ts';

/**
 * Stands for everything that makes pixels of a card: fonts, layout, encoder. Raise it when any of them changes, or
 * images drawn before are taken for current ones. `tests/unit/cards/drawing.test.ts` notices.
 */
export const DRAWING = 1;

/** What every share image says. Plain data: no fonts, no places. */
interface CardBase {
	/** BCP 47: of the words, for their faces and their direction. */
	language: string;
	/** The site's name in the parts of the masthead. */
	siteName: readonly string[];
	/** Top right: which statement of how many. */
	place?: string;
	/** Behind it, as many as have room. */
	topics: readonly string[];
	/** Host and path, as they are printed. */
	address: string;
	/** Printed where words had to be shortened. */
	shortened: string;
}

export interface StatementCard extends CardBase {
	form: 'statement';
	number: number;
	/** The shape under the numeral. */
	mark: 'quote' | 'claim' | 'claim-in-quote';
	words: string;
	name: string;
	role: string;
	/** Kind, status and date; when it was corrected. */
	facts: string;
	/** When it was withdrawn, for words that no longer stand. */
	withdrawn?: string;
}

export interface ArticleCard extends CardBase {
	form: 'article';
	title: string;
	standfirst: string;
	/** Authors and date, and what it holds: a line each. */
	facts: readonly string[];
}

export interface SpeakerCard extends CardBase {
	form: 'speaker';
	name: string;
	role: string;
	/** How many statements are on record. */
	facts: readonly string[];
	/** The newest statement, shown where it has room as a whole. */
	newest?: { number: number; words: string; facts: string };
}

/** One share image, before it is drawn. */
export type Card = StatementCard | ArticleCard | SpeakerCard;

/** A digest of what a card says and of how it is drawn, 16 hexadecimal digits. Loads no font. */
export const toCardHash = (card: Card): string => toDigest([JSON.stringify([DRAWING, card])], 16);

/** The file of a card beside its page: `card.HASH.png`. Contract section 4. */
export const toCardName = (card: Card): string => `card.${toCardHash(card)}.png`;
