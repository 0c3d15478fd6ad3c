import { z } from 'zod';
import { STATUSES } from './claim.ts';
import { addressSchema, dateSchema, idSchema, piecesSchema, textSchema } from './common.ts';

/** A field that is absent wherever it is wrong: another check says so. */
const soft = <Field extends z.ZodType>(field: Field) => field.optional().catch(undefined);

/** A list of the length the editor wrote, so that indexes are those of the file; what is no map counts as an empty one. */
function softList<Shape extends z.ZodRawShape>(shape: Shape) {
	const item = z.object(shape);
	return z.array(z.union([item, z.unknown().transform(() => item.parse({}))])).catch([]);
}

const anchored = {
	id: soft(idSchema),
	speaker: soft(idSchema),
	prefix: soft(textSchema),
	suffix: soft(textSchema),
	occurrence: soft(z.number().int().min(1)),
	aliases: z.array(soft(idSchema)).catch([]),
	withdrawn: soft(z.object({ date: soft(dateSchema) })),
};

/**
 * What can be told of frontmatter that may have problems: every id, reference, selector and address that is right by
 * itself.
 * It never fails, so that one wrong field does not hide the problems of all others.
 */
export const outlineSchema = z.object({
	title: soft(textSchema),
	language: soft(z.string()),
	published: soft(dateSchema),
	draft: soft(z.boolean()),
	topics: z.array(soft(idSchema)).catch([]),
	aliases: z.array(soft(idSchema)).catch([]),
	speakers: softList({
		id: soft(idSchema),
		name: soft(textSchema),
		sameAs: z.array(soft(addressSchema)).catch([]),
		aliases: z.array(soft(idSchema)).catch([]),
	}),
	sources: softList({
		id: soft(idSchema),
		date: soft(dateSchema),
		url: soft(addressSchema),
		archived: soft(addressSchema),
		accessed: soft(dateSchema),
	}),
	quotes: softList({
		...anchored,
		text: soft(piecesSchema),
		source: soft(idSchema),
		topics: z.array(soft(idSchema)).catch([]),
	}),
	claims: softList({
		...anchored,
		text: soft(textSchema),
		passage: soft(piecesSchema),
		status: soft(z.enum(STATUSES)),
		topics: z.array(soft(idSchema)).catch([]),
		sources: z.array(soft(idSchema)).catch([]),
		quotes: z.array(soft(idSchema)).catch([]),
		positions: softList({ speaker: soft(idSchema), quote: soft(idSchema) }),
	}),
	corrections: softList({
		statement: soft(idSchema),
		date: soft(dateSchema),
		was: soft(textSchema),
		now: soft(textSchema),
	}),
});

export type Outline = z.output<typeof outlineSchema>;
