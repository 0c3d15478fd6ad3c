import { toSearchWords } from '../text/search-words.ts';
import { LONGEST } from './query.ts';

/** Words that a statement must hold next to each other in this order, or must not hold. */
export interface Term {
	/** As typed, without what excludes or quotes it. */
	raw: string;
	/** In the form in which they are searched. One, unless the term is a phrase or is parted by a mark (`co-operate`). */
	words: string[];
	/** In quotation marks: these very words, not others of the same stem. */
	isPhrase: boolean;
	isExcluded: boolean;
}

export const KEYS = ['speaker', 'kind', 'status', 'topic', 'before', 'after'] as const;

/** `speaker:`, `before:` and their like. */
export interface Condition {
	key: (typeof KEYS)[number];
	value: string;
	isExcluded: boolean;
}

export interface Parsed {
	terms: Term[];
	conditions: Condition[];
	/** Some of it was left out: it is longer than a search. */
	isCut: boolean;
}

/** A query of more words than this is no search. */
const MOST_TERMS = 32;

const QUOTES = '"\u201C-\u201F\u00AB\u00BB\u300C-\u300F\u2039\u203A';

/** Single marks quote only where blanks, a sign or a key stand outside of them: they are apostrophes too. */
const SINGLE = `(?<=^|[\\s:\u2212\u2013-])[\u2018\u201A\u201B'](?=\\S)([^\u2018\u201A\u201B'${QUOTES}]*?[^\\s${QUOTES}])[\u2019'](?=\\s|$)`;

/** A sign that excludes, perhaps; a key, perhaps; and words in marks (to the end, where they are not closed) or one without. */
const PART = new RegExp(
	`([-\u2212\u2013](?=[^\\s-]))?(?:(${KEYS.join('|')}):(?=[^\\s]))?(?:[${QUOTES}]([^${QUOTES}]*)(?:[${QUOTES}]|$)|${SINGLE}|([^\\s${QUOTES}]+))`,
	'giu',
);

/**
 * Reads what is typed: words, all of which are wanted; phrases in quotation marks of any kind; `-` before what is not
 * wanted; `speaker:` and its like with an id, a word or a phrase. Whatever else there is, is no error: marks alone say
 * nothing, and an unknown key is a word.
 */
export function parseQuery(text: string): Parsed {
	const terms: Term[] = [];
	const conditions: Condition[] = [];
	for (const [, sign, key, double, single, bare = ''] of text.slice(0, LONGEST).matchAll(PART)) {
		const quoted = double ?? single;
		const raw = quoted ?? bare;
		const isExcluded = sign !== undefined;
		const known = KEYS.find((name) => name === key?.toLowerCase());
		if (known !== undefined) {
			if (raw.trim() !== '') conditions.push({ key: known, value: raw.trim(), isExcluded });
			continue;
		}
		// A key whose value is still to be typed.
		if (quoted === undefined && bare.endsWith(':') && KEYS.some((name) => bare.toLowerCase() === `${name}:`)) continue;
		const words = toSearchWords(raw).map(({ word }) => word);
		if (words.length > 0) terms.push({ raw, words, isPhrase: quoted !== undefined, isExcluded });
	}
	return { terms: terms.slice(0, MOST_TERMS), conditions, isCut: text.length > LONGEST || terms.length > MOST_TERMS };
}
