import { expect, test } from 'vitest';
import { createTypeface } from '../../../src/cards/typeface.ts';

const typeface = createTypeface();

test.each([
	['what every face together has stays as it is', '“Ἑλλάς, Đà Nẵng, Київ, 東京, 서울, قاهرة, ไทย, हिन्दी”'],
	['emoji of several characters stay', '👩‍🚀👏🏽🇲🇽1️⃣❤️'],
])('%s', async (_, text) => {
	expect(await typeface.prepare(text, { language: 'en' })).toBe(text);
});

test('a run of characters that no face has is shown by one mark', async () => {
	expect(await typeface.prepare('a 𓀀𓀁𓀂 b', { language: 'en' })).toBe('a [?] b');
});

test('the same character has the shape of its language', async () => {
	const faces = await Promise.all(
		['ja', 'zh', 'ko'].map(async (language) => {
			await typeface.prepare('直', { language });
			return typeface.toRuns('直', { language })[0]?.face;
		}),
	);
	expect(new Set(faces).size).toBe(3);
});

test('a character that was not prepared is an error, not an empty box', () => {
	expect(() => typeface.toRuns('ж', { language: 'xx' })).toThrow('No face was prepared for "ж".');
});
