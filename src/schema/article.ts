import { z } from 'zod';
import { claimSchema } from './claim.ts';
import { dateSchema, idSchema, languageSchema, lineSchema, listOf, MOST_ITEMS, textSchema } from './common.ts';
import { correctionSchema } from './correction.ts';
import { quoteSchema } from './quote.ts';
import { sourceSchema } from './source.ts';
import { speakerSchema } from './speaker.ts';

/** The frontmatter of `content/articles/<slug>.md`. Contract section 2. */
export const articleSchema = z.strictObject({
	title: lineSchema.describe('The headline.'),
	standfirst: textSchema.describe('One to three sentences under the headline.'),
	published: dateSchema.describe('When the article was published: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.'),
	updated: dateSchema.optional().describe('When it was last changed.'),
	language: languageSchema.optional().describe("BCP 47 tag of the article's language; without it the site's."),
	topics: listOf(idSchema, MOST_ITEMS.topics).describe('Ids of topics; labels stand in `content/topics.yaml`.'),
	authors: listOf(lineSchema, MOST_ITEMS.authors).describe('Names of the authors.'),
	draft: z.boolean().optional().describe('`true` keeps the article out of the built site; it is checked all the same.'),
	aliases: listOf(idSchema, MOST_ITEMS.aliases).describe('Slugs this article had before.'),
	speakers: listOf(speakerSchema, MOST_ITEMS.speakers).describe(
		'Everybody to whom words or a position are attributed.',
	),
	sources: listOf(sourceSchema, MOST_ITEMS.sources).describe('Where it was said or documented.'),
	quotes: listOf(quoteSchema, MOST_ITEMS.statements).describe('Words attributed to a speaker, verbatim in the prose.'),
	claims: listOf(claimSchema, MOST_ITEMS.statements).describe(
		'Propositions, in our words, each tied to a passage of the prose.',
	),
	corrections: listOf(correctionSchema, MOST_ITEMS.statements).describe('Dated changes to what was published.'),
});

export type Article = z.output<typeof articleSchema>;
export type ArticleInput = z.input<typeof articleSchema>;

/** `content/topics.yaml`: the label of each topic id. */
export const topicsSchema = z.record(idSchema, lineSchema);
export type Topics = z.output<typeof topicsSchema>;
