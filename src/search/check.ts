import { toSearchWords } from '../text/search-words.ts';
import type { Hit } from './answer.ts';
import type { Archive } from './archive.ts';
import { toFinding, type Finding } from './finding.ts';

/** What the worker says of pasted words: a finding, and the statements that it names by their place in this list. */
export interface CheckAnswer {
	number: number;
	finding: Finding;
	hits: Hit[];
	/** How many statements there are. */
	size: number;
	missing: string[];
}

/** So many words in a row are looked up together, beginning at every third. */
const ROW = 6;
const STEP = 3;
/** Of a long text so many rows and so many single words are looked up. */
const MOST_ROWS = 24;
const MOST_WORDS = 16;
/** So many statements are compared word by word. */
const MOST_CANDIDATES = 24;
/** What a row counts beside single words: more than all of them. */
const ROW_WEIGHT = 1000;

/**
 * Judges pasted words. The candidates are the statements that hold rows of their words, then those that hold the most of
 * the longest words, rare ones counting more; what is said of them is `toFinding`'s.
 */
export async function check(archive: Archive, number: number, pasted: string): Promise<CheckAnswer> {
	const docs = await findCandidates(archive, pasted);
	const hits = await Promise.all(
		docs.map(async (doc): Promise<Hit> => {
			const origin = archive.origin(doc);
			return { statement: await archive.statement(doc), places: [], ...(origin && { origin }) };
		}),
	);
	const { ids, labels } = await archive.column('speaker');
	const names = ids.map((id, at) => ({ id, name: labels[at] ?? id })).filter(({ name }) => name !== '');
	const candidates = hits.map(({ statement: { words, speaker, by, kind } }) => ({
		words: kind === 'quote' ? words.replace(/^\p{P}\u00A0?|\u00A0?\p{P}$/gu, '') : words,
		kind,
		...(by !== undefined && { speaker: { id: speaker, name: by } }),
	}));
	const finding = toFinding(pasted, candidates, names);
	return { number, finding, hits, size: archive.size, missing: [...archive.missing] };
}

async function findCandidates(archive: Archive, pasted: string): Promise<number[]> {
	const words = toSearchWords(pasted).map(({ indexed }) => indexed);
	const rows = Array.from({ length: Math.ceil(Math.max(0, words.length - ROW + 1) / STEP) }, (_, at) =>
		words.slice(at * STEP, at * STEP + ROW),
	);
	const singles = [...new Set(words)].sort((one, other) => other.length - one.length).slice(0, MOST_WORDS);
	const [inRows, inSingles] = await Promise.all([
		Promise.all(spread(rows, MOST_ROWS).map((row) => archive.lookUp(row))),
		Promise.all(singles.map((word) => archive.lookUp([word]))),
	]);
	const scores = new Map<number, number>();
	const add = (docs: readonly number[], weight: number): void => {
		for (const doc of docs) scores.set(doc, (scores.get(doc) ?? 0) + weight);
	};
	for (const { docs } of inRows) add(docs, ROW_WEIGHT);
	for (const { docs } of inSingles) add(docs, Math.log(1 + archive.size / (1 + docs.length)));
	return [...scores]
		.sort(([doc, score], [otherDoc, otherScore]) => otherScore - score || doc - otherDoc)
		.slice(0, MOST_CANDIDATES)
		.map(([doc]) => doc);
}

/** At most so many of a list, spread over it, the first and the last among them. */
const spread = <Item>(items: readonly Item[], most: number): Item[] =>
	items.filter(
		(_, at) =>
			items.length <= most || Math.floor((at * most) / items.length) !== Math.floor(((at - 1) * most) / items.length),
	);
