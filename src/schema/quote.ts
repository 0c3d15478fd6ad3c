import { z } from 'zod';
import {
	dateSchema,
	idSchema,
	languageSchema,
	lineSchema,
	listOf,
	MOST_ITEMS,
	piecesSchema,
	textSchema,
} from './common.ts';
import { anchoredFields } from './selector.ts';

/** Words attributed to a speaker, verbatim in the article's prose. */
export const quoteSchema = z.strictObject({
	id: idSchema.describe('Id of the statement: unique on the whole site, never changed. It is the address `/s/ID/`.'),
	speaker: idSchema.describe('Id of the speaker, declared under `speakers`.'),
	text: piecesSchema.describe(
		'The words as they stand in the prose: one string, or a list of pieces where the prose splits them ("…," she said, "…").',
	),
	said: dateSchema.optional().describe('When it was said, with no more precision than is known.'),
	occasion: lineSchema.optional().describe('Where or to whom, for example `Press conference`.'),
	source: idSchema.optional().describe('Id of the source, declared under `sources`.'),
	note: textSchema.optional().describe('A remark of the editor, printed on the page of the statement.'),
	topics: listOf(idSchema, MOST_ITEMS.topics).describe('Ids of topics; without any, those of the article count.'),
	translatedFrom: languageSchema.optional().describe('The language it was said in, if the words are a translation.'),
	...anchoredFields,
});

export type Quote = z.output<typeof quoteSchema>;
