import { toArticle } from './content.ts';

/** The errors that each file of `tests/fixtures/bad-input/articles` has: code, line and column. */
export const BAD_INPUT: readonly { what: string; file: string; errors: readonly [string, number, number][] }[] = [
	{ what: 'a quote changed by one word', file: 'quote-changed', errors: [['quote-not-found', 13, 11]] },
	{ what: 'a quote twice in the prose', file: 'quote-twice', errors: [['quote-ambiguous', 13, 11]] },
	{ what: 'an unknown speaker', file: 'speaker-unknown', errors: [['speaker-unknown', 12, 14]] },
	{ what: 'the first use of a statement id', file: 'same-id-one', errors: [] },
	{ what: 'the same statement id in another file', file: 'same-id-two', errors: [['id-duplicate', 11, 9]] },
	{ what: 'an unknown key', file: 'unknown-key', errors: [['key-unknown', 14, 5]] },
	{ what: 'a missing field', file: 'missing-field', errors: [['field-missing', 6, 5]] },
	{ what: 'a date like 08/08/2025', file: 'date-slashes', errors: [['date-invalid', 14, 11]] },
	{ what: 'a tab in YAML', file: 'yaml-tab', errors: [['yaml-syntax', 7, 1]] },
	{ what: 'an unclosed quotation mark in YAML', file: 'yaml-unclosed', errors: [['yaml-syntax', 3, 13]] },
	{ what: 'an empty file', file: 'empty', errors: [['file-empty', 1, 1]] },
	{ what: 'a file without frontmatter', file: 'without-frontmatter', errors: [['frontmatter-missing', 1, 1]] },
	{ what: 'the first name of a speaker', file: 'two-names-one', errors: [] },
	{ what: 'another name of the same speaker', file: 'two-names-two', errors: [['speaker-name-differs', 7, 11]] },
	{ what: 'a passage that is not in the prose', file: 'passage-missing', errors: [['passage-not-found', 13, 14]] },
	{ what: 'a claim without a passage', file: 'passage-absent', errors: [['field-missing', 11, 5]] },
	{ what: 'a statement id that is a heading’s', file: 'id-of-heading', errors: [['id-is-heading', 11, 9]] },
	{ what: 'a file that is not UTF-8', file: 'not-utf8', errors: [['file-not-utf8', 9, 8]] },
	{ what: 'a NUL byte', file: 'nul-byte', errors: [['file-nul-byte', 9, 12]] },
];

/** Words that the message or fix of a problem must hold, because they mend it. */
export const HELP: readonly { file: string; says: string }[] = [
	{ file: 'quote-changed', says: 'We will not publish the figures before autumn' },
	{ file: 'quote-twice', says: 'prefix: "that"' },
	{ file: 'speaker-unknown', says: 'speaker: ada-lovelace' },
	{ file: 'same-id-two', says: 'articles/same-id-one.md, line 11' },
	{ file: 'unknown-key', says: '`colour`' },
	{ file: 'missing-field', says: 'role: ' },
	{ file: 'date-slashes', says: 'said: 2025-08-08' },
	{ file: 'yaml-tab', says: '    name: Ada Lovelace' },
	{ file: 'yaml-unclosed', says: 'standfirst: "A small article with one fault."' },
	{ file: 'without-frontmatter', says: 'standfirst:' },
	{ file: 'two-names-two', says: 'name: Charles Babbage' },
	{ file: 'id-of-heading', says: '“What was said” on line 18' },
	{ file: 'not-utf8', says: '0xE9' },
];

/** Whole folders with one fault that no file of the fixture can show. */
export const BAD_FOLDERS: readonly {
	what: string;
	files: Readonly<Record<string, string>>;
	errors: readonly [string, string, number, number][];
}[] = [
	{ what: 'an empty articles folder', files: {}, errors: [['articles', 'no-articles', 1, 1]] },
	{
		what: 'a name that is no address',
		files: { 'articles/My Article.md': toArticle('A', 'Words.') },
		errors: [['articles/My Article.md', 'file-name-invalid', 1, 1]],
	},
	{
		what: 'a file over 10 MB',
		files: { 'articles/large.md': toArticle('A', 'Words. '.repeat(1_600_000)) },
		errors: [['articles/large.md', 'file-too-large', 1, 1]],
	},
	{
		what: 'a label of a topic that is no text',
		files: { 'articles/a.md': toArticle('A', 'Words.'), 'topics.yaml': 'one: One\ntwo: [2]\n' },
		errors: [['topics.yaml', 'field-invalid', 2, 6]],
	},
];
