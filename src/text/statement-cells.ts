/** Of a statement of the open data (`/s/ID/statement.json`), what becomes cells of a table. */
export interface TabledStatement {
	id: string;
	url: string;
	number: number;
	kind: string;
	text: string;
	language: string;
	translatedFrom?: string | undefined;
	speaker?: { id: string; name: string; role: string; kind: string } | undefined;
	said?: string | undefined;
	dateVerb: string;
	status?: string | undefined;
	occasion?: string | undefined;
	note?: string | undefined;
	sources: readonly { publisher: string; title: string; date: string; url?: string | undefined }[];
	topics: readonly { id: string }[];
	article: { slug: string; title: string; published: string; url: string };
	quotes?: readonly string[] | undefined;
	claims?: readonly string[] | undefined;
	positions?: readonly { speaker: string; stance: string; scope?: string | undefined }[] | undefined;
	corrections: readonly { date: string; note: string }[];
	withdrawn?: { date: string; reason: string } | undefined;
	published: string;
	updated?: string | undefined;
	formerIds: readonly string[];
	history: readonly { pieces: readonly string[]; since: string; until?: string | undefined }[];
	wording: string;
	digest: string;
}

/** What parts the entries of a list in one cell. */
const join = (entries: readonly string[] | undefined): string | undefined => entries?.join(' | ');

/** Parts of an entry in one cell, those that are known. */
const toEntry = (...parts: readonly (string | undefined)[]): string =>
	parts.filter((part) => part !== undefined).join(', ');

/** The cells of a statement by the name of their column, in the order of the columns: for `statements.csv` and for the browser. */
export const STATEMENT_CELLS = {
	id: ({ id }) => id,
	url: ({ url }) => url,
	number: ({ number }) => String(number),
	kind: ({ kind }) => kind,
	text: ({ text }) => text,
	language: ({ language }) => language,
	translatedFrom: ({ translatedFrom }) => translatedFrom,
	'speaker.id': ({ speaker }) => speaker?.id,
	'speaker.name': ({ speaker }) => speaker?.name,
	'speaker.role': ({ speaker }) => speaker?.role,
	'speaker.kind': ({ speaker }) => speaker?.kind,
	said: ({ said }) => said,
	dateVerb: ({ dateVerb }) => dateVerb,
	status: ({ status }) => status,
	occasion: ({ occasion }) => occasion,
	note: ({ note }) => note,
	sources: ({ sources }) =>
		join(sources.map(({ publisher, title, date, url }) => toEntry(publisher, title, date, url))),
	topics: ({ topics }) => join(topics.map(({ id }) => id)),
	'article.slug': ({ article }) => article.slug,
	'article.title': ({ article }) => article.title,
	'article.published': ({ article }) => article.published,
	'article.url': ({ article }) => article.url,
	quotes: ({ quotes }) => join(quotes),
	claims: ({ claims }) => join(claims),
	positions: ({ positions }) => join(positions?.map(({ speaker, stance, scope }) => toEntry(speaker, stance, scope))),
	corrections: ({ corrections }) => join(corrections.map(({ date, note }) => `${date}: ${note}`)),
	'withdrawn.date': ({ withdrawn }) => withdrawn?.date,
	'withdrawn.reason': ({ withdrawn }) => withdrawn?.reason,
	published: ({ published }) => published,
	updated: ({ updated }) => updated,
	formerIds: ({ formerIds }) => join(formerIds),
	history: ({ history }) =>
		join(history.map(({ pieces, since, until = '' }) => `${since}/${until}: ${pieces.join(' ')}`)),
	wording: ({ wording }) => wording,
	digest: ({ digest }) => digest,
} satisfies Record<string, (statement: TabledStatement) => string | undefined>;
