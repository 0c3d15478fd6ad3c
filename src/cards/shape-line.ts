import bidiFactory, { type EmbeddingLevels } from 'bidi-js';
import { Buffer as GlyphBuffer, Direction, shape } from 'harfbuzzjs';
import type { Face } from './face.ts';
import type { Style, Typeface } from './typeface.ts';

const bidi = bidiFactory();

/** Hebrew, Arabic and their kin, and the marks of direction. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\u200F\u061C\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** A text with its direction settled (UAX #9); none where all of it runs from left to right. */
export interface Paragraph {
	text: string;
	style: Style;
	levels: EmbeddingLevels['levels'] | undefined;
}

export function toParagraph(text: string, style: Style, direction: 'ltr' | 'rtl'): Paragraph {
	const isPlain = direction === 'ltr' && !RIGHT_TO_LEFT.test(text);
	return { text, style, levels: isPlain ? undefined : bidi.getEmbeddingLevels(text, direction).levels };
}

/** A glyph at its place from the left end of its line. In em, y downwards. */
export interface PlacedGlyph {
	face: Face;
	glyph: number;
	x: number;
	y: number;
}

export interface ShapedLine {
	glyphs: PlacedGlyph[];
	/** In em. */
	width: number;
}

/** Sets a stretch of a paragraph as one line, in the order in which it is seen. */
export function shapeLine(
	typeface: Typeface,
	{ text, style, levels }: Paragraph,
	start: number,
	end: number,
): ShapedLine {
	const line = text.slice(start, end);
	const runs = typeface
		.toRuns(line, style)
		.flatMap((run) => splitByLevel(run, levels?.subarray(start, end)))
		.map((run) => ({ ...run, ...shapeRun(line, run, style) }));
	let width = 0;
	const glyphs: PlacedGlyph[] = [];
	for (const run of toVisualOrder(runs)) {
		for (const { glyph, x, y } of run.glyphs) glyphs.push({ face: run.face, glyph, x: width + x, y });
		width += run.width;
	}
	return { glyphs, width };
}

interface LevelRun {
	start: number;
	end: number;
	face: Face;
	level: number;
}

function splitByLevel(run: { start: number; end: number; face: Face }, levels: Uint8Array | undefined): LevelRun[] {
	if (levels === undefined) return [{ ...run, level: 0 }];
	const parts: LevelRun[] = [];
	for (let at = run.start; at < run.end; at++) {
		const level = levels[at] ?? 0;
		const last = parts.at(-1);
		if (last?.level === level) last.end = at + 1;
		else parts.push({ face: run.face, start: at, end: at + 1, level });
	}
	return parts;
}

/** Rule L2: from the highest level down to the lowest odd one, whatever is at that level or above is reversed. */
function toVisualOrder<T extends { level: number }>(runs: readonly T[]): T[] {
	let ordered = [...runs];
	const highest = Math.max(0, ...runs.map(({ level }) => level));
	for (let level = highest; level > 0; level--) {
		const next: T[] = [];
		let reversed: T[] = [];
		for (const run of ordered) {
			if (run.level >= level) reversed.unshift(run);
			else {
				next.push(...reversed, run);
				reversed = [];
			}
		}
		ordered = [...next, ...reversed];
	}
	return ordered;
}

const buffer = new GlyphBuffer();

function shapeRun(
	line: string,
	{ start, end, face, level }: LevelRun,
	{ language }: Style,
): { glyphs: Omit<PlacedGlyph, 'face'>[]; width: number } {
	buffer.reset();
	buffer.addText(line, start, end - start);
	buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
	if (/^[\w-]+$/.test(language)) buffer.setLanguage(language);
	buffer.guessSegmentProperties();
	shape(face.font, buffer);
	const positions = buffer.getGlyphPositions();
	let width = 0;
	const glyphs = buffer.getGlyphInfos().map(({ codepoint }, index) => {
		const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
		const placed = { glyph: codepoint, x: width + xOffset * face.unit, y: -yOffset * face.unit };
		width += xAdvance * face.unit + (xAdvance > 0 ? face.tracking : 0);
		return placed;
	});
	return { glyphs, width };
}
