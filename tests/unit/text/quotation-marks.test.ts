import { expect, test } from 'vitest';
import { quote } from '../../../src/text/quotation-marks.ts';

test.each([
	['en', '“words”'],
	['es-MX', '«words»'],
	['de', '„words“'],
	['fr', '«\u00A0words\u00A0»'],
	['ja', '「words」'],
	['ar', '«words»'],
	['zz', '“words”'],
])('words of %s stand in the marks of their language: %s', (language, quoted) => {
	expect(quote('words', language)).toBe(quoted);
});
