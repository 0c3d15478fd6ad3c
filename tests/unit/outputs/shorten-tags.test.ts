import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { shortenTags } from '../../../src/outputs/shorten-tags.ts';

const shorten = (inner: string): string => shortenTags(`<body>${inner}</body>`).slice(6, -7);

const parser = unified().use(rehypeRaw);
/** The tree a browser makes of it, without the places in the source. */
const parse = (html: string): unknown => {
	const tree = parser.runSync({ type: 'root', children: [{ type: 'raw', value: html }] } as unknown as Root);
	return JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value)));
};

test.each([
	['<a class="n" href="/s/a/">x</a>', '<a class=n href=/s/a/>x</a>'],
	['<p class="a b" title="it’s" lang="" data-n="1">x</p>', '<p class="a b" title=it’s lang="" data-n=1>x</p>'],
	[
		'<svg><use href="#_a"/><a href="/s/a/" class="b"></a></svg>',
		'<svg><use href=#_a /><a href=/s/a/ class=b></a></svg>',
	],
	['<i title="a&quot;b" data-a="[1]" id="a=b">x</i>', '<i title="a&quot;b" data-a="[1]" id="a=b">x</i>'],
	['<i title="a > b" id="c">x="y"</i>', '<i title="a > b" id=c>x="y"</i>'],
	['<ul><li>a</li><li>b</li></ul>', '<ul><li>a<li>b</ul>'],
	['<ul><li>a</li> <li>b</li></ul>', '<ul><li>a</li> <li>b</ul>'],
	['<div><p>a</p><p>b</p></div><p>c</p> d', '<div><p>a<p>b</div><p>c</p> d'],
	['<ins><p>a</p></ins><a href="/x"><p>b</p></a>', '<ins><p>a</p></ins><a href=/x><p>b</p></a>'],
	[
		'<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><th>c</th><td></td></tr></tbody></table>',
		'<table><thead><tr><th>a<th>b<tbody><tr><th>c<td></table>',
	],
	['<select><option value="">a</option><option>b</option></select>', '<select><option value="">a<option>b</select>'],
])('%s is written shorter, and is the same tree', (html, expected) => {
	expect(shorten(html)).toBe(expected);
	expect(parse(expected)).toEqual(parse(html));
});

test('scripts and styles are not looked into', () => {
	const html = '<script>let a="b";x(`<a href="c">`)</script><style>[id="a"]{}</style>';
	expect(shorten(html)).toBe(html);
});

test('what stands before the body stays as it is', () => {
	const head = '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"></head>';
	expect(shortenTags(`${head}<body class="a">`)).toBe(`${head}<body class=a>`);
	expect(shortenTags('{"a":"b"}')).toBe('{"a":"b"}');
});
