/** A file that is large or built to exhaust whoever reads it. */
export interface LimitCase {
	what: string;
	toText: () => string;
	/** The code of the one problem that it must be: merely fast is not enough. */
	code?: string;
}

const HEAD = 'title: A file\nstandfirst: What it is about.\npublished: 2025-08-09\n';
const article = (prose: string, fields = ''): string => `---\n${HEAD}${fields}---\n\n${prose}\n`;
const times = (count: number, toPart: (index: number) => string): string =>
	Array.from({ length: count }, (_, index) => toPart(index)).join('');
const SPEAKER = 'speakers:\n  - {id: ada, name: Ada Lovelace, role: Chair, kind: person}\n';

/** Frontmatter that a parser could be caught in. */
const YAML_CASES: readonly LimitCase[] = [
	{
		what: 'a billion laughs by aliases',
		toText: () =>
			article(
				'Words.',
				`a: &a [${'x,'.repeat(9)}x]\n${times(9, (level) => {
					const before = String.fromCharCode(97 + level);
					return `${String.fromCharCode(98 + level)}: &${String.fromCharCode(98 + level)} [${`*${before},`.repeat(9)}*${before}]\n`;
				})}`,
			),
	},
	{ what: '100,000 brackets', toText: () => article('Words.', `topics: ${'['.repeat(100_000)}\n`) },
	{
		what: '100,000 brackets that close',
		code: 'too-complex',
		toText: () => article('Words.', `topics: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`),
	},
	{
		what: '100,000 braces',
		toText: () => article('Words.', `topics: ${'{a: '.repeat(100_000)}\n`),
		code: 'too-complex',
	},
	{ what: '100,000 list marks in a line', toText: () => article('Words.', `topics:\n  ${'- '.repeat(100_000)}a\n`) },
	{
		what: '100,000 question marks in a line',
		toText: () => article('Words.', `topics:\n  ${'? '.repeat(100_000)}a\n`),
	},
	{
		what: 'maps nested 3,000 deep',
		toText: () =>
			article(
				'Words.',
				times(3000, (depth) => `${' '.repeat(depth)}a:\n`),
			),
	},
	{
		what: 'a map of 200,000 keys in one line',
		code: 'too-complex',
		toText: () => article('Words.', `topics: {${times(200_000, (index) => `k${index}: v, `)}}\n`),
	},
	{
		what: 'a map of 200,000 keys',
		code: 'too-complex',
		toText: () =>
			article(
				'Words.',
				times(200_000, (index) => `k${index}: v\n`),
			),
	},
	{
		what: '200,000 times the same key',
		toText: () => article('Words.', 'title: v\n'.repeat(200_000)),
		code: 'too-complex',
	},
	{ what: 'a key of 1 MB', toText: () => article('Words.', `${'k'.repeat(1_000_000)}: v\n`) },
	{ what: 'a key of 1 MB in quotation marks', toText: () => article('Words.', `"${'k'.repeat(1_000_000)}": v\n`) },
	{
		what: 'a block text of 1,000,000 lines',
		code: 'too-complex',
		toText: () => article('Words.', `authors:\n  - |\n${'    line\n'.repeat(1_000_000)}`),
	},
	{
		what: 'a folded text of 1,000,000 lines',
		code: 'too-complex',
		toText: () => article('Words.', `authors:\n  - >\n${'    line\n'.repeat(1_000_000)}`),
	},
	{
		what: 'a plain text of 500,000 lines',
		code: 'too-complex',
		toText: () => article('Words.', `authors:\n  - line\n${'    line\n'.repeat(500_000)}`),
	},
	{
		what: 'a quoted text of 500,000 lines',
		code: 'too-complex',
		toText: () => article('Words.', `authors:\n  - "line\n${'    line\n'.repeat(500_000)}"\n`),
	},
	{
		what: '100,000 merge keys',
		toText: () => article('Words.', `a: &a {x: 1}\n${'b: {<<: *a}\n'.repeat(100_000)}`),
		code: 'too-complex',
	},
	{
		what: '100,000 aliases',
		toText: () => article('Words.', `topics: [&a a${', *a'.repeat(100_000)}]\n`),
		code: 'too-complex',
	},
	{
		what: '100,000 tags',
		toText: () => article('Words.', `topics: [a${', !!str a'.repeat(100_000)}]\n`),
		code: 'too-complex',
	},
	{ what: '100,000 tags before one value', toText: () => article('Words.', `topics: ${'!a '.repeat(100_000)}\n`) },
	{ what: '100,000 anchors before one value', toText: () => article('Words.', `topics: ${'&a '.repeat(100_000)}\n`) },
	{ what: '300,000 comments', toText: () => article('Words.', '# remark\n'.repeat(300_000)), code: 'too-complex' },
	{ what: 'a comment of 5 MB', toText: () => article('Words.', `# ${'remark '.repeat(700_000)}\n`) },
	{ what: '500,000 empty lines', toText: () => article('Words.', '\n'.repeat(500_000)), code: 'too-complex' },
	{ what: '500,000 lines of blanks', toText: () => article('Words.', '  \n'.repeat(500_000)), code: 'too-complex' },
	{
		what: '500,000 tabs',
		toText: () => article('Words.', `topics:\n${'\ta: b\n'.repeat(100_000)}`),
		code: 'too-complex',
	},
	{ what: '100,000 lines that are no key', toText: () => article('Words.', 'no key at all\n'.repeat(100_000)) },
	{
		what: '100,000 lines with two colons',
		toText: () => article('Words.', 'a: b: c\n'.repeat(100_000)),
		code: 'too-complex',
	},
	{
		what: '100,000 indents that fit nothing',
		code: 'too-complex',
		toText: () =>
			article(
				'Words.',
				times(100_000, (index) => `${' '.repeat(index % 7)}a${index}: b\n`),
			),
	},
	{
		what: '100,000 bad escapes',
		toText: () => article('Words.', `authors:\n${'  - "\\q"\n'.repeat(100_000)}`),
		code: 'too-complex',
	},
	{
		what: '1,000,000 bad escapes in one text',
		code: 'too-complex',
		toText: () => article('Words.', `authors: "${'\\q'.repeat(1_000_000)}"\n`),
	},
	{
		what: '100,000 quotation marks in a line',
		code: 'too-complex',
		toText: () => article('Words.', `authors: ${'"a" '.repeat(100_000)}\n`),
	},
	{
		what: '100,000 lines of unclosed quotation marks',
		toText: () => article('Words.', 'a: "b\n'.repeat(100_001)),
		code: 'too-complex',
	},
	{
		what: '100,000 lines of unclosed brackets',
		toText: () => article('Words.', 'a: [b\n'.repeat(100_000)),
		code: 'too-complex',
	},
	{
		what: '100,000 stray brackets',
		toText: () => article('Words.', 'a: b ]\n]\n'.repeat(100_000)),
		code: 'too-complex',
	},
	{ what: '100,000 directives', toText: () => `---\n${'%YAML 1.2\n'.repeat(100_000)}---\n\nWords.\n` },
	{
		what: '100,000 documents',
		toText: () => `---\n${'...\na: b\n'.repeat(100_000)}---\n\nWords.\n`,
		code: 'too-complex',
	},
	{ what: 'a number of 1,000,000 digits', toText: () => article('Words.', `updated: ${'9'.repeat(1_000_000)}\n`) },
	{
		what: 'a hexadecimal number of 1,000,000 digits',
		toText: () => article('Words.', `updated: 0x${'f'.repeat(1_000_000)}\n`),
	},
	{
		what: 'a number of 1,000,000 digits and points',
		toText: () => article('Words.', `updated: ${'1.'.repeat(500_000)}\n`),
	},
	{ what: 'an id of 1,000,000 characters', toText: () => article('Words.', `topics: [${'a-'.repeat(500_000)}a]\n`) },
	{
		what: 'an id of 1,000,000 characters that is none',
		toText: () => article('Words.', `topics: [${'a-'.repeat(500_000)}_]\n`),
	},
	{
		what: 'an address of 1,000,000 characters',
		toText: () =>
			article(
				'Words.',
				`sources:\n  - {id: a, publisher: P, title: T, date: 2025, url: "https://example.org/${'a/'.repeat(500_000)}"}\n`,
			),
	},
	{
		what: 'an address of 1,000,000 marks that is none',
		code: 'too-complex',
		toText: () =>
			article(
				'Words.',
				`sources:\n  - {id: a, publisher: P, title: T, date: 2025, url: "${'<'.repeat(500_000)}a${'>'.repeat(500_000)} x"}\n`,
			),
	},
	{
		what: 'a language of 1,000,000 characters',
		toText: () => article('Words.', `language: en-${'a-'.repeat(500_000)}\n`),
	},
	{ what: 'a date of 1,000,000 blanks', toText: () => article('Words.', `updated: "${' '.repeat(1_000_000)}x"\n`) },
	{ what: '100,000 wrong fields', toText: () => article('Words.', `topics:\n${'  - No Id\n'.repeat(100_000)}`) },
	{
		what: '20,000 unknown keys in speakers',
		toText: () => article('Words.', `speakers:\n${times(20_000, (index) => `  - {id: a${index}, nme: A}\n`)}`),
	},
	{
		what: '100,000 speakers',
		code: 'too-complex',
		toText: () =>
			article(
				'Words.',
				`speakers:\n${times(100_000, (index) => `  - {id: a${index}, name: A, role: R, kind: person}\n`)}`,
			),
	},
	{
		what: '100,000 speakers of the same id',
		code: 'too-complex',
		toText: () => article('Words.', `speakers:\n${'  - {id: a, name: A, role: R, kind: person}\n'.repeat(100_000)}`),
	},
	{
		what: '20,000 quotes of unknown speakers',
		code: 'too-complex',
		toText: () =>
			article(
				'Words.',
				`speakers:\n${times(5000, (index) => `  - {id: ada-${index}, name: A, role: R, kind: person}\n`)}quotes:\n${times(20_000, (index) => `  - {id: q${index}, speaker: adda-x${index}, text: Words}\n`)}`,
			),
	},
	{
		what: '20,000 aliases',
		toText: () => article('Words.', `aliases: [${times(20_000, (index) => `a${index}, `)}]\n`),
	},
	{
		what: 'a frontmatter of 10 MB in one line',
		toText: () => article('Words.', `standfrst: ${'word '.repeat(2_000_000)}\n`),
	},
	{
		what: 'a frontmatter that never ends, with 1,000,000 dashes',
		toText: () => `---\n${HEAD}${'- - - - - -'.repeat(100_000)}\n${'--\n'.repeat(300_000)}`,
	},
	{ what: 'a first line of 1,000,000 hyphens', toText: () => `${'-'.repeat(1_000_000)}x\n` },
	{
		what: 'a first line of 1,000,000 blanks and hyphens',
		toText: () => `${' '.repeat(1_000_000)}${'-'.repeat(1_000_000)}x\n`,
	},
	{
		what: 'a line of 1,000,000 blanks before the prose',
		toText: () => `---\n${HEAD}---${' '.repeat(1_000_000)}x\n`,
	},
];

/** Prose that a parser could be caught in. */
const MARKDOWN_CASES: readonly LimitCase[] = [
	...[
		['block quotes', '> ', 'too-complex'],
		['block quotes without blanks', '>', 'too-complex'],
		['opening brackets', '[', 'too-complex'],
		['closing brackets', ']', 'too-complex'],
		['brackets of images', '![', 'too-complex'],
		['stars', '*', 'too-complex'],
		['underscores', '_', 'too-complex'],
		['tildes', '~', 'too-complex'],
		['backquotes', '`', 'too-complex'],
		['list marks', '- ', 'too-complex'],
		['numbered list marks', '1. ', 'too-complex'],
		['stars and words', '*a **b ', 'too-complex'],
		['underscores and words', 'a _b ', 'too-complex'],
		['tildes and words', '~~a ', 'too-complex'],
		['closing stars', 'a** ', 'too-complex'],
		['brackets and parentheses', '[](', 'too-complex'],
		['links that never end', '[a](', 'too-complex'],
		['links', '[a](b) ', 'too-complex'],
		['links in one another', '[a](<', 'too-complex'],
		['reference links', '[a][b] ', 'too-complex'],
		['footnote marks', '[^a]', 'too-complex'],
		['exclamation marks', '!', 'too-complex'],
		['backslashes', '\\', 'too-complex'],
		['ampersands', '&', 'too-complex'],
		['entities', '&amp;', 'too-complex'],
		['entities that are none', '&abcdefgh;', 'too-complex'],
		['numeric entities', '&#0;', 'too-complex'],
		['opening angles', '<', 'too-complex'],
		['tags', '<b>', 'too-complex'],
		['divs', '<div>', 'too-complex'],
		['closing tags', '</b>', 'too-complex'],
		['tags that never end', '<a ', 'too-complex'],
		['tags with attributes', '<a b="c" ', 'too-complex'],
		['comments', '<!--', 'too-complex'],
		['comments that close', '<!-- a --> ', 'too-complex'],
		['CDATA', '<![CDATA[', 'too-complex'],
		['processing instructions', '<?', 'too-complex'],
		['declarations', '<!A ', 'too-complex'],
		['autolinks', '<https://a.b> ', 'too-complex'],
		['addresses', 'https://a.b/c ', 'too-complex'],
		['addresses in one another', 'www.', 'too-complex'],
		['mail addresses', 'a@b.c ', 'too-complex'],
		['at signs', 'a@', 'too-complex'],
		['dots and hyphens of mail addresses', 'a.b-c_d+', 'too-complex'],
		['pipes', '|', 'too-complex'],
		['dollars', '$'],
		['colons', ':', 'too-complex'],
		['backquotes and words', '`a ``b ', 'too-complex'],
		['tabs', '\t', 'too-complex'],
		['blanks', ' ', 'too-complex'],
		['no-break spaces', '\u00a0'],
		['quotation marks', '"'],
		['quotation marks and words', '"a b c d e ', 'too-complex'],
		['curly quotation marks and words', '“a b c d e” ', 'too-complex'],
		['full stops', '.'],
		['full stops and blanks', '. '],
		['apostrophes', "'"],
		['hyphens', '-'],
		['words without blanks', 'word'],
		['words', 'word '],
		['combining marks', '\u0301'],
		['letters with combining marks', 'a\u0301\u0301'],
		['zero-width spaces', '\u200b'],
		['direction marks', '\u202e'],
		['emoji', '👨‍👩‍👧'],
		['characters of Chinese', '語'],
		['ellipses', '… '],
		['unclosed parentheses', '(', 'too-complex'],
		['unclosed parentheses behind an address', 'https://a.b/(', 'too-complex'],
		['table rows', 'a | b\n', 'too-complex'],
		['table of empty cells', '| ', 'too-complex'],
		['headings', '# a\n', 'too-complex'],
		['headings of the same words', '# a\n\n', 'too-complex'],
		['setext headings', 'a\n=\n', 'too-complex'],
		['thematic breaks', '---\n', 'too-complex'],
		['fences', '```\n', 'too-complex'],
		['fences of tildes that never end', '~~~ a\n\n', 'too-complex'],
		['list items', '- a\n', 'too-complex'],
		['loose list items', '- a\n\n', 'too-complex'],
		['task items', '- [ ] a\n', 'too-complex'],
		['paragraphs', 'a\n\n', 'too-complex'],
		['lines', 'a\n', 'too-complex'],
		['empty lines', '\n', 'too-complex'],
		['line breaks', 'a  \n', 'too-complex'],
		['line breaks of backslashes', 'a\\\n', 'too-complex'],
		['carriage returns', '\r', 'too-complex'],
		['indented code', '    a\n\n', 'too-complex'],
		['lazy lines', '> a\nb\n', 'too-complex'],
		['HTML blocks', '<div>\n\n', 'too-complex'],
		['paragraphs of HTML', '<p>\n\n', 'too-complex'],
		['tables of HTML', '<table><tr><td>', 'too-complex'],
		['lists of HTML', '<ul><li>', 'too-complex'],
		['formatting elements that overlap', '<b><i></b>', 'too-complex'],
		['formatting elements in paragraphs', '<b><p>', 'too-complex'],
		['links of HTML', '<a href=x>', 'too-complex'],
		['buttons of HTML', '<button>', 'too-complex'],
		['headings of HTML', '<h1>', 'too-complex'],
		['forms and selects', '<form><select><option>', 'too-complex'],
		['scripts', '<script>', 'too-complex'],
		['templates', '<template>', 'too-complex'],
		['SVG', '<svg><g>', 'too-complex'],
		['MathML', '<math><mi>', 'too-complex'],
		['plaintext', '<plaintext>', 'too-complex'],
		['frames', '<frameset><frame>', 'too-complex'],
		['details', '<details><summary>', 'too-complex'],
		['ruby', '<ruby><rt>', 'too-complex'],
		['nobr', '<nobr>', 'too-complex'],
	].map(([what, part = '', code]) => ({
		what: `100,000 times ${what}`,
		toText: () => article(part.repeat(100_000)),
		...(code !== undefined && { code }),
	})),
	{
		what: '100,000 list marks, one deeper a line',
		code: 'too-complex',
		toText: () => article(times(2000, (depth) => `${'  '.repeat(depth)}- a\n`)),
	},
	{
		what: '100,000 reference definitions',
		code: 'too-complex',
		toText: () => article(times(100_000, (index) => `[a${index}]: https://example.org/${index}\n`)),
	},
	{
		what: '100,000 reference definitions of the same name',
		code: 'too-complex',
		toText: () => article('[a]: https://example.org/\n'.repeat(100_000)),
	},
	{
		what: '100,000 references to a long definition',
		code: 'too-complex',
		toText: () => article(`[a]: https://example.org/${'x'.repeat(50_000)}\n\n${'[a] '.repeat(50_000)}`),
	},
	{
		what: '100,000 footnotes',
		code: 'too-complex',
		toText: () =>
			article(`${times(50_000, (index) => `a[^${index}] `)}\n\n${times(50_000, (index) => `[^${index}]: note\n\n`)}`),
	},
	{
		what: '100,000 references to one footnote',
		toText: () => article(`${'a[^1] '.repeat(100_000)}\n\n[^1]: note\n`),
		code: 'too-complex',
	},
	{
		what: 'footnotes in footnotes',
		code: 'too-complex',
		toText: () => article(`a[^0]\n\n${times(20_000, (index) => `[^${index}]: note [^${index + 1}]\n\n`)}`),
	},
	{
		what: 'a table of 10,000 columns',
		code: 'too-complex',
		toText: () =>
			article(`|${'a|'.repeat(10_000)}\n|${'-|'.repeat(10_000)}\n${`|${'a|'.repeat(10_000)}\n`.repeat(10)}`),
	},
	{
		what: 'a table of 10,000 columns and empty rows',
		code: 'too-complex',
		toText: () => article(`|${'a|'.repeat(10_000)}\n|${'-|'.repeat(10_000)}\n${'|\n'.repeat(10_000)}`),
	},
	{
		what: 'a table of 100,000 rows',
		toText: () => article(`| a | b |\n| - | - |\n${'| a | b |\n'.repeat(100_000)}`),
		code: 'too-complex',
	},
	{
		what: 'runs of backquotes of every length',
		code: 'too-complex',
		toText: () => article(times(1500, (length) => `${'`'.repeat(length)} `)),
	},
	{
		what: 'opening stars and closing ones',
		toText: () => article(`${'**a '.repeat(50_000)}${'b** '.repeat(50_000)}`),
		code: 'too-complex',
	},
	{
		what: 'links in images in links',
		toText: () => article(`${'[!['.repeat(20_000)}a${'](b)](c)'.repeat(20_000)}`),
		code: 'too-complex',
	},
	{
		what: 'brackets that all close',
		toText: () => article(`${'['.repeat(50_000)}a${']'.repeat(50_000)}`),
		code: 'too-complex',
	},
	{
		what: 'brackets that all close with addresses',
		code: 'too-complex',
		toText: () => article(`${'['.repeat(50_000)}a${'](b)'.repeat(50_000)}`),
	},
	{
		what: 'deep block quotes line by line',
		toText: () => article(times(500, (depth) => `${'>'.repeat(depth)} a\n`)),
		code: 'too-complex',
	},
	{
		what: 'block quotes 400 deep on 2,000 lines',
		toText: () => article(`${'>'.repeat(400)} a\n`.repeat(2000)),
		code: 'too-complex',
	},
	{
		what: 'lists 100 deep on 2,000 lines',
		toText: () => article(`${'- '.repeat(100)}a\n`.repeat(2000)),
		code: 'too-complex',
	},
	{
		what: 'elements 400 deep',
		code: 'too-complex',
		toText: () => article(`<div>${'<span>'.repeat(400)}a${'</span>'.repeat(400)}</div>`.repeat(200)),
	},
	{ what: 'an attribute of 1 MB', toText: () => article(`<a href="${'a'.repeat(1_000_000)}">b</a>`) },
	{ what: '20,000 attributes', toText: () => article(`<a ${times(20_000, (index) => `a${index}=b `)}>b</a>`) },
	{
		what: '20,000 different elements',
		toText: () => article(times(20_000, (index) => `<x${index}>`)),
		code: 'too-complex',
	},
	{ what: 'a heading of 1 MB', toText: () => article(`# ${'word '.repeat(200_000)}`) },
	{
		what: '50,000 headings of different words',
		toText: () => article(times(50_000, (index) => `# a${index}\n\n`)),
		code: 'too-complex',
	},
	{
		what: 'a code block of 5 MB',
		toText: () => article(`\`\`\`js\n${'let a = 1;\n'.repeat(450_000)}\`\`\``),
		code: 'too-complex',
	},
	{ what: 'an info string of 1 MB', toText: () => article(`\`\`\`${'a'.repeat(1_000_000)}\nb\n\`\`\``) },
	...[
		['paragraphs', 'A few words of prose.\n\n'],
		['empty lines', '\n'],
		['empty lines of Windows', '\r\n'],
		['carriage returns', '\r'],
		['lines of a blank', ' \n'],
		['lines of a tab', '\t\n'],
		['lines of a no-break space', '\u00a0\n'],
		['empty lines of a quote', '>\n'],
		['empty quotes', '>\n\n'],
		['addresses without a protocol', 'www.a '],
		['addresses without a protocol in one word', 'éwww.a'],
		['words in one line', 'word '],
		['words of one letter', 'h '],
		['words that no blank parts', 'éa'],
		['signs between blanks', '$ '],
		['sentences', 'A b. '],
		['cells of one line', 'a|'],
		['mail addresses that are none', 'a@'],
		['entities', '&amp;'],
		['backslashes', '\\'],
		['colons', ':'],
	].map(([what, part = '']): LimitCase => ({
		what: `9 MB of ${what}`,
		toText: () => article(part.repeat(Math.floor(9_500_000 / Buffer.byteLength(part)))),
		code: 'too-complex',
	})),
	...[
		['no-break spaces', '\u00a0'],
		['letters', 'w'],
		['full stops', '.'],
		['hyphens and letters', 'a-'],
		['characters of Chinese', '語'],
		['combining marks', '\u0301'],
		['dollars', '$'],
	].map(([what, part = '']) => ({
		what: `one word of 9 MB of ${what}`,
		toText: () => article(part.repeat(Math.floor(9_500_000 / Buffer.byteLength(part)))),
	})),
	{ what: 'one line of 500,000 words', toText: () => article('word '.repeat(499_000)) },
	{
		what: 'one bracket before 100,000 words',
		toText: () => article(`[${'word '.repeat(100_000)}`),
		code: 'too-complex',
	},
	{
		what: 'an address that ends in 1,000,000 full stops',
		toText: () => article(`https://a.example/${'.'.repeat(1_000_000)}x`),
		code: 'too-complex',
	},
	{
		what: '1,000 comments that do not end before 100,000 words',
		toText: () => article(`x ${'<!-- a '.repeat(1000)}${'word '.repeat(100_000)}`),
		code: 'too-complex',
	},
	{
		what: '120 backquotes that do not close before 100,000 words',
		toText: () => article(times(120, (index) => `${'`'.repeat(index + 1)} `) + 'word '.repeat(100_000)),
		code: 'too-complex',
	},
	{
		what: '8,000 stars and 400,000 words in a paragraph',
		toText: () => article(`${'a*b '.repeat(4000)}${'word '.repeat(400_000)}${'a* '.repeat(4000)}`),
		code: 'too-complex',
	},
	{
		what: 'lists 45 deep on 2,000 lines',
		toText: () => article(`${'- '.repeat(45)}a\n`.repeat(2000)),
		code: 'too-complex',
	},
	{
		what: '9 MB of prose with emphasis and links',
		toText: () =>
			article(
				'Some *words* of [prose](https://example.org/) and “a quotation of more than four words” here.\n\n'.repeat(
					95_000,
				),
			),
	},
	{ what: 'a quotation mark that opens 100,000 times', toText: () => article('“a b c d e\n\n'.repeat(100_000)) },
];

const quote = (id: string, text: string, more = ''): string =>
	`  - {id: ${id}, speaker: ada, text: ${JSON.stringify(text)}${more}}\n`;

/** Statements that anchoring could be caught in. */
const STATEMENT_CASES: readonly LimitCase[] = [
	{
		what: '2,000 statements of one letter that stands 100,000 times',
		toText: () =>
			article('a '.repeat(100_000), `${SPEAKER}quotes:\n${times(2000, (index) => quote(`q${index}`, 'a'))}`),
	},
	{
		what: '2,000 statements of one to 2,000 letters that stand 100,000 times',
		toText: () =>
			article(
				'a '.repeat(100_000),
				`${SPEAKER}quotes:\n${times(2000, (index) => quote(`q${index}`, 'a '.repeat(index + 1)))}`,
			),
	},
	{
		what: '20,000 statements with an occurrence',
		toText: () =>
			article(
				'a '.repeat(100_000),
				`${SPEAKER}quotes:\n${times(20_000, (index) => quote(`q${index}`, 'a', `, occurrence: ${index + 1}`))}`,
			),
	},
	{
		what: 'a statement of 2,000 pieces',
		toText: () =>
			article('a '.repeat(100_000), `${SPEAKER}quotes:\n  - {id: q, speaker: ada, text: [${'a, '.repeat(2000)}]}\n`),
	},
	{
		what: '200 statements of 200 pieces',
		toText: () =>
			article(
				'a b '.repeat(50_000),
				`${SPEAKER}quotes:\n${times(200, (index) => `  - {id: q${index}, speaker: ada, text: [${'a, '.repeat(200)}]}\n`)}`,
			),
	},
	{
		what: 'a quote of 4 MB that is in the prose',
		toText: () => article('word '.repeat(800_000), `${SPEAKER}quotes:\n${quote('q', 'word '.repeat(800_000))}`),
	},
	{
		what: 'a quote of 4 MB that is not in the prose',
		toText: () => article('word '.repeat(800_000), `${SPEAKER}quotes:\n${quote('q', 'work '.repeat(800_000))}`),
	},
	{
		what: 'a quote of 9 MB in a short article',
		toText: () => article('word', `${SPEAKER}quotes:\n${quote('q', 'word '.repeat(1_900_000))}`),
	},
	{
		what: '20,000 quotes that are not in the prose',
		toText: () =>
			article(
				'Some words of this article. '.repeat(5000),
				`${SPEAKER}quotes:\n${times(20_000, (index) => quote(`q${index}`, `Some wards of that ${index} article`))}`,
			),
	},
	{
		what: 'a prefix of 1 MB',
		toText: () =>
			article(
				'word '.repeat(200_000),
				`${SPEAKER}quotes:\n${quote('q', 'word', `, prefix: ${JSON.stringify('word '.repeat(200_000))}`)}`,
			),
	},
	{
		what: '2,000 statements that overlap',
		toText: () =>
			article(
				'a b c d e f g h i j '.repeat(200),
				`${SPEAKER}quotes:\n${times(2000, (index) => quote(`q${index}`, 'a b c d e f g h i j '.repeat(100), `, occurrence: ${(index % 100) + 1}`))}`,
			),
	},
	{
		what: '5,000 claims with 20 positions',
		toText: () =>
			article(
				times(5000, (index) => `Ship ${index} has sailed.\n\n`),
				`${SPEAKER}claims:\n${times(5000, (index) => `  - {id: c${index}, text: T, passage: Ship ${index} has sailed, status: asserted, positions: [${'{speaker: ada, stance: asserts}, '.repeat(20)}]}\n`)}`,
			),
	},
	{
		what: '2,000 statements in 100,000 words',
		toText: () =>
			article(
				times(
					2000,
					(index) =>
						`She said “we have seen ${index} ships in the harbour” and ${'many other words of the article '.repeat(7)}.\n\n`,
				),
				`${SPEAKER}quotes:\n${times(2000, (index) => quote(`q${index}`, `we have seen ${index} ships in the harbour`))}`,
			),
	},
	{
		what: '20,000 corrections',
		toText: () => article('Words.', `corrections:\n${times(20_000, () => '  - {date: 2025, note: N}\n')}`),
	},
	{
		what: 'a correction of 1 MB',
		toText: () =>
			article(
				'word',
				`corrections:\n  - {date: 2025, note: N, was: ${JSON.stringify('word '.repeat(100_000))}, now: ${JSON.stringify('work '.repeat(100_000))}}\n`,
			),
	},
	{
		what: 'a statement that ends in 1,000,000 quotation marks',
		toText: () => article('word', `${SPEAKER}quotes:\n${quote('q', `word${'"'.repeat(1_000_000)}`)}`),
	},
	{
		what: 'a withdrawn quote of 1,000,000 quotation marks',
		toText: () =>
			article(
				'word',
				`${SPEAKER}quotes:\n${quote('q', `"${'”'.repeat(1_000_000)}x`, ', withdrawn: {date: 2025, reason: R}')}`,
			),
	},
	{
		what: 'a withdrawn quote of 1,000,000 blanks',
		toText: () =>
			article(
				'word',
				`${SPEAKER}quotes:\n${quote('q', `"a${' '.repeat(1_000_000)}x`, ', withdrawn: {date: 2025, reason: R}')}`,
			),
	},
	{
		what: 'a title of 1,000,000 blanks',
		toText: () => article('word').replace('title: A file', `title: "a${' '.repeat(1_000_000)}x"`),
	},
	{
		what: 'a title of 1,000,000 backslashes',
		toText: () => article('word').replace('title: A file', `title: '${'\\'.repeat(1_000_000)}x'`),
	},
	{
		what: 'a standfirst of 1,000,000 commas',
		toText: () => article('word').replace('standfirst: What', `standfirst: a${','.repeat(1_000_000)}x`),
	},
	{
		what: 'a speaker of 1,000,000 blanks',
		toText: () => article('word', SPEAKER.replace('Ada Lovelace', `"Ada${' '.repeat(1_000_000)}Lovelace"`)),
	},
	{
		what: 'authors of 1,000,000 particles',
		toText: () => article('word', `authors: ["A ${'de '.repeat(300_000)}B"]\n`),
	},
	{
		what: 'quotes of prose of one sentence with 1,000,000 abbreviations',
		toText: () => article('Mr. '.repeat(200_000), `${SPEAKER}quotes:\n${quote('q', 'Mr', ', occurrence: 7')}`),
	},
	{
		what: 'a quote of backslashes',
		toText: () =>
			article(`“${'\\\\'.repeat(300_000)}x”`, `${SPEAKER}quotes:\n${quote('q', `${'\\'.repeat(300_000)}x`)}`),
	},
	{
		what: 'a quote of line ends',
		toText: () =>
			article(
				'“a b c d e”',
				`${SPEAKER}quotes:\n${quote('q', `a b c d e`, `, note: ${JSON.stringify('\n'.repeat(300_000) + 'x')}`)}`,
			),
	},
	{
		what: 'a note of 300,000 digits',
		toText: () =>
			article(
				'“a b c d e”',
				`${SPEAKER}quotes:\n${quote('q', `a b c d e`, `, note: ${JSON.stringify('1'.repeat(300_000) + 'x')}, occasion: ${JSON.stringify(' '.repeat(300_000) + 'x')}`)}`,
			),
	},
];

export const LIMIT_CASES: readonly LimitCase[] = [...YAML_CASES, ...MARKDOWN_CASES, ...STATEMENT_CASES];
