import { expect, test } from 'vitest';
import { listRevisions, toArticleCorrections, toStatementCorrections } from '../../../src/record/revisions.ts';
import { toLastChange, toUpdated } from '../../../src/record/updated.ts';
import { getRevised, revisedRecord } from './revised.ts';

const [article] = revisedRecord.articles;
if (!article) throw new Error('no article');

test('a correction has its own words before and after, or those that the ledger recorded with it', () => {
	const told = toStatementCorrections(getRevised('boats')).map(({ id, was, now }) => [id, was, now]);
	expect(told).toEqual([
		['_c-2025-04-01', '“Boats come first”', '“The boats come” “first”'],
		['_c-2025-05-01', 'Tom', 'Tim'],
		['_c2-2025-05-01', undefined, undefined],
	]);
});

test('a change that the ledger has not recorded yet belongs to the newest correction', () => {
	const told = toStatementCorrections(getRevised('cost')).map(({ was, now }) => [was, now]);
	expect(told).toEqual([
		['nine', 'ten'],
		['It costs ten million.', 'It costs eleven million.'],
	]);
});

test('an article tells all its corrections in their order, each where it will always be told', () => {
	expect(toArticleCorrections(article).map(({ path, note }) => `${path} ${note}`)).toEqual([
		'/s/boats/#_c-2025-04-01 An article was missing.',
		'/s/cost/#_c-2025-04-01 Ten, not nine.',
		'/articles/quay/#_c-2025-04-01 A street was misspelt.',
		'/s/boats/#_c-2025-05-01 The name of the pilot.',
		'/s/boats/#_c2-2025-05-01 A word was missing.',
		'/articles/quay/#_c2-2025-04-01 A second street was misspelt.',
		'/s/cost/#_c-2025-06 Eleven, not ten.',
	]);
});

test('the site lists corrections and withdrawals newest first, no two under one address', () => {
	const revisions = listRevisions(revisedRecord);
	expect(revisions.map(({ kind, date }) => `${date} ${kind}`)).toEqual([
		'2025-06 correction',
		'2025-05-01 withdrawal',
		'2025-05-01 correction',
		'2025-05-01 correction',
		...Array.from({ length: 4 }, () => '2025-04-01 correction'),
	]);
	expect(new Set(revisions.map(({ path }) => path)).size).toBe(revisions.length);
	expect(revisions[1]).toMatchObject({ path: '/s/gone/#_withdrawn', note: 'Misheard.' });
});

test('earlier wordings stand from when to when they were published, whatever their status was', () => {
	const toSpans = (id: string): string[] =>
		getRevised(id).history.earlier.map(({ words, since, until = '' }) => `${since}/${until} ${words.join(' | ')}`);
	expect(toSpans('cost')).toEqual([
		'2025-03-01/2025-04-01 It costs nine million.',
		'2025-04-01/ It costs ten million.',
	]);
	expect(toSpans('boats')).toEqual([
		'2025-03-01/2025-04-01 Boats come first',
		'2025-04-01/2025-05-01 The boats come | first',
	]);
});

test('the last change is the latest of all, as precise as it is known, and none where nothing changed', () => {
	expect(toLastChange(getRevised('cost'))).toBe('2025-06');
	expect(toUpdated(getRevised('cost'))).toBe('2025-06-01T00:00:00Z');
	expect(toLastChange(getRevised('gone'))).toBe('2025-05-01');
	const { corrections, history, ...rest } = getRevised('boats');
	expect(corrections).toHaveLength(3);
	const { changed, ...unchanged } = history;
	expect(changed).toBe('2025-05-01');
	const untouched = { ...rest, corrections: [], history: unchanged } as unknown as ReturnType<typeof getRevised>;
	expect(toLastChange(untouched)).toBeUndefined();
	expect(toUpdated(untouched)).toBe('2025-03-01T00:00:00Z');
});
