import { z } from 'zod';
import { STANCES, STATUSES } from '../../schema/claim.ts';
import { DATE_PATTERN, ID_PATTERN } from '../../schema/common.ts';

const id = z.string().regex(ID_PATTERN);
const date = z.string().regex(DATE_PATTERN);
const address = z.url();
const text = z.string().min(1);
const ids = z.array(id);
const wording = z.string().regex(/^[0-9a-f]{8}$/);

const speaker = z.object({
	id: id.describe('Id of the speaker, the same in every article.'),
	name: text.describe('Name as printed.'),
	role: text.describe('Office or function at the time of the article.'),
	kind: z.enum(['person', 'organization']).describe('Whether a person or an organization speaks.'),
	url: address.describe('Page of the speaker.'),
});

const source = z.object({
	publisher: text.describe('Who published it.'),
	title: text.describe('What it is: the title of a report, the name of a press conference, a data set.'),
	date: date.describe('When it was published or said, as precisely as is known.'),
	url: address.optional().describe('Its web address.'),
	archived: address.optional().describe('Address of an archived copy.'),
	accessed: date.optional().describe('When the address was last read.'),
});

const position = z.object({
	speaker: id.describe('Id of the speaker who takes the position.'),
	name: text.describe('Name of that speaker.'),
	stance: z
		.enum(STANCES)
		.describe('How the speaker stands to the claim; `did-not-address`: was asked, or spoke beside it.'),
	scope: text.optional().describe('What the position is limited to.'),
	note: text.optional().describe('A remark of the editor on the position.'),
	shownBy: id.optional().describe('Id of the statement that shows the position.'),
});

const correction = z.object({
	date: date.describe('When the correction was made.'),
	note: text.describe('What was wrong and what stands there now.'),
	was: text.optional().describe('The words before.'),
	now: text.optional().describe('The words after.'),
});

const anchoredPiece = z.object({
	exact: text.describe('The characters of the article.'),
	start: z.int().min(0).describe('Where they begin: Unicode code points from the start of the rendered text.'),
	end: z.int().min(1).describe('Where they end: code points up to the first that is not theirs.'),
});

const earlierWording = z.object({
	pieces: z.array(text).describe('The words: of a quote a string for each piece, of a claim one.'),
	since: date.describe('From when they stood there.'),
	until: date.optional().describe('Until when, where it is known.'),
	wording: wording.describe('Digest of these words, as `wording` is of those of today.'),
});

/**
 * One statement in the open data and in `statement.json`. What is not known or does not apply is left out. The JSON
 * Schema is made of it by `z.toJSONSchema`.
 */
export const dataStatementSchema = z.object({
	id: id.describe('Id of the statement: unique on the site, never changed, never given to another.'),
	url: address.describe('Permanent address of the statement.'),
	number: z.int().min(1).describe('Number of the statement in its article, never given to another.'),
	kind: z.enum(['quote', 'claim']).describe('`quote`: words of a speaker; `claim`: a proposition in our words.'),
	text: text.describe(
		'The words of a quote without outer quotation marks, its pieces joined by a blank; or the claim.',
	),
	pieces: z
		.array(text)
		.optional()
		.describe('Of a quote: its words, a string for each piece the article splits it into.'),
	language: text.describe('Language of the words (BCP 47).'),
	translatedFrom: text.optional().describe('Language a quote was said in, if its words are a translation (BCP 47).'),
	speaker: speaker.optional().describe('Who said or claims it; absent for a claim of the article itself.'),
	said: date.optional().describe('When it was said: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent where it is not known.'),
	dateVerb: z
		.enum(['said', 'published'])
		.describe('What `said` dates: `said` an utterance; `published` the earliest source, where no utterance is dated.'),
	status: z.enum(STATUSES).optional().describe('Of a claim: what is known about it. The about page defines each word.'),
	occasion: text.optional().describe('Of a quote: where or to whom it was said.'),
	note: text.optional().describe('A remark of the editor.'),
	sources: z.array(source).describe('Where it was said or documented.'),
	topics: z
		.array(z.object({ id: id.describe('Id of the topic.'), label: text.describe('Its name.') }))
		.describe('What it is about.'),
	article: z
		.object({
			slug: id.describe('Id of the article in its address.'),
			title: text.describe('Headline.'),
			published: date.describe('When the article was published.'),
			url: address.describe('The place of the statement in its article.'),
		})
		.describe('The article it stands in.'),
	quotes: ids.optional().describe('Of a claim: ids of the quotes it rests on.'),
	claims: ids.optional().describe('Of a quote: ids of the claims that rest on it or have a position shown by it.'),
	positions: z.array(position).optional().describe('Of a claim: who takes which side, first who makes it.'),
	anchor: z.array(anchoredPiece).optional().describe('Where it stands in the rendered text of its article, by piece.'),
	corrections: z.array(correction).describe('Corrections of this statement, as declared.'),
	withdrawn: z
		.object({ date: date.describe('When it was withdrawn.'), reason: text.describe('Why.') })
		.optional()
		.describe('Set when the statement is withdrawn: it must not be passed on without saying so.'),
	published: date.describe('When the statement was first published.'),
	updated: date
		.optional()
		.describe('When its words, status or speaker last changed, or it was corrected or withdrawn; absent if never.'),
	formerIds: ids.describe('Ids it had before: their addresses lead to this statement.'),
	history: z.array(earlierWording).describe('Words it had before, oldest first, as the ledger of the site keeps them.'),
	wording: wording.describe(
		'Digest of its words, the same for all typography: eight hexadecimal digits, as copied links carry it in `?v=`.',
	),
	digest: z
		.string()
		.regex(/^[0-9a-f]{64}$/)
		.describe('SHA-256 of the statement as published, in hexadecimal digits; `manifest.json` has the same.'),
});

export type DataStatement = z.infer<typeof dataStatementSchema>;
