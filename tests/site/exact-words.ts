/** What `check --json` must find of `tests/fixtures/site/articles/every-form.md`: number and exact words, by piece. */
export const EXACT_WORDS: readonly { id: string; number: number; exact: readonly string[] }[] = [
	{ id: 'emphasised', number: 1, exact: ['The engine weaves patterns just as the loom weaves flowers'] },
	{ id: 'engine-weaves', number: 2, exact: ['The engine weaves patterns'] },
	{ id: 'patterns-to-flowers', number: 3, exact: ['patterns just as the loom weaves flowers'] },
	{ id: 'loom-and-more', number: 4, exact: ['the loom weaves flowers,” she told the board'] },
	{ id: 'in-two-pieces', number: 5, exact: ['We open it in May', 'and nobody will stop us'] },
	{
		id: 'with-inner-quotation',
		number: 6,
		exact: ['He told us ‘never again’ and then he left & slammed the door'],
	},
	{ id: 'across-paragraphs', number: 7, exact: ['The first half ends here.', 'The second half begins here.'] },
	{ id: 'from-one-block-to-the-next', number: 8, exact: ['begins here.” So she said.\nA list follows'] },
	{ id: 'in-a-list-item', number: 9, exact: ['an item is a block like any other'] },
	{ id: 'in-a-block-quote', number: 10, exact: ['What stands in a block quote is said by somebody'] },
	{ id: 'in-a-cell', number: 11, exact: ['forty ships and no pilot'] },
	{ id: 'across-a-line-break', number: 12, exact: ['No ship before noon, no ship after dusk'] },
	{ id: 'round-a-footnote', number: 13, exact: ['before the mark and after it'] },
	{ id: 'with-code', number: 14, exact: ['set depth = 4 before the tide'] },
	{ id: 'twice-said', number: 15, exact: ['the same words again'] },
	{ id: 'in-a-footnote', number: 16, exact: ['a footnote may be quoted too'] },
];
