import { expect, test } from 'vitest';
import { toAtom } from '../../../../src/outputs/feeds/atom.ts';
import { toJsonFeed } from '../../../../src/outputs/feeds/json-feed.ts';
import { toRevisionItem } from '../../../../src/outputs/feeds/revision-item.ts';
import { listRevisions } from '../../../../src/record/revisions.ts';
import { getText, listChildren, readXml } from '../../../xml.ts';
import { revisedRecord } from '../../record/revised.ts';
import { engineRecord } from '../statements.ts';
import { getFeed } from './record.ts';

const items = listRevisions(revisedRecord).map(toRevisionItem);
const get = (address: string) => items.find((item) => item.address === `https://ontherecord.example${address}`);

test('a correction says what was wrong and marks what differs word by word', () => {
	const item = get('/s/cost/#_c-2025-06');
	expect(item).toMatchObject({
		title: 'Corrected Jun 2025: Claim 3, This article',
		published: '2025-06-01T00:00:00Z',
		updated: '2025-06-01T00:00:00Z',
		summary: 'Eleven, not ten.\nWas: It costs ten million.\nNow: It costs eleven million.',
	});
	expect(item?.html).toContain('It costs <del>ten </del>million.');
	expect(item?.html).toContain('It costs <ins>eleven </ins>million.');
});

test('a withdrawal and a correction of the article as a whole say what they concern', () => {
	expect(get('/s/gone/#_withdrawn')).toMatchObject({
		title: 'Withdrawn 1 May 2025: Quote 2, Ada Lovelace',
		summary: 'Misheard.',
	});
	expect(get('/articles/quay/#_c-2025-04-01')?.title).toBe('Corrected 1 April 2025: “Title of quay”');
	expect(get('/articles/quay/#_c-2025-04-01')?.toExtension).toBeUndefined();
	expect(get('/s/gone/#_withdrawn')?.toExtension?.()).toMatchObject({ id: 'gone', withdrawn: { reason: 'Misheard.' } });
});

test('the feed has every correction once, under an identifier that its entry keeps', () => {
	const feed = getFeed(engineRecord, '/corrections.xml');
	const entries = listChildren(readXml(toAtom(feed)), 'entry');
	expect(entries.map((entry) => getText(entry, 'id'))).toEqual([
		'https://ontherecord.example/s/taken-back/#_withdrawn',
		'https://ontherecord.example/articles/engine/#_c-2030-01-04',
		'https://ontherecord.example/s/in-pieces/#_c-2030-01-03',
	]);
	const { items: read } = JSON.parse(toJsonFeed(feed)) as { items: { id: string }[] };
	expect(read.map(({ id }) => id)).toEqual(entries.map((entry) => getText(entry, 'id')));
});
