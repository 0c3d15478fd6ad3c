import { readFile } from 'node:fs/promises';
import { Blob, Face as HarfBuzzFace, Font, Variation } from 'harfbuzzjs';
import wawoff2 from 'wawoff2';
import type { Slice } from './families.ts';

/** An opened slice of a family. */
export interface Face {
	font: Font;
	/** From font units to em, with what evens its letters with those of the other families. */
	unit: number;
	/** In em, between letters. */
	tracking: number;
	characters: ReadonlySet<number>;
	/** The outline of a glyph in font units, y upwards. */
	toOutline: (glyph: number) => Outline;
}

/** Commands of SVG paths, each with its coordinates. */
export type Outline = readonly { type: string; values: readonly number[] }[];

export async function openFace({ file, family }: Slice): Promise<Face> {
	const face = new HarfBuzzFace(new Blob(await wawoff2.decompress(await readFile(file))));
	const font = new Font(face);
	if (family.weight !== undefined) font.setVariations([new Variation('wght', family.weight)]);
	const outlines = new Map<number, Outline>();
	return {
		font,
		unit: family.scale / face.upem,
		tracking: family.tracking ?? 0,
		characters: new Set(face.collectUnicodes()),
		toOutline(glyph) {
			const known = outlines.get(glyph);
			if (known !== undefined) return known;
			const outline = font.glyphToJson(glyph);
			outlines.set(glyph, outline);
			return outline;
		},
	};
}
