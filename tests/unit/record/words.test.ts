import { expect, test } from 'vitest';
import { buildRecord } from '../../../src/record/build-record.ts';
import { toSpeakerName, toStatementName, toWords } from '../../../src/record/words.ts';
import { toEntry } from './entries.ts';
import { en } from '../../../src/strings/en.ts';

const { articles } = buildRecord(
	[
		toEntry(
			'a',
			{
				quotes: [{ id: 'q', speaker: 'ada', text: ['we go,', 'we said ‘No,’'] }],
				claims: [{ id: 'c', text: 'They went.', passage: 'went', status: 'documented' }],
			},
			'“we go,” she said, “we said ‘No,’” and went.',
		),
	],
	new Map(),
);

test('a quote’s pieces stand each in their own marks, a claim in none', () => {
	expect(articles[0]?.statements.map(toWords)).toEqual(['“we go,” “we said ‘No,’”', 'They went.']);
});

test('a claim that no speaker makes is the article’s', () => {
	expect(articles[0]?.statements.map((statement) => toSpeakerName(statement, en))).toEqual([
		'Ada Lovelace',
		'This article',
	]);
	expect(articles[0]?.statements.map((statement) => toStatementName(statement, en))).toEqual([
		'Quote 1, Ada Lovelace',
		'Claim 2, This article',
	]);
});
