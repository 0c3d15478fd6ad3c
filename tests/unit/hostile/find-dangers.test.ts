import { describe, expect, test } from 'vitest';
import { toSource } from '../../../src/outputs/policy.ts';
import { findDangers, parseHtml, type Allowed } from '../../hostile-html.ts';

const find = (html: string, allowed?: Allowed): string[] => findDangers(parseHtml(html), allowed);

describe('what the tests of hostile words would not let pass', () => {
	test.each([
		['a style sheet of another host', '<link rel=stylesheet href=https://evil.example/a.css>'],
		['a style sheet of our own', '<link rel=stylesheet href=/a.css>'],
		['a connection', '<link rel=preconnect href=https://evil.example>'],
		['a style', '<style>*{color:red}</style>'],
		['an image of another host', '<img src=https://evil.example/x>'],
		['an image without a protocol', '<img src=//evil.example/x>'],
		['an image behind a backslash', '<img src="/\\evil.example/x">'],
		['an image of a set', '<img srcset="https://evil.example/x 2x">'],
		['a drawing of another host', '<svg><use xlink:href="https://evil.example/x#a"/></svg>'],
		['a background', '<table background=https://evil.example/x></table>'],
		['a policy', '<meta http-equiv="content-security-policy" content="default-src *">'],
		['a cookie', '<meta http-equiv="set-cookie" content="a=b">'],
		['a page that sends on', '<meta http-equiv="Refresh" content="0; url=https://evil.example/">'],
		['a field that takes the keyboard', '<input autofocus>'],
		['a field', '<input name=password>'],
		['a box that can be pressed', '<input type=checkbox>'],
		['a link that takes the keyboard', '<a href=/ autofocus>a</a>'],
		['a link that tells of its press', '<a href=/ ping=https://evil.example/>a</a>'],
		['a style attribute', '<p style="color:red">a</p>'],
		['a handler', '<p onclick="a()">a</p>'],
		['a script', '<script>a()</script>'],
		['a frame', '<iframe src=https://ontherecord.example/s/a/embed/></iframe>'],
		['an address that runs', '<a href="java&#9;script:a()">a</a>'],
		['an address with a password', '<a href="https://user:secret@evil.example/">a</a>'],
	])('%s', (_, html) => {
		expect(find(html)).not.toEqual([]);
	});

	test.each([
		['a link to another host', '<a href=https://example.org/>a</a>'],
		['an image of the site', '<img src=/a.png alt=a>'],
		['a task of a list', '<input type=checkbox disabled checked>'],
		['words with their source', '<blockquote cite=https://example.org/>a</blockquote>'],
	])('but %s', (_, html) => {
		expect(find(html)).toEqual([]);
	});
});

describe('of what our own pages have, only what is named is let pass', () => {
	const toPage = (head: string, style = 'a{}'): string =>
		`<!doctype html><html><head><meta http-equiv="content-security-policy" content="style-src ${toSource('a{}')}">${head}<style>${style}</style></head><body></body></html>`;

	test('the head of a page', () => {
		const links =
			'<link rel=canonical href=https://a.example/><link rel=alternate href=/feed.xml><link rel=icon href=/i.svg>';
		expect(find(toPage(links), { head: true })).toEqual([]);
		expect(find(toPage(links))).not.toEqual([]);
	});

	test.each([
		['a style that the policy does not name', toPage('', 'b{}')],
		['an icon of another host', toPage('<link rel=icon href=https://evil.example/i.svg>')],
		['a style sheet', toPage('<link rel="alternate stylesheet" href=/a.css>')],
		['a second policy', toPage('<meta http-equiv="content-security-policy" content="style-src *">')],
		['a refresh', toPage('<meta http-equiv="refresh" content="0; url=/">')],
	])('not %s', (_, html) => {
		expect(find(html, { head: true })).not.toEqual([]);
	});

	test('frames, fields and addresses to be sent to', () => {
		expect(find('<iframe src=/a></iframe>', { frames: (address) => address === '/a' })).toEqual([]);
		expect(find('<iframe src=/b></iframe>', { frames: (address) => address === '/a' })).not.toEqual([]);
		expect(find('<input type=search>', { controls: true })).toEqual([]);
		expect(find('<input autofocus>', { controls: true })).not.toEqual([]);
		const refresh = '<meta http-equiv="refresh" content="0; url=/a/">';
		expect(find(refresh, { refreshes: (address) => address === '/a/' })).toEqual([]);
	});
});
