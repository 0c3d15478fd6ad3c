import { expect, test } from 'vitest';
import { listRedirectsFiles } from '../../../src/outputs/redirects-file.ts';
import { REDIRECT_SCRIPT } from '../../../src/outputs/redirect-script.ts';
import { toRedirectPage, type RedirectTarget } from '../../../src/outputs/redirect-page.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { en } from '../../../src/strings/en.ts';
import { ada, toEntry } from '../record/entries.ts';
import { engineRecord } from './statements.ts';

const TARGET: RedirectTarget = {
	path: '/articles/new/',
	title: '</title><script>alert("1")</script>',
	description: 'a "b" <c>',
	type: 'article',
	language: 'de',
	image: { address: 'https://ontherecord.example/card.png', alt: '"' },
	links: [{ type: 'application/json', href: '/x.json' }],
	fragments: [
		{ ids: ['new', 'old'], path: '/articles/new/#new', name: '<b>', words: '<i>&', attributes: { lang: 'de' } },
	],
};

test('a page at a former address names the new one as its own, sends the reader there at once, and has a link for whom nothing sends', () => {
	const html = toRedirectPage(TARGET, en);
	expect(html).toContain('<link rel="canonical" href="https://ontherecord.example/articles/new/">');
	expect(html).toContain('<noscript><meta http-equiv="refresh" content="0; url=/articles/new/"></noscript>');
	expect(html).toContain('<p><a href="/articles/new/" lang="de">');
	expect(html).toContain(`<script>${REDIRECT_SCRIPT}</script>`);
});

test('no text of an author is markup there', () => {
	const html = toRedirectPage(TARGET, en);
	expect(html.match(/<(?:script|b|i|c)\b/g)).toEqual(['<script']);
	expect(html).toContain(
		'<li id="new"><span id="old"></span><a href="/articles/new/#new">&lt;b&gt;</a><q lang="de">&lt;i&gt;&amp;</q></li>',
	);
});

test('a host is told of every former page with its last slash and without it, and of a speaker’s feeds, each once', () => {
	const record = buildRecord(
		[
			toEntry('engine', {
				aliases: ['looms'],
				speakers: [{ ...ada, aliases: ['countess'] }],
				quotes: [{ id: 'weaves', speaker: 'ada', text: 'It weaves', aliases: ['spins'] }],
			}),
		],
		new Map(),
	);
	const [file, ...others] = [...listRedirectsFiles(record)];
	expect(others).toEqual([]);
	expect(file?.name).toBe('_redirects');
	expect(file?.toContent().trimEnd().split('\n')).toEqual([
		'/articles/looms/ /articles/engine/ 301',
		'/speakers/countess/ /speakers/ada/ 301',
		'/s/spins/ /s/weaves/ 301',
		'/speakers/countess/feed.xml /speakers/ada/feed.xml 301',
		'/speakers/countess/feed.json /speakers/ada/feed.json 301',
		'/articles/looms /articles/engine/ 301',
		'/speakers/countess /speakers/ada/ 301',
		'/s/spins /s/weaves/ 301',
	]);
});

test('where nothing was renamed a host is told nothing', () => {
	expect([...listRedirectsFiles(engineRecord)]).toEqual([]);
});
