import { expect, test } from 'vitest';
import { toUri } from '../../../src/text/uri.ts';

test.each([
	['https://a.example', 'https://a.example/'],
	['https://a.example/b?c=d&e=%20#f', 'https://a.example/b?c=d&e=%20#f'],
	['https://ä.example/ü?ñ', 'https://xn--4ca.example/%C3%BC?%C3%B1'],
	['https://example.org/?"onmouseover="a', 'https://example.org/?%22onmouseover=%22a'],
	['https://[::1]:8080/a[1]|b', 'https://[::1]:8080/a%5B1%5D%7Cb'],
	['https://a.example/100%', 'https://a.example/100%25'],
	['HTTPS://user@A.example/{x}', 'https://user@a.example/%7Bx%7D'],
])('%s becomes %s', (address, uri) => {
	expect(toUri(address)).toBe(uri);
});
