import { z } from 'zod';
import { dateSchema, idSchema, textSchema } from './common.ts';

/** A dated change to what was published. */
export const correctionSchema = z.strictObject({
	date: dateSchema.describe('When the correction was made.'),
	note: textSchema.describe('What was wrong and what stands there now, in a sentence that is printed.'),
	statement: idSchema.optional().describe('Id of the quote or claim it concerns.'),
	was: textSchema.optional().describe('The words before.'),
	now: textSchema.optional().describe('The words after.'),
});

export type Correction = z.output<typeof correctionSchema>;
