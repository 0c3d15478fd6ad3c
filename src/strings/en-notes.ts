import { statusLabels } from './en-labels.ts';
import { createNumbers } from './intl.ts';

/** What is said beside results: what was not understood, and ways out of a dead end. It reaches the browser when it is needed. */
export function createNotesEn() {
	const { count } = createNumbers('en-GB');

	const statements = (value: number, isAtLeast: boolean): string =>
		(isAtLeast ? 'at least ' : '') + count(value, 'statement', 'statements');

	return {
		language: 'en',
		nothingMeans: 'That is a fact about this record, not about what was said elsewhere.',
		most: (value: number) =>
			`Only ${count(value, 'statement', 'statements')} are shown. Narrow the search to see the others.`,
		cut: 'This is longer than a search. Only its beginning was searched.',
		noDate: (value: string) =>
			`“${value}” is not a date. Write 2025, 2025-08 or 2025-08-08. The condition was left out.`,
		unknown: {
			speaker: (value: string) => `No speaker here is called “${value}”.`,
			article: (value: string) => `No article here is called “${value}”.`,
			year: (value: string) => `No statement here is dated ${value}.`,
			topic: (value: string) => `No topic here is called “${value}”.`,
			kind: (value: string) => `“${value}” is no kind of statement. The kinds are quote and claim.`,
			status: (value: string) => `“${value}” is no status. The statuses are ${Object.keys(statusLabels).join(', ')}.`,
		} as Record<string, (value: string) => string>,
		quoted: (word: string) => `“${word}”`,
		beginning: (word: string, words: string) => `“${word}” was taken for the beginning of ${words}.`,
		beginsMany: (word: string, known: number, words: string) =>
			`${count(known, 'word begins', 'words begin')} with “${word}”, ${words} among them. Type on.`,
		statements,
		without: (name: string) => `Without ${name}`,
		alone: (name: string) => `${name} alone`,
		instead: (word: string) => `“${word}” is not on the record. Did you mean`,
		asWord: (typed: string) => `Search for “${typed}” as a word instead`,
		goesTo: (id: string) => `Press Enter to open the statement ${id}.`,
	};
}

export type NotesStrings = ReturnType<typeof createNotesEn>;
