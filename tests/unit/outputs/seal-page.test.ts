import { describe, expect, it } from 'vitest';
import { toPolicy, toSource } from '../../../src/outputs/policy.ts';
import { sealPage } from '../../../src/outputs/seal-page.ts';

const seal = (head: string, body = ''): string =>
	sealPage(`<!DOCTYPE html><html> <head><meta charset="utf-8">${head}</head> <body>${body}</body></html>`, {
		scripts: ['boot()'],
		loads: true,
	});
const toContent = (html: string): string =>
	/http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

describe('sealing a page', () => {
	it('puts the policy first behind the encoding, and all styles into one element at the end of the head', () => {
		const sealed = seal(
			'<title>A</title> <script>boot()</script><style>a{}</style><link rel="x"> <style>b{}\nc{}\n</style> ',
		);
		const policy = toPolicy({ scripts: ['boot()'], styles: ['a{}b{}c{}'], loads: true });
		expect(sealed).toBe(
			`<!DOCTYPE html><html> <head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">` +
				'<title>A</title><script>boot()</script><link rel="x"><style>a{}b{}c{}</style></head> <body></body></html>',
		);
	});

	it('allows no script but those that were named, whatever stands in the page', () => {
		const sealed = seal('<script>boot()</script><script>evil()</script><style>a{}</style>', '<script>worse()</script>');
		expect(toContent(sealed)).toContain(`script-src ${toSource('boot()')} 'strict-dynamic';`);
		expect(sealed).toContain('<script>evil()</script>');
	});

	it('allows no style that only a text, the value of an attribute or the body shows', () => {
		const sealed = seal(
			'<title>&lt;style>t{}</title><meta content="</head><style>v{}</style>"><script>"<style>s{}</style>"</script><style>a{}</style>',
			'<style>z{}</style>',
		);
		expect(toContent(sealed)).toContain(`style-src ${toSource('a{}')};`);
		expect(sealed).toContain('<meta content="</head><style>v{}</style>">');
		expect(sealed).toContain('<body><style>z{}</style></body>');
	});

	it.each([
		['has no style', '<title>A</title>'],
		['has a mark that is not closed', '<meta content="a><style>a{}</style>'],
	])('refuses a head that %s', (_, head) => {
		expect(() => seal(head)).toThrow('gets no policy');
	});

	it('refuses a page that does not begin with its encoding', () => {
		expect(() => sealPage('<html><head><style>a{}</style></head>', { scripts: [] })).toThrow('gets no policy');
	});
});
