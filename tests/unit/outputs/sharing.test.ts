import { expect, test } from 'vitest';
import { toArticleSharing, toStatementSharing } from '../../../src/outputs/sharing.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { en } from '../../../src/strings/en.ts';
import { toEntry } from '../record/entries.ts';

const [article] = buildRecord(
	[
		toEntry('engine', {
			title: 'Looms & <engines>',
			published: '2030-01-02',
			updated: '2030-02-03',
			authors: ['Ada', 'Luigi'],
			sources: [{ id: 'weavers', publisher: 'The Weavers', title: 'Notes', date: '1843' }],
			corrections: [{ date: '2030-02-03', note: 'Misspelt.', statement: 'it-weaves' }],
			speakers: [{ id: 'ada', name: 'Ada "the" Lovelace', role: 'Countess', kind: 'person' }],
			quotes: [
				{
					id: 'weaves',
					speaker: 'ada',
					text: 'It weaves <b>patterns</b> & flowers',
					said: '1843-07',
					source: 'weavers',
				},
			],
			claims: [
				{
					id: 'taken-back',
					text: 'It sings.',
					passage: 'sings',
					speaker: 'ada',
					status: 'asserted',
					withdrawn: { date: '2030-02-03', reason: 'Misheard.' },
				},
				{ id: 'it-weaves', text: 'The engine weaves.', passage: 'weaves', status: 'reported' },
			],
		}),
	],
	new Map(),
).articles;
if (!article) throw new Error('no article');
const [quote, claim] = article.statements;
if (!quote || !claim) throw new Error('no statements');

test('an article is shared by its title, its authors and its date', () => {
	const { title, quotation } = toArticleSharing(article, en);
	expect(title).toBe('Looms & <engines>');
	expect(quotation).toEqual({
		words: 'Looms & <engines>',
		by: 'By Ada and Luigi. 2 January 2030. Updated 3 February 2030',
		address: 'https://ontherecord.example/articles/engine/',
		site: 'On the Record',
		lang: 'en',
	});
});

test('a quote is shared whole, with who said it, when, and the source', () => {
	const { title, quotation } = toStatementSharing(quote, en);
	expect(quotation.words).toBe('“It weaves <b>patterns</b> & flowers”');
	expect(quotation.by).toBe('Ada "the" Lovelace, Countess, said Jul 1843. Source: The Weavers');
	expect(quotation.address).toBe('https://ontherecord.example/s/weaves/?v=ad010f8f');
	expect(title).toBe('Ada "the" Lovelace: “It weaves <b>patterns</b> & flowers”');
});

test('a copy tells the words it was made of by their digest, which typography does not change', () => {
	const toAddress = (text: string): string => {
		const quotes = [{ id: 'said', speaker: 'ada', text }];
		const speakers = [{ id: 'ada', name: 'Ada', role: 'Countess', kind: 'person' as const }];
		const [{ statements } = { statements: [] }] = buildRecord(
			[toEntry('said', { speakers, quotes })],
			new Map(),
		).articles;
		const [statement] = statements;
		return statement ? toStatementSharing(statement, en).quotation.address : '';
	};
	const address = toAddress('“We don\u2019t” — she said --- weave');
	expect(address).toMatch(/^https:\/\/ontherecord\.example\/s\/said\/\?v=[0-9a-f]{8}$/);
	expect(toAddress('"We don\'t" – she said – weave.')).toBe(address);
	expect(toAddress('“We don\u2019t” — she said — sail')).not.toBe(address);
});

test('a claim is shared as one, with what is known of it; one of the article itself by the article’s title', () => {
	const { quotation } = toStatementSharing(claim, en);
	expect(quotation.words).toBe('The engine weaves.');
	expect(quotation.by).toBe(
		'“Looms & <engines>”. Claim. Reported, not confirmed; date not stated. Corrected 3 Feb 2030',
	);
});

test('a withdrawn statement is never shared without saying so', () => {
	const [withdrawn] = article.withdrawn;
	if (!withdrawn) throw new Error('nothing withdrawn');
	expect(toStatementSharing(withdrawn, en).quotation.by).toMatch(/\. Withdrawn 3 Feb 2030$/);
});

test('words from right to left travel with their language and direction', () => {
	const [arabic] = buildRecord([toEntry('arabic', { title: 'لا', language: 'ar' })], new Map()).articles;
	if (!arabic) throw new Error('no article');
	expect(toArticleSharing(arabic, en).quotation).toMatchObject({ lang: 'ar', dir: 'rtl' });
});
