import { describe, expect, test } from 'vitest';
import { BRIDGE, publish, read, toLines, toTold } from './content.ts';

const FIRST = BRIDGE.replace(
	'claims:\n',
	'claims:\n  - {id: early, text: It is told., passage: told, status: reported}\n',
);

const numbersOf = (articles: Record<string, string>, ledger?: string, slug = 'bridge') =>
	read(articles, ledger).articles.find((article) => article.slug === slug)?.numbers;

describe('the number of a statement', () => {
	const ledger = publish({ bridge: BRIDGE });

	test('stays when another comes before it, which gets the next free one', () => {
		expect(numbersOf({ bridge: FIRST })).toEqual({ 'not-before-summer': 1, early: 2, 'cables-sound': 3 });
		expect(numbersOf({ bridge: FIRST }, ledger)).toEqual({ 'not-before-summer': 1, early: 3, 'cables-sound': 2 });
	});

	test('stays when it is withdrawn and gone from the prose', () => {
		const gone = FIRST.replace(
			'are sound.\n    passage',
			'are sound.\n    withdrawn: {date: 2026-04, reason: No.}\n    passage',
		).replace('that the cables are sound', 'nothing');
		expect(numbersOf({ bridge: gone }, ledger)).toEqual({ 'not-before-summer': 1, early: 3, 'cables-sound': 2 });
	});

	test('stays when it or its article gets another name', () => {
		const renamed = BRIDGE.replace('- id: cables-sound', '- id: cables\n    aliases: [cables-sound]').replace(
			'topics:',
			'aliases: [bridge]\ntopics:',
		);
		const moved = renamed
			.replace('The Guild says that the cables are sound.\n', '')
			.replace('---\n\n', '---\n\nThe Guild says that the cables are sound.\n\n');
		expect(numbersOf({ harbour: moved }, ledger, 'harbour')).toEqual({ 'not-before-summer': 1, cables: 2 });
	});

	test('is new in another article, and is given to nobody else where it was', () => {
		const quoteless = BRIDGE.replace(/quotes:\n.*?(?=claims:)/s, '').replace(/“.*?council\.\n/s, 'The council met.\n');
		const other = BRIDGE.replace(
			/claims:\n.*?(?=---)/s,
			'claims:\n  - {id: council, text: It met., passage: council, status: reported}\n',
		);
		const before = publish({ bridge: BRIDGE, other: other.replace(/quotes:\n.*?(?=claims:)/s, '') });
		const articles = {
			bridge: quoteless.replace(
				'claims:\n',
				'claims:\n  - {id: met, text: It met., passage: council, status: reported}\n',
			),
			other,
		};
		expect(numbersOf(articles, before)).toEqual({ met: 3, 'cables-sound': 2 });
		expect(numbersOf(articles, before, 'other')).toEqual({ council: 1, 'not-before-summer': 2 });
		const after = publish(articles, before);
		expect(toLines(after)['not-before-summer']).toMatchObject({
			article: 'other',
			number: 2,
			places: [{ article: 'bridge', number: 1 }],
		});
		expect(numbersOf(articles, after)).toEqual({ met: 3, 'cables-sound': 2 });
	});

	test('given twice by two branches is a problem at the later line, with a number that is free', () => {
		const [one, other] = ['toll', 'paint'].map((id) =>
			publish(
				{
					bridge: BRIDGE.replace(
						'claims:\n',
						`claims:\n  - {id: ${id}, text: ${id}., passage: the council, status: reported}\n`,
					),
				},
				ledger,
			),
		);
		const line = /^\{"id":"toll".*\n/m.exec(one ?? '')?.[0] ?? '';
		const joined = (other ?? '').replace('"statements": [\n', `"statements": [\n${line}`);
		const both = BRIDGE.replace(
			'claims:\n',
			'claims:\n  - {id: toll, text: toll., passage: the council, status: reported}\n  - {id: paint, text: paint., passage: Ana Ruiz, status: reported}\n',
		);
		const reading = read({ bridge: both }, joined);
		expect(toTold(reading)).toEqual([expect.stringMatching(/^permalinks\.json:\d+ number-changed toll$/)]);
		expect(reading.problems[0]?.fix).toContain('"number":4');
		expect(reading.problems[0]?.message).toContain('`paint`');
	});
});
