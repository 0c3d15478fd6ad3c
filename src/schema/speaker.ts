import { z } from 'zod';
import { addressSchema, idSchema, lineSchema, listOf, MOST_ITEMS, textSchema } from './common.ts';

/** A person or organization that words or a position are attributed to. */
export const speakerSchema = z.strictObject({
	id: idSchema.describe('Id of the speaker, the same in every article: kebab-case ASCII, for example `ada-lovelace`.'),
	name: lineSchema.describe('Full name as printed. The same id has the same name in every article.'),
	role: lineSchema.describe('Office or function at the time of the article. It may differ from article to article.'),
	kind: z
		.enum(['person', 'organization'])
		.describe('`person` or `organization`: decides how machines read the record.'),
	short: lineSchema.optional().describe('A short name for narrow columns, for example `Lovelace`.'),
	summary: textSchema.optional().describe('One line for the list "Who said what": what this speaker holds.'),
	sameAs: listOf(addressSchema, MOST_ITEMS.sameAs).describe('Web addresses that identify the same speaker elsewhere.'),
	aliases: listOf(idSchema, MOST_ITEMS.aliases).describe(
		'Ids this speaker had before; their addresses lead to this one.',
	),
});

export type Speaker = z.output<typeof speakerSchema>;
