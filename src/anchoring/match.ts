import { ExcessError, LIMITS } from '../markdown/excess.ts';
import { isWordEdge } from '../text/characters.ts';
import { blockAt, type ArticleText } from './article-text.ts';
import { toAutomaton } from './automaton.ts';
import { endsAbbreviation, isFinalMark, type Needle } from './needle.ts';

/** A place that one piece fits. `start` and `end` are offsets of the text, `foldedStart` and `foldedEnd` of the folded text. */
export interface Match {
	start: number;
	end: number;
	foldedStart: number;
	/** Behind the words, the final mark not counted. */
	foldedEnd: number;
	startBlock: number;
	endBlock: number;
}

/**
 * Finds every place of every needle in one pass, in the order of the text. A match begins and ends at the edge of a
 * word; a final mark is part of it where the needle had one too. Contract 3.2. Gives one list a needle. Throws an
 * `ExcessError` where there are more than anybody's memory holds.
 */
export function matchNeedles(article: ArticleText, needles: readonly Needle[]): Match[][] {
	const distinct = [...new Set(needles.map(({ text }) => text))];
	const indexOf = new Map(distinct.map((text, index) => [text, index]));
	const ends: number[][] = distinct.map(() => []);
	let found = 0;
	toAutomaton(distinct).search(article.folded.text, (needle, end) => {
		const start = end - (distinct[needle]?.length ?? 0);
		if (!isWordEdge(article.folded.text, start) || !isWordEdge(article.folded.text, end)) return;
		if (++found > LIMITS.matches) throw new ExcessError({ what: 'places', offset: 0 });
		ends[needle]?.push(end);
	});
	// Equal needles share one list: repeated words must not cost memory for each statement that quotes them.
	const shared = new Map<string, Match[]>();
	return needles.map((needle) => {
		const key = `${needle.hasFinalMark ? '.' : ' '}${needle.text}`;
		const known = shared.get(key);
		if (known) return known;
		const matches = (ends[indexOf.get(needle.text) ?? -1] ?? []).map((end) => toMatch(article, needle, end));
		shared.set(key, matches);
		return matches;
	});
}

function toMatch({ folded, blocks }: ArticleText, needle: Needle, foldedEnd: number): Match {
	const foldedStart = foldedEnd - needle.text.length;
	const markEnd = needle.hasFinalMark ? finalMarkEnd(folded.text, foldedEnd) : foldedEnd;
	const start = folded.start[foldedStart] ?? 0;
	const end = folded.end[markEnd - 1] ?? 0;
	return { start, end, foldedStart, foldedEnd, startBlock: blockAt(blocks, start), endBlock: blockAt(blocks, end - 1) };
}

/** The end of the final mark that follows, or of the words where none does. French sets a blank before the semicolon. */
function finalMarkEnd(folded: string, at: number): number {
	if (isFinalMark(folded[at]) && !endsAbbreviation(folded, at)) return at + 1;
	return folded.startsWith(' ;', at) ? at + 2 : at;
}
