import type { ClaimStatement, QuoteStatement } from '../../../src/record/model.ts';

/** A statement as a newsroom has it in mind, with a thing that no file knows: which statement it really is. */
export interface Told {
	/** Who this statement is, whatever it is called. */
	self: number;
	kind: QuoteStatement['kind'] | ClaimStatement['kind'];
	id: string;
	formerIds: string[];
	speaker: string;
	/** In the pieces into which the prose splits them. */
	pieces: string[];
	corrections: { date: string; note: string; now?: string }[];
	withdrawn: boolean;
}

/** An article as a newsroom has it in mind. */
export interface Written {
	self: number;
	slug: string;
	formerSlugs: string[];
	isDraft: boolean;
	speakers: { self: number; id: string; formerIds: string[] }[];
	told: Told[];
}

/** The file of an article: frontmatter, and a paragraph for each statement in its order. */
export function toFile({ formerSlugs, isDraft, speakers, told }: Written): string {
	const quotes = told.filter(({ kind }) => kind === 'quote');
	const claims = told.filter(({ kind }) => kind === 'claim');
	const corrections = told.flatMap(({ id, corrections: all }) => all.map((one) => ({ ...one, statement: id })));
	const data = {
		title: 'What was said',
		standfirst: 'By whom.',
		published: '2030-01-01',
		...(isDraft && { draft: true }),
		aliases: formerSlugs,
		speakers: speakers.map(({ self, id, formerIds }) => ({
			...{ id, name: `Speaker ${self}`, role: 'Speaker', kind: 'person', aliases: formerIds },
		})),
		quotes: quotes.map((quote) => ({ ...toCommon(quote), text: quote.pieces })),
		claims: claims.map((claim) => ({
			...toCommon(claim),
			text: `It is held that ${claim.pieces.join(' ')}.`,
			passage: claim.pieces,
			status: 'asserted',
		})),
		corrections,
	};
	const prose = told.filter(({ withdrawn }) => !withdrawn).map(toParagraph);
	return `---\n${JSON.stringify(data)}\n---\n\n${prose.join('\n\n')}\n\nThat is all.\n`;
}

const toCommon = ({ id, formerIds, speaker, withdrawn }: Told) => ({
	...{ id, speaker, aliases: formerIds },
	...(withdrawn && { withdrawn: { date: '2030-02-01', reason: 'It was not said.' } }),
});

const toParagraph = ({ kind, pieces }: Told): string =>
	kind === 'quote'
		? pieces.map((piece) => `“${piece},” it was said`).join(', ')
		: `Some hold that ${pieces.join(', as they say, ')} and more`;
