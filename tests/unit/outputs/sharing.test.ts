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
			authors: ['Ada', 'Luigi'],
			speakers: [{ id: 'ada', name: 'Ada "the" Lovelace', role: 'Countess', kind: 'person' }],
			quotes: [{ id: 'weaves', speaker: 'ada', text: 'It weaves <b>patterns</b> & flowers', said: '1843-07' }],
			claims: [
				{
					id: 'taken-back',
					text: 'It sings.',
					passage: 'sings',
					speaker: 'ada',
					status: 'asserted',
					withdrawn: { date: '2030-02-03', reason: 'Misheard.' },
				},
				{ id: 'it-weaves', text: 'The engine weaves.', passage: 'weaves', status: 'asserted' },
			],
		}),
	],
	new Map(),
).articles;
if (!article) throw new Error('no article');
const [quote, claim] = article.statements;
if (!quote || !claim) throw new Error('no statements');

test('an article is shared by its absolute address, its title escaped in HTML alone', () => {
	expect(toArticleSharing(article, en)).toEqual({
		address: 'https://ontherecord.example/articles/engine/',
		title: 'Looms & <engines>',
		html:
			'<blockquote cite="https://ontherecord.example/articles/engine/">' +
			'<a href="https://ontherecord.example/articles/engine/">Looms &amp; &lt;engines&gt;</a>, On the Record</blockquote>',
		citation:
			'Ada and Luigi, “Looms & <engines>”, On the Record, 2 January 2030, https://ontherecord.example/articles/engine/',
	});
});

test('a quote is shared whole, with who said it and when', () => {
	const { html, title } = toStatementSharing(quote, en);
	expect(html).toContain('<p>“It weaves &lt;b&gt;patterns&lt;/b&gt; &amp; flowers”</p>');
	expect(html).toContain(
		'<p>Ada &quot;the&quot; Lovelace, said Jul 1843. <a href="https://ontherecord.example/s/weaves/">',
	);
	expect(title).toBe('Ada "the" Lovelace: “It weaves <b>patterns</b> & flowers”');
});

test('a claim of the article itself is shared as the article’s', () => {
	const { html, citation } = toStatementSharing(claim, en);
	expect(html).toContain('<p>The engine weaves.</p>');
	expect(citation).toContain('This article, “The engine weaves.”');
});

test('a withdrawn statement is never shared without saying so', () => {
	const [withdrawn] = article.withdrawn;
	if (!withdrawn) throw new Error('nothing withdrawn');
	const { html, citation } = toStatementSharing(withdrawn, en);
	expect(html).toContain('Withdrawn 3 February 2030. <a');
	expect(citation).toContain('Withdrawn 3 February 2030');
});
