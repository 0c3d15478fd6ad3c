import { z } from 'zod';
import { addressSchema, dateSchema, idSchema, lineSchema } from './common.ts';

/** Where something was said or documented. */
export const sourceSchema = z.strictObject({
	id: idSchema.describe('Id of the source, unique in its article.'),
	publisher: lineSchema.describe('Who published it.'),
	title: lineSchema.describe('What it is: the title of the report, the name of the press conference, the data set.'),
	date: dateSchema.describe('When it was published or said: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, no more than is known.'),
	url: addressSchema.optional().describe('Its web address (http or https), if it has one.'),
	archived: addressSchema.optional().describe('The address of an archived copy.'),
	accessed: dateSchema.optional().describe('When the address was last read.'),
});

export type Source = z.output<typeof sourceSchema>;
