import { z } from 'zod';
import { DATE_PATTERN, ID_PATTERN } from '../../schema/common.ts';
import { dataStatementSchema } from './statement-schema.ts';

const id = z.string().regex(ID_PATTERN);
const date = z.string().regex(DATE_PATTERN);
const address = z.url();
const text = z.string().min(1);
const count = z.int().min(0);

const dataSpeakerSchema = z.object({
	id: id.describe('Id of the speaker, the same in every article.'),
	url: address.describe('Page of the speaker.'),
	name: text.describe('Name as printed.'),
	role: text.describe('Office or function as of the newest article.'),
	kind: z.enum(['person', 'organization']).describe('Whether a person or an organization speaks.'),
	sameAs: z.array(address).describe('Addresses that identify the same speaker elsewhere.'),
	statements: count.describe('How many statements are attributed to the speaker, without withdrawn ones.'),
});

const dataArticleSchema = z.object({
	slug: id.describe('Id of the article in its address.'),
	url: address.describe('Address of the article.'),
	title: text.describe('Headline.'),
	standfirst: text.describe('What stands under the headline.'),
	published: date.describe('When it was published: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.'),
	updated: date.optional().describe('When it was last changed.'),
	language: text.describe('Language of the article (BCP 47).'),
	authors: z.array(text).describe('Names of the authors.'),
	topics: z.array(id).describe('Ids of its topics.'),
	speakers: z.array(id).describe('Ids of the speakers it declares.'),
	statements: z.array(id).describe('Ids of its statements by number, withdrawn ones last.'),
	corrections: z
		.array(
			z.object({
				date: date.describe('When the correction was made.'),
				note: text.describe('What was wrong and what stands there now.'),
				statement: id.optional().describe('Id of the statement it concerns; absent if it concerns the article.'),
				was: text.optional().describe('The words before.'),
				now: text.optional().describe('The words after.'),
			}),
		)
		.describe('Every correction of the article and its statements.'),
});

const dataTopicSchema = z.object({
	id: id.describe('Id of the topic.'),
	url: address.describe('Page of the topic.'),
	label: text.describe('Its name.'),
	statements: count.describe('How many statements are on it, without withdrawn ones.'),
});

const dataSourceSchema = z.object({
	article: id.describe('Slug of the article that cites it.'),
	id: id.describe('Id of the source, unique in its article.'),
	publisher: text.describe('Who published it.'),
	title: text.describe('What it is: the title of a report, the name of a press conference, a data set.'),
	date: date.describe('When it was published or said, as precisely as is known.'),
	url: address.optional().describe('Its web address.'),
	archived: address.optional().describe('Address of an archived copy.'),
	accessed: date.optional().describe('When the address was last read.'),
});

/** The form of the data: its first number changes when what is there is renamed or removed, the second when something is added. */
export const DATA_VERSION = '1.1';

/** The parts of the open data, by the name of the list that holds them. */
export const PART_SCHEMAS = {
	statements: dataStatementSchema,
	speakers: dataSpeakerSchema,
	articles: dataArticleSchema,
	topics: dataTopicSchema,
	sources: dataSourceSchema,
};

/** What stands before the lists. */
export const dataHeadSchema = z.object({
	$schema: address.describe('Address of this schema.'),
	version: text.describe('Version of the form of the data, not of its content.'),
	url: address.describe('Where the data is described.'),
	publisher: z
		.object({ name: text.describe('Name.'), url: address.describe('Address of the site.') })
		.describe('Who publishes it.'),
	licence: z
		.object({ name: text.describe('Short name.'), url: address.describe('Address of its text.') })
		.describe('What it may be used under.'),
	language: text.describe('Language of the site (BCP 47); words have the language of their article.'),
	updated: z.iso.datetime().describe('When anything here last changed (RFC 3339). There is no time of the build.'),
	counts: z
		.object({
			statements: count.describe('Of all statements, withdrawn ones too.'),
			withdrawn: count.describe('Of withdrawn statements.'),
			speakers: count.describe('Of speakers.'),
			articles: count.describe('Of articles.'),
			topics: count.describe('Of topics.'),
			sources: count.describe('Of sources, those of each article counted apart.'),
		})
		.describe('How many there are.'),
});

/** The whole of `statements.json`. */
export const dataSchema = dataHeadSchema.extend({
	statements: z
		.array(PART_SCHEMAS.statements)
		.describe('Every statement, the oldest article first, within it by number; withdrawn ones are marked.'),
	speakers: z.array(PART_SCHEMAS.speakers).describe('Every speaker, by id.'),
	articles: z.array(PART_SCHEMAS.articles).describe('Every article, the oldest first.'),
	topics: z.array(PART_SCHEMAS.topics).describe('Every topic, by id.'),
	sources: z.array(PART_SCHEMAS.sources).describe('Every source, by article and id.'),
});

export type DataHead = z.infer<typeof dataHeadSchema>;
export type DataSpeaker = z.infer<typeof dataSpeakerSchema>;
export type DataArticle = z.infer<typeof dataArticleSchema>;
export type DataTopic = z.infer<typeof dataTopicSchema>;
export type DataSource = z.infer<typeof dataSourceSchema>;
export type PartName = keyof typeof PART_SCHEMAS;
