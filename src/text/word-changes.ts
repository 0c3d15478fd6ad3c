import { toExactWords } from './exact-words.ts';
import { fold } from './fold.ts';
import { alignWords } from './word-diff.ts';

/** A stretch of a wording, as it was written; `isChanged` where the other wording has not these words. */
export interface Stretch {
	text: string;
	isChanged: boolean;
}

/** Two wordings, each in stretches: joined, they are the wording. */
export interface WordChanges {
	was: Stretch[];
	now: Stretch[];
}

/**
 * What differs between an earlier wording and a later one, word by word. A word has the punctuation at it with it;
 * typography is no difference (contract 3.2), nor is the mark that ends the whole.
 */
export function compareWordings(was: string, now: string): WordChanges {
	const [earlier, later] = [toParts(was), toParts(now)];
	const runs = alignWords(toKeys(earlier), toKeys(later));
	const kept = { was: new Set<number>(), now: new Set<number>() };
	for (const run of runs) {
		for (let at = 0; at < run.length; at++) {
			kept.was.add(run.pasted + at);
			kept.now.add(run.recorded + at);
		}
	}
	return { was: toStretches(earlier, kept.was), now: toStretches(later, kept.now) };
}

/** The words of a text as written; one that has no word in it is one. */
function toParts(text: string): string[] {
	const words = toExactWords(text);
	return words.length === 0 && text !== '' ? [text] : words.map((word) => word.text);
}

function toKeys(parts: readonly string[]): string[] {
	return parts.map((part, at) => {
		const key = fold(part, 'blanks').text.trim();
		return at === parts.length - 1 ? key.replace(/[.,;](?="?$)/, '') : key;
	});
}

function toStretches(parts: readonly string[], kept: ReadonlySet<number>): Stretch[] {
	const stretches: Stretch[] = [];
	parts.forEach((text, at) => {
		const isChanged = !kept.has(at);
		const last = stretches.at(-1);
		if (last?.isChanged === isChanged) last.text += text;
		else stretches.push({ text, isChanged });
	});
	return stretches;
}
