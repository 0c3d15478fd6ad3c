import { z } from 'zod';
import { dateSchema, idSchema, listOf, MOST_ITEMS, textSchema } from './common.ts';

/**
 * What quotes and claims have in common: the help for finding the one right place (`prefix` and `suffix` after the
 * W3C Web Annotation Data Model, TextQuoteSelector; `occurrence` is ours), former ids, and withdrawal.
 */
export const anchoredFields = {
	prefix: textSchema
		.optional()
		.describe('The words directly before the place, where the same words stand more than once in the prose.'),
	suffix: textSchema
		.optional()
		.describe('The words directly after the place, where the same words stand more than once in the prose.'),
	occurrence: z
		.number()
		.int()
		.min(1)
		.optional()
		.describe('Which of the places that are left, counted from 1, where `prefix` and `suffix` cannot tell them apart.'),
	aliases: listOf(idSchema, MOST_ITEMS.aliases).describe(
		'Ids this statement had before; their links lead to this one.',
	),
	withdrawn: z
		.strictObject({
			date: dateSchema.describe('When it was withdrawn.'),
			reason: textSchema.describe('Why, in a sentence that is printed on its page.'),
		})
		.optional()
		.describe('Set when the statement is withdrawn: its page remains and says when and why.'),
};
