import { describe, expect, it } from 'vitest';
import { createSource } from '../../../src/frontmatter/source-file.ts';
import { parseYaml, type YamlDocument } from '../../../src/frontmatter/yaml-document.ts';

const OFFSET = 4;

const parse = (text: string) => parseYaml({ text, offset: OFFSET });

const documentOf = (text: string): YamlDocument => {
	const { document, problems } = parse(text);
	if (!document) throw new Error(problems.map(({ message }) => message).join('\n'));
	return document;
};

/** Problems as `line:column code`, as if the YAML began the second line of a file. */
const placesOf = (text: string) => {
	const source = createSource('a.md', `---\n${text}`);
	return parse(text).problems.map(({ code, place }) => {
		const { line, column } = source.toPosition('offset' in place ? place.offset : -1);
		return `${line}:${column} ${code}`;
	});
};

describe('parseYaml', () => {
	it('gives plain data', () => {
		const text =
			'title: x\npublished: 2025\nmonth: 2025-08\ndraft: true\nquotes:\n  - id: a\n    text: ["b", \'c\']\n  -\nblank:\n';
		expect(documentOf(text).value).toEqual({
			title: 'x',
			published: 2025,
			month: '2025-08',
			draft: true,
			quotes: [{ id: 'a', text: ['b', 'c'] }, null],
			blank: null,
		});
	});

	it('takes keys for what is written, whatever YAML makes of them', () => {
		const { value } = documentOf('2025: a\ntrue: b\nnull: c\n__proto__: d\n');
		expect(Object.entries(value)).toEqual([
			['2025', 'a'],
			['true', 'b'],
			['null', 'c'],
			['__proto__', 'd'],
		]);
	});

	it.each(['\n', '\r\n', '\r'])('reads lines that end with %j', (end) => {
		expect(documentOf(['a: b', 'c:', '  - d', ''].join(end)).value).toEqual({ a: 'b', c: ['d'] });
	});

	it.each([
		['', 'frontmatter-missing'],
		['# a comment\n', 'frontmatter-missing'],
		['- a\n- b\n', 'field-invalid'],
		['only words\n', 'field-invalid'],
	])('refuses %j, which is no map', (text, code) => {
		expect(parse(text)).toMatchObject({ problems: [{ code, place: { offset: expect.any(Number) as number } }] });
		expect(parse(text).document).toBeUndefined();
	});
});

describe('the places of a document', () => {
	const text = 'title: "x"\nempty:\nquotes:\n  - speaker: b\n    text:\n      - one\n      - two\ninline: {a: 1}\n';
	const { toOffset, toSource } = documentOf(`${text}version: 1.10\n`);
	const at = (offset: number) => `${text}version: 1.10\n`.slice(offset - OFFSET).split('\n')[0];

	it.each([
		['a value, quotation mark included', ['title'], 'value', '"x"'],
		['a key', ['title'], 'key', 'title: "x"'],
		['the key of a blank value', ['empty'], 'value', 'empty:'],
		['an item of a list', ['quotes', 0, 'text', 1], 'value', 'two'],
		['a map at its first key', ['quotes', 0], 'value', 'speaker: b'],
		['the whole at its first key', [], 'value', 'title: "x"'],
		['a value in a map on one line', ['inline', 'a'], 'value', '1}'],
		['what is missing in a map at the map', ['quotes', 0, 'id'], 'value', 'speaker: b'],
		['what is missing in a text at the text', ['title', 0, 'x'], 'value', '"x"'],
		['a missing item at the list', ['quotes', 7], 'value', '- speaker: b'],
		['a missing key at the map', ['quotes', 0, 'id'], 'key', 'speaker: b'],
		['an item where its key is asked for', ['quotes', 0], 'key', 'speaker: b'],
	] as const)('finds %s', (_, path, part, expected) => {
		expect(at(toOffset({ path, part }))).toBe(expected);
	});

	it('leaves offsets as they are', () => {
		expect(toOffset({ offset: 3 })).toBe(3);
	});

	it('knows how a scalar is spelled', () => {
		expect([toSource(['version']), toSource(['title']), toSource(['quotes']), toSource(['none'])]).toEqual([
			'1.10',
			'x',
			undefined,
			undefined,
		]);
	});
});

describe('the problems of YAML', () => {
	it('reports a key that stands twice at the second, in every map, and still gives the document', () => {
		const text = 'title: a\nquotes:\n  - id: a\n    id: b\ntitle: c\n"title": d\n';
		expect(placesOf(text)).toEqual(['5:5 yaml-duplicate-key', '6:1 yaml-duplicate-key', '7:1 yaml-duplicate-key']);
		expect(documentOf(text).value).toEqual({ title: 'a', quotes: [{ id: 'a' }] });
	});

	it.each([
		['an anchor and its alias', 'a: &x b\nc: *x\n', ['2:4 yaml-syntax', '3:4 yaml-syntax']],
		['a tag', 'a: !!str b\n', ['2:4 yaml-syntax']],
		['a tag nobody knows', 'a: !important b\n', ['2:4 yaml-syntax']],
		['a list as a key', '[a]: b\n', ['2:1 yaml-syntax']],
		['a map as a key', 'x: y\n{a: b}: c\n', ['3:1 yaml-syntax']],
		['a key that is not there', 'x: y\n: c\n', ['3:1 yaml-syntax']],
		['a second document', 'x: y\n...\nz: a\n', ['3:1 yaml-syntax']],
		['a directive', '%YAML 1.2\nx: y\n', ['2:1 yaml-syntax']],
	])('refuses %s', (_, text, places) => {
		expect(placesOf(text)).toEqual(places);
		expect(parse(text).document).toBeUndefined();
	});

	it('refuses aliases that would grow to billions of items, at once', () => {
		const lines = Array.from(
			{ length: 30 },
			(_, at) =>
				`a${at}: &a${at} [${Array(9)
					.fill(`*a${at - 1}`)
					.join(', ')}]`,
		);
		expect(placesOf(lines.join('\n'))).toHaveLength(30);
	});

	it.each([
		['lists', '['.repeat(10_000)],
		['closed lists', '['.repeat(10_000) + ']'.repeat(10_000)],
		['maps', '{a: '.repeat(10_000)],
		['items', `\n  ${'- '.repeat(10_000)}x`],
		['a hundred lists', '['.repeat(100) + ']'.repeat(100)],
	])('refuses %s nested too deep', (_, value) => {
		const { problems } = parse(`a: ${value}\n`);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({ code: 'yaml-syntax' });
	});

	it('reads 50,000 keys in well under the time that comparing each with each would take', () => {
		const text = Array.from({ length: 50_000 }, (_, at) => `key-${at}: x\n`).join('');
		const start = process.cpuUsage();
		expect(Object.keys(documentOf(text).value)).toHaveLength(50_000);
		expect(process.cpuUsage(start).user).toBeLessThan(8_000_000);
	}, 60_000);
});

describe('more YAML than any article needs', () => {
	it.each([
		['keys', 'a: b\n'.repeat(150_000)],
		['items in a line', `a: [${'b,'.repeat(250_000)}]`],
		['aliases', `a: [&b c${', *b'.repeat(150_000)}]`],
		['quotation marks that stay open', 'a: "b\n'.repeat(150_000)],
	])('of %s is refused before it is parsed, where it becomes too much', (_, text) => {
		const { problems, document } = parse(text);
		expect(problems.map(({ code }) => code)).toEqual(['too-complex']);
		expect(document).toBeUndefined();
	});

	it('is not what 2,000 quotes need', () => {
		const quote =
			'  - id: q\n    speaker: s\n    text: "One, two: three."\n    said: 2025\n    topics: [a, b]\n    note: "n"\n';
		expect(parse(`quotes:\n${quote.repeat(2000)}`).problems).toEqual([]);
	}, 60_000);

	it('tells one refused mark a line, however many there are', () => {
		expect(placesOf(`a: [${'*b, '.repeat(5000)}c]\nd: *e\n`)).toEqual(['2:5 yaml-syntax', '3:4 yaml-syntax']);
	});
});
