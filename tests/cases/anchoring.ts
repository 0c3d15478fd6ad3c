/** A case of anchoring: Markdown, what to look for, and the words that must be recorded and lit, or why there is no place. */
export interface AnchoringCase {
	name: string;
	prose: string;
	pieces: string[];
	kind?: 'quote' | 'claim';
	prefix?: string;
	suffix?: string;
	occurrence?: number;
	/** The exact words, a string a piece; or the reason of the failure. */
	expected: string[] | { failure: string };
	/** What is lit, where it differs from the words. */
	lit?: string[];
	/** How many characters of the text stand before the first piece, where words alone do not tell the place. */
	start?: number;
}

const notFound = { failure: 'not-found' };
const ambiguous = { failure: 'ambiguous' };

export const ANCHORING_CASES: AnchoringCase[] = [
	// Words and their edges
	{ name: 'words as they stand', prose: 'She said so twice.', pieces: ['said so'], expected: ['said so'] },
	{ name: 'a part of a word', prose: 'He spoke carelessly.', pieces: ['careless'], expected: notFound },
	{ name: 'the end of a word', prose: 'An incorrect word.', pieces: ['correct'], expected: notFound },
	{ name: 'a word before an apostrophe', prose: 'It’s here.', pieces: ['It'], expected: ['It'] },
	{ name: 'a word before a hyphen', prose: 'A co-operation.', pieces: ['co'], expected: ['co'] },
	{ name: 'a word before a combining mark', prose: 'A cafe\u0323s.', pieces: ['cafe'], expected: notFound },
	{ name: 'another case', prose: 'He said No.', pieces: ['no'], expected: notFound },
	{ name: 'a changed word', prose: 'We will not go.', pieces: ['We shall not go'], expected: notFound },
	{
		name: 'letters composed otherwise',
		prose: 'A cafe\u0301 here.',
		pieces: ['café here'],
		expected: ['cafe\u0301 here'],
	},
	{ name: 'astral characters', prose: '😀 said 𝒳 yes 😀.', pieces: ['𝒳 yes'], expected: ['𝒳 yes'] },

	// Typography
	{
		name: 'straight for curly marks',
		prose: 'We “always” say ‘No’ to it',
		pieces: ['"always" say "No" to'],
		expected: ['“always” say ‘No’ to'],
	},
	{
		name: 'two hyphens for a dash',
		prose: 'We—all of us – go',
		pieces: ['We--all of us--go'],
		expected: ['We—all of us – go'],
	},
	{
		name: 'three dots for spaced ones',
		prose: 'It is . . . any agreement',
		pieces: ['It is ... any'],
		expected: ['It is . . . any'],
	},
	{
		name: 'plain for no-break blanks',
		prose: '5\u00A0000\u202Feuros now',
		pieces: ['5 000 euros'],
		expected: ['5\u00A0000\u202Feuros'],
	},
	{
		name: 'soft hyphens and zero-width blanks',
		prose: 'a sov\u00ADereign\u200Bty b',
		pieces: ['sovereignty'],
		expected: ['sov\u00ADereign\u200Bty'],
	},

	// Final marks
	{
		name: 'a full stop for a comma',
		prose: '“We go,” she said.',
		pieces: ['We go.'],
		expected: ['We go,'],
		lit: ['“We go,”'],
	},
	{
		name: 'no mark for a comma',
		prose: '“We go,” she said.',
		pieces: ['We go'],
		expected: ['We go'],
		lit: ['“We go,”'],
	},
	{
		name: 'a comma for no mark',
		prose: 'She said “we go” then.',
		pieces: ['we go,'],
		expected: ['we go'],
		lit: ['“we go”'],
	},
	{
		name: 'a mark outside the marks',
		prose: 'She said “we go”.',
		pieces: ['we go.'],
		expected: ['we go'],
		lit: ['“we go”'],
	},
	{ name: 'an abbreviation, whole', prose: 'In the U.S., he said.', pieces: ['the U.S.'], expected: ['the U.S.'] },
	{
		name: 'an abbreviation before a comma',
		prose: 'In the U.S. he said.',
		pieces: ['the U.S.,'],
		expected: ['the U.S.'],
	},
	{ name: 'a dot that is no final mark', prose: 'In the US, he said.', pieces: ['the U.S.'], expected: notFound },
	{
		name: 'an ellipsis at the end',
		prose: '“We go …” she said.',
		pieces: ['We go...'],
		expected: ['We go …'],
		lit: ['“We go …”'],
	},
	{ name: 'an ellipsis that is not there', prose: '“We go,” she said.', pieces: ['We go …'], expected: notFound },
	{ name: 'another mark at the end', prose: '“We go!” she said.', pieces: ['We go?'], expected: notFound },

	// Marks round the text
	{
		name: 'a pair typed round the text',
		prose: '“We go,” she said.',
		pieces: ['"We go."'],
		expected: ['We go,'],
		lit: ['“We go,”'],
	},
	{ name: 'a pair with the final mark outside', prose: 'She said “we go”.', pieces: ['“we go”.'], expected: ['we go'] },
	{
		name: 'an inner quotation at the end',
		prose: '“We said ‘No,’” she said.',
		pieces: ['We said ‘No,’'],
		expected: ['We said ‘No,’'],
		lit: ['“We said ‘No,’”'],
	},
	{
		name: 'a pair round an inner quotation',
		prose: '“We said ‘No,’” she said.',
		pieces: ['"We said \'No,\'"'],
		expected: ['We said ‘No,’'],
	},
	{
		name: 'two quotations in one text',
		prose: '“No,” he said, “never.”',
		pieces: ['“No,” he said, “never.”'],
		expected: ['“No,” he said, “never.”'],
	},
	{
		name: 'pieces in pairs',
		prose: '“No,” he said, “never.”',
		pieces: ['“No,”', '“never.”'],
		expected: ['No,', 'never.'],
		lit: ['“No,”', '“never.”'],
	},
	{
		name: 'one pair round all pieces',
		prose: '“No,” he said, “never.”',
		pieces: ['“No,', 'never.”'],
		expected: ['No,', 'never.'],
	},
	{
		name: 'French marks',
		prose: 'Il dit « bonjour à tous » et part.',
		pieces: ['bonjour à tous'],
		expected: ['bonjour à tous'],
		lit: ['« bonjour à tous »'],
	},
	{
		name: 'German marks',
		prose: 'Er sagt „guten Tag“ und geht.',
		pieces: ['guten Tag'],
		expected: ['guten Tag'],
		lit: ['„guten Tag“'],
	},
	{
		name: 'an apostrophe behind the words',
		prose: 'The workers’ rights',
		pieces: ['workers'],
		expected: ['workers'],
		lit: ['workers'],
	},

	// Across the tree
	{
		name: 'emphasis, links and code',
		prose: 'We *co*-**op**erate [with you](https://x.example) `now` ok',
		pieces: ['We co-operate with you now'],
		expected: ['We co-operate with you now'],
	},
	{ name: 'line breaks', prose: 'We go\nhome  \nnow', pieces: ['go home now'], expected: ['go home now'] },
	{
		name: 'entities',
		prose: 'Black &amp; White &mdash; all',
		pieces: ['Black & White—all'],
		expected: ['Black & White — all'],
	},
	{ name: 'paragraphs', prose: 'We go.\n\nThen we stay.', pieces: ['We go. Then we'], expected: ['We go.\nThen we'] },
	{ name: 'list items', prose: '- one two\n- three four', pieces: ['two three'], expected: ['two\nthree'] },
	{ name: 'a block quote', prose: 'He said:\n\n> We go\n> home.', pieces: ['We go home.'], expected: ['We go home.'] },
	{
		name: 'cells',
		prose: '| a | b |\n|---|---|\n| one two | three |',
		pieces: ['one two', 'three'],
		expected: ['one two', 'three'],
	},
	{
		name: 'a footnote in between',
		prose: 'We go[^1] home.\n\n[^1]: A note.',
		pieces: ['We go home'],
		expected: ['We go home'],
	},
	{ name: 'a footnote itself', prose: 'Text.[^1]\n\n[^1]: A note here.', pieces: ['A note'], expected: ['A note'] },

	// Pieces
	{
		name: 'pieces split by their attribution',
		prose: '“We go,” she said, “and stay.”',
		pieces: ['We go.', 'and stay'],
		expected: ['We go,', 'and stay'],
	},
	{
		name: 'a piece in the next paragraph',
		prose: 'One two.\n\nThree four.',
		pieces: ['One', 'Three'],
		expected: ['One', 'Three'],
	},
	{
		name: 'a piece two paragraphs on',
		prose: 'One two.\n\nBetween.\n\nThree four.',
		pieces: ['One', 'Three'],
		expected: { failure: 'not-together' },
	},
	{
		name: 'pieces in the wrong order',
		prose: 'One two three.',
		pieces: ['three', 'One'],
		expected: { failure: 'not-together' },
	},
	{
		name: 'pieces that would overlap',
		prose: 'One two three.',
		pieces: ['One two', 'two three'],
		expected: { failure: 'not-together' },
	},
	{
		name: 'a second piece that fits twice',
		prose: '“Go,” he said, “now,” and again “now.”',
		pieces: ['Go', 'now'],
		expected: ambiguous,
	},

	// One of several
	{ name: 'words that stand twice', prose: 'Hamas said. Hamas did.', pieces: ['Hamas'], expected: ambiguous },
	{
		name: 'double marks before none',
		prose: 'Hamas said “Hamas” again, Hamas.',
		pieces: ['Hamas'],
		expected: ['Hamas'],
		start: 12,
	},
	{
		name: 'double marks before single ones',
		prose: '## ‘We go’ says he\n\n“We go,” he said.',
		pieces: ['We go'],
		expected: ['We go'],
		start: 17,
	},
	{
		name: 'single marks before none',
		prose: 'We go? ‘We go’ says he.',
		pieces: ['We go'],
		expected: ['We go'],
		start: 8,
	},
	{
		name: 'marks of no use to a claim',
		prose: 'We go “We go” we stay.',
		kind: 'claim',
		pieces: ['We go'],
		expected: ambiguous,
	},
	{
		name: 'a closing guillemet before a blank',
		prose: '« Non » oui. Il dit oui.',
		pieces: ['oui'],
		expected: ambiguous,
	},
	{
		name: 'the prefix',
		prose: 'A said “no”. B said “no”.',
		pieces: ['no'],
		prefix: 'B said',
		expected: ['no'],
		start: 21,
	},
	{
		name: 'the suffix',
		prose: '“no,” said A. “no,” said B.',
		pieces: ['no'],
		suffix: 'said B',
		expected: ['no'],
		start: 15,
	},
	{
		name: 'a prefix in another typography',
		prose: 'He — “A” — said “no”. “no”.',
		pieces: ['no'],
		prefix: 'He -- "A" -- said "',
		expected: ['no'],
		start: 17,
	},
	{
		name: 'a prefix that cuts a word',
		prose: 'She said “no”. “no”.',
		pieces: ['no'],
		prefix: 'e said',
		expected: { failure: 'not-in-context' },
	},
	{
		name: 'a prefix that is not there',
		prose: 'She said “no”.',
		pieces: ['no'],
		prefix: 'He said',
		expected: { failure: 'not-in-context' },
	},
	{
		name: 'a prefix before the marks',
		prose: 'so no. He said “no”. so “no”.',
		pieces: ['no'],
		prefix: 'so',
		expected: ['no'],
		start: 25,
	},
	{ name: 'the occurrence', prose: '“no” “no” “no” no', pieces: ['no'], occurrence: 3, expected: ['no'], start: 11 },
	{
		name: 'an occurrence too many',
		prose: '“no” “no” no',
		pieces: ['no'],
		occurrence: 3,
		expected: { failure: 'occurrence-too-large' },
	},

	// Found by a reviewer who had not seen the code
	{
		name: 'an ellipsis at the end of a paragraph',
		prose: '“I waited…\n\nThen it came.” x',
		pieces: ['I waited… Then it came.'],
		expected: ['I waited…\nThen it came.'],
		lit: ['“I waited…\nThen it came.”'],
	},
	{
		name: 'a dash at the end of a paragraph',
		prose: '“We go —\n\nnow” x',
		pieces: ['We go — now'],
		expected: ['We go —\nnow'],
	},
	{
		name: 'an abbreviation before an ellipsis',
		prose: 'In the U.S. ... so',
		pieces: ['the U.S.'],
		expected: ['the U.S.'],
	},
	{
		name: 'an apostrophe inside a word, which opens nothing',
		prose: "D'Angelo met Angelo today.",
		pieces: ['Angelo'],
		expected: ambiguous,
	},
	{
		name: 'the sign of inches, which opens nothing',
		prose: '6\'2"tall and tall and',
		pieces: ['tall and'],
		expected: ambiguous,
	},
	{
		name: 'a French semicolon',
		prose: '« On gagne\u00A0; » il dit',
		pieces: ['On gagne\u00A0;'],
		expected: ['On gagne\u00A0;'],
		lit: ['« On gagne\u00A0; »'],
	},
	{
		name: 'an opening mark alone',
		prose: '“We go home,” he said.',
		pieces: ['“We go'],
		expected: ['We go'],
		lit: ['“We go'],
	},
	{
		name: 'half of a surrogate pair',
		prose: 'a 𠮷) e.g. b',
		pieces: ['\udfb7) e.g'],
		kind: 'claim',
		expected: notFound,
	},
	{
		name: 'the one place of very many that opens best',
		prose: `${'a '.repeat(80)}“a” ${'a '.repeat(15)}`,
		pieces: Array.from({ length: 16 }, () => 'a'),
		expected: Array.from({ length: 16 }, () => 'a'),
		start: 161,
	},
];
