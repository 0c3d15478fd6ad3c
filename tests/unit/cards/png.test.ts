import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { createPalette, toIndexed } from '../../../src/cards/indexed.ts';
import { encodePng } from '../../../src/cards/png.ts';
import { isWholePng } from './whole-png.ts';

const palette = createPalette('#fcfcfa', ['#15181c', '#ab0f1e']);
const pixels = Uint8Array.from({ length: 12 }, (_, index) => index);
const png = encodePng(pixels, 4, 3, palette.colours);

test('an image that was written is read by others with the same colours', () => {
	const href = `data:image/png;base64,${png.toString('base64')}`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><image width="4" height="3" image-rendering="optimizeSpeed" href="${href}"/></svg>`;
	const read = new Resvg(svg).render().pixels;
	expect(Array.from(toIndexed(read, palette))).toEqual(Array.from(pixels));
});

test('colours of the design and what lies between them and paper keep their look', () => {
	for (const colour of [0xfcfcfa, 0x15181c, 0xab0f1e]) expect(palette.colours[palette.toIndex(colour)]).toBe(colour);
	const half = palette.colours[palette.toIndex(0x88898b)] ?? 0;
	expect(Math.abs((half & 0xff) - 0x8b)).toBeLessThan(6);
	expect(palette.colours.length).toBeLessThanOrEqual(256);
});

test('an image that was written is whole: signature, chunks with their check sums, nothing behind the end', () => {
	expect(isWholePng(png, 4, 3)).toBe(true);
	expect(isWholePng(png, 4, 4)).toBe(false);
	expect(isWholePng(png.subarray(0, -12), 4, 3)).toBe(false);
});
