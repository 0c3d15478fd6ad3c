import { Resvg } from '@resvg/resvg-js';
import type { Card } from '../outputs/card/card.ts';
import { toCardSvg } from './card-svg.ts';
import { createPalette, toIndexed } from './indexed.ts';
import { encodePng } from './png.ts';
import { COLOURS, HEIGHT, WIDTH } from './sheet.ts';
import { createTypeface } from './typeface.ts';

const { paper, ...inks } = COLOURS;

/** Draws cards one after the other, keeping the faces that were opened. The same card gives the same bytes. */
export function createArtist(): (card: Card) => Promise<Buffer> {
	const typeface = createTypeface();
	const palette = createPalette(paper, Object.values(inks));
	return async (card) => {
		const image = new Resvg(await toCardSvg(card, typeface), { font: { loadSystemFonts: false } }).render();
		return encodePng(toIndexed(image.pixels, palette), WIDTH, HEIGHT, palette.colours);
	};
}
