import { expect, test } from 'vitest';
import { toStatementItem } from '../../../../src/outputs/feeds/statement-item.ts';
import { buildRecord } from '../../../../src/record/build-record.ts';
import { toEntry } from '../../record/entries.ts';
import { getStatement } from '../statements.ts';

test('a quote has its words whole in a blockquote, and outside of it who said them, when, and the way to the article', () => {
	const { title, summary, html, authors } = toStatementItem(getStatement('in-pieces'));
	expect(title).toBe('Quote 2, Ada "the" Lovelace: “We open it in May,” “and nobody will stop us 🚢”');
	expect(summary).toBe(
		'“We open it in May,” “and nobody will stop us 🚢”\nAda "the" Lovelace, Countess. Quote, said July 1843.',
	);
	expect(html).toContain(
		'<blockquote cite="https://ontherecord.example/s/in-pieces/" lang="en"><p>“We open it in May,” “and nobody will stop us 🚢”</p></blockquote>' +
			'<p lang="en">Ada "the" Lovelace, Countess. Quote, said July 1843. In the article: ' +
			'<a href="https://ontherecord.example/articles/engine/#in-pieces" lang="en">Looms &#x26; &#x3C;engines></a></p>' +
			'<p lang="en">Corrected 3 Jan 2030. ',
	);
	expect(html).toContain('Source: Society, <cite lang="en"><a href="https://a.example/?a=1&#x26;b=2">');
	expect(authors).toEqual([{ name: 'Ada "the" Lovelace', address: 'https://ontherecord.example/speakers/ada/' }]);
});

test('a claim is in no blockquote and has the article’s authors, because the words are not its speaker’s', () => {
	const { title, html, authors, categories } = toStatementItem(getStatement('opens-in-may'));
	expect(title).toBe('Claim 3, Ada "the" Lovelace: The harbour opens in May.');
	expect(html).not.toContain('blockquote');
	expect(html).toMatch(
		/^<p lang="en">The harbour opens in May\.<\/p><p lang="en">Ada "the" Lovelace, Countess\. Claim\. Disputed;/,
	);
	expect(authors).toEqual([{ name: 'Ada King' }, { name: 'The Record Desk' }]);
	expect(categories.map(({ term, label }) => `${term}: ${label}`)).toEqual([
		'harbour: Harbour',
		'claim: Claim',
		'disputed: Disputed',
	]);
});

test('a claim that no speaker makes is told to be the article’s own', () => {
	const { title, summary } = toStatementItem(getStatement('it-weaves'));
	expect(title).toBe('Claim 4: The engine weaves.');
	expect(summary).toContain('\nThe article’s own account. Claim. Documented;');
});

test('a withdrawn statement says so before its words, in title, text and HTML', () => {
	const { title, summary, html } = toStatementItem(getStatement('taken-back'));
	expect(title).toBe('Withdrawn 3 February 2030: Claim 6, Ada "the" Lovelace: It sings.');
	expect(summary).toMatch(/^Withdrawn 3 February 2030\. Misheard\.\nIt sings\.\n/);
	expect(html).toMatch(
		/^<p lang="en"><strong>Withdrawn 3 February 2030\.<\/strong> <span lang="en">Misheard\.<\/span><\/p><p lang="en">It sings\./,
	);
});

test('words from right to left and in another language carry both', () => {
	const [article] = buildRecord(
		[toEntry('bahr', { language: 'ar', quotes: [{ id: 'qala', speaker: 'ada', text: 'الميناء مفتوح' }] })],
		new Map(),
	).articles;
	const [statement] = article?.statements ?? [];
	if (!statement) throw new Error('no statement');
	const { html, language } = toStatementItem(statement);
	expect(language).toBe('ar');
	expect(html).toContain(
		'<blockquote cite="https://ontherecord.example/s/qala/" lang="ar" dir="rtl"><p>«الميناء مفتوح»',
	);
	expect(html).toContain('<p lang="en">Ada Lovelace, Countess. Quote, date not stated.');
});

test('the extension of JSON Feed is the statement as data, with the address that explains it', () => {
	expect(toStatementItem(getStatement('weaves')).toExtension?.()).toMatchObject({
		about: 'https://ontherecord.example/data/',
		id: 'weaves',
		text: 'It weaves <b>patterns</b> & flowers',
	});
});
