import { expect, test } from 'vitest';
import { STANCES, STATUSES } from '../../../src/schema/claim.ts';
import { en } from '../../../src/strings/en.ts';
import { createSearchEn } from '../../../src/strings/en-search.ts';
import { findStrings, LANGUAGES } from '../../../src/strings/languages.ts';
import { CHECK_LANGUAGES } from '../../../src/strings/check.ts';
import { COLLECTION_LANGUAGES } from '../../../src/strings/collection.ts';
import { NOTES_LANGUAGES } from '../../../src/strings/notes.ts';
import { SEARCH_LANGUAGES } from '../../../src/strings/search.ts';

const SEARCHES = Object.values(SEARCH_LANGUAGES).map((create) => create());

/** What is the same in every language: ids and marks, which are no words, and searches of nothing but keys and numbers. */
const SAME = /\.(?:id|mark)$|^searchPage\.ways\.[3456]\.0$/;

/** Searches as they are typed, on a keyboard that has straight marks only. */
const TYPED = /^searchPage\.ways\.\d\.0$/;

/** Every leaf by its path: `lists.none: string`, `article.key.0.after: string`, `date.full: function`. */
function listLeaves(value: unknown, path = ''): { path: string; value: unknown }[] {
	if (typeof value !== 'object' || value === null) return [{ path, value }];
	return Object.entries(value).flatMap(([key, inner]) => listLeaves(inner, path === '' ? key : `${path}.${key}`));
}

const toShape = (strings: unknown): string[] =>
	listLeaves(strings).map(({ path, value }) => `${path}: ${value === null ? 'null' : typeof value}`);

const listWords = (strings: unknown): { path: string; value: string }[] =>
	listLeaves(strings).filter((leaf): leaf is { path: string; value: string } => typeof leaf.value === 'string');

const all = [
	...LANGUAGES.map((strings) => ({ name: strings.language, strings, first: en })),
	...SEARCHES.map((strings) => ({ name: `${strings.language}, search`, strings, first: createSearchEn() })),
	...Object.values(NOTES_LANGUAGES).map((create) => ({
		name: `${create().language}, notes`,
		strings: create(),
		first: NOTES_LANGUAGES.en(),
	})),
	...Object.values(CHECK_LANGUAGES).map((create) => ({
		name: `${create().language}, check`,
		strings: create(),
		first: CHECK_LANGUAGES.en(),
	})),
	...Object.values(COLLECTION_LANGUAGES).map((create) => ({
		name: `${create().language}, collection`,
		strings: create(),
		first: COLLECTION_LANGUAGES.en(),
	})),
];

test('the interface and its search speak the same languages, each once, English first', () => {
	const languages = LANGUAGES.map(({ language }) => language);
	expect(languages).toEqual([...new Set(languages)]);
	expect(languages.slice(0, 2)).toEqual(['en', 'es']);
	expect(SEARCHES.map(({ language }) => language)).toEqual(languages);
	for (const each of [SEARCH_LANGUAGES, NOTES_LANGUAGES, CHECK_LANGUAGES, COLLECTION_LANGUAGES])
		expect(Object.keys(each)).toEqual(languages);
});

test.each(['es', 'es-MX', 'ES-es', 'es-419'])('%s is answered in Spanish', (tag) => {
	expect(findStrings(tag)?.language).toBe('es');
});

test.each(all)('$name has the keys of English in its order, functions where it has functions', ({ strings, first }) => {
	expect(toShape(strings)).toEqual(toShape(first));
});

test.each(all)(
	'$name has no empty string, none with a blank too many, no mark left from typewriters',
	({ strings }) => {
		const isBad = ({ path, value }: { path: string; value: string }): boolean =>
			value.trim() === '' ||
			(/\s{2}|["']|\.\.\./.test(value) && !TYPED.test(path)) ||
			(value !== value.trim() && !path.endsWith('.after'));
		expect(listWords(strings).filter(isBad)).toEqual([]);
	},
);

test.each(all.filter(({ name }) => !name.startsWith('en')))('$name leaves nothing in English', ({ strings, first }) => {
	const english = new Map(listWords(first).map(({ path, value }) => [path, value]));
	const same = listWords(strings).filter(({ path, value }) => english.get(path) === value && !SAME.test(path));
	expect(same).toEqual([]);
});

test.each(LANGUAGES)('$language has a word and a definition for every status and stance of the schema', (strings) => {
	expect(Object.keys(strings.statuses)).toEqual([...STATUSES]);
	expect(Object.keys(strings.stances)).toEqual([...STANCES]);
	for (const terms of [strings.statuses, strings.stances]) {
		const labels = Object.values(terms).map(({ label }) => label);
		expect(new Set(labels).size).toBe(labels.length);
	}
});

test.each(LANGUAGES)('in $language the search calls the article what the pages call it', (strings) => {
	expect(SEARCHES.find(({ language }) => language === strings.language)?.theArticle).toBe(strings.theArticle);
});

test.each(LANGUAGES)('in $language the words of the key are parted from what follows them by a blank', (strings) => {
	expect(strings.article.key.filter(({ after }) => !after.startsWith(' '))).toEqual([]);
	expect(strings.article.key.map(({ mark }) => mark)).toEqual(['q', 'c', 'q c']);
});

test.each(LANGUAGES)('in $language the links of a note fit the one line that is reckoned for them', (strings) => {
	expect(`${strings.statement.permalink} ${strings.article.fullRecord}`.length).toBeLessThanOrEqual(26);
});
