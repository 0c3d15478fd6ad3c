import type { Card } from '../outputs/card/card.ts';
import { drawArticle } from './article-layout.ts';
import { drawFrame } from './frame.ts';
import { createSetter, prepareTexts } from './setter.ts';
import { createSheet } from './sheet.ts';
import { drawSpeaker } from './speaker-layout.ts';
import { drawStatement } from './statement-layout.ts';
import type { Typeface } from './typeface.ts';

/** A card as an SVG of outlines: no text, no font, nothing that a viewer has to know. */
export async function toCardSvg(card: Card, typeface: Typeface): Promise<string> {
	const style = { language: card.language };
	const prepared = await prepareTexts(card, typeface, style);
	await prepareTexts(card.siteName, typeface, { ...style, isItalic: true });
	const setter = createSetter(typeface, card.language);
	const sheet = createSheet();
	drawFrame(sheet, setter, prepared);
	if (prepared.form === 'statement') drawStatement(sheet, setter, prepared);
	else if (prepared.form === 'article') drawArticle(sheet, setter, prepared);
	else drawSpeaker(sheet, setter, prepared);
	return sheet.toSvg();
}
