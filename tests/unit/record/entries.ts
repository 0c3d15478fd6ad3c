import type { Anchor } from '../../../src/anchoring/selector.ts';
import type { ArticleEntry } from '../../../src/record/model.ts';
import { articleSchema, type ArticleInput } from '../../../src/schema/article.ts';

/** The frontmatter of a small article, with what a test is about. */
export type Frontmatter = Partial<ArticleInput>;

export const ada = { id: 'ada', name: 'Ada Lovelace', role: 'Countess', kind: 'person', short: 'Lovelace' } as const;
export const babbage = { id: 'babbage', name: 'Charles Babbage', role: 'Inventor', kind: 'person' } as const;
export const menabrea = { id: 'menabrea', name: 'Luigi Menabrea', role: 'Engineer', kind: 'person' } as const;

/**
 * An entry as the loader stores it, made by hand: every quote and passage is looked up in the text as it stands, with
 * the marks round it lit; what is not found has no anchor. Numbers count quotes and claims in the order declared.
 */
export function toEntry(slug: string, frontmatter: Frontmatter, text = ''): ArticleEntry {
	const article = articleSchema.parse({
		title: `Title of ${slug}`,
		standfirst: 'Standfirst.',
		published: '2025-01-01',
		speakers: [ada, babbage, menabrea],
		...frontmatter,
	});
	const statements = [
		...article.quotes.map(({ id, text }) => ({ id, kind: 'quote' as const, words: text })),
		...article.claims.map(({ id, passage }) => ({ id, kind: 'claim' as const, words: passage })),
	];
	return {
		slug,
		file: `articles/${slug}.md`,
		article,
		text,
		headings: [],
		anchors: statements.flatMap(({ id, kind, words }) => toAnchor(id, kind, words, text)),
		numbers: Object.fromEntries(statements.map(({ id }, index) => [id, index + 1])),
		html: `<p>${text}</p>`,
	};
}

function toAnchor(id: string, kind: Anchor['kind'], words: readonly string[], text: string): Anchor[] {
	const pieces: Anchor['pieces'] = [];
	let position = 0;
	for (const exact of words) {
		const start = text.indexOf(exact, position);
		if (start === -1) return [];
		const end = start + exact.length;
		const isMarked = text[start - 1] === '“' && text[end] === '”';
		pieces.push({ exact, start, end, litStart: isMarked ? start - 1 : start, litEnd: isMarked ? end + 1 : end });
		position = end;
	}
	return [{ id, kind, pieces }];
}
