import { expect, test } from 'vitest';
import { toXmlCharacters } from '../../../src/text/xml-characters.ts';

test.each([
	['a\u0000b\u001Fc', 'a\uFFFDb\uFFFDc'],
	['a\uD800b\uDC00', 'a\uFFFDb\uFFFD'],
	['\uFFFE\uFFFF', '\uFFFD\uFFFD'],
])('%j has a replacement character for each that XML forbids', (text, expected) => {
	expect(toXmlCharacters(text)).toBe(expected);
});

test.each(['\t\n\r', '👩🏽‍🚀', 'שלום \u202E', '\uE000\uFFFD\u{10FFFF}', '<&>]]>'])('%j is left as it is', (text) => {
	expect(toXmlCharacters(text)).toBe(text);
});
