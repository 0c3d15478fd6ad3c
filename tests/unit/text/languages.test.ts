import { expect, test } from 'vitest';
import { toDirection, toLanguageAttributes, toWordsAttributes } from '../../../src/text/languages.ts';

test.each([
	['en', 'en', {}],
	['es', 'en', { lang: 'es' }],
	['en-GB', 'en', { lang: 'en-GB' }],
	['ar', 'en', { lang: 'ar', dir: 'rtl' }],
	['he-IL', 'en', { lang: 'he-IL', dir: 'rtl' }],
	['ar-Latn', 'en', { lang: 'ar-Latn' }],
	['pa-Arab-PK', 'en', { lang: 'pa-Arab-PK', dir: 'rtl' }],
])('%s among %s: %j', (language, around, attributes) => {
	expect(toLanguageAttributes(language, around)).toEqual(attributes);
});

test.each([
	['Words', 'ltr'],
	['«كلمات»', 'rtl'],
	['“הספרייה” and more', 'rtl'],
	['2022 …', undefined],
	['漢字', 'ltr'],
])('the direction of %j is told by its first letter: %s', (text, direction) => {
	expect(toDirection(text)).toBe(direction);
});

test.each([
	['Words', 'en', 'en', {}],
	['Palabras', 'es', 'en', { lang: 'es' }],
	['كلمات', 'ar', 'en', { lang: 'ar', dir: 'rtl' }],
	['מילים', 'en', 'en', { dir: 'rtl' }],
	['2022', 'ar', 'en', { lang: 'ar', dir: 'rtl' }],
])('%j of an article in %s on a page in %s carries %j', (words, language, around, attributes) => {
	expect(toWordsAttributes(words, language, around)).toEqual(attributes);
});
