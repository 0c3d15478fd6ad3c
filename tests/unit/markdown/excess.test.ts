import { describe, expect, it } from 'vitest';
import { ExcessError, findExcess } from '../../../src/markdown/excess.ts';
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts';
import { toStrings } from '../../../src/strings/languages.ts';

const OPTIONS = { labels: toStrings('en').prose, base: '/' };

describe('what is too much for the parsers is found before them', () => {
	it.each([
		['block quotes in a line', '> '.repeat(51), 'nesting'],
		['block quotes without blanks', '>'.repeat(100_000), 'nesting'],
		['lists in a line', `${'- '.repeat(60)}a`, 'nesting'],
		['numbered lists in a line', `${'1. '.repeat(60)}a`, 'nesting'],
		[
			'lists, one deeper a line',
			Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
			'nesting',
		],
		['links in a paragraph', '[a](b) '.repeat(4000), 'paragraph'],
		['closing brackets', ']'.repeat(20_000), 'paragraph'],
		['lines that go on with a quote', '> a\nb\n'.repeat(6000), 'paragraph'],
		['underlined lines', 'a\n=\n'.repeat(6000), 'paragraph'],
		['marks in many paragraphs', `${'*a* '.repeat(200)}\n\n`.repeat(300), 'marks'],
		['empty lines', '\n'.repeat(200_000), 'marks'],
		['empty lines of Windows', '\r\n'.repeat(200_000), 'marks'],
		['lines of blanks', ' \t\n'.repeat(200_000), 'marks'],
		['empty lines of a quote', '>\n'.repeat(100_000), 'marks'],
		['empty lines of deep quotes', `${'>'.repeat(49)}\n`.repeat(2000), 'marks'],
		['lists in each other on many lines', `${'- '.repeat(45)}a\n`.repeat(2000), 'marks'],
		['lines of other white space, which end no paragraph', '\u00a0\n'.repeat(20_000), 'paragraph'],
		['addresses without a protocol', 'www.a '.repeat(20_000), 'paragraph'],
		['addresses without a protocol in capitals', 'WWW.a '.repeat(20_000), 'paragraph'],
		['stars in a very long paragraph', `${'a* '.repeat(8000)}${'word '.repeat(300_000)}`, 'paragraph'],
		['words', 'word '.repeat(600_000), 'words'],
		['words of one letter', 'h '.repeat(600_000), 'words'],
		['words that blanks do not part', 'éa'.repeat(600_000), 'words'],
		['signs between blanks', '$ '.repeat(600_000), 'words'],
		['cells of a line that is no table', 'é|'.repeat(600_000), 'words'],
		['words behind a bracket that does not close', `[${'word '.repeat(30_000)}`, 'words'],
		['a long end of an address', `https://a.example/${'.'.repeat(20_000)}x`, 'reach'],
		['a long end of an address without a protocol', `www.a/${'&amp;'.repeat(5000)}x`, 'reach'],
		['addresses that are none in one word', `${'éwww.a'.repeat(5000)}${'w'.repeat(1_000_000)}`, 'reach'],
		['comments that do not end', `x ${'<!-- a '.repeat(300)}${'word '.repeat(100_000)}`, 'reach'],
		[
			'backquotes that do not close',
			Array.from({ length: 120 }, (_, index) => `${'`'.repeat(index + 1)} `).join('') + 'word '.repeat(100_000),
			'reach',
		],
		['cells that no line has', `|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n${'|\n'.repeat(1000)}`, 'cells'],
	])('%s', (_, markdown, what) => {
		expect(findExcess(markdown)?.what).toBe(what);
	});

	it('tells the line that has it', () => {
		const markdown = `Words.\n\n${'> '.repeat(51)}`;
		expect(findExcess(markdown)).toEqual({ what: 'nesting', offset: 8 });
	});

	it.each([
		[
			'2,000 paragraphs of 50 words with a link, emphasis and a quotation',
			`${'word '.repeat(45)}*of* [a link](https://example.org/a) “and” more (words).\n\n`.repeat(2000),
		],
		['a list of 3,000 links', '- [a link](https://example.org/a)\n'.repeat(3000)],
		[
			'a numbered list of 3,000 links',
			Array.from({ length: 3000 }, (_, index) => `${index + 1}. [a](https://example.org/a)\n`).join(''),
		],
		[
			'2,000 footnotes',
			Array.from(
				{ length: 2000 },
				(_, index) => `word[^${index}]\n\n[^${index}]: A note with [a link](https://a.example/).\n\n`,
			).join(''),
		],
		[
			'a table of 1,000 lines',
			`| a | b | c |\n| - | - | - |\n${'| [a](https://example.org/) | b | c |\n'.repeat(1000)}`,
		],
		['a paragraph of 100,000 words', 'word '.repeat(100_000)],
		['a paragraph of 10,000 words with links', '[some](https://example.org/) words of it '.repeat(1200)],
		[
			'100 addresses of 2,000 characters',
			`https://example.org/?${'name=some-value&'.repeat(125)} words\n\n`.repeat(100),
		],
		['10,000 addresses', 'https://example.org/a/b?c=d\n\n'.repeat(10_000)],
		['quotes and lists as writers nest them', '> > - a\n> >   - b\n> >     1. c\n'],
	])('%s are no excess', (_, markdown) => {
		expect(findExcess(markdown)).toBeUndefined();
	});
});

describe('what only the tree can tell ends the parsing', () => {
	const toWhat = (markdown: string): string => {
		try {
			parseMarkdown(markdown, OPTIONS);
			return 'nothing';
		} catch (error) {
			return error instanceof ExcessError ? error.excess.what : String(error);
		}
	};

	it.each([
		[
			'references that repeat a long address',
			`[a]: https://example.org/${'x'.repeat(50_000)}\n\n${'[a] '.repeat(60)}`,
			'references',
		],
		['elements in each other', `<div>${'<span>'.repeat(300)}a`, 'nesting'],
		[
			'formatting that is never closed',
			`${Array.from({ length: 1500 }, (_, index) => `<b id="${index}">`).join('')}\n\n${'<p>a\n\n'.repeat(1000)}`,
			'formatting',
		],
		['references to a short address', `[a]: https://example.org/\n\n${'[a] '.repeat(60)}`, 'nothing'],
	])('%s', (_, markdown, what) => {
		expect(toWhat(markdown)).toBe(what);
	});
});
