import { describe, expect, it, test } from 'vitest';
import { BRIDGE, publish, read, toTold, type Articles } from './content.ts';

const PUBLISHED: Articles = { bridge: BRIDGE };
const LEDGER = publish(PUBLISHED);
const CORRECTION =
	'corrections:\n  - date: 2026-03-20\n    note: A season was wrong.\n    statement: not-before-summer\n';

/** The article with words replaced, each of which must be there. */
const edit = (...pairs: readonly (readonly [string, string])[]): Articles => {
	let text = BRIDGE;
	for (const [was, now] of pairs) {
		expect(text).toContain(was);
		text = text.replaceAll(was, now);
	}
	return { bridge: text };
};

const withCorrection = (correction = CORRECTION) => ['status: asserted\n', `status: asserted\n${correction}`] as const;

describe('content that was published and', () => {
	it.each<[what: string, articles: Articles, told: string[]]>([
		['is as it was', PUBLISHED, []],
		[
			'has other typography',
			edit(
				['“The bridge will not open before the summer,”', '"The  bridge will\u00A0not *open*\nbefore the summer",'],
				['text: The bridge will not open before the summer.', 'text: The bridge will not open before the summer'],
			),
			[],
		],
		['has another status', edit(['asserted', 'disputed']), ['articles/bridge.md:20 permalink-outdated cables-sound']],
		[
			'has another passage for a claim',
			edit(['the cables are sound', 'The Guild says'], ['that The Guild says', 'that']),
			[],
		],
		[
			'splits its words into pieces',
			edit(
				[
					'“The bridge will not open before the summer,” Ana',
					'“The bridge will not open,” said Ana, “before the summer.” Ana',
				],
				['text: The bridge will not open before the summer.', 'text: [The bridge will not open, before the summer.]'],
			),
			[],
		],
		[
			'changed a word',
			edit(['before the summer', 'before the autumn']),
			['articles/bridge.md:16 changed-without-correction not-before-summer'],
		],
		[
			'changed a word and corrects it',
			edit(['before the summer', 'before the autumn'], withCorrection()),
			['articles/bridge.md:16 permalink-outdated not-before-summer'],
		],
		[
			'changed a word and corrects another',
			edit(
				['before the summer', 'before the autumn'],
				withCorrection(CORRECTION.replace('not-before-summer', 'cables-sound')),
			),
			[
				'articles/bridge.md:16 changed-without-correction not-before-summer',
				'articles/bridge.md:20 permalink-outdated cables-sound',
			],
		],
		[
			'changed a word, and the correction says that it is another',
			edit(['before the summer', 'before the autumn'], withCorrection(`${CORRECTION}    now: before the winter\n`)),
			['articles/bridge.md:16 changed-without-correction not-before-summer'],
		],
		[
			'changed a word, and the correction says which',
			edit(['before the summer', 'before the autumn'], withCorrection(`${CORRECTION}    now: “before the autumn”\n`)),
			['articles/bridge.md:16 permalink-outdated not-before-summer'],
		],
		[
			'changed our words of a claim',
			edit(['The cables of the harbour bridge are sound', 'The cables of the harbour bridge hold']),
			['articles/bridge.md:20 changed-without-correction cables-sound'],
		],
		[
			'says that another said it',
			edit(['speaker: ana-ruiz', 'speaker: guild']),
			['articles/bridge.md:16 changed-without-correction not-before-summer'],
		],
		[
			'has other words of another speaker under an id',
			edit(['before the summer', 'before the autumn'], ['speaker: ana-ruiz', 'speaker: guild']),
			['articles/bridge.md:16 id-reused not-before-summer'],
		],
		[
			'changed the kind',
			edit(
				['- id: not-before-summer', '- id: passing'],
				['- id: cables-sound', '- id: not-before-summer'],
				['- id: passing', '- id: cables-sound'],
			),
			['articles/bridge.md:16 id-reused cables-sound', 'articles/bridge.md:20 id-reused not-before-summer'],
		],
		[
			'renamed an id and says nothing',
			edit(['- id: not-before-summer', '- id: summer']),
			['articles/bridge.md:16 permalink-broken not-before-summer', 'articles/bridge.md:16 permalink-missing summer'],
		],
		[
			'renamed an id and says so',
			edit(['- id: not-before-summer', '- id: summer\n    aliases: [not-before-summer]']),
			['articles/bridge.md:16 permalink-missing summer'],
		],
		[
			'renamed an id, says so and changed a word',
			edit(
				['- id: not-before-summer', '- id: summer\n    aliases: [not-before-summer]'],
				['before the s', 'before the S'],
			),
			['articles/bridge.md:16 changed-without-correction summer', 'articles/bridge.md:16 permalink-missing summer'],
		],
		[
			'lost a statement',
			edit([/claims:\n[^]*?status: asserted\n/.exec(BRIDGE)?.[0] ?? '', '']),
			['articles/bridge.md:2 permalink-broken cables-sound'],
		],
		[
			'withdrew a statement that is gone from the prose',
			edit(
				['status: asserted\n', 'status: asserted\n    withdrawn: {date: 2026-04-01, reason: It was wrong.}\n'],
				['The Guild says that the cables are sound.', 'The Guild says nothing.'],
			),
			['articles/bridge.md:20 permalink-outdated cables-sound'],
		],
		[
			'became a draft',
			edit(['topics: [bridges]', 'draft: true']),
			[
				'articles/bridge.md:16 permalink-broken not-before-summer',
				'articles/bridge.md:20 permalink-broken cables-sound',
				'articles/bridge.md:5 permalink-broken',
				'permalinks.json:10 permalink-broken',
				'permalinks.json:11 permalink-broken',
			],
		],
		[
			'renamed its file and says nothing',
			{ harbour: BRIDGE },
			['articles/harbour.md:2 permalink-missing', 'permalinks.json:6 permalink-broken'],
		],
		[
			'renamed its file and says so',
			{ harbour: BRIDGE.replace('topics:', 'aliases: [bridge]\ntopics:') },
			['articles/harbour.md:2 permalink-missing'],
		],
		[
			'renamed a speaker and says nothing',
			edit(['ana-ruiz', 'ruiz']),
			['articles/bridge.md:7 permalink-missing', 'permalinks.json:10 permalink-broken'],
		],
		[
			'renamed a speaker and says so',
			edit(['ana-ruiz', 'ruiz'], ['- id: ruiz', '- id: ruiz\n    aliases: [ana-ruiz]']),
			['articles/bridge.md:7 permalink-missing'],
		],
		[
			'has a statement more',
			edit(['claims:\n', 'claims:\n  - {id: more, text: More., passage: the council, status: reported}\n']),
			['articles/bridge.md:20 permalink-missing more'],
		],
		[
			'cannot be read is taken to hold what it held',
			edit(['title: The', 'title: [The']),
			['articles/bridge.md:2 yaml-syntax'],
		],
	])('%s', (_, articles, told) => {
		expect(toTold(read(articles, LEDGER))).toEqual(told);
	});

	test('is in no ledger is new, and nothing is wrong with it', () => {
		expect(toTold(read(PUBLISHED))).toEqual([]);
		expect(toTold(read(edit(['before the summer', 'before the autumn'])))).toEqual([]);
	});

	test('a new article is told once for each statement, and not again for its address and its speakers', () => {
		const other = BRIDGE.replaceAll('not-before-summer', 'other-quote')
			.replaceAll('cables-sound', 'other-claim')
			.replaceAll('ana-ruiz', 'other-speaker')
			.replaceAll('Ana Ruiz', 'Ana Rui');
		expect(toTold(read({ bridge: BRIDGE, other }, LEDGER))).toEqual([
			'articles/other.md:16 permalink-missing other-quote',
			'articles/other.md:20 permalink-missing other-claim',
		]);
	});

	test('drafts are not missing in the ledger', () => {
		const draft = BRIDGE.replaceAll('-summer', '-winter')
			.replace('cables-sound', 'cables')
			.replace('topics:', 'draft: true\ntopics:');
		expect(toTold(read({ bridge: BRIDGE, draft }, LEDGER))).toEqual([]);
	});
});

describe('each change needs a correction of its own', () => {
	const corrected = edit(['before the summer', 'before the autumn'], withCorrection());
	const ledger = publish(corrected, LEDGER);
	const again = { bridge: (corrected.bridge ?? '').replaceAll('before the autumn', 'before the winter') };

	test('one that was recorded explains no further change', () => {
		expect(toTold(read(corrected, ledger))).toEqual([]);
		expect(toTold(read(again, ledger))).toEqual(['articles/bridge.md:16 changed-without-correction not-before-summer']);
	});

	test('a second explains a second change', () => {
		const second = { bridge: again.bridge.replace(CORRECTION, CORRECTION + CORRECTION.replace('corrections:\n', '')) };
		expect(toTold(read(second, ledger))).toEqual(['articles/bridge.md:16 permalink-outdated not-before-summer']);
		expect(toTold(read(second, publish(second, ledger)))).toEqual([]);
	});

	test('one that was published is not taken back', () => {
		const silent = { bridge: (corrected.bridge ?? '').replace(CORRECTION, '') };
		const [problem] = read(silent, ledger).problems;
		expect(problem).toMatchObject({ code: 'changed-without-correction', statement: 'not-before-summer' });
		expect(problem?.message).toContain('1 of the 1 corrections');
	});
});

describe('an id that was left', () => {
	const renamed = edit(['- id: not-before-summer', '- id: summer\n    aliases: [not-before-summer]']);
	const ledger = publish(renamed, LEDGER);

	test('leads on as long as it is among the former ids', () => {
		expect(toTold(read(renamed, ledger))).toEqual([]);
		const forgotten = { bridge: (renamed.bridge ?? '').replace('    aliases: [not-before-summer]\n', '') };
		expect(toTold(read(forgotten, ledger))).toEqual(['articles/bridge.md:16 permalink-broken not-before-summer']);
	});

	test('is given to no other statement', () => {
		const reused = {
			bridge: (renamed.bridge ?? '')
				.replace('    aliases: [not-before-summer]\n', '')
				.replace('id: cables-sound', 'id: not-before-summer'),
		};
		expect(toTold(read(reused, ledger))).toContain('articles/bridge.md:20 id-reused not-before-summer');
	});
});

test('two statements that change ids are told, also where corrections stand by', () => {
	const two = edit(
		['quotes:\n', 'quotes:\n  - {id: toll, speaker: ana-ruiz, text: The toll stays.}\n'],
		['told the council.', 'told the council: “The toll stays.”'],
	);
	const ledger = publish(two);
	const swapped = {
		bridge: (two.bridge ?? '')
			.replace('id: toll', 'id: passing')
			.replace('id: not-before-summer', 'id: toll')
			.replace('id: passing', 'id: not-before-summer')
			.replace(...withCorrection()),
	};
	expect(toTold(read(swapped, ledger))).toEqual([
		'articles/bridge.md:16 id-reused not-before-summer',
		'articles/bridge.md:17 id-reused toll',
	]);
});
