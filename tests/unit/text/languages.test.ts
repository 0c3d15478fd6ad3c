import { expect, test } from 'vitest';
import { toLanguageAttributes } from '../../../src/text/languages.ts';

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
