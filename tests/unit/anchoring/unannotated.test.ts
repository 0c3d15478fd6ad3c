import { expect, it } from 'vitest';
import { anchorStatements } from '../../../src/anchoring/anchor-statements.ts';
import { findUnannotated } from '../../../src/anchoring/unannotated.ts';

function find(value: string, ...quotes: string[]): string[] {
	let at = 0;
	const blocks = value.split('\n').map((block) => {
		const start = at;
		at += block.length + 1;
		return { start, end: start + block.length };
	});
	const selectors = quotes.map((text, index) => ({ id: `q${index}`, kind: 'quote' as const, pieces: [text] }));
	const { anchors } = anchorStatements({ value, blocks }, selectors);
	return findUnannotated({ value, blocks }, anchors).map(({ start, end }) => value.slice(start, end).trim());
}

it.each([
	['four words in curly marks', '“We go home now,” he said.', ['We go home now,']],
	['four words in straight marks', '"We go home now," he said.', ['We go home now,']],
	['four words in guillemets', 'Il dit « nous partons ce soir » et part.', ['nous partons ce soir']],
	['what is not closed, to the end of its block', '“We go home now\nand stay there', ['We go home now']],
	['nothing of three words', 'The film “We go home” ran.', []],
	['nothing of single marks and inches', 'He is 6\'2" tall and ‘we go home now’ is no speech.', []],
])('finds %s', (_, text, expected) => {
	expect(find(text)).toEqual(expected);
});

it('finds what a quote leaves uncovered, four words or longer', () => {
	const text = '“We go home now. You stay here with us.” “We stay.”';
	expect(find(text, 'We go home now. You stay here with us')).toEqual([]);
	expect(find(text, 'We go home now')).toEqual(['You stay here with us.']);
	expect(find(text, 'You stay here with us')).toEqual(['We go home now.']);
});
