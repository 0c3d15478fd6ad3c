import type { Ledger, LedgerLine, LedgerName, Version } from '../schema/ledger.ts';

const ABOUT =
	'Every address this site has published, a line each. npm run permalinks writes it; commit it. See docs/permanence.md.';

/**
 * The text of `content/permalinks.json`: a line for each statement, article, speaker and topic, in the order of their ids,
 * so that branches join without conflicts. Each list ends with `null`: so every line before it ends with a comma.
 */
export function toLedgerText({ release, articles, speakers, topics, statements }: Ledger): string {
	const lists = {
		articles: toLines(articles.toSorted(compareIds).map(toWritten)),
		speakers: toLines(speakers.toSorted(compareIds).map(toWritten)),
		topics: toLines([...new Set(topics)].sort()),
		statements: toLines(statements.toSorted(compareIds).map(toOrdered)),
	};
	return [
		'{',
		'"version": 1,',
		`"about": ${JSON.stringify(ABOUT)},`,
		...(release === undefined ? [] : [`"release": ${JSON.stringify(release)},`]),
		Object.entries(lists)
			.map(([name, lines]) => `"${name}": [\n${lines}\n]`)
			.join(',\n'),
		'}\n',
	].join('\n');
}

const toLines = (items: readonly unknown[]): string => [...items, null].map((item) => JSON.stringify(item)).join(',\n');

const compareIds = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

const toWritten = ({ id, now }: LedgerName) => (now === undefined ? id : { former: id, now });

/** The keys of a line in one order, whoever made the object. */
const toOrdered = ({ id, kind, speaker, article, number, first, versions, places, withdrawn, now }: LedgerLine) => ({
	id,
	kind,
	speaker,
	article,
	number,
	first,
	versions: versions.map(toOrderedVersion),
	places: places?.map((place) => ({ article: place.article, number: place.number })),
	withdrawn,
	now,
});

const toOrderedVersion = ({ date, words, status, corrections }: Version) => ({ date, words, status, corrections });
