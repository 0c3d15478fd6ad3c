import { z } from 'zod';
import { dateSchema, idSchema, lineSchema, listOf, MOST_ITEMS, piecesSchema, textSchema } from './common.ts';
import { anchoredFields } from './selector.ts';

/** What is known about a claim. The about page defines each word. Contract section 2. */
export const STATUSES = ['asserted', 'reported', 'documented', 'disputed', 'refuted', 'judgement'] as const;
export type Status = (typeof STATUSES)[number];

/** A speaker's stance on a claim. Contract section 1. */
export const STANCES = ['asserts', 'supports', 'denies', 'warns', 'did-not-address'] as const;
export type Stance = (typeof STANCES)[number];

/** A declared stance of one speaker on one claim. What is not declared is no position. */
export const positionSchema = z.strictObject({
	speaker: idSchema.describe('Id of the speaker who takes the position.'),
	stance: z
		.enum(STANCES)
		.describe('`asserts`, `supports`, `denies`, `warns`, or `did-not-address` where somebody was asked.'),
	scope: lineSchema.optional().describe('What the position is limited to, for example `for Mexican soil`.'),
	quote: idSchema.optional().describe('Id of the quote that shows the position.'),
	note: textSchema.optional().describe('A remark of the editor on this position.'),
});

export type Position = z.output<typeof positionSchema>;

/** A proposition somebody makes, put in our words, tied to a passage of the prose. */
export const claimSchema = z.strictObject({
	id: idSchema.describe('Id of the statement: unique on the whole site, never changed. It is the address `/s/ID/`.'),
	text: textSchema.describe('The proposition, in our words, as one sentence that can stand alone.'),
	passage: piecesSchema.describe(
		'The words of the prose the claim is tied to: one string, or a list of pieces where other words stand between.',
	),
	speaker: idSchema.optional().describe('Id of the speaker who makes the claim; without one it is the article itself.'),
	status: z.enum(STATUSES).describe(`What is known about it: ${STATUSES.map((status) => `\`${status}\``).join(', ')}.`),
	said: dateSchema
		.optional()
		.describe('When it was made; else the earliest date of its quotes, else of its sources, else undated.'),
	sources: listOf(idSchema, MOST_ITEMS.named).describe('Ids of the sources it rests on.'),
	quotes: listOf(idSchema, MOST_ITEMS.named).describe('Ids of the quotes it rests on.'),
	topics: listOf(idSchema, MOST_ITEMS.topics).describe('Ids of topics; without any, those of the article count.'),
	note: textSchema.optional().describe('A remark of the editor, printed on the page of the statement.'),
	positions: listOf(positionSchema, MOST_ITEMS.named).describe(
		'Who takes which side. Only what is declared is printed.',
	),
	...anchoredFields,
});

export type Claim = z.output<typeof claimSchema>;
