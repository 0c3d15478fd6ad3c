import { buildRecord } from '../../../src/record/build-record.ts';
import type { SiteRecord, Statement } from '../../../src/record/model.ts';
import type { Ledger } from '../../../src/schema/ledger.ts';
import { toEntry } from './entries.ts';

const LEDGER: Ledger = {
	version: 1,
	articles: [{ id: 'quay' }],
	speakers: [{ id: 'ada' }],
	topics: [],
	statements: [
		{
			...{ id: 'boats', kind: 'quote', speaker: 'ada', article: 'quay', number: 1, first: '2025-03-01' },
			versions: [
				{ date: '2025-03-01', words: ['Boats come first'] },
				{ date: '2025-04-01', words: ['The boats come', 'first'], corrections: ['2025-04-01'] },
				{
					date: '2025-05-01',
					words: ['The boats come first, always'],
					corrections: ['2025-04-01', '2025-05-01', '2025-05-01'],
				},
			],
		},
		{
			...{ id: 'cost', kind: 'claim', article: 'quay', number: 2, first: '2025-03-01' },
			versions: [
				{ date: '2025-03-01', words: ['It costs nine million.'], status: 'asserted' },
				{ date: '2025-03-15', words: ['It costs nine million.'], status: 'documented' },
				{ date: '2025-04-01', words: ['It costs ten million.'], status: 'documented', corrections: ['2025-04-01'] },
			],
		},
	],
};

/** An article whose statements the ledger has known in other words; the last change is not recorded yet. */
export const revisedRecord: SiteRecord = buildRecord(
	[
		toEntry(
			'quay',
			{
				published: '2025-03-02',
				quotes: [
					{ id: 'boats', speaker: 'ada', text: 'The boats come first, always' },
					{
						id: 'gone',
						speaker: 'ada',
						text: 'Not one job will be lost',
						withdrawn: { date: '2025-05-01', reason: 'Misheard.' },
					},
				],
				claims: [{ id: 'cost', text: 'It costs eleven million.', passage: 'eleven million', status: 'documented' }],
				corrections: [
					{ date: '2025-04-01', note: 'An article was missing.', statement: 'boats' },
					{ date: '2025-04-01', note: 'Ten, not nine.', statement: 'cost', was: 'nine', now: 'ten' },
					{ date: '2025-04-01', note: 'A street was misspelt.' },
					{ date: '2025-05-01', note: 'The name of the pilot.', statement: 'boats', was: 'Tom', now: 'Tim' },
					{ date: '2025-05-01', note: 'A word was missing.', statement: 'boats' },
					{ date: '2025-04-01', note: 'A second street was misspelt.' },
					{ date: '2025-06', note: 'Eleven, not ten.', statement: 'cost' },
				],
			},
			'“The boats come first, always”, she said. It costs eleven million.',
		),
	],
	new Map(),
	LEDGER,
);

export function getRevised(id: string): Statement {
	const found = [...revisedRecord.statements, ...revisedRecord.withdrawn].find((statement) => statement.id === id);
	if (!found) throw new Error(`no statement ${id}`);
	return found;
}
