import { anchorStatements } from '../anchoring/anchor-statements.ts';
import type { Anchor } from '../anchoring/selector.ts';
import type { AssignedNumbers, Numbering } from '../ledger/numbering.ts';
import { findUnannotated } from '../anchoring/unannotated.ts';
import { splitFrontMatter } from '../frontmatter/front-matter.ts';
import { ExcessError, findExcess, type Excess } from '../markdown/excess.ts';
import { toHeadings, type Heading } from '../markdown/headings.ts';
import { listWebLinks, type WebLink } from '../markdown/web-links.ts';
import { toSourceFile } from '../frontmatter/source-file.ts';
import { createOffsetReader } from '../markdown/source-offset.ts';
import { toProse, type Prose } from '../markdown/to-prose.ts';
import { parseYaml } from '../frontmatter/yaml-document.ts';
import { checkHeadings, toUnannotatedProblem } from '../checks/check-prose.ts';
import { fromAnchoring } from '../checks/from-anchoring.ts';
import { checkSchema } from '../checks/from-schema.ts';
import { toTooComplex } from '../checks/too-complex.ts';
import { keepMost } from '../problems/most-problems.ts';
import { placeProblem } from '../problems/place.ts';
import type { PlacedProblem } from '../problems/problem.ts';
import { checkReferences } from '../checks/references.ts';
import type { Article } from '../schema/article.ts';
import { outlineSchema, type Outline } from '../schema/outline.ts';
import { toStrings } from '../strings/languages.ts';
import { toMarkedHtml } from './marked-html.ts';
import { numberStatements } from './number-statements.ts';
import { toPlacing, type Placing } from './placing.ts';
import { toSelectors } from './statement-selectors.ts';

/** What stages 1 to 3 make of one file. */
export interface ArticleReading {
	/** Relative to the content folder: `articles/SLUG.md`. */
	file: string;
	slug: string;
	/** All that the frontmatter tells, right or wrong, for the checks across articles. */
	outline: Outline;
	/** Only where the file has no problem of severity `error`. */
	article?: Article;
	/** The rendered text of the prose; absent where the file has none that can be read. */
	text?: string;
	/** With their places in the file. */
	headings: Heading[];
	/** The addresses of the web that the prose links to, with their places in the file; empty unless asked for. */
	links: WebLink[];
	anchors: Anchor[];
	/** By id, of the statements that have a place or need none. */
	numbers: Record<string, number>;
	/** The prose with its statements marked; empty unless asked for. */
	html: string;
	problems: PlacedProblem[];
	/** Whether the frontmatter can be read; else nothing is known of what the article holds. */
	isReadable: boolean;
	/** Settles the place of a problem that is found later, across articles. */
	place: Placing;
}

export interface ReadingOptions {
	/** The folder of the host the site lives in, with a slash at both ends. */
	base: string;
	/** The address of a statement's page. With it the prose is printed as HTML, without it only checked. */
	toStatementPath?: (id: string) => string;
	/** The numbers that statements have already. */
	numbering?: Numbering;
	/** The date that messages offer, `YYYY-MM-DD`; without it that of the clock, in UTC. */
	today?: string;
	/** Whether to list the links of the prose. */
	withLinks?: boolean;
}

/** Reads one article: bytes → frontmatter and prose → anchors. Finds every problem the file has by itself. */
export function readArticle(file: string, bytes: Uint8Array, options: ReadingOptions): ArticleReading {
	const decoded = toSourceFile(file, bytes);
	if ('problem' in decoded) return toUnreadable(file, decoded.problem, () => decoded.problem);
	const { source } = decoded;
	const place = toPlacing(source);
	const split = splitFrontMatter(source.text);
	if ('problem' in split) return toUnreadable(file, placeProblem(split.problem, source), place);

	const { yaml, body } = split.parts;
	const { problems: syntaxProblems, document } = parseYaml(yaml);
	const checked = document && checkSchema(document);
	const outline = outlineSchema.parse(document?.value ?? {});
	const t = toStrings(outline.language ?? '');
	const prose = toProseOrExcess(body.text, { labels: t.prose, base: options.base });
	if ('what' in prose) return toUnreadable(file, placeProblem(toTooComplex(prose, body.offset), source), place);
	const toLine = (offset: number): number => source.toPosition(body.offset + offset).line;

	const statements = toSelectors(outline);
	const statementOf = new Map(statements.map((statement) => [statement.selector, statement]));
	const anchoring = orExcess(() =>
		anchorStatements(
			prose.text,
			statements.map(({ selector }) => selector),
		),
	);
	if ('what' in anchoring) return toUnreadable(file, placeProblem(toTooComplex(anchoring, body.offset), source), place);
	const { anchors, failures } = anchoring;
	const toOffset = createOffsetReader(body.text, prose.text);
	const words = {
		text: prose.text.value,
		toLine: (offset: number) => toLine(toOffset(offset)),
	};
	const headings = toHeadings(prose.tree);
	const links = options.withLinks
		? listWebLinks(prose.tree, body.text).map(({ address, offset }) => ({ address, offset: body.offset + offset }))
		: [];
	const problems = keepMost([
		...syntaxProblems,
		...(checked?.problems ?? []),
		...checkReferences(outline),
		...checkHeadings(outline, headings, toLine),
		...failures.flatMap((failure) => {
			const statement = statementOf.get(failure.selector);
			return !statement || statement.isWithdrawn ? [] : [fromAnchoring(failure, statement.path, words)];
		}),
		// Where the frontmatter cannot be read, every quotation would be one that no quote covers.
		...(document ? findUnannotated(prose.text, anchors) : []).map((stretch) =>
			toUnannotatedProblem(words.text, stretch, body.offset + toOffset(stretch.start)),
		),
	]).map((problem) => placeProblem(problem, source, document));

	const withdrawn = statements.filter(({ isWithdrawn }) => isWithdrawn).map(({ selector }) => selector.id);
	const numbers = numberStatements(withdrawn, anchors, toAssigned(toSlug(file), outline, options.numbering));
	const hasErrors = problems.some(({ severity }) => severity === 'error');
	const article = hasErrors ? undefined : checked?.article;
	const { toStatementPath } = options;
	return {
		file,
		slug: toSlug(file),
		outline,
		text: words.text,
		headings: headings.map(({ offset, ...heading }) => ({
			...heading,
			...(offset !== undefined && { offset: body.offset + offset }),
		})),
		links,
		anchors,
		numbers,
		html: article && toStatementPath ? toMarkedHtml(prose, article, anchors, { numbers, toStatementPath, t }) : '',
		problems,
		place,
		isReadable: document !== undefined && syntaxProblems.length === 0,
		...(article && { article }),
	};
}

function toAssigned(slug: string, outline: Outline, numbering: Numbering | undefined): AssignedNumbers | undefined {
	const isGiven = (id: string | undefined) => id !== undefined;
	const statements = [...outline.quotes, ...outline.claims].flatMap(({ id, aliases }) =>
		id === undefined ? [] : [{ id, formerIds: aliases.filter(isGiven) }],
	);
	return numbering?.({ slug, formerSlugs: outline.aliases.filter(isGiven), statements });
}

/** What is too much is counted before the parsers, which call themselves for each level, reach the end of the stack. */
function toProseOrExcess(...[markdown, options]: Parameters<typeof toProse>): Prose | Excess {
	return findExcess(markdown) ?? orExcess(() => toProse(markdown, options));
}

function orExcess<T>(work: () => T): T | Excess {
	try {
		return work();
	} catch (error) {
		if (error instanceof ExcessError) return error.excess;
		if (error instanceof RangeError) return { what: 'nesting', offset: 0 };
		throw error;
	}
}

/** The name of an article's file without folder and ending: its address. */
export const toSlug = (file: string): string => file.replace(/^.*\//, '').replace(/\.md$/, '');

/** What is known of an article whose file cannot be worked on: its problem. */
export function toUnreadable(file: string, problem: PlacedProblem, place: Placing): ArticleReading {
	const outline = outlineSchema.parse({});
	return {
		file,
		slug: toSlug(file),
		outline,
		headings: [],
		links: [],
		anchors: [],
		numbers: {},
		html: '',
		problems: [problem],
		isReadable: false,
		place,
	};
}
