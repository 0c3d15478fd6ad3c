import { afterEach, describe, expect, test, vi } from 'vitest';
import { normaliseBase } from '../../../src/record/permalink.ts';

async function load(base: string, site?: string) {
	vi.resetModules();
	vi.stubEnv('BASE_URL', base);
	if (site !== undefined) vi.stubEnv('SITE', site);
	return import('../../../src/record/permalink.ts');
}

afterEach(() => {
	vi.unstubAllEnvs();
});

test.each([
	[undefined, '/'],
	['', '/'],
	['/', '/'],
	['//', '/'],
	['docs', '/docs/'],
	['/docs', '/docs/'],
	['/docs/', '/docs/'],
	['/a/b', '/a/b/'],
])('the base path %j is %s', (base, normalised) => {
	expect(normaliseBase(base)).toBe(normalised);
});

describe.each(['/', '/news/record/'])('under %s', (base) => {
	test('every address is the contract’s, below the base path', async () => {
		const p = await load(base.replace(/\/$/, ''));
		expect([
			p.frontPath(),
			p.articlesPath(),
			p.articlePath('a-b'),
			p.articlePath('a-b', 'c'),
			p.articlePath('a-b', '_sources'),
			p.statementPath('x'),
			p.statementsPath(),
			p.statementsPath(1),
			p.statementsPath(2),
			p.speakersPath(),
			p.speakerPath('ada'),
			p.speakerPath('ada', 3),
			p.topicsPath(),
			p.topicPath('t'),
			p.topicPath('t', 2),
			p.searchPath(),
			p.aboutPath(),
			p.aboutPath('status-reported'),
			p.filePath('favicon.svg'),
			p.embedPath('x'),
			p.statementFilePath('x', 'statement.json'),
			p.articleFilePath('a-b', 'annotations.jsonld'),
			p.speakerFilePath('ada', 'feed.xml'),
			p.topicFilePath('t', 'feed.json'),
			p.dataPath(),
			p.dataPath('schema.json'),
			p.collectionPath(),
			p.collectionPath(['x', 'y']),
		]).toEqual(
			[
				'',
				'articles/',
				'articles/a-b/',
				'articles/a-b/#c',
				'articles/a-b/#_sources',
				's/x/',
				'statements/',
				'statements/',
				'statements/2/',
				'speakers/',
				'speakers/ada/',
				'speakers/ada/3/',
				'topics/',
				'topics/t/',
				'topics/t/2/',
				'search/',
				'about/',
				'about/#status-reported',
				'favicon.svg',
				's/x/embed/',
				's/x/statement.json',
				'articles/a-b/annotations.jsonld',
				'speakers/ada/feed.xml',
				'topics/t/feed.json',
				'data/',
				'data/schema.json',
				'collection/',
				'collection/?s=x,y',
			].map((path) => base + path),
		);
	});
});

test('the file of an address is that of its path below the base path', async () => {
	const { embedPath, frontPath, statementFilePath, toFileName } = await load('/news/record/');
	expect([frontPath(), embedPath('x'), statementFilePath('x', 'oembed.json')].map(toFileName)).toEqual([
		'index.html',
		's/x/embed/index.html',
		's/x/oembed.json',
	]);
});

test('under plain Node the environment tells where the site stands', async () => {
	vi.stubEnv('SITE_URL', ' https://news.example/record ');
	const { statementPath, toAbsolute } = await load('');
	expect(toAbsolute(statementPath('x'))).toBe('https://news.example/s/x/');
});

test('a search address repeats the key of several values and escapes what must be', async () => {
	const { searchPath } = await load('/');
	expect(searchPath({ q: '“a & b”', speaker: ['ada', 'article'], sort: 'newest' })).toBe(
		'/search/?q=%E2%80%9Ca+%26+b%E2%80%9D&speaker=ada&speaker=article&sort=newest',
	);
	expect(searchPath({ speaker: [] })).toBe('/search/');
});

test('an address that is copied has the digest of the words before its fragment; without words it stays as it is', async () => {
	const { articlePath, statementPath, toAbsolute, toCopied } = await load('/record/', 'https://news.example');
	expect(toCopied(toAbsolute(statementPath('x')), 'ab12cd34')).toBe('https://news.example/record/s/x/?v=ab12cd34');
	expect(toCopied(`${articlePath('a', 'x')}:~:text=a%23b,%23`, 'ab12cd34')).toBe(
		'/record/articles/a/?v=ab12cd34#x:~:text=a%23b,%23',
	);
	expect(toCopied(statementPath('x'))).toBe('/record/s/x/');
});

test('fragments that name what a page is about are known, on the pages that are about it only', async () => {
	const { articlePath, frontPath, isNameOfSubject, speakerPath, statementPath } = await load('/record/');
	const names = ['quote', 'claim', 'review', 'speaker', 'publisher', 'gone'];
	const toKnown = (path: string) => names.filter((name) => isNameOfSubject(path, name));
	expect(toKnown(statementPath('x'))).toEqual(['quote', 'claim', 'review']);
	expect(toKnown(speakerPath('x'))).toEqual(['speaker']);
	expect(toKnown(frontPath())).toEqual(['publisher']);
	expect(toKnown(articlePath('x'))).toEqual([]);
});

test('an absolute address has the host of the site, and the base path once', async () => {
	const { statementPath, toAbsolute } = await load('/record/', 'https://news.example/record/');
	expect(toAbsolute(statementPath('x'))).toBe('https://news.example/record/s/x/');
});
