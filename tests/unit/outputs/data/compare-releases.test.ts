import { describe, expect, it, test } from 'vitest';
import { compareReleases, readRelease } from '../../../../src/outputs/data/compare-releases.ts';

type Data = Record<string, unknown>;

const QUOTE: Data = {
	...{ id: 'weaves', kind: 'quote', number: 1, text: 'It weaves', said: '1843' },
	...{ speaker: { id: 'ada', name: 'Ada' }, article: { slug: 'engine' }, corrections: [], formerIds: [] },
};
const CORRECTION = { date: '2030-02-01', note: 'A word.' };

const toRelease = (...statements: Data[]) => readRelease(JSON.stringify({ version: '1.1', statements }));
const compare = (old: Data[], fresh: Data[]) => compareReleases(toRelease(...old), toRelease(...fresh));

describe('what two releases differ in', () => {
	it.each<[what: string, change: Data, told: object[]]>([
		['nothing', {}, []],
		['other words', { text: 'It wove' }, [{ change: 'changed', field: 'words', was: 'It weaves', now: 'It wove' }]],
		[
			'other words with a correction',
			{ text: 'It wove', corrections: [CORRECTION] },
			[
				{ change: 'corrected', field: 'words', was: 'It weaves', now: 'It wove' },
				{ change: 'corrected', field: 'correction', now: '2030-02-01: A word.' },
			],
		],
		[
			'another id that names the former one',
			{ id: 'wove', formerIds: ['weaves'] },
			[{ change: 'renamed', id: 'wove', field: 'id', was: 'weaves', now: 'wove' }],
		],
		[
			'another article and number',
			{ article: { slug: 'loom' }, number: 4 },
			[
				{ change: 'moved', field: 'article', was: 'engine', now: 'loom' },
				{ change: 'edited', field: 'number', was: '1', now: '4' },
			],
		],
		[
			'a withdrawal',
			{ withdrawn: { date: '2030-03-01', reason: 'Never said.' } },
			[{ change: 'withdrawn', now: '2030-03-01: Never said.' }],
		],
		[
			'another speaker',
			{ speaker: { id: 'bab', name: 'Ada' } },
			[{ change: 'edited', field: 'speaker', was: 'ada', now: 'bab' }],
		],
		[
			'other typography',
			{ text: 'It  weaves' },
			[{ change: 'edited', field: 'words', was: 'It weaves', now: 'It  weaves' }],
		],
		[
			'another name and role',
			{ speaker: { id: 'ada', name: 'Ada King', role: 'Countess' } },
			[
				{ change: 'edited', field: 'name', was: 'Ada', now: 'Ada King' },
				{ change: 'edited', field: 'role', now: 'Countess' },
			],
		],
		['no date any more', { said: undefined }, [{ change: 'edited', field: 'said', was: '1843' }]],
	])('%s', (_, change, told) => {
		expect(compare([QUOTE], [{ ...QUOTE, ...change }])).toEqual(told.map((one) => ({ id: 'weaves', ...one })));
	});

	it('tells a correction and a reason in other words from new ones', () => {
		const corrected = { ...QUOTE, corrections: [CORRECTION], withdrawn: { date: '2030-03-01', reason: 'Misheard.' } };
		const other = { ...CORRECTION, note: 'Two words.' };
		const more = { date: '2030-04-01', note: 'A place.' };
		const edited = { ...corrected, corrections: [more, other], withdrawn: { date: '2030-03-01', reason: 'Not said.' } };
		expect(compare([corrected], [edited]).map(({ change, field, was, now }) => [change, field, was, now])).toEqual([
			['corrected', 'correction', undefined, '2030-04-01: A place.'],
			['edited', 'correction', '2030-02-01: A word.', '2030-02-01: Two words.'],
			['edited', 'reason', '2030-03-01: Misheard.', '2030-03-01: Not said.'],
		]);
	});

	it('lists what is new, what is gone and what is no longer withdrawn, in the order of changes and ids', () => {
		const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ ...QUOTE, id }));
		expect(compare([b ?? {}, { ...c, withdrawn: { date: '2030', reason: 'No.' } }], [c ?? {}, a ?? {}])).toEqual([
			{ change: 'added', id: 'a', now: 'It weaves' },
			{ change: 'removed', id: 'b', was: 'It weaves' },
			{ change: 'restored', id: 'c' },
		]);
	});
});

test('a release is read from either form, and from data of the first version', () => {
	const old: Data = { ...QUOTE };
	delete old.formerIds;
	expect(readRelease(`${JSON.stringify(old)}\n${JSON.stringify({ ...old, id: 'b' })}\n`).size).toBe(2);
	expect(readRelease(`${JSON.stringify(old)}\n`).size).toBe(1);
	expect(toRelease(old).get('weaves')?.formerIds).toEqual([]);
});

test.each([
	['\n', 'empty'],
	['{"a":', 'neither JSON'],
	['{"statements":[{"id":1}]}', 'statements.0.id'],
	['{}', 'not the open data'],
])('%j is no release, and it is said why', (text, says) => {
	expect(() => readRelease(text)).toThrow(says);
});
