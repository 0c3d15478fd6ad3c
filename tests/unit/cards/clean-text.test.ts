import { expect, test } from 'vitest';
import { cleanText } from '../../../src/cards/clean-text.ts';

test.each([
	['control characters are left out', 'a\u0000b\u0007c\u009Fd', 'abcd'],
	['marks that turn the direction are left out', 'a\u202Eb\u202C\u2066c\u2069', 'abc'],
	['joiners that make a letter or a sign stay', 'نمی\u200Cشویم 👩\u200D🚀', 'نمی\u200Cشویم 👩\u200D🚀'],
	['white space of any kind is one blank', 'a \t\u3000 b', 'a b'],
	['line feeds stay, without blanks round them', 'a \r\n\r\n b\u2028c', 'a\nb\nc'],
	['blanks that break no line stay such', 'a\u202Fb\u00A0c', 'a\u00A0b\u00A0c'],
	['letters and their marks are composed', 'e\u0301', 'é'],
	['half characters are shown as such', 'a\uD800b', 'a\uFFFDb'],
])('%s', (_, text, clean) => {
	expect(cleanText(text)).toBe(clean);
});
