import { describe, expect, it } from 'vitest';
import { toSearchSource } from '../../../src/outputs/search-source.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { readColumn, type Column } from '../../../src/text/columns.ts';
import type { IndexedStatement } from '../../../src/text/indexed.ts';
import { readWordList } from '../../../src/text/word-list.ts';
import { toEntry } from '../record/entries.ts';

const TEXT =
	'Lovelace called it “a fine engine” of the mind. “We may say most aptly that it weaves patterns,” she added. It weaves.';

const RECORD = buildRecord(
	[
		toEntry(
			'engine',
			{
				title: 'On the engine',
				topics: ['machines'],
				sources: [{ id: 'letter', publisher: 'Gazette', title: 'Report', date: '2025-03' }],
				quotes: [
					{ id: 'fine', speaker: 'ada', text: 'a fine engine', said: '2025-02-01' },
					{
						id: 'weaves',
						speaker: 'ada',
						text: 'We may say most aptly that it weaves patterns',
						topics: ['looms', 'machines'],
					},
					{ id: 'gone', speaker: 'ada', text: 'It weaves', withdrawn: { date: '2025-04-01', reason: 'Not said.' } },
				],
				claims: [
					{
						id: 'works',
						text: 'The engine works.',
						passage: 'it weaves patterns',
						status: 'disputed',
						sources: ['letter'],
					},
					{ id: 'by-babbage', text: 'It is finished.', passage: 'fine', status: 'reported', speaker: 'babbage' },
				],
				corrections: [{ date: '2025-05-01', note: 'Mended.', statement: 'weaves' }],
			},
			TEXT,
		),
		toEntry(
			'tejido',
			{ language: 'es', quotes: [{ id: 'teje', speaker: 'babbage', text: 'teje', said: '2026' }] },
			'El motor «teje».',
		),
	],
	new Map([['machines', 'Machines']]),
);

const SOURCE = toSearchSource(RECORD);
const get = (id: string): IndexedStatement | undefined => SOURCE.statements.find((statement) => statement.id === id);

/** The ids of a column, by the ids of the statements. */
const toIds = (column: Column): Record<string, string[]> =>
	Object.fromEntries(
		Array.from(readColumn(column), (number, at) => [
			SOURCE.statements[at]?.id ?? '',
			(column.sets ? (column.sets[number] ?? []) : [number]).map((id) => column.ids[id] ?? ''),
		]),
	);

describe('what the search is made of', () => {
	it('are all statements that are not withdrawn, newest first and undated last', () => {
		expect(SOURCE.statements.map(({ id, said }) => [id, said])).toEqual(
			RECORD.statements.map(({ id, said }) => [id, said]),
		);
		expect(get('gone')).toBeUndefined();
		expect(SOURCE.statements[0]?.id).toBe('teje');
		expect(SOURCE.statements.at(-1)?.said).toBeUndefined();
	});

	it('tells of a quote that is no sentence the one it stands in, and of a whole one none', () => {
		expect(get('fine')).toEqual({
			id: 'fine',
			number: 1,
			kind: 'quote',
			words: '“a fine engine”',
			speaker: 'ada',
			by: 'Ada Lovelace',
			role: 'Countess',
			said: '2025-02-01',
			about: 'Quote, said\u00A01\u00A0Feb\u00A02025',
			topics: ['machines'],
			article: 'engine',
			wording: '213a7003',
			sentence: 'Lovelace called it “a fine engine” of the mind.',
		});
		expect(get('weaves')).not.toHaveProperty('sentence');
	});

	it('tells of a claim its status, of the article’s own no name, and of a source’s date that it is one', () => {
		expect(get('works')).toMatchObject({
			kind: 'claim',
			status: 'disputed',
			speaker: 'article',
			words: 'The engine works.',
			said: '2025-03',
			about: 'Claim. Disputed; published\u00A0Mar\u00A02025',
		});
		expect(get('works')).not.toHaveProperty('by');
		expect(get('by-babbage')).toMatchObject({ status: 'reported', speaker: 'babbage', by: 'Charles Babbage' });
	});

	it('tells what was corrected, and the language where it is not the site’s', () => {
		expect(SOURCE.statements.filter(({ corrected }) => corrected).map(({ id }) => id)).toEqual(['weaves']);
		expect(SOURCE.statements.filter(({ lang }) => lang !== undefined).map(({ id, lang }) => [id, lang])).toEqual([
			['teje', 'es'],
		]);
	});

	it('has a column of each property, in the same order', () => {
		const { speaker, kind, topic, date, article, number } = SOURCE.columns;
		expect(toIds(speaker)).toEqual({
			teje: ['babbage'],
			fine: ['ada'],
			weaves: ['ada'],
			works: ['article'],
			'by-babbage': ['babbage'],
		});
		expect(toIds(kind)).toEqual({
			teje: ['quote'],
			fine: ['quote'],
			weaves: ['quote'],
			works: ['claim:disputed'],
			'by-babbage': ['claim:reported'],
		});
		expect(toIds(topic)).toMatchObject({ teje: [], weaves: ['looms', 'machines'], fine: ['machines'] });
		expect(toIds(date)).toMatchObject({ teje: ['2026'], works: ['2025-03'], 'by-babbage': [] });
		expect(toIds(article)).toMatchObject({ teje: ['tejido'], fine: ['engine'] });
		expect(toIds(number)).toEqual(Object.fromEntries(SOURCE.statements.map((one) => [one.id, [String(one.number)]])));
	});

	it('has what readers see for speakers, topics and articles, and nothing for the article itself', () => {
		const toLabels = ({ ids, labels = [] }: Column): Record<string, string | undefined> =>
			Object.fromEntries(ids.map((id, at) => [id, labels[at]]));
		expect(toLabels(SOURCE.columns.speaker)).toEqual({ ada: 'Ada Lovelace', babbage: 'Charles Babbage', article: '' });
		expect(toLabels(SOURCE.columns.topic)).toMatchObject({ machines: 'Machines' });
		expect(toLabels(SOURCE.columns.article)).toMatchObject({ engine: 'On the engine' });
	});

	it('has a vocabulary of all that is searched: words, names and sentences, but no roles', () => {
		const { words } = readWordList(SOURCE.vocabulary);
		for (const word of ['engine', 'weaves', 'lovelace', 'mind', 'teje', 'finished']) expect(words).toContain(word);
		for (const word of ['countess', 'machines', 'gazette']) expect(words).not.toContain(word);
		expect(SOURCE.vocabulary.names).toContain('Charles Babbage');
	});
});
