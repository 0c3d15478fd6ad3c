import { describe, expect, it } from 'vitest';
import { checkAcross } from '../../../src/checks/across.ts';
import { read } from './articles.ts';

const HEAD = 'title: a\nstandfirst: b\npublished: 2025\n';
const quote = (id: string, more = ''): string => `quotes:\n  - id: ${id}\n    speaker: x\n    text: y\n${more}`;
const speaker = (id: string, name: string, more = ''): string =>
	`speakers:\n  - id: ${id}\n    name: ${name}\n    role: r\n    kind: person\n${more}`;

/** The problems of articles given by file name, as `file:line:column code`. */
const across = (articles: Record<string, string>) =>
	checkAcross(Object.entries(articles).map(([name, text]) => read(HEAD + text, `articles/${name}.md`))).map(
		({ article, problem }) => article.place(problem),
	);
const placesOf = (articles: Record<string, string>) =>
	across(articles).map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);

describe('checkAcross', () => {
	it('finds nothing in articles that share speakers and sources', () => {
		const sources = 'sources:\n  - id: s\n    publisher: p\n    title: t\n    date: 2025\n';
		expect(
			placesOf({ a: speaker('x', 'X') + sources + quote('q'), b: speaker('x', 'X') + sources + quote('r') }),
		).toEqual([]);
	});

	it('reports a statement id that two files give in the later one, and names the earlier with its line', () => {
		const problems = across({ b: quote('q'), a: `topics: []\n${quote('q')}` });
		expect(problems).toMatchObject([
			{ file: 'articles/b.md', line: 6, column: 9, code: 'id-duplicate', statement: 'q', severity: 'error' },
		]);
		expect(problems[0]?.message).toContain('articles/a.md, line 7');
	});

	it.each([
		[
			'a former id and an id',
			{ a: quote('p', '    aliases: [q]\n'), b: quote('q') },
			['articles/b.md:6:9 id-duplicate'],
		],
		[
			'an id and a former id',
			{ a: quote('q'), b: quote('p', '    aliases: [q]\n') },
			['articles/b.md:9:15 id-duplicate'],
		],
		[
			'a quote and a claim',
			{ a: quote('q'), b: 'claims:\n  - id: q\n    text: t\n    passage: p\n    status: asserted\n' },
			['articles/b.md:6:9 id-duplicate'],
		],
		[
			'three files',
			{ c: quote('q'), a: quote('q'), b: quote('q') },
			['articles/b.md:6:9 id-duplicate', 'articles/c.md:6:9 id-duplicate'],
		],
	])('keeps statement ids unique on the whole site: %s', (_, articles, places) => {
		expect(placesOf(articles as unknown as Record<string, string>)).toEqual(places);
	});

	it('leaves to another check what one article gives twice', () => {
		expect(placesOf({ a: quote('q', '  - id: q\n    speaker: x\n    text: z\n') })).toEqual([]);
	});

	it('reports a speaker with two names, in the later file', () => {
		const problems = across({ a: speaker('x', 'Ada'), b: speaker('x', 'Ada'), c: speaker('x', 'Ada Lovelace') });
		expect(problems).toMatchObject([
			{ file: 'articles/c.md', line: 7, column: 11, code: 'speaker-name-differs', fix: 'name: Ada' },
		]);
		expect(problems[0]?.message).toContain('articles/a.md, line 7');
	});

	it.each([
		[
			'the id of a speaker elsewhere',
			{ a: speaker('x', 'X'), b: speaker('y', 'Y', '    aliases: [x]\n') },
			['articles/b.md:10:15 id-duplicate'],
		],
		[
			'the id of a speaker in a later file',
			{ a: speaker('y', 'Y', '    aliases: [x]\n'), b: speaker('x', 'X') },
			['articles/a.md:10:15 id-duplicate'],
		],
		[
			'a former id of another speaker',
			{ a: speaker('y', 'Y', '    aliases: [x]\n'), b: speaker('z', 'Z', '    aliases: [x]\n') },
			['articles/b.md:10:15 id-duplicate'],
		],
		[
			'the same former id in two files',
			{ a: speaker('y', 'Y', '    aliases: [x]\n'), b: speaker('y', 'Y', '    aliases: [x]\n') },
			[],
		],
	])('keeps former ids of speakers to one speaker: %s', (_, articles, places) => {
		expect(placesOf(articles as unknown as Record<string, string>)).toEqual(places);
	});

	it.each([
		['the slug of another article', { a: 'aliases: [b]\n', b: '' }, ['articles/a.md:5:11 id-duplicate']],
		['its own slug', { a: 'aliases: [a]\n' }, ['articles/a.md:5:11 id-duplicate']],
		[
			'a former slug of an earlier file',
			{ a: 'aliases: [x]\n', b: 'aliases: [y, x]\n' },
			['articles/b.md:5:14 id-duplicate'],
		],
		['nothing else', { a: 'aliases: [x]\n', b: 'aliases: [y]\n' }, []],
	])('keeps a former slug to one article: %s', (_, articles, places) => {
		expect(placesOf(articles as unknown as Record<string, string>)).toEqual(places);
	});

	it('names the first of several files that give a former id of a speaker to somebody', () => {
		const former = speaker('y', 'Y', '    aliases: [x]\n');
		expect(across({ a: speaker('x', 'X'), b: former, c: speaker('x', 'X') })[0]?.message).toContain(
			'articles/a.md, line 6',
		);
	});

	it('does not depend on the order of the files', () => {
		const articles = {
			a: quote('q') + speaker('x', 'X'),
			b: quote('q') + speaker('x', 'Y'),
			c: `aliases: [a]\n${quote('q')}`,
		};
		expect(across(Object.fromEntries(Object.entries(articles).toReversed()))).toEqual(across(articles));
	});
});
