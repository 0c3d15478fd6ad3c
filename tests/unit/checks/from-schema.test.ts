import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/frontmatter/yaml-document.ts';
import { checkSchema } from '../../../src/checks/from-schema.ts';
import { check, GOOD } from './articles.ts';

const MINIMAL = 'title: a\nstandfirst: b\npublished: 2025\n';
const SPEAKER = `${MINIMAL}speakers:\n  - id: ada\n    name: Ada\n    role: x\n    kind: person\n`;
const SOURCE = `${MINIMAL}sources:\n  - id: s\n    publisher: p\n    title: t\n    date: 2025\n`;
const QUOTE = `${SPEAKER}quotes:\n  - id: q\n    speaker: ada\n    text: words\n`;
const CLAIM = `${MINIMAL}claims:\n  - id: c\n    text: t\n    passage: p\n    status: asserted\n`;

/** Frontmatter, and the one problem it has: `line:column code`, a part of the message, the fix. */
type Case = readonly [what: string, text: string, place: string, says: string, fix: string];

const CASES: readonly Case[] = [
	[
		'a title that is too long',
		MINIMAL.replace('title: a', `title: ${'a'.repeat(1001)}`),
		'2:8 field-invalid',
		'`title` has 1,001 characters; it may have 1,000.',
		'Shorten it',
	],
	[
		'a note that is too long',
		`${QUOTE}    note: ${'a'.repeat(20_001)}\n`,
		'14:11 field-invalid',
		'`note` has 20,001 characters',
		'Shorten it',
	],
	[
		'a quote that is too long',
		QUOTE.replace('words', 'a'.repeat(50_001)),
		'13:11 field-invalid',
		'`text` has 50,001 characters; it may have 50,000.',
		'Shorten it',
	],
	[
		'more topics than an article has',
		`${MINIMAL}topics: [${'a, '.repeat(51)}]\n`,
		'5:9 field-invalid',
		'`topics` has 51 items; it may have 50.',
		'Shorten the list.',
	],
	[
		'an id that is too long',
		`${MINIMAL}topics: [${'long-'.repeat(30)}id]\n`,
		'5:10 id-invalid',
		'which has 152 characters: an id has at most 120.',
		`- ${'long-'.repeat(24).slice(0, -1)}`,
	],
	[
		'an id that Windows keeps for a device',
		`${MINIMAL}topics: [aux]\n`,
		'5:10 id-invalid',
		'which no folder can be called on Windows.',
		'- the-aux',
	],
	[
		'an address with a name and a password',
		`${SOURCE}    url: https://user:secret@example.org/a\n`,
		'10:10 address-invalid',
		'a name before an @',
		'url: https://example.org/a',
	],
	[
		'an address of nothing but marks',
		`${SOURCE}    url: '${'<'.repeat(1000)}a${'>'.repeat(1000)} x'\n`,
		'10:10 address-invalid',
		'no address of the web',
		'url: https://',
	],
	[
		'an unknown key near a known one',
		`${MINIMAL}updatd: 2025\n`,
		'5:1 key-unknown',
		'Is `updated` meant?',
		'updated: 2025',
	],
	[
		'an unknown key of a map',
		`${QUOTE}    ocasion: Rally\n`,
		'14:5 key-unknown',
		'no key of quote `q`',
		'occasion: Rally',
	],
	['another word for a key', `${MINIMAL}tags: [a]\n`, '5:1 key-unknown', 'Is `topics` meant?', 'topics:'],
	[
		'a key with marks of a word processor',
		`${MINIMAL}“language”: en\n`,
		'5:1 key-unknown',
		'Is `language`',
		'language: en',
	],
	[
		'a key nobody knows',
		`${MINIMAL}teaser: x\n`,
		'5:1 key-unknown',
		'`teaser` is no key',
		'Delete it, or use another key. The keys are `title`, ',
	],
	[
		'a key that is there already',
		`${MINIMAL}titel: x\n`,
		'5:1 key-unknown',
		'`titel` is no key',
		'Delete it: `title` is there already.',
	],
	['the key __proto__', `${MINIMAL}__proto__: x\n`, '5:1 key-unknown', '`__proto__` is no key', 'Delete it'],
	['the key constructor', `${MINIMAL}constructor: x\n`, '5:1 key-unknown', '`constructor` is no key', 'Delete it'],
	[
		'a misspelled required key, once',
		'titel: a\nstandfirst: b\npublished: 2025\n',
		'2:1 key-unknown',
		'Is `title` meant?',
		'title: a',
	],
	[
		'a missing field',
		'title: a\npublished: 2025\n',
		'2:1 field-missing',
		'`standfirst` is missing in the frontmatter',
		'standfirst: What was said',
	],
	[
		'a missing field of a speaker',
		SPEAKER.replace('    role: x\n', ''),
		'6:5 field-missing',
		'`role` is missing in speaker `ada`. Office',
		'role: President of Mexico',
	],
	[
		'a missing field of a position',
		`${CLAIM}    positions:\n      - stance: denies\n`,
		'11:9 field-missing',
		'the 1st position of claim `c`',
		'speaker: claudia-sheinbaum',
	],
	[
		'a missing text of pieces',
		QUOTE.replace('    text: words\n', ''),
		'11:5 field-missing',
		'`text` is missing in quote `q`',
		'text: ',
	],
	[
		'a blank required field',
		MINIMAL.replace('title: a', 'title:'),
		'2:1 field-invalid',
		'`title` is blank. The headline.',
		'title: Mexico',
	],
	[
		'an empty required field',
		MINIMAL.replace('title: a', 'title: " "'),
		'2:8 field-invalid',
		'`title` is blank',
		'title: Mexico',
	],
	['a blank optional field', `${QUOTE}    note:\n`, '14:5 field-invalid', 'delete the line', 'note: One sentence.'],
	[
		'a number for a text',
		MINIMAL.replace('title: a', 'title: 2025'),
		'2:8 field-invalid',
		'YAML reads `2025` as a number',
		'title: "2025"',
	],
	[
		'a number as it is spelled',
		MINIMAL.replace('title: a', 'title: 1.10'),
		'2:8 field-invalid',
		'`1.10`',
		'title: "1.10"',
	],
	[
		'yes or no for a text',
		MINIMAL.replace('title: a', 'title: true'),
		'2:8 field-invalid',
		'yes or no',
		'title: "true"',
	],
	[
		'a list for a text',
		MINIMAL.replace('title: a', 'title: [a]'),
		'2:8 field-invalid',
		'is a list; it must be a text',
		'title: a',
	],
	['a map for a text', MINIMAL.replace('title: a', 'title: {a: b}'), '2:8 field-invalid', 'is a map', 'title: Mexico'],
	['a word for a list', `${MINIMAL}topics: a, b\n`, '5:9 field-invalid', 'must be a list', 'topics:\n  - a\n  - b'],
	[
		'hyphens without blanks',
		`${MINIMAL}topics:\n  -a\n  -b\n`,
		'6:3 field-invalid',
		'must be a list',
		'topics:\n  - a\n  - b',
	],
	[
		'a map for a list of maps',
		SOURCE.replace('- id', '  id'),
		'6:5 field-invalid',
		'must be a list',
		'sources:\n  - id: s\n    publisher: p',
	],
	[
		'a word for a map',
		`${MINIMAL}speakers:\n  - ada\n`,
		'6:5 field-invalid',
		'must have keys',
		'- id: ada\n  name: Claudia',
	],
	[
		'a word for a map that is no item',
		`${QUOTE}    withdrawn: yes\n`,
		'14:16 field-invalid',
		'must have keys',
		'withdrawn:\n  date: 2025-08-08\n  reason: ',
	],
	[
		'a blank item',
		`${MINIMAL}topics:\n  - a\n  -\n`,
		'7:4 field-invalid',
		'An item of `topics` is blank',
		'Write the item',
	],
	[
		'a word that is no choice',
		SPEAKER.replace('person', 'human'),
		'9:11 field-invalid',
		'can be `person` or `organization`',
		'kind: person',
	],
	[
		'a choice that is spelled otherwise',
		SPEAKER.replace('person', 'organisation'),
		'9:11 field-invalid',
		'`organization` or `person`',
		'kind: organization',
	],
	[
		'a status that is none',
		CLAIM.replace('asserted', 'dispute'),
		'9:13 field-invalid',
		'holds `dispute`; it can be `disputed`',
		'status: disputed',
	],
	['no whole number', `${QUOTE}    occurrence: "2"\n`, '14:17 field-invalid', 'whole number', 'occurrence: 2'],
	['zero', `${QUOTE}    occurrence: 0\n`, '14:17 field-invalid', 'whole number', 'occurrence: 1'],
	['yes for true', `${MINIMAL}draft: yes\n`, '5:8 field-invalid', '`true` or `false`', 'draft: true'],
	['no for false', `${MINIMAL}draft: "no"\n`, '5:8 field-invalid', '`true` or `false`', 'draft: false'],
	['a number among pieces', QUOTE.replace('words', '[words, 3]'), '13:19 field-invalid', 'An item of `text`', '- "3"'],
	['no pieces', QUOTE.replace('words', '[]'), '13:11 field-invalid', 'an empty list', 'text: '],
	['a map for pieces', QUOTE.replace('words', '{a: b}'), '13:11 field-invalid', 'a text, or a list of texts', 'text: '],
	[
		'a date with slashes',
		MINIMAL.replace('2025', '08/08/2025'),
		'4:12 date-invalid',
		'`08/08/2025`',
		'published: 2025-08-08',
	],
	[
		'a date that can be read twice',
		MINIMAL.replace('2025', '07/08/2025'),
		'4:12 date-invalid',
		'cannot be told apart',
		'published: 2025-07-08  # 8 July 2025\npublished: 2025-08-07  # 7 August 2025',
	],
	[
		'a day that does not exist',
		MINIMAL.replace('2025', '2025-02-30'),
		'4:12 date-invalid',
		'February 2025: the month has 28 days',
		'published: 2025-02',
	],
	['a year that is too short', MINIMAL.replace('2025', '25'), '4:12 date-invalid', '`25`', 'published: 2025-08-09'],
	['a blank date', MINIMAL.replace('2025', ''), '4:1 field-invalid', 'is blank', 'published: 2025-08-09'],
	['a map for a date', MINIMAL.replace('2025', '{a: b}'), '4:12 date-invalid', 'no date', 'published: 2025-08-09'],
	['a name for an id', `${MINIMAL}topics: [Drug Cartels]\n`, '5:10 id-invalid', 'no id', '- drug-cartels'],
	['a number for an id', `${MINIMAL}topics: [2025]\n`, '5:10 id-invalid', 'a number', '- "2025"'],
	[
		'an address without a scheme',
		`${SOURCE}    url: www.example.org/a\n`,
		'10:10 address-invalid',
		'no address',
		'url: https://www.example.org/a',
	],
	[
		'an address that runs code',
		`${SOURCE}    url: javascript:alert(1)\n`,
		'10:10 address-invalid',
		'no address',
		'url: https://example.org/',
	],
	[
		'a language by its name',
		`${MINIMAL}language: english\n`,
		'5:11 language-invalid',
		'no language tag',
		'language: en',
	],
	[
		'a language with an underscore',
		`${MINIMAL}language: en_US\n`,
		'5:11 language-invalid',
		'no language tag',
		'language: en-US',
	],
];

describe('checkSchema', () => {
	it('gives the article if nothing is wrong', () => {
		const { document } = parseYaml({ text: GOOD, offset: 0 });
		const result = document && checkSchema(document);
		expect(result?.problems).toEqual([]);
		expect(result?.article?.quotes[0]?.text).toEqual(['there is not going to be an invasion']);
		expect(check(GOOD)).toEqual([]);
	});

	it.each(CASES)('reports %s at its place and prints what to write', (_, text, place, says, fix) => {
		const problems = check(text);
		expect(problems.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([place]);
		expect(problems[0]?.message).toContain(says);
		expect(problems[0]?.fix).toContain(fix);
	});

	it.each(CASES)('counts lines and columns right where lines end with CRLF: %s', (_, text, place) => {
		const problems = check(text.replaceAll('\n', '\r\n'));
		expect(problems.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([place]);
	});

	it('reports everything that is wrong in one run', () => {
		const text = 'title: 1\npublished: x\nfoo: bar\ntopics: y\nquotes:\n  - id: A B\n    speaker:\n';
		expect(
			check(text)
				.map(({ line, code }) => `${line} ${code}`)
				.toSorted(),
		).toEqual([
			'2 field-invalid',
			'2 field-missing',
			'3 date-invalid',
			'4 key-unknown',
			'5 field-invalid',
			'7 field-missing',
			'7 id-invalid',
			'8 field-invalid',
		]);
	});

	it('names the statement a problem belongs to, if that has an id', () => {
		expect(check(QUOTE.replace('words', '3'))).toMatchObject([{ statement: 'q' }]);
		expect(check(`${CLAIM}    positions:\n      - speaker: X\n        stance: denies\n`)).toMatchObject([
			{ statement: 'c' },
		]);
		expect(check(QUOTE.replace('  - id: q\n    speaker', '  - speaker'))[0]).not.toHaveProperty('statement');
	});
});
