import { expect, test } from 'vitest';
import { toArticleCard } from '../../../../src/outputs/card/article-card.ts';
import { toCardName } from '../../../../src/outputs/card/card.ts';
import { toCardAlt } from '../../../../src/outputs/card/card-alt.ts';
import { toSpeakerCard } from '../../../../src/outputs/card/speaker-card.ts';
import { toStatementCard } from '../../../../src/outputs/card/statement-card.ts';
import { buildRecord } from '../../../../src/record/build-record.ts';
import type { Statement } from '../../../../src/record/model.ts';
import { en } from '../../../../src/strings/en.ts';
import { es } from '../../../../src/strings/es.ts';
import { ada, toEntry } from '../../record/entries.ts';

const TEXT = 'She wrote: “It weaves patterns, flowers and leaves.” Nobody has seen it sing. It weaves by itself.';

const record = buildRecord(
	[
		toEntry(
			'engine',
			{
				title: 'Looms and engines',
				standfirst: 'What was said of them?',
				published: '2030-01-02',
				authors: ['Luigi', 'Charles'],
				topics: ['looms', 'engines'],
				speakers: [ada],
				quotes: [{ id: 'weaves', speaker: 'ada', text: 'It weaves patterns, flowers and leaves.', said: '1843-07' }],
				claims: [
					{ id: 'flowers', text: 'It weaves flowers.', passage: 'flowers', speaker: 'ada', status: 'asserted' },
					{ id: 'alone', text: 'It weaves alone.', passage: 'weaves by itself', status: 'reported' },
					{
						id: 'sings',
						text: 'It sings.',
						passage: 'sing',
						speaker: 'ada',
						status: 'judgement',
						withdrawn: { date: '2030-02-03', reason: 'Misheard.' },
					},
				],
				corrections: [{ date: '2030-03-04', note: 'A word.', statement: 'weaves', was: 'wove', now: 'weaves' }],
			},
			TEXT,
		),
	],
	new Map([['looms', 'Looms']]),
);

function find(id: string): Statement {
	const found = [...record.statements, ...record.withdrawn].find((statement) => statement.id === id);
	if (!found) throw new Error(`no statement ${id}`);
	return found;
}
const [article] = record.articles;
const [speaker] = record.speakers;
if (!article || !speaker) throw new Error('no record');

test('the card of a quote has all that the quote needs to travel alone', () => {
	expect(toStatementCard(find('weaves'), en)).toEqual({
		form: 'statement',
		language: 'en',
		siteName: ['On', 'the', 'Record'],
		place: 'Quote 1 of 4',
		topics: ['Looms', 'Engines'],
		address: 'ontherecord.example/s/weaves/',
		shortened: 'Shortened here. The whole statement is at the address below.',
		number: 1,
		mark: 'quote',
		words: '“It weaves patterns, flowers and leaves.”',
		name: 'Ada Lovelace',
		role: 'Countess',
		facts: 'Quote, said July 1843. Corrected 4 Mar 2030',
	});
});

test.each([
	['weaves', 'quote'],
	['flowers', 'claim-in-quote'],
	['alone', 'claim'],
])('the kind of %s is told by its shape: %s', (id, mark) => {
	expect(toStatementCard(find(id), en).mark).toBe(mark);
});

test('a claim has its status in words, and is the article’s where nobody makes it', () => {
	const card = toStatementCard(find('alone'), en);
	expect(card.facts).toBe('Claim. Reported, not confirmed; date not stated');
	expect([card.name, card.role]).toEqual(['This article', 'The article’s own account']);
});

test('a card of a withdrawn statement says so, and others do not', () => {
	expect(toStatementCard(find('sings'), en).withdrawn).toBe('Withdrawn 3 February 2030');
	expect(toStatementCard(find('weaves'), en)).not.toHaveProperty('withdrawn');
});

test('the card of a statement speaks the language it is asked for', () => {
	const card = toStatementCard(find('weaves'), es);
	expect(card.place).toBe('Cita 1 de 4');
	expect(card.shortened).toBe(es.card.shortened);
});

test('the card of an article has its authors, its date and what it holds', () => {
	expect(toArticleCard(article, en)).toMatchObject({
		title: 'Looms and engines',
		standfirst: 'What was said of them?',
		address: 'ontherecord.example/articles/engine/',
		facts: ['By Luigi and Charles', 'Wednesday 2 January 2030', '3 statements: 1 quote, 2 claims, 1 speaker'],
	});
});

test('the card of a speaker counts the statements and shows the newest', () => {
	const card = toSpeakerCard(speaker, en);
	expect(card).toMatchObject({ name: 'Ada Lovelace', role: 'Countess', place: '1 article' });
	expect(card.facts).toEqual(['2 statements: 1 quote, 1 claim']);
	expect(card.newest?.words).toBe('“It weaves patterns, flowers and leaves.”');
});

test('a card’s file is named by what it says: the same words, the same name, others, another', () => {
	const card = toStatementCard(find('weaves'), en);
	expect(toCardName(card)).toMatch(/^card\.[0-9a-f]{16}\.png$/);
	expect(toCardName(structuredClone(card))).toBe(toCardName(card));
	expect(toCardName({ ...card, role: 'Mathematician' })).not.toBe(toCardName(card));
});

test('the alternative text is all that the card says, each part a sentence', () => {
	expect(toCardAlt(toStatementCard(find('weaves'), en))).toBe(
		'“It weaves patterns, flowers and leaves.” Ada Lovelace, Countess. Quote, said July 1843. Corrected 4 Mar 2030.',
	);
	expect(toCardAlt(toStatementCard(find('sings'), en))).toMatch(/^It sings\. .* Withdrawn 3 February 2030\.$/);
	expect(toCardAlt(toArticleCard(article, en))).toMatch(/^Looms and engines\. What was said of them\? By Luigi/);
	expect(toCardAlt(toSpeakerCard(speaker, en))).toMatch(/^Ada Lovelace, Countess\. 2 statements.* “It weaves/);
});

test('the alternative text is never shortened and has no line feed', () => {
	const words = `“${'One more sentence.\n'.repeat(200)}”`;
	const alt = toCardAlt({ ...toStatementCard(find('weaves'), en), words });
	expect(alt.match(/One more sentence\./g)).toHaveLength(200);
	expect(alt).not.toContain('\n');
});
