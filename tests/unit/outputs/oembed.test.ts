import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { toEmbedCode, toFrameHeight, toSizedEmbedCode } from '../../../src/outputs/embed-code.ts';
import { toStatementSharing } from '../../../src/outputs/sharing.ts';
import { toOembed } from '../../../src/outputs/oembed.ts';
import type { Statement } from '../../../src/record/model.ts';
import { listStatementFiles } from '../../../src/outputs/statement-files.ts';
import { en } from '../../../src/strings/en.ts';
import { getStatement } from './statements.ts';

const HOST = 'https://ontherecord.example';
const toQuotation = (statement: Statement) => toStatementSharing(statement, en).quotation;
const toCode = (statement: Statement): string => toEmbedCode(statement, toQuotation(statement), en);
const toQuote = (text: string) => {
	const statement = getStatement('weaves');
	if (statement.kind !== 'quote') throw new Error('no quote');
	return { ...statement, pieces: [text] };
};

describe('the embed code', () => {
	const code = toCode(getStatement('weaves'));

	test('is the words in a block quotation with attribution and link, then a frame; no script, no style', () => {
		const [quotation = '', frame = ''] = code.split('</blockquote>');
		// A copy tells the words it was made of.
		expect(quotation).toContain(`<blockquote cite="${HOST}/s/weaves/?v=ad010f8f"`);
		expect(quotation).toContain('“It weaves &lt;b&gt;patterns&lt;/b&gt; &amp; flowers”');
		expect(quotation).toContain('Ada &quot;the&quot; Lovelace');
		expect(quotation).toContain(`<a href="${HOST}/s/weaves/?v=ad010f8f">On the Record</a>`);
		expect(frame).toBe(
			`<iframe title="Quote 1, Ada &quot;the&quot; Lovelace | On the Record" src="${HOST}/s/weaves/embed/" ` +
				'width="100%" height="240" sandbox="allow-popups allow-popups-to-escape-sandbox" loading="lazy" ' +
				'referrerpolicy="no-referrer"></iframe>',
		);
		expect(code).not.toMatch(/<script|style=/);
	});

	test('of a withdrawn statement says so in the words that travel', () => {
		expect(toCode(getStatement('taken-back')).split('</blockquote>')[0]).toContain('Withdrawn 3 Feb 2030');
	});

	test.each([
		['two words', 240],
		['word '.repeat(60).trim(), 354],
		['word '.repeat(600).trim(), 600],
	])('has a height that grows with the words, from 240 to 600 pixels', (words, height) => {
		expect(toFrameHeight(toQuote(words), toQuotation(toQuote(words)))).toBe(height);
	});
});

describe('the embed code that runs a script', () => {
	const code = toSizedEmbedCode(getStatement('weaves'), toQuotation(getStatement('weaves')), en);
	const [, script = ''] = /<script>(.*)<\/script>$/.exec(code) ?? [];

	/** Runs the script behind a frame, sends a message, and tells the height of the frame. */
	function send(message: { source?: object; origin?: string; data?: unknown }): unknown {
		const contentWindow = {};
		const frame = { contentWindow, height: 240 };
		let listener: (event: object) => void = () => undefined;
		runInNewContext(script, {
			document: { currentScript: { previousElementSibling: frame } },
			addEventListener: (_type: string, added: typeof listener) => (listener = added),
		});
		listener({ source: contentWindow, origin: 'null', data: { type: 'on-the-record', height: 321 }, ...message });
		return frame.height;
	}

	test('allows scripts in the frame, and nothing else more', () => {
		expect(code).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"');
	});

	test('takes the height from its own frame, sandboxed or not', () => {
		expect(send({})).toBe(321);
		expect(send({ origin: HOST })).toBe(321);
	});

	test.each([
		[{ source: {} }],
		[{ origin: 'https://evil.example' }],
		[{ data: { type: 'other', height: 9 } }],
		[{ data: { type: 'on-the-record', height: 'much' } }],
		[{ data: null }],
	])('takes nothing from %j', (message) => {
		expect(send(message)).toBe(240);
	});
});

describe('oEmbed', () => {
	test('has what version 1.0 requires of something rich, and whose it is', () => {
		const statement = getStatement('in-pieces');
		expect(toOembed(statement, en)).toEqual({
			type: 'rich',
			version: '1.0',
			title: 'Ada "the" Lovelace: “We open it in May,” “and nobody will stop us 🚢”',
			author_name: 'Ada "the" Lovelace',
			author_url: `${HOST}/speakers/ada/`,
			provider_name: 'On the Record',
			provider_url: `${HOST}/`,
			cache_age: 86_400,
			// Fetched anew by its host, and no copy: its links are the permanent ones.
			html: toCode(statement).replaceAll(/\?v=[0-9a-f]{8}/g, ''),
			width: 600,
			height: 336,
		});
	});

	test('of a claim that nobody makes names the article', () => {
		expect(toOembed(getStatement('it-weaves'), en)).toMatchObject({
			author_name: 'Looms & <engines>',
			author_url: `${HOST}/articles/engine/`,
		});
	});

	test('has the share image with its size where there is one', () => {
		expect(toOembed(getStatement('weaves'), en, { address: `${HOST}/c.png`, alt: '' })).toMatchObject({
			thumbnail_url: `${HOST}/c.png`,
			thumbnail_width: 1200,
			thumbnail_height: 630,
		});
	});
});

test('every statement has its data and its oEmbed beside its page', () => {
	const files = [...listStatementFiles(getStatement('taken-back'))];
	expect(files.map(({ name }) => name)).toEqual(['s/taken-back/statement.json', 's/taken-back/oembed.json']);
	const [data, oembed] = files.map(({ toContent }) => JSON.parse(toContent()) as unknown);
	expect(data).toMatchObject({ id: 'taken-back', withdrawn: { reason: 'Misheard.' } });
	expect(oembed).toMatchObject({ type: 'rich' });
});
