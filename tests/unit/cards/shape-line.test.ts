import { expect, test } from 'vitest';
import { shapeLine, toParagraph } from '../../../src/cards/shape-line.ts';
import { createTypeface } from '../../../src/cards/typeface.ts';

const typeface = createTypeface();

/** The glyphs of a text in the order in which they are seen, and its width. */
async function shape(text: string, direction: 'ltr' | 'rtl', language = 'en') {
	const style = { language };
	await typeface.prepare(text, style);
	return shapeLine(typeface, toParagraph(text, style, direction), 0, text.length);
}

const toGlyphs = ({ glyphs }: Awaited<ReturnType<typeof shape>>): number[] => glyphs.map(({ glyph }) => glyph);

test('Hebrew stands from right to left, its last mark at the left end', async () => {
	const [whole, mark] = [await shape('שלום!', 'rtl', 'he'), await shape('!', 'rtl', 'he')];
	expect(toGlyphs(whole)[0]).toBe(toGlyphs(mark)[0]);
	expect(whole.glyphs[0]?.face).toBe(mark.glyphs[0]?.face);
	expect(toGlyphs(await shape('שלום', 'rtl', 'he'))).toEqual(toGlyphs(whole).slice(1));
});

test('Latin words within Hebrew stand from left to right', async () => {
	const latin = toGlyphs(await shape('OpenAI', 'ltr'));
	expect(toGlyphs(await shape('ב OpenAI ב', 'rtl', 'he')).slice(2, 8)).toEqual(latin);
});

test('brackets in writing from right to left are turned', async () => {
	const [opening] = toGlyphs(await shape('(', 'ltr'));
	expect(toGlyphs(await shape('א (ב)', 'rtl', 'he'))[0]).toBe(opening);
});

test('Arabic letters join', async () => {
	const apart = (await shape('ل', 'rtl', 'ar')).width + (await shape('ا', 'rtl', 'ar')).width;
	expect((await shape('لا', 'rtl', 'ar')).width).not.toBeCloseTo(apart, 2);
});

test('each character comes from a face that has it, and the width is the sum', async () => {
	const line = await shape('a Ω Я 本 한 ก अ ა 🎉 → ★', 'ltr');
	expect(new Set(line.glyphs.map(({ face }) => face)).size).toBeGreaterThan(8);
	expect(toGlyphs(line)).not.toContain(0);
	expect(line.width).toBeGreaterThan(8);
});
