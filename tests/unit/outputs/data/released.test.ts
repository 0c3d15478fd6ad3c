import { expect, test } from 'vitest';
import { toStatementDigest } from '../../../../src/ledger/release-digest.ts';
import { recordToReleased } from '../../../../src/outputs/data/released.ts';
import { toDataStatement } from '../../../../src/outputs/data/statement.ts';
import { getRevised } from '../../record/revised.ts';

test('the digest of a statement is that of what the ledger’s release is made of', () => {
	expect(recordToReleased(getRevised('gone'))).toEqual({
		id: 'gone',
		kind: 'quote',
		speaker: 'ada',
		article: 'quay',
		number: 2,
		words: ['Not one job will be lost'],
		status: undefined,
		withdrawn: '2025-05-01',
	});
	expect(recordToReleased(getRevised('cost'))).toMatchObject({
		speaker: undefined,
		words: ['It costs eleven million.'],
		status: 'documented',
	});
	expect(toDataStatement(getRevised('cost')).digest).toBe(toStatementDigest(recordToReleased(getRevised('cost'))));
});

test('a statement that was reworded carries the words it had, from when to when, and their digests', () => {
	const { history, published, updated, wording } = toDataStatement(getRevised('boats'));
	expect({ published, updated }).toEqual({ published: '2025-03-01', updated: '2025-05-01' });
	expect(history).toMatchObject([
		{ pieces: ['Boats come first'], since: '2025-03-01', until: '2025-04-01' },
		{ pieces: ['The boats come', 'first'], since: '2025-04-01', until: '2025-05-01' },
	]);
	expect(new Set([wording, ...history.map((earlier) => earlier.wording)]).size).toBe(3);
});
