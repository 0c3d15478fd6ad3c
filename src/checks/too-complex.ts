import { LIMITS, type Excess } from '../markdown/excess.ts';
import type { Problem } from '../problems/problem.ts';

const many = (number: number): string => number.toLocaleString('en');

const WORDS: Readonly<Record<Excess['what'], Pick<Problem, 'message' | 'fix'>>> = {
	marks: {
		message: `The prose has more than ${many(LIMITS.marks)} lines and marks of Markdown up to here.`,
		fix: 'Split the article.',
	},
	paragraph: {
		message: `This paragraph, with those before it, has too many lines and marks of Markdown: ${many(Math.sqrt(LIMITS.squares))} are the most for one.`,
		fix: 'Part it by empty lines, or take out what is not prose.',
	},
	words: {
		message: `The prose has more than ${many(LIMITS.words)} words up to here, or more than ${many(Math.sqrt(LIMITS.walks))} in paragraphs with a \`[\` in them.`,
		fix: 'Split the article, and part long paragraphs by empty lines.',
	},
	reach: {
		message:
			'Here stand addresses that are longer than any, or comments of HTML or backquotes that are not closed, in a very long paragraph.',
		fix: 'Take out what is not prose, and part the paragraph by empty lines.',
	},
	nesting: {
		message: `The prose is nested too deeply here: block quotes, lists or HTML elements in one another, more than ${LIMITS.levels}.`,
		fix: 'Take the nesting out; no article needs more than a few levels.',
	},
	cells: {
		message: `The tables of the prose have more than ${many(LIMITS.cells)} cells up to here, those counted that their lines leave out.`,
		fix: 'Publish the table as a file of its own, and link it as a source.',
	},
	references: {
		message: `References repeat the addresses of their definitions too often: more than ${many(LIMITS.references)} characters up to here.`,
		fix: 'Shorten the address, or link it once.',
	},
	formatting: {
		message: 'The HTML of the prose opens too many kinds of formatting, and closes them too seldom.',
		fix: 'Close each formatting element in its paragraph, or write `*…*` and `**…**` instead.',
	},
	places: {
		message: `The words of the statements stand in too many places of the prose: more than ${many(LIMITS.matches)} for all words, or ${many(LIMITS.places)} for all statements.`,
		fix: 'Quote longer stretches of the prose, which stand in few places.',
	},
};

/** Tells what a prose has too much of. `bodyOffset` is where the Markdown begins in its file. */
export const toTooComplex = ({ what, offset }: Excess, bodyOffset: number): Problem => ({
	code: 'too-complex',
	place: { offset: bodyOffset + offset },
	...WORDS[what],
});
