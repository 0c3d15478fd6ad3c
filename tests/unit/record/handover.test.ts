import { expect, test } from 'vitest';
import { buildRecord } from '../../../src/record/build-record.ts';
import { fromHandover, toHandover, type Handover } from '../../../src/record/handover.ts';
import { toEntry } from './entries.ts';

test('what is handed over as JSON gives the same record but for the HTML of the articles', () => {
	const entries = [
		toEntry(
			'engine',
			{
				topics: ['looms'],
				quotes: [{ id: 'weaves', speaker: 'ada', text: 'It weaves', said: '1843-07' }],
				claims: [{ id: 'it-weaves', text: 'The engine weaves.', passage: 'weaves', status: 'asserted' }],
			},
			'“It weaves”, she wrote.',
		),
	];
	const handed = fromHandover(JSON.parse(JSON.stringify(toHandover(entries, [['looms', 'The looms']]))) as Handover);
	const record = buildRecord(
		entries.map((entry) => ({ ...entry, html: '' })),
		new Map([['looms', 'The looms']]),
	);
	expect(handed).toEqual(record);
	expect(handed.topics.map(({ label }) => label)).toEqual(['The looms']);
	expect(handed.articles.map(({ html }) => html)).toEqual(['']);
});
