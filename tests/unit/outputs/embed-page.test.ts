import { expect, test } from 'vitest';
import { toEmbedPage } from '../../../src/outputs/embed-page.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { en } from '../../../src/strings/en.ts';
import { toEntry } from '../record/entries.ts';

const record = buildRecord(
	[
		toEntry('engine', {
			speakers: [{ id: 'ada', name: 'Ada "the" <Lovelace>', role: 'Countess & poet', kind: 'person' }],
			sources: [
				{ id: 'notes', publisher: 'The Weavers', title: 'Notes', date: '1843', url: 'https://a.example/?a=1&b="2"' },
			],
			quotes: [{ id: 'weaves', speaker: 'ada', text: 'It weaves </script><b>', said: '1843-07', source: 'notes' }],
			claims: [
				{
					id: 'it-sings',
					text: 'It sings.',
					passage: 'sings',
					status: 'asserted',
					withdrawn: { date: '2025-02-03', reason: 'Misheard <by us>.' },
				},
			],
			corrections: [{ date: '2025-02-01', note: 'A word was "wrong".', statement: 'weaves' }],
		}),
	],
	new Map(),
);
const [quote] = record.statements;
const [withdrawn] = record.withdrawn;
if (!quote || !withdrawn) throw new Error('no statements');

test('an embedded quote is a block quotation with its source, its attribution outside and the way back', () => {
	const html = toEmbedPage(quote, en);
	expect(html).toContain(
		'<blockquote cite="https://a.example/?a=1&amp;b=&quot;2&quot;"><p>“It weaves &lt;/script&gt;&lt;b&gt;”</p></blockquote>',
	);
	expect(html).toContain(
		'<figcaption>Ada &quot;the&quot; &lt;Lovelace&gt;, Countess &amp; poet, said Jul 1843. Source: The Weavers.',
	);
	expect(html).toContain(
		'<a href="https://ontherecord.example/s/weaves/" target="_blank" rel="noopener">On the Record</a>',
	);
	expect(html).toContain('<link rel="canonical" href="https://ontherecord.example/s/weaves/">');
});

test('what has happened since is told before the words, with the reason', () => {
	expect(toEmbedPage(quote, en)).toMatch(
		/<main><p class="event">Corrected 1 Feb 2025\. A word was &quot;wrong&quot;\.<\/p><figure/,
	);
	expect(toEmbedPage(withdrawn, en)).toContain(
		'<p class="event">Withdrawn 3 February 2025. Misheard &lt;by us&gt;.</p>',
	);
});

test('what has happened since is told once', () => {
	expect(toEmbedPage(quote, en).match(/Corrected/g)).toHaveLength(1);
	expect(toEmbedPage(withdrawn, en).match(/Withdrawn/g)).toHaveLength(1);
});

test('a claim is in our words, so it is no block quotation', () => {
	const html = toEmbedPage(withdrawn, en);
	expect(html).not.toContain('<blockquote');
	expect(html).toContain('<div class="words"><p>It sings.</p></div>');
	expect(html).toContain('Claim. Asserted; date not stated');
});

test('its script stands alone: there is no other and no text can end it', () => {
	expect(toEmbedPage(quote, en).match(/<\/?script>/g)).toEqual(['<script>', '</script>']);
});
