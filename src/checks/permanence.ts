import {
	compareStatement,
	getHolder,
	getLastVersion,
	listLines,
	toHoldings,
	toLinesById,
	type Change,
	type Holder,
	type Holdings,
} from '../ledger/compare.ts';
import type { LedgerReading } from '../ledger/read-ledger.ts';
import type { Publication, PublishedStatement } from '../ledger/publication.ts';
import { isSameWording } from '../ledger/wording.ts';
import type { PlacedProblem, Problem, YamlPath } from '../problems/problem.ts';
import { quoteYaml, shorten } from '../problems/yaml-text.ts';
import type { Ledger, LedgerLine } from '../schema/ledger.ts';

/** An article, and how a problem in its file is placed. */
export interface PlacedPublication extends Publication {
	place: (problem: Problem) => PlacedProblem;
}

const RUN = 'Run `npm run permalinks` and commit content/permalinks.json with the article.';

/**
 * Compares what would be published with what was. Contract section 6: no published address is lost, no words change
 * without a correction, no id and no number is given twice. Without a ledger nothing was published yet. Articles whose
 * frontmatter cannot be read, which is a problem of its own, are taken to hold what they held.
 */
export function checkPermanence(
	articles: readonly PlacedPublication[],
	reading: LedgerReading,
	today: string,
): PlacedProblem[] {
	const { ledger } = reading;
	if (ledger === undefined) return [];
	const desk = toDesk(articles, ledger, reading, today);
	return [
		...ledger.statements.flatMap((line) => checkLine(line, desk)),
		...checkNumbers(ledger, reading),
		...checkArticles(ledger, desk),
		...checkSpeakers(ledger, desk),
		...articles.filter(({ isDraft }) => !isDraft).flatMap((article) => checkNew(article, desk)),
	];
}

interface Desk {
	articles: ReadonlyMap<string, PlacedPublication>;
	drafts: ReadonlyMap<string, PlacedPublication>;
	holdings: Holdings;
	lines: ReadonlyMap<string, LedgerLine>;
	slugs: ReadonlySet<string>;
	speakers: ReadonlySet<string>;
	reading: LedgerReading;
	today: string;
}

function toDesk(articles: readonly PlacedPublication[], ledger: Ledger, reading: LedgerReading, today: string): Desk {
	const drafts = articles.filter(({ isDraft }) => isDraft);
	return {
		articles: new Map(articles.map((article) => [article.slug, article])),
		drafts: new Map(drafts.flatMap((article) => article.statements.map(({ id }) => [id, article] as const))),
		holdings: toHoldings(articles),
		lines: toLinesById(ledger),
		slugs: new Set(ledger.articles),
		speakers: new Set(ledger.speakers),
		reading,
		today,
	};
}

/** Whether an article may hold what cannot be seen: its frontmatter cannot be read. */
const isHidden = (slug: string, { articles }: Desk): boolean => articles.get(slug)?.isReadable === false;

function checkLine(line: LedgerLine, desk: Desk): PlacedProblem[] {
	const holder = getHolder(desk.holdings, line.id);
	if (holder === undefined) return isHidden(line.article, desk) ? [] : [toBroken(line, desk)];
	const { statement } = holder;
	const isLiving = statement.id === line.id;
	// The history of a former id went over to the id it has now.
	if (!isLiving && line.now === statement.id) return [];
	if (
		isLiving &&
		line.now !== undefined &&
		!statement.formerIds.includes(line.now) &&
		desk.holdings.living.has(line.now)
	) {
		return [toReused(line, holder, desk, `it is the former id of \`${line.now}\`, and its links lead there`)];
	}
	if (line.kind !== statement.kind) {
		return [toReused(line, holder, desk, `a ${line.kind} has become a ${statement.kind}`)];
	}
	const change = compareStatement(line, statement, desk.holdings);
	if (change === undefined) return [];
	if (change.isExplained)
		return isLiving
			? [toOutdated(line, holder, 'What changed is corrected, but the ledger does not know it yet.', desk)]
			: [];
	if (change.words && change.speaker)
		return [toReused(line, holder, desk, 'both the words and the speaker are others')];
	return [toUnexplained(line, holder, change, desk)];
}

/** Where a statement is declared, as the place of a problem. */
function placeAt(
	{ publication, statement }: Holder,
	desk: Desk,
	problem: Omit<Problem, 'place' | 'statement'>,
): PlacedProblem[] {
	const article = desk.articles.get(publication.slug);
	return article === undefined
		? []
		: [article.place({ ...problem, place: { path: statement.path }, statement: statement.id })];
}

function toBroken(line: LedgerLine, desk: Desk): PlacedProblem {
	const words = shorten(getLastVersion(line).words.join(' '), 60);
	const draft = desk.drafts.get(line.id);
	const heir = findHeir(line, desk);
	const message = `\`${line.id}\` (${line.kind} ${line.number} of \`${line.article}\`, “${words}”) was published on ${line.first}, and ${
		draft === undefined ? 'no article has it any more' : `\`${draft.slug}\` is a draft now`
	}: every link to /s/${line.id}/ would lead nowhere.`;
	if (draft !== undefined) {
		const { path } = draft.statements.find(({ id }) => id === line.id) ?? { path: [] };
		const fix = 'Take `draft: true` out. To take a statement back, leave it in the article and add `withdrawn` to it.';
		return draft.place({ code: 'permalink-broken', place: { path }, statement: line.id, message, fix });
	}
	if (heir !== undefined) {
		const { statement, publication } = heir;
		const fix = `If \`${statement.id}\` is the same statement under another id, write there:\naliases: [${[...statement.formerIds, line.id].join(', ')}]`;
		const [placed] = placeAt(heir, desk, { code: 'permalink-broken', message, fix });
		if (placed !== undefined)
			return {
				...placed,
				statement: line.id,
				message: `${message} \`${statement.id}\` of \`${publication.slug}\` has the same words.`,
			};
	}
	const problem = { code: 'permalink-broken', statement: line.id, message, fix: toPutBack(line, desk.today) } as const;
	const article = desk.articles.get(line.article);
	return article === undefined
		? desk.reading.placeAt(line.id, problem)
		: article.place({ ...problem, place: { path: [`${line.kind}s`], part: 'key' } });
}

/** The statement that has taken the words of a line under an id of its own. */
function findHeir(line: LedgerLine, { holdings, lines }: Desk): Holder | undefined {
	const { words } = getLastVersion(line);
	return [...holdings.living.values()].find(
		({ statement }) =>
			statement.kind === line.kind &&
			!lines.has(statement.id) &&
			statement.words !== undefined &&
			isSameWording(statement.words, words),
	);
}

/** YAML that brings a statement back as withdrawn. */
function toPutBack({ id, kind, speaker, versions }: LedgerLine, today: string): string {
	const version = versions.at(-1);
	const words = (version?.words ?? []).map((piece) => quoteYaml(piece));
	const text = words.length === 1 ? (words[0] ?? '') : `[${words.join(', ')}]`;
	return [
		`If it has another id now, write the old one there: \`aliases: [${id}]\`. If it is gone, put it back under \`${kind}s\` as withdrawn:`,
		`- id: ${id}`,
		...(speaker === undefined ? [] : [`  speaker: ${speaker}`]),
		`  text: ${text}`,
		...(kind === 'claim' ? ['  passage: the words it was tied to', `  status: ${version?.status ?? 'asserted'}`] : []),
		`  withdrawn: {date: ${today}, reason: Why it was withdrawn.}`,
	].join('\n');
}

function toReused(line: LedgerLine, holder: Holder, desk: Desk, why: string): PlacedProblem {
	const { id } = holder.statement;
	const was = shorten(getLastVersion(line).words.join(' '), 60);
	const former = id === line.id ? '' : `, a former id of \`${id}\`,`;
	const message = `\`${line.id}\`${former} was published as the ${line.kind} “${was}”, and is given to another statement now: ${why}. Links that people shared would lead to something else.`;
	const fix =
		id === line.id
			? `Give this statement an id of its own, for example \`id: ${toFree(id, desk)}\`, and put the earlier one back (withdrawn, if it is gone).\n${toPutBack(line, desk.today)}`
			: `Take \`${line.id}\` out of the \`aliases\` here, and put the earlier statement back.\n${toPutBack(line, desk.today)}`;
	return (
		placeAt(holder, desk, { code: 'id-reused', message, fix })[0] ??
		desk.reading.placeAt(line.id, { code: 'id-reused', statement: id, message, fix })
	);
}

function toFree(id: string, { holdings, lines }: Desk): string {
	let count = 2;
	while (holdings.living.has(`${id}-${count}`) || lines.has(`${id}-${count}`)) count++;
	return `${id}-${count}`;
}

function toUnexplained(line: LedgerLine, holder: Holder, change: Change, desk: Desk): PlacedProblem {
	const { statement } = holder;
	const last = getLastVersion(line);
	const [was, now] = [last.words.join(' '), (statement.words ?? []).join(' ')];
	const what = change.words
		? `the words “${shorten(was, 80)}” were published under this id (since ${last.date}), and now they are “${shorten(now, 80)}”`
		: `these words were published as said by \`${line.speaker ?? 'the article'}\`, and now by \`${statement.speaker ?? 'the article'}\``;
	const why =
		change.contradiction === undefined
			? 'No correction says so that was not there before.'
			: `The newest correction says that they are “${shorten(change.contradiction, 80)}” now, which is something else.`;
	const lines = [
		`- date: ${desk.today}`,
		'  note: What was wrong, in a sentence.',
		`  statement: ${statement.id}`,
		...(change.words ? [`  was: ${quoteYaml(was)}`, `  now: ${quoteYaml(now)}`] : []),
	];
	const fix = `If it is a correction, add it under \`corrections\`; if it is another statement, give it an id of its own and put the earlier one back.\n${lines.join('\n')}`;
	const problem = { code: 'changed-without-correction', message: `Of \`${line.id}\`, ${what}. ${why}`, fix } as const;
	return placeAt(holder, desk, problem)[0] ?? desk.reading.placeAt(line.id, { ...problem, statement: statement.id });
}

function toOutdated(line: LedgerLine, holder: Holder, message: string, desk: Desk): PlacedProblem {
	const problem = { code: 'permalink-outdated', message: `\`${line.id}\`: ${message}`, fix: RUN } as const;
	return placeAt(holder, desk, problem)[0] ?? desk.reading.placeAt(line.id, { ...problem, statement: line.id });
}

/** A number that two statements of an article have or had. */
function checkNumbers({ statements }: Ledger, reading: LedgerReading): PlacedProblem[] {
	// A former id has the number of the statement that took over.
	const places = statements
		.filter(({ now }) => now === undefined)
		.flatMap(({ id, first, article, number, places: stood = [] }) =>
			[{ article, number }, ...stood].map((place) => ({ id, first, ...place })),
		);
	const highest = new Map<string, number>();
	for (const { article, number } of places) highest.set(article, Math.max(highest.get(article) ?? 0, number));
	return [...Map.groupBy(places, ({ article, number }) => `${article} ${number}`).values()].flatMap((given) => {
		const ids = new Map(given.map((place) => [place.id, place]));
		const [earlier, ...later] = [...ids.values()].sort((a, b) => compare(a.first, b.first) || compare(a.id, b.id));
		if (earlier === undefined) return [];
		return later.map(({ id, article, number }) => {
			const free = (highest.get(article) ?? number) + 1;
			highest.set(article, free);
			return reading.placeAt(id, {
				code: 'number-changed',
				statement: id,
				message: `\`${id}\` and \`${earlier.id}\` both have the number ${number} in \`${article}\`. Two branches gave it, each without the other.`,
				fix: `Give the one that is not published yet the next free number in its line: "number":${free}`,
			});
		});
	});
}

function checkArticles({ articles }: Ledger, desk: Desk): PlacedProblem[] {
	const { slugs, formerSlugs } = desk.holdings;
	return articles
		.filter((slug) => !slugs.has(slug) && !formerSlugs.has(slug) && !isHidden(slug, desk))
		.flatMap((slug) => {
			const article = desk.articles.get(slug);
			const message = `The article \`${slug}\` was published, and ${article === undefined ? 'is not there any more' : 'is a draft now'}: every link to /articles/${slug}/ would lead nowhere.`;
			const fix =
				article === undefined
					? `If it has another file name now, write there: \`aliases: [${slug}]\`. Else bring articles/${slug}.md back; single statements can be withdrawn.`
					: 'Take `draft: true` out.';
			const problem = { code: 'permalink-broken', message, fix } as const;
			return article === undefined
				? [desk.reading.placeAt(slug, problem)]
				: [article.place({ ...problem, place: { path: ['draft'] } })];
		});
}

function checkSpeakers({ speakers }: Ledger, desk: Desk): PlacedProblem[] {
	if ([...desk.articles.values()].some(({ isReadable }) => !isReadable)) return [];
	const { speakers: declared, formerSpeakers } = desk.holdings;
	return speakers
		.filter((id) => !declared.has(id) && !formerSpeakers.has(id))
		.map((id) =>
			desk.reading.placeAt(id, {
				code: 'permalink-broken',
				message: `The speaker \`${id}\` was published, and no article declares them any more: every link to /speakers/${id}/ would lead nowhere.`,
				fix: `If the speaker has another id now, write there: \`aliases: [${id}]\`. Else declare them again in an article.`,
			}),
		);
}

/** What is not in the ledger yet. What comes with a statement that is missing is not told by itself. */
function checkNew(article: PlacedPublication, desk: Desk): PlacedProblem[] {
	const { slug, speakers, statements } = article;
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
	return statements.flatMap((statement) => checkRecorded(statement, article, desk));
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
	const isCounted = statement.corrections.length <= (getLastVersion(line).corrections ?? 0);
	if (isCounted || compareStatement(line, statement, desk.holdings) !== undefined) return [];
	return [toOutdated(line, { statement, publication }, 'It has a correction that the ledger does not know yet.', desk)];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
