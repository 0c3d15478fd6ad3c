import type { ArticleRecord, SiteRecord, SpeakerRecord, Statement } from './model.ts';

/** What had another id or slug before, and that former one. */
export interface Renamed<Thing> {
	from: string;
	to: Thing;
}

/** All that was published under another id or slug than the one it has now. */
export interface Redirects {
	statements: Renamed<Statement>[];
	articles: Renamed<ArticleRecord>[];
	speakers: Renamed<SpeakerRecord>[];
}

/**
 * Every former id and slug with what its addresses lead to, each once, in the order of ids. One that lives is no former
 * one, whatever `aliases` say.
 */
export function toRedirects({ statements, withdrawn, articles, speakers }: SiteRecord): Redirects {
	return {
		statements: listRenamed(
			[...statements, ...withdrawn],
			({ id }) => id,
			({ formerIds }) => formerIds,
		),
		articles: listRenamed(
			articles,
			({ slug }) => slug,
			({ formerSlugs }) => formerSlugs,
		),
		speakers: listRenamed(
			speakers,
			({ id }) => id,
			({ formerIds }) => formerIds,
		),
	};
}

function listRenamed<Thing>(
	things: readonly Thing[],
	toId: (thing: Thing) => string,
	toFormer: (thing: Thing) => readonly string[],
): Renamed<Thing>[] {
	const living = new Set(things.map(toId));
	const renamed = new Map<string, Thing>();
	for (const thing of things) {
		for (const from of toFormer(thing)) if (!living.has(from) && !renamed.has(from)) renamed.set(from, thing);
	}
	return [...renamed].map(([from, to]) => ({ from, to })).sort((a, b) => (a.from < b.from ? -1 : 1));
}
