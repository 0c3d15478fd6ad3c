import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { toHeadings } from '../../../src/markdown/headings.ts';
import { createOffsetReader } from '../../../src/markdown/source-offset.ts';
import { toProse } from '../../../src/markdown/to-prose.ts';
import { proseEn } from '../../../src/strings/en-prose.ts';

const read = (markdown: string, base = '/') => toProse(markdown, { labels: proseEn, base });
const textOf = (markdown: string): string => read(markdown).text.value;
const htmlOf = (markdown: string, base?: string): string => toHtml(read(markdown, base).tree).trim();

describe('the rendered text', () => {
	it.each([
		[
			'a paragraph with emphasis, links and code',
			'We *co*-**op**erate, [here](/x) and `there`.',
			'We co-operate, here and there.',
		],
		['soft line breaks as one blank', 'one\n  two\r\nthree', 'one two three'],
		['hard line breaks as one blank', 'one  \ntwo\\\nthree<br> four', 'one two three four'],
		['entities', 'A&amp;B &quot;c&quot; &#8212; d&eacute;', 'A&B "c" — dé'],
		['no-break spaces, kept', 'a&nbsp;b\u00A0 c', 'a\u00A0b\u00A0 c'],
		['paragraphs on lines of their own', 'one\n\ntwo', 'one\ntwo'],
		["list items' own text, before and after a nested list", '- a\n  - b\n\n  c\n- d', 'a\nb\nc\nd'],
		['headings and block quotes', '## Head *ing*\n\n> a\n> b\n>\n> c', 'Head ing\na b\nc'],
		['cells', '| a | b |\n|---|:-:|\n| c | d e |', 'a\nb\nc\nd e'],
		['preformatted text as it stands', '```\nx  y\n\n  z\n```', 'x  y\n\n  z'],
		[
			'terms and captions of raw HTML',
			'<dl><dt>T</dt><dd>D</dd></dl><figure><figcaption>C</figcaption></figure>',
			'T\nD\nC',
		],
		['footnotes without numbers, back-links and heading', 'a[^1] b\n\n[^1]: The *note*.', 'a b\nThe note.'],
		['no alternative texts', 'a ![alt](/i.png) b ![far](https://x.example/i.png) c', 'a b c'],
		['no task boxes', '- [x] done\n- [ ] open', 'done\nopen'],
		['nothing of scripts and styles', 'a <script>x()</script><style>p{}</style> b', 'a b'],
		['nothing of an empty body', '', ''],
	])('holds %s, and the tree that is printed holds the same, character by character', (_, markdown, expected) => {
		expect(textOf(markdown)).toBe(expected);
		expect(toString(read(markdown).tree)).toBe(expected);
	});

	it('has one range a block, and runs that are the text', () => {
		const { text } = read('one *two*\n\n- three');
		expect(text.blocks.map(({ start, end }) => text.value.slice(start, end))).toEqual(['one two', 'three']);
		expect(text.runs.map(({ node, start }) => text.value.slice(start, start + node.value.length))).toEqual([
			'one ',
			'two',
			'three',
		]);
	});

	it.each([
		['a plain word', 'one two\nthree', 'three'],
		['a word behind emphasis', 'one *two* three', 'three'],
		['a word behind an entity', 'A &amp; B', 'B'],
		['a word of a later block', '# H\n\n- one\n- two', 'two'],
	])('leads %s back to the Markdown', (_, markdown, word) => {
		const { text } = read(markdown);
		expect(createOffsetReader(markdown, text)(text.value.indexOf(word))).toBe(markdown.indexOf(word));
	});
});

describe('the prose tree', () => {
	it.each([
		['scripts', '<script>alert(1)</script>ok', /script|alert/],
		['handlers', '<p onclick="x()">ok</p><img src="/a.png" onerror="x()">', /onclick|onerror/],
		['dangerous addresses', '[ok](javascript:alert(1)) <a href="data:text/html,x">ok</a>', /javascript|data:/],
		[
			'frames, forms and embedded documents',
			'<iframe src="https://x.example"></iframe><form><button>ok</button></form><svg><a/></svg>',
			/iframe|form|svg|x\.example/,
		],
		['style attributes', '<p style="color:red">ok</p>', /style/],
	])('holds no %s', (_, markdown, dangerous) => {
		expect(htmlOf(markdown)).not.toMatch(dangerous);
	});

	it('turns images from elsewhere into links and shows those of the site', () => {
		expect(htmlOf('![A map](https://far.example/m.png)')).toBe(
			'<p><a class="img" href="https://far.example/m.png" data-label="Image: A map" aria-label="Image: A map"></a></p>',
		);
		expect(htmlOf('[![A map](https://far.example/m.png)](https://far.example/)')).toBe(
			'<p><a href="https://far.example/"><span class="img" role="img" data-label="Image: A map" aria-label="Image: A map"></span></a></p>',
		);
		expect(htmlOf('![A map](/m.png)', '/base/')).toBe('<p><img src="/base/m.png" alt="A map" loading="lazy"></p>');
	});

	it('puts the base path before links to the site itself', () => {
		expect(htmlOf('[a](/s/x/) [b](#c) [d](//e.example/)', '/base/')).toBe(
			'<p><a href="/base/s/x/">a</a> <a href="#c">b</a> <a href="//e.example/">d</a></p>',
		);
	});

	it('gives ids of raw HTML and footnotes a form that no person can write', () => {
		const html = htmlOf('<p id="sources">x</p>\n\n[to](#sources) a[^n]\n\n[^n]: note');
		expect([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual(['_u-sources', '_u-fnref-n', '_u-fn-n']);
		expect([...html.matchAll(/href="(#[^"]*)"/g)].map(([, href]) => href)).toEqual([
			'#_u-sources',
			'#_u-fn-n',
			'#_u-fnref-n',
		]);
	});

	it('lets headings begin at the second level', () => {
		const depths = (markdown: string): number[] => toHeadings(read(markdown).tree).map(({ depth }) => depth);
		expect(depths('# a\n\n## b')).toEqual([2, 3]);
		expect(depths('## a\n\n### b')).toEqual([2, 3]);
	});

	it('gives headings the ids of rehype-slug', () => {
		const markdown = '## What Mexico *knew*\n\n## What Mexico knew';
		expect(toHeadings(read(markdown).tree)).toMatchObject([
			{ id: 'what-mexico-knew', text: 'What Mexico knew', offset: 0 },
			{ id: 'what-mexico-knew-1', offset: markdown.lastIndexOf('##') },
		]);
	});
});

describe('an address in the prose', () => {
	it.each([
		['an image of another host that looks like one of this', '<img src="/\\evil.example/a.png" alt="a">', 'src='],
		['an image of another host behind a tab', '<img src="/&#9;/evil.example/a.png" alt="a">', 'src='],
		['a link with a password', '[a](https://user:secret@evil.example/)', 'secret'],
		['a link that shows another host', '[a](https://example.org@evil.example/)', 'evil'],
		['an image with a password', '![a](https://user:secret@evil.example/a.png)', 'secret'],
		['an image that shows another host', '<img src="https://example.org@evil.example/a.png" alt="a">', 'evil'],
		['a citation with a password', '<blockquote cite="https://user:secret@evil.example/">a</blockquote>', 'secret'],
	])('leads nowhere and loads nothing: %s', (_, markdown, never) => {
		expect(htmlOf(markdown)).not.toContain(never);
	});

	it('of the site stays below its folder', () => {
		expect(htmlOf('[a](/../../b)![c](/../d.png)', '/deep/base/')).toBe(
			'<p><a href="/deep/base/b">a</a><img src="/deep/base/d.png" alt="c" loading="lazy"></p>',
		);
	});
});
