import { z } from 'zod';
import { claimSchema } from './claim.ts';
import { dateSchema, idSchema, languageSchema, listOf, textSchema } from './common.ts';
import { correctionSchema } from './correction.ts';
import { quoteSchema } from './quote.ts';
import { sourceSchema } from './source.ts';
import { speakerSchema } from './speaker.ts';

/** The frontmatter of `content/articles/<slug>.md`. Contract section 2. */
export const articleSchema = z.strictObject({
	title: textSchema.describe('The headline.'),
	standfirst: textSchema.describe('One to three sentences under the headline.'),
	published: dateSchema.describe('When the article was published: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.'),
	updated: dateSchema.optional().describe('When it was last changed.'),
	language: languageSchema.optional().describe("BCP 47 tag of the article's language; without it the site's."),
	topics: listOf(idSchema).describe('Ids of topics; labels stand in `content/topics.yaml`.'),
	authors: listOf(textSchema).describe('Names of the authors.'),
	draft: z.boolean().optional().describe('`true` keeps the article out of the built site; it is checked all the same.'),
	aliases: listOf(idSchema).describe('Slugs this article had before.'),
	speakers: listOf(speakerSchema).describe('Everybody to whom words or a position are attributed.'),
	sources: listOf(sourceSchema).describe('Where it was said or documented.'),
	quotes: listOf(quoteSchema).describe('Words attributed to a speaker, verbatim in the prose.'),
	claims: listOf(claimSchema).describe('Propositions, in our words, each tied to a passage of the prose.'),
	corrections: listOf(correctionSchema).describe('Dated changes to what was published.'),
});

export type Article = z.output<typeof articleSchema>;
export type ArticleInput = z.input<typeof articleSchema>;

/** `content/topics.yaml`: the label of each topic id. */
export const topicsSchema = z.record(idSchema, textSchema);
export type Topics = z.output<typeof topicsSchema>;
