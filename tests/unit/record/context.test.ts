import { describe, expect, test } from 'vitest';
import type { Anchor } from '../../../src/anchoring/selector.ts';
import { createContextReader } from '../../../src/record/context.ts';

/** The text with the words of the anchor in brackets, read back. */
function read(marked: string, headings: string[] = []) {
	const pieces: Anchor['pieces'] = [];
	let text = '';
	for (const part of marked.split(/(\[\[.*?\]\])/su)) {
		if (part.startsWith('[[')) {
			const exact = part.slice(2, -2);
			const start = text.length;
			const end = start + exact.length;
			pieces.push({ exact, start, end, litStart: start, litEnd: end });
			text += exact;
		} else text += part;
	}
	return createContextReader(text, headings)({ id: 'x', kind: 'quote', pieces });
}

/** Lit words in brackets again. */
const show = (marked: string, headings?: string[]) => {
	const { before, sentence, after } = read(marked, headings);
	return [before, sentence.map(({ text, lit }) => (lit ? `[${text}]` : text)).join(''), after];
};

describe('what stands round a statement', () => {
	test.each([
		['in the middle of a block', 'One. He said [[two]] then. Three.', ['One.', 'He said [two] then.', 'Three.']],
		['a whole sentence', 'One. [[Two.]] Three.', ['One.', '[Two.]', 'Three.']],
		['several sentences', 'One. [[Two. Three]] ends. Four.', ['One.', '[Two. Three] ends.', 'Four.']],
		['at the ends of its block', 'Zero. One.\n[[Two.]]\nThree. Four.', ['One.', '[Two.]', 'Three.']],
		['at the ends of the prose', '[[Two.]]', ['', '[Two.]', '']],
		[
			'pieces in one sentence',
			'Ay. “[[One]],” she said, “[[two]].” Bee.',
			['Ay.', '“[One],” she said, “[two].”', 'Bee.'],
		],
		[
			'pieces in two blocks',
			'A.\nHe [[went off]].\n“[[And back]].” So.\nB.',
			['A.', 'He [went off].\n“[And back].”', 'So.'],
		],
	])('%s', (_name, marked, shown) => {
		expect(show(marked)).toEqual(shown);
	});

	test('headings are no neighbours', () => {
		expect(show('One.\nA heading\n[[Two.]]\nNext heading\nThree.', ['A heading', 'Next heading'])).toEqual([
			'One.',
			'[Two.]',
			'Three.',
		]);
		expect(show('A heading\n[[Two.]]', ['A heading'])).toEqual(['', '[Two.]', '']);
	});

	test('a statement inside a heading has the heading', () => {
		expect(show('One.\nA [[heading]] here\nTwo.', ['A heading here'])).toEqual(['One.', 'A [heading] here', 'Two.']);
	});

	test('what is long is cut on the far side, the words themselves never', () => {
		const long = 'word '.repeat(400).trim();
		const { before, sentence, after } = read(`${long}. Then ${long} [[${long}]] ${long}. A ${long}.`);
		expect(before).toMatch(/^\[…\] word .*\.$/u);
		expect(before.length).toBeLessThan(620);
		expect(sentence.map(({ text, lit }) => [text.length < 620, lit])).toEqual([
			[true, false],
			[false, true],
			[true, false],
		]);
		expect(after).toMatch(/^A word .* \[…\]$/u);
	});

	test('between pieces far apart both ends are kept', () => {
		const { sentence } = read(`[[Begin]] ${'x'.repeat(300)} ${'y '.repeat(900)}${'z'.repeat(300)} [[end]].`);
		expect(sentence[1]?.text).toMatch(/^ x+ .*\[…\].* z+ $/u);
	});

	test('writing without blanks is cut at the limit', () => {
		expect(read(`${'字'.repeat(2_000)}[[词]]`).sentence[0]?.text).toBe(`[…] ${'字'.repeat(600)}`);
	});
});
