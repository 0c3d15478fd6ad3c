import { expect, test } from 'vitest';
import { toProse } from '../../../src/markdown/to-prose.ts';
import { listWebLinks } from '../../../src/markdown/web-links.ts';
import { toStrings } from '../../../src/strings/languages.ts';

const list = (markdown: string) =>
	listWebLinks(toProse(markdown, { labels: toStrings('en').prose, base: '/' }).tree, markdown).map(
		({ address, offset }) => [address, markdown.slice(offset, offset + 8)],
	);

test.each<[string, string, string[][]]>([
	['a link', 'See [a page](https://a.example/b "Title").', [['https://a.example/b', 'https://']]],
	['a bare address', 'See https://a.example/b.', [['https://a.example/b', 'https://']]],
	['a link by reference', 'See [this][r].\n\n[r]: https://a.example/', [['https://a.example/', '[this][r']]],
	['an address that is escaped', '[Ö](https://a.example/ö)', [['https://a.example/%C3%B6', '[Ö](http']]],
	['HTML', 'Some <a href="http://a.example/">words</a>.', [['http://a.example/', 'http://a']]],
	[
		'an image from elsewhere, which becomes a link',
		'![A](https://a.example/a.png)',
		[['https://a.example/a.png', 'https://']],
	],
	['an address without its scheme', '[a](//a.example/b)', [['https://a.example/b', '//a.exam']]],
	['a footnote', 'Words.[^1]\n\n[^1]: From https://a.example/.', [['https://a.example/', 'https://']]],
])('%s is a link to the web, told with the place of its address', (_, markdown, links) => {
	expect(list(markdown)).toEqual(links);
});

test('an address that is its own words is told where it is the address', () => {
	const markdown = '[https://a.example](https://a.example)';
	const { tree } = toProse(markdown, { labels: toStrings('en').prose, base: '/' });
	expect(listWebLinks(tree, markdown)).toEqual([{ address: 'https://a.example', offset: 20 }]);
});

test.each(['[a](/about/)', '[a](#id)', '[a](mailto:a@b.example)', '[a](b/c)', '`https://a.example/`', '[a](https://)'])(
	'%s is none',
	(markdown) => {
		expect(list(markdown)).toEqual([]);
	},
);
