import fc from 'fast-check';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { describe, expect, it } from 'vitest';
import { markStatements } from '../../../src/anchoring/mark-statements.ts';
import type { Mark } from '../../../src/anchoring/segments.ts';
import { toProse } from '../../../src/markdown/to-prose.ts';
import { proseEn } from '../../../src/strings/en-prose.ts';

const read = (markdown: string) => toProse(markdown, { labels: proseEn, base: '/' });

function toMark(id: string, number: number, ...ranges: (readonly [number, number])[]): Mark {
	return {
		id,
		kind: id.startsWith('c') ? 'claim' : 'quote',
		number,
		label: `Statement ${number}`,
		href: `/s/${id}/`,
		noteId: `_n${number}`,
		ranges: ranges.map(([start, end]) => ({ start, end })),
	};
}

/** Marks words, each given as a statement id and the words it lies on, and gives the HTML of the only paragraph. */
function mark(markdown: string, words: Record<string, string>): string {
	const prose = read(markdown);
	const marks = Object.entries(words).map(([id, word], index) => {
		const start = prose.text.value.indexOf(word);
		return toMark(id, index + 1, [start, start + word.length]);
	});
	markStatements(prose, marks);
	return toHtml(prose.tree).trim();
}

const numeral = (number: number): string => {
	const shared = `data-s="${number}" aria-label="Statement ${number}"`;
	return `<span class="w" data-s="${number}"><a class="n" href="#_n${number}" ${shared}></a><button type="button" popovertarget="_n${number}" ${shared} class="n"></button></span>`;
};

describe('markStatements', () => {
	it('makes one link of words across emphasis', () => {
		expect(mark('She *said* so.', { q1: 'She said' })).toBe(
			`<p><a class="q" id="q1" data-s="1" href="/s/q1/">She <em>said</em></a>${numeral(1)} so.</p>`,
		);
	});

	it('lets a claim inside a quote be a segment of its own, and both numerals follow the closing mark', () => {
		expect(mark('“A b c.” d', { q1: '“A b c.”', c2: 'b c' })).toBe(
			`<p><a class="q" id="q1" data-s="1" href="/s/q1/">“A </a><a class="q c" id="c2" data-s="1 2" href="/s/c2/">b c</a><span class="q" data-s="1">.”</span>${numeral(1)}${numeral(2)} d</p>`,
		);
	});

	it('puts the former ids of a statement round its first fragment, whatever begins there beside it', () => {
		const prose = read('a b c d');
		const outer = { ...toMark('q1', 1, [2, 7]), formerIds: ['q0', '1st'] };
		const inner = { ...toMark('c2', 2, [2, 3]), formerIds: ['c1'] };
		markStatements(prose, [outer, inner]);
		expect(toHtml(prose.tree).trim()).toBe(
			'<p>a <span id="c1"><span id="1st"><span id="q0"><span id="q1">' +
				'<a class="q c" id="c2" data-s="1 2" href="/s/c2/">b</a></span></span></span></span>' +
				`${numeral(2)}<a class="q" data-s="1" href="/s/q1/"> c d</a>${numeral(1)}</p>`,
		);
		expect(toString(prose.tree).trim()).toBe('a b c d');
	});

	it('marks words inside a link without nesting links', () => {
		expect(mark('a [b c](/x) d', { q1: 'c d' })).toBe(
			`<p>a <a href="/x">b <span class="q" id="q1" data-s="1">c</span></a><a class="q" data-s="1" href="/s/q1/" tabindex="-1"> d</a>${numeral(1)}</p>`,
		);
	});

	it('tells the direction of words that run against the prose', () => {
		expect(mark('He said “שלום עולם” there.', { q1: '“שלום עולם”' })).toContain(
			'<a class="q" id="q1" data-s="1" dir="rtl"',
		);
		expect(mark('He said “hello” there.', { q1: '“hello”' })).not.toContain('dir=');
	});

	it('gives two statements that begin at one place an element each for their ids', () => {
		const html = mark('a b c', { q1: 'a b c', c2: 'a' });
		expect(html).toContain('<span id="q1"><a class="q c" id="c2"');
	});

	const PROSE = `She *said* “we [go](https://x.example) **home**” and[^1]
then &amp; <b>stay *here*</b>.

> A quote  
> in two lines

- item one
  - item *two*

| cell a | cell b |
|---|---|
| c | d |

[^1]: A note.
`;

	it('keeps text, ids and HTML right at every overlap', () => {
		const { length } = read(PROSE).text.value;
		const range = fc.tuple(fc.nat(length - 2), fc.integer({ min: 1, max: 60 }));
		fc.assert(
			fc.property(fc.array(range, { minLength: 1, maxLength: 8 }), (ranges) => {
				const prose = read(PROSE);
				const before = toString(prose.tree);
				const marks = ranges.flatMap(([from, size], index) => {
					// An anchor begins and ends with a character that is no blank.
					const words = prose.text.value.slice(from, from + size);
					const start = from + words.length - words.trimStart().length;
					const end = from + words.trimEnd().length;
					return end > start ? [toMark(index % 2 ? `c${index}` : `q${index}`, index + 1, [start, end])] : [];
				});
				markStatements(prose, marks);
				expect(toString(prose.tree)).toBe(before);
				expectValid(prose.tree, marks, prose.text.value);
			}),
			{ numRuns: 300 },
		);
	});
});

function expectValid(tree: Root, marks: readonly Mark[], text: string): void {
	const ids: string[] = [];
	const numerals: string[] = [];
	const lit = new Map<string, string>();
	visitParents(tree, 'element', (node: Element, parents) => {
		const { id, dataS, className } = node.properties;
		if (typeof id === 'string' && !id.startsWith('_u-')) ids.push(id);
		const isNumeral = Array.isArray(className) && className[0] === 'w';
		if (isNumeral) numerals.push(String(dataS));
		else if (typeof dataS === 'string') {
			for (const own of dataS.split(' ')) lit.set(own, (lit.get(own) ?? '') + toString(node));
		}
		if (node.tagName === 'a')
			expect(parents.some((parent) => parent.type === 'element' && parent.tagName === 'a')).toBe(false);
	});
	expect(ids.toSorted()).toEqual(marks.map(({ id }) => id).toSorted());
	expect(numerals.toSorted()).toEqual(marks.map(({ number }) => String(number)).toSorted());
	for (const { number, ranges } of marks) {
		const words = ranges.map(({ start, end }) => text.slice(start, end)).join('');
		expect(lit.get(String(number))?.replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
	}
}
