import type { Gathered } from './gathered.ts';

/** The row of ways for the whole of a collection: its texts, in the order of `ShareRow.astro`, and its files. */
export interface Forms {
	texts: string[];
	/** BibTeX, RIS, CSL-JSON. */
	files: string[];
}

/** Of the texts in the row: from which on each is one line of a list, and where the citations begin. */
const LINES = 3;
const CITATIONS = 6;

/**
 * Makes of the forms of each statement those of all: words and codes one after the other in the order of the
 * collection, citations as lists in the order of the alphabet, as lists of works cited are. The first text is the
 * collection's own address.
 */
export function toForms(statements: readonly Gathered[], address: string, language: string): Forms {
	const { compare } = new Intl.Collator(language, { ignorePunctuation: true });
	const count = statements[0]?.texts.length ?? 0;
	const texts = Array.from({ length: count }, (_, at) => {
		if (at === 0) return address;
		const all = statements.map(({ texts: own }) => own[at] ?? '');
		return (at < CITATIONS ? all : all.sort(compare)).join(at < LINES ? '\n\n' : '\n');
	});
	const [bibtex = [], ris = [], csl = []] = [0, 1, 2].map((at) => statements.map(({ files }) => files[at] ?? ''));
	return { texts, files: [bibtex.join('\n'), ris.join(''), JSON.stringify(csl.flatMap(toItems))] };
}

const toItems = (list: string): unknown[] => JSON.parse(list || '[]') as unknown[];
