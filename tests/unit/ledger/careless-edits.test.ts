import { describe, expect, test } from 'vitest';
import { createHistories } from '../../../src/record/history.ts';
import { BRIDGE, publish, read, toLines, toTold, type Articles } from './content.ts';

/** A second article, by another person. */
const TOLL = `---
title: The toll stays
standfirst: Drivers go on paying.
published: 2026-03-15
speakers:
  - {id: leo-kun, name: Leo Kun, role: Treasurer, kind: person}
quotes:
  - {id: toll-stays, speaker: leo-kun, text: The toll stays as long as the bridge does.}
---

“The toll stays as long as the bridge does,” said Leo Kun.
`;

const BOTH: Articles = { bridge: BRIDGE, toll: TOLL };
const LEDGER = publish(BOTH);
const correction = (statement: string, date = '2026-03-20', more = ''): string =>
	`  - {date: ${date}, note: It was wrong., statement: ${statement}${more}}\n`;

/** A text with words replaced, each of which must be there. */
const edit = (text: string, ...pairs: readonly (readonly [string, string])[]): string =>
	pairs.reduce((edited, [was, now]) => {
		expect(edited).toContain(was);
		return edited.replaceAll(was, now);
	}, text);

/** The bridge with corrections. */
const corrected = (lines: string, ...pairs: readonly (readonly [string, string])[]): string =>
	edit(BRIDGE, ['status: asserted\n', `status: asserted\ncorrections:\n${lines}`], ...pairs);

const AUTUMN = ['before the summer', 'before the autumn'] as const;
const WINTER = ['before the summer', 'before the winter'] as const;

/** What is wrong, without what only waits for the ledger and without quotations that nothing covers any more. */
const toErrors = (articles: Articles, ledger: string): string[] =>
	toTold(read(articles, ledger)).filter((told) => !/permalink-(?:missing|outdated)|quote-unannotated/.test(told));

describe('a correction that is recorded', () => {
	const FIRST = { ...BOTH, bridge: corrected(correction('not-before-summer'), AUTUMN) };
	const RECORDED = publish(FIRST, LEDGER);

	test('explains no statement that is joined to it later', () => {
		const joined = {
			bridge: edit(FIRST.bridge, ['id: not-before-summer', 'id: not-before-summer\n    aliases: [toll-stays]']),
			toll: edit(
				TOLL,
				['  - {id: toll-stays, speaker: leo-kun, text: The toll stays as long as the bridge does.}\n', ''],
				['quotes:\n', ''],
			),
		};
		expect(toErrors(joined, RECORDED)).toEqual(['articles/bridge.md:16 id-reused not-before-summer']);
	});

	test('cannot be exchanged for another', () => {
		const bridge = corrected(correction('not-before-summer', '2026-03-25'), AUTUMN);
		const { problems } = read({ ...BOTH, bridge }, RECORDED);
		expect(problems.find(({ severity }) => severity === 'error')?.message).toBe(
			'1 of the 1 corrections that were published for `not-before-summer` is not there any more: that of 2026-03-20.',
		);
	});

	test('may stand below a newer one, which dates the newer words', () => {
		const bridge = corrected(
			correction('not-before-summer', '2026-04-01', ', now: "The bridge will not open before the winter"') +
				correction('not-before-summer'),
			WINTER,
		);
		expect(toErrors({ ...BOTH, bridge }, RECORDED)).toEqual([]);
		const lines = toLines(publish({ ...BOTH, bridge }, RECORDED));
		expect(lines['not-before-summer']?.versions).toMatchObject([
			{ date: '2026-03-14' },
			{ date: '2026-03-20', corrections: ['2026-03-20'] },
			{ date: '2026-04-01', corrections: ['2026-03-20', '2026-04-01'] },
		]);
	});
});

test('of two new corrections the newest dates the words, wherever it stands', () => {
	const lines = correction('not-before-summer', '2026-04-01') + correction('not-before-summer');
	const ledger = publish({ ...BOTH, bridge: corrected(lines, WINTER) }, LEDGER);
	expect(toLines(ledger)['not-before-summer']?.versions).toMatchObject([
		{ date: '2026-03-14' },
		{ date: '2026-04-01', corrections: ['2026-03-20', '2026-04-01'] },
	]);
});

test('a topic is missing in the ledger until it is recorded', () => {
	const bridge = edit(BRIDGE, ['topics: [bridges]', 'topics: [bridges, summers]']);
	const articles = { ...BOTH, bridge };
	expect(toTold(read(articles, LEDGER))).toEqual(['articles/bridge.md:5 permalink-missing']);
	expect(toTold(read(articles, publish(articles, LEDGER)))).toEqual([]);
});

test('a correction that gives words as published that never were is refused', () => {
	const bridge = corrected(correction('not-before-summer', '2026-03-20', ', was: The bridge opens at once'), AUTUMN);
	const [problem] = read({ ...BOTH, bridge }, LEDGER).problems;
	expect(problem?.message).toContain('says that they were “The bridge opens at once” before, which is something else');
	expect(problem?.fix).toContain('was: "The bridge will not open before the summer,"');
});

describe('names that were left', () => {
	const RENAMED: Articles = {
		span: edit(
			BRIDGE,
			['published: ', 'aliases: [bridge]\npublished: '],
			['id: ana-ruiz', 'id: a-ruiz\n    aliases: [ana-ruiz]'],
			['speaker: ana-ruiz', 'speaker: a-ruiz'],
		),
		toll: TOLL,
	};
	const LEFT = publish(RENAMED, LEDGER);

	test('lead on to what left them', () => {
		expect(toTold(read(RENAMED, LEFT))).toEqual([]);
		expect(LEFT).toContain('\n{"former":"bridge","now":"span"},\n');
		expect(LEFT).toContain('\n{"former":"ana-ruiz","now":"a-ruiz"},\n');
	});

	test('are given to nothing else', () => {
		const stolen = {
			span: edit(RENAMED.span ?? '', ['aliases: [bridge]\n', ''], ['    aliases: [ana-ruiz]\n', '']),
			toll: edit(
				TOLL,
				['published: ', 'aliases: [bridge]\npublished: '],
				['id: leo-kun', 'id: leo-kun, aliases: [ana-ruiz]'],
			),
		};
		expect(toErrors(stolen, LEFT)).toEqual([
			expect.stringMatching(/^permalinks\.json:\d+ id-reused$/),
			expect.stringMatching(/^permalinks\.json:\d+ id-reused$/),
		]);
	});

	test('are given to no new article and no new person', () => {
		const reused = {
			span: edit(RENAMED.span ?? '', ['aliases: [bridge]\n', ''], ['    aliases: [ana-ruiz]\n', '']),
			bridge: edit(TOLL, ['leo-kun', 'ana-ruiz'], ['toll-stays', 'toll-goes'], ['toll stays', 'toll goes']),
			toll: TOLL,
		};
		expect(toErrors(reused, LEFT)).toHaveLength(2);
	});

	test('may be taken back by what left them', () => {
		const back = {
			bridge: edit(
				BRIDGE,
				['published: ', 'aliases: [span]\npublished: '],
				['id: ana-ruiz', 'id: ana-ruiz\n    aliases: [a-ruiz]'],
			),
			toll: TOLL,
		};
		expect(toErrors(back, LEFT)).toEqual([]);
		expect(toTold(read(back, publish(back, LEFT)))).toEqual([]);
	});

	test('lead to the article that has the statements, whether that is recorded or not', () => {
		const taken = {
			span: edit(RENAMED.span ?? '', ['aliases: [bridge]\n', '']),
			toll: edit(TOLL, ['published: ', 'aliases: [bridge]\npublished: ']),
		};
		expect(toErrors(taken, LEDGER)).toEqual([expect.stringMatching(/^permalinks\.json:\d+ id-reused$/)]);
	});

	test('are recorded where they were left before there was a ledger', () => {
		const early = {
			span: edit(RENAMED.span ?? '', ['id: not-before-summer', 'id: not-before-summer\n    aliases: [no-summer]']),
		};
		const ledger = publish(early);
		expect(toTold(read(early, ledger))).toEqual([]);
		const bare = {
			span: edit(
				early.span,
				['aliases: [bridge]\n', ''],
				['    aliases: [no-summer]\n', ''],
				['    aliases: [ana-ruiz]\n', ''],
			),
		};
		expect(toErrors(bare, ledger)).toEqual([
			'articles/span.md:16 permalink-broken no-summer',
			expect.stringMatching(/^permalinks\.json:\d+ permalink-broken$/),
			expect.stringMatching(/^permalinks\.json:\d+ permalink-broken$/),
		]);
		// One that is written down later is missing until it is recorded.
		expect(toTold(read(early, publish(bare)))).toEqual([
			'articles/span.md:18 permalink-missing',
			'articles/span.md:4 permalink-missing',
			'articles/span.md:8 permalink-missing',
		]);
	});
});

test('a heading does not take the fragment of a statement that has left the article', () => {
	const moved = {
		bridge: edit(
			BRIDGE,
			[
				'quotes:\n  - id: not-before-summer\n    speaker: ana-ruiz\n    text: The bridge will not open before the summer.\n',
				'',
			],
			['The Guild says', '## Not before summer\n\nThe Guild says'],
		),
		toll:
			edit(
				TOLL,
				[
					'quotes:\n',
					'quotes:\n  - {id: not-before-summer, speaker: ana-ruiz, text: The bridge will not open before the summer.}\n',
				],
				['speakers:\n', 'speakers:\n  - {id: ana-ruiz, name: Ana Ruiz, role: Mayor of Portville, kind: person}\n'],
			) + '\nAna Ruiz: “The bridge will not open before the summer.”\n',
	};
	expect(toErrors(moved, LEDGER)).toEqual(['articles/bridge.md:25 id-is-heading not-before-summer']);
	expect(toErrors(moved, publish(moved, LEDGER))).toEqual(['articles/bridge.md:25 id-is-heading not-before-summer']);
});

describe('a statement that was withdrawn', () => {
	const WITHDRAWN = {
		...BOTH,
		toll: edit(TOLL, ['bridge does.}', 'bridge does., withdrawn: {date: 2026-04-01, reason: Misheard.}}']),
	};
	const RECORDED = publish(WITHDRAWN, LEDGER);

	test('comes back with a correction only', () => {
		expect(toTold(read(WITHDRAWN, LEDGER))).toEqual(['articles/toll.md:8 permalink-outdated toll-stays']);
		expect(toErrors(BOTH, RECORDED)).toEqual(['articles/toll.md:8 changed-without-correction toll-stays']);
		const back = { ...BOTH, toll: edit(TOLL, ['\n---\n\n', `\ncorrections:\n${correction('toll-stays')}---\n\n`]) };
		expect(toErrors(back, RECORDED)).toEqual([]);
		expect(toTold(read(back, publish(back, RECORDED)))).toEqual([]);
	});

	test('is offered to be put back with the date it had', () => {
		const { problems } = read(
			{
				bridge: BRIDGE,
				toll: edit(TOLL, [
					'quotes:\n  - {id: toll-stays, speaker: leo-kun, text: The toll stays as long as the bridge does.}\n',
					'',
				]),
			},
			RECORDED,
		);
		expect(problems.map(({ fix }) => fix).join()).toContain('withdrawn: {date: 2026-04-01, reason');
	});
});

describe('statements that were joined', () => {
	const JOINED = {
		bridge: corrected(correction('not-before-summer', '2026-03-20'), [
			'id: not-before-summer',
			'id: not-before-summer\n    aliases: [early]',
		]),
	};
	const TWO = edit(
		BRIDGE,
		['quotes:\n', 'quotes:\n  - {id: early, speaker: ana-ruiz, text: An early opening is ruled out.}\n'],
		['The Guild says', '“An early opening is ruled out,” said Ana Ruiz. The Guild says'],
	);
	const BEFORE = publish({ bridge: TWO });
	const AFTER = publish(JOINED, BEFORE);

	test('keep the words of both', () => {
		const { ledger } = read(JOINED, AFTER);
		const { history } = createHistories(ledger)(
			'not-before-summer',
			['early'],
			['The bridge will not open before the summer,'],
		);
		expect(history.earlier.map(({ words }) => words)).toEqual([['An early opening is ruled out,']]);
	});

	test('need a correction that is not that of an earlier change', () => {
		const lines = correction('not-before-summer');
		const before = publish({ bridge: edit(TWO, ['status: asserted\n', `status: asserted\ncorrections:\n${lines}`]) });
		expect(toErrors(JOINED, before)).toEqual(['articles/bridge.md:16 id-reused not-before-summer']);
		const again = edit(JOINED.bridge, [lines, lines + correction('not-before-summer', '2026-04-01')]);
		expect(toErrors({ bridge: again }, before)).toEqual([]);
	});

	test('are of one speaker, whatever a correction says', () => {
		const other = edit(TWO, ['{id: early, speaker: ana-ruiz', '{id: early, speaker: guild']);
		expect(toErrors(JOINED, publish({ bridge: other }))).toEqual(['articles/bridge.md:16 id-reused not-before-summer']);
	});

	test('may part again, each as it was', () => {
		const parted = {
			bridge: edit(TWO, ['status: asserted\n', `status: asserted\ncorrections:\n${correction('not-before-summer')}`]),
		};
		expect(toErrors(parted, AFTER)).toEqual([]);
		expect(toTold(read(parted, publish(parted, AFTER)))).toEqual([]);
	});

	test('are told to go apart where no correction tells of it', () => {
		const silent = { bridge: edit(BRIDGE, ['id: not-before-summer', 'id: not-before-summer\n    aliases: [early]']) };
		const [problem] = read(silent, BEFORE).problems;
		expect(problem?.code).toBe('id-reused');
		expect(problem?.fix).toContain('Take `early` out of the `aliases` here');
	});
});

test('two ids that changed places are told to change back', () => {
	const two = edit(
		BRIDGE,
		['quotes:\n', 'quotes:\n  - {id: toll, speaker: ana-ruiz, text: The toll stays.}\n'],
		['told the council.', 'told the council: “The toll stays.”'],
	);
	const swapped = edit(
		two,
		['id: toll', 'id: passing'],
		['id: not-before-summer', 'id: toll'],
		['id: passing', 'id: not-before-summer'],
	);
	const fixes = read({ bridge: swapped }, publish({ bridge: two })).problems.map(({ fix }) => fix);
	expect(fixes).toEqual([
		expect.stringContaining('Give this statement its own again: `id: toll`'),
		expect.stringContaining('Give this statement its own again: `id: not-before-summer`'),
	]);
});

test('a comma that a correction takes out gives copied links other words', () => {
	const [was, now] = [['Let us eat, grandma and sing'], ['Let us eat grandma and sing']];
	const line = { id: 'eat', kind: 'quote', article: 'a', number: 1, first: '2026-01-01' } as const;
	const versions = [
		{ date: '2026-01-01', words: was },
		{ date: '2026-02-01', words: now, corrections: ['2026-02-01'] },
	];
	const historyOf = createHistories({
		version: 1,
		articles: [],
		speakers: [],
		topics: [],
		statements: [{ ...line, versions }],
	});
	const { history, wording } = historyOf('eat', [], now);
	expect(history.earlier.map(({ words }) => words)).toEqual([was]);
	expect(history.earlier[0]?.digest).not.toBe(wording);
});

test('words that are set in two pieces are copied as they were in one', () => {
	const line = { id: 'eat', kind: 'quote', article: 'a', number: 1, first: '2026-01-01' } as const;
	const words = ['Let us eat, grandma and sing'];
	const statements = [{ ...line, versions: [{ date: '2026-01-01', words }] }];
	const historyOf = createHistories({ version: 1, articles: [], speakers: [], topics: [], statements });
	expect(historyOf('eat', [], ['Let us eat,', 'grandma and sing']).wording).toBe(historyOf('eat', [], words).wording);
});
