import { expect, test } from 'vitest';
import { FEED_LIMIT } from '../../../../src/outputs/feeds/feed.ts';
import { listFeeds } from '../../../../src/outputs/feeds/list-feeds.ts';
import { getFeed, toRecord } from './record.ts';

const claim = (id: string, fields: object = {}) => ({
	id,
	text: `Claim ${id}.`,
	passage: id,
	status: 'asserted' as const,
	...fields,
});

const RECORD = toRecord({
	older: {
		published: '2024-03',
		topics: ['harbour'],
		claims: [claim('one', { speaker: 'ada' }), claim('two', { speaker: 'babbage', topics: ['ships'] })],
	},
	newer: {
		published: '2025-08-09',
		updated: '2025-08-12',
		claims: [
			claim('three', { speaker: 'ada' }),
			claim('four', { withdrawn: { date: '2025-09-01', reason: 'Misheard.' }, speaker: 'ada', topics: ['harbour'] }),
			claim('five'),
		],
		corrections: [
			{ date: '2025-08-10', note: 'A name.', statement: 'three' },
			{ date: '2026-01', note: 'A month.', statement: 'three' },
			{ date: '2027-01-01', note: 'A title.' },
		],
	},
});

const toIds = (atom: string, record = RECORD): string[] =>
	getFeed(record, atom)
		.toItems()
		.map(({ address }) => address.split('/').at(-2) ?? '');

test('there is a feed of articles, of all statements, of corrections, and of each speaker and topic, as Atom and as JSON', () => {
	const feeds = [...listFeeds(RECORD)];
	expect(feeds.map(({ atom }) => atom)).toEqual([
		'/feed.xml',
		'/statements.xml',
		'/corrections.xml',
		...['ada', 'babbage', 'menabrea'].map((id) => `/speakers/${id}/feed.xml`),
		...['harbour', 'ships'].map((id) => `/topics/${id}/feed.xml`),
	]);
	expect(feeds.map(({ json }) => json)).toEqual(feeds.map(({ atom }) => atom.replace(/xml$/, 'json')));
});

test('statements stand in the order in which they entered the record, the last first, withdrawn ones among them', () => {
	expect(toIds('/feed.xml')).toEqual(['newer', 'older']);
	expect(toIds('/statements.xml')).toEqual(['five', 'four', 'three', 'two', 'one']);
	expect(toIds('/speakers/ada/feed.xml')).toEqual(['four', 'three', 'one']);
	expect(toIds('/speakers/menabrea/feed.xml')).toEqual([]);
	expect(toIds('/topics/harbour/feed.xml')).toEqual(['four', 'one']);
	expect(toIds('/topics/ships/feed.xml')).toEqual(['two']);
});

test('a feed holds the newest hundred, and of an article of more those that were added last', () => {
	const ids = Array.from({ length: FEED_LIMIT + 20 }, (_, index) => `claim-${index + 1}`);
	const record = toRecord({ long: { claims: ids.map((id) => claim(id)) } });
	expect(FEED_LIMIT).toBe(100);
	expect(toIds('/statements.xml', record)).toEqual(ids.reverse().slice(0, FEED_LIMIT));
});

test('what says when an entry changed moves with its own corrections and withdrawal, and with nothing else', () => {
	const updated: Record<string, string> = Object.fromEntries(
		getFeed(RECORD, '/statements.xml')
			.toItems()
			.map((item) => [item.address.split('/').at(-2) ?? '', item.updated]),
	);
	expect(updated).toEqual({
		one: '2024-03-01T00:00:00Z',
		two: '2024-03-01T00:00:00Z',
		three: '2026-01-01T00:00:00Z',
		four: '2025-09-01T00:00:00Z',
		five: '2025-08-09T00:00:00Z',
	});
	const articles = getFeed(RECORD, '/feed.xml').toItems();
	expect(articles.map((item) => [item.published, item.updated])).toEqual([
		['2025-08-09T00:00:00Z', '2027-01-01T00:00:00Z'],
		['2024-03-01T00:00:00Z', '2024-03-01T00:00:00Z'],
	]);
});

test('a speaker’s feed is at the addresses it had before too', () => {
	const record = toRecord({
		only: { speakers: [{ id: 'ada', name: 'Ada', role: 'Countess', kind: 'person', aliases: ['countess'] }] },
	});
	expect(getFeed(record, '/speakers/ada/feed.xml').former).toEqual([
		{ atom: '/speakers/countess/feed.xml', json: '/speakers/countess/feed.json' },
	]);
});
