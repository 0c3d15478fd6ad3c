import { expect, test } from 'vitest';
import { toWellFormedJson } from '../../../src/text/well-formed-json.ts';

test('half a character becomes the replacement character, in lists and objects too', () => {
	expect(toWellFormedJson({ a: ['x\uD800', { b: '\uDC00y' }] })).toBe('{"a":["x\uFFFD",{"b":"\uFFFDy"}]}');
});

test('a text that only looks like an escape is left as it is', () => {
	expect(JSON.parse(toWellFormedJson('\\ud800 🚢'))).toBe('\\ud800 🚢');
});

test('there is no end of a line in it for any reader of lines, and what is read back is the same', () => {
	const text = 'a\nb\rc\u0085d\u2028e\u2029f\u001Eg';
	const json = toWellFormedJson({ text });
	expect(json).not.toMatch(/[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/);
	expect(JSON.parse(json)).toEqual({ text });
});

test('a text that only looks like the escape of half a character stays what it is', () => {
	for (const text of ['\\ud800', '\\\\ud800', 'a\\', '\ud800\\ud800', '\ud83d\ude00', '\udc00\udc00']) {
		expect(JSON.parse(toWellFormedJson({ text }))).toEqual({ text: text.toWellFormed() });
	}
});
