import { compareStatement, getLastVersion, listLines, listNewCorrections, type Holder } from '../../ledger/compare.ts';
import type { Publication, PublishedStatement } from '../../ledger/publication.ts';
import type { PlacedProblem, YamlPath } from '../../problems/problem.ts';
import type { LedgerLine } from '../../schema/ledger.ts';
import { placeAtStatement, type Desk, type PlacedPublication } from './desk.ts';

const RUN = 'Run `npm run permalinks` and commit content/permalinks.json with the article.';

/** What is not in the ledger yet. What comes with a statement that is missing is not told by itself. */
export function checkNew(article: PlacedPublication, desk: Desk): PlacedProblem[] {
	const { slug, speakers, topics, statements } = article;
	const tell = (path: YamlPath, what: string, statement?: string): PlacedProblem =>
		article.place({
			...{
				code: 'permalink-missing',
				place: { path },
				message: `${what} is not in the ledger of permalinks yet.`,
				fix: RUN,
			},
			...(statement !== undefined && { statement }),
		});
	const missing = statements.filter(({ id }) => !desk.lines.has(id));
	if (missing.length > 0) return missing.map(({ id, path, kind }) => tell(path, `The ${kind} \`${id}\``, id));
	if (!desk.slugs.has(slug)) return [tell(['title'], `The article \`${slug}\``)];
	const strangers = speakers.filter(({ id }) => !desk.speakers.has(id));
	if (strangers.length > 0) return strangers.map(({ id, path }) => tell(path, `The speaker \`${id}\``));
	const left = listLeft(article, desk);
	if (left.length > 0) return left.map(([path, what]) => tell(path, what));
	const subject = topics.find((topic) => !desk.topics.has(topic));
	if (subject !== undefined) return [tell(['topics'], `The topic \`${subject}\``)];
	return statements.flatMap((statement) => checkRecorded(statement, article, desk));
}

/** Former names that the ledger does not know: when they are not written here any more, nobody would notice. */
function listLeft({ formerSlugs, speakers, statements }: Publication, desk: Desk): (readonly [YamlPath, string])[] {
	return [
		...formerSlugs
			.filter((id) => !desk.slugs.has(id))
			.map((id) => [['aliases'], `The former address \`${id}\` of this article`] as const),
		...[...speakers, ...statements].flatMap(({ path, formerIds }) =>
			formerIds
				.filter((id) => !desk.speakers.has(id) && !desk.lines.has(id))
				.map((id) => [path, `The former id \`${id}\``] as const),
		),
	];
}

/** What is in the ledger, but not as it is now. */
function checkRecorded(statement: PublishedStatement, publication: Publication, desk: Desk): PlacedProblem[] {
	const line = desk.lines.get(statement.id);
	if (line === undefined || line.kind !== statement.kind) return [];
	if (line.now !== undefined || listLines(desk.lines, statement).length > 1)
		return [toOutdated(line, { statement, publication }, 'It was renamed, but the ledger does not know it yet.', desk)];
	if (line.article !== publication.slug)
		return [
			toOutdated(
				line,
				{ statement, publication },
				`It moved here from \`${line.article}\`, but the ledger does not know it yet.`,
				desk,
			),
		];
	if (compareStatement(line, statement, desk) !== undefined) return [];
	const { status } = getLastVersion(line);
	const what =
		listNewCorrections(line, statement, desk).length > 0
			? 'a correction'
			: statement.withdrawn !== undefined && line.withdrawn === undefined
				? 'a withdrawal'
				: statement.status !== undefined && statement.status !== status
					? 'another status'
					: undefined;
	if (what === undefined) return [];
	return [toOutdated(line, { statement, publication }, `It has ${what} that the ledger does not know yet.`, desk)];
}

/** The warning that the ledger does not know yet what an article says. */
export function toOutdated(line: LedgerLine, holder: Holder, message: string, desk: Desk): PlacedProblem {
	const problem = { code: 'permalink-outdated', message: `\`${line.id}\`: ${message}`, fix: RUN } as const;
	return placeAtStatement(holder, desk, problem);
}
