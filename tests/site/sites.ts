import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { FIXTURES, REAL_CONTENT, ROOT, runCommandIn, type Outcome } from './commands.ts';
import { toManyArticles } from '../fixtures/many-articles.ts';
import { makeFolder, toArticle, writeFiles } from './content.ts';

/** A site that is built once and looked at by many tests. */
export interface BuiltSite {
	contentDir: string;
	/** Holds the built site. */
	outDir: string;
	origin: string;
	/** With a slash at both ends. */
	base: string;
}

export type SiteName = 'real' | 'fixture' | 'reading' | 'history';
export type Sites = Record<SiteName, BuiltSite>;

declare module 'vitest' {
	// Vitest's own way to type what a global setup hands to the tests.
	interface ProvidedContext {
		sites: Sites;
	}
}

/** More statements than one page of a list holds. */
const MANY = 60;
/** More articles than the front page holds. */
const MANY_ARTICLES = 45;

/**
 * Builds the site's own content at the root of a host, the fixture deep in another, and at the root of a third what is
 * crowded, long, short or foreign to read. The fourth has a ledger, and was edited four times. Where `npm test` has built
 * them (`BUILT_SITES`), those are taken: nobody writes into them.
 */
export async function buildSites(): Promise<Sites> {
	const { BUILT_SITES } = process.env;
	if (BUILT_SITES !== undefined) return JSON.parse(BUILT_SITES) as Sites;
	// One after the other: all write into the project's `.astro`, and were seen to take files from each other there.
	const real = await buildSite({ contentDir: REAL_CONTENT, origin: 'https://ontherecord.example', base: '/' });
	const fixture = await buildSite({
		contentDir: await writeFixture(),
		origin: 'https://other.example',
		base: '/deep/base/',
	});
	const reading = await buildSite({ contentDir: await writeReading(), origin: 'https://third.example', base: '/' });
	const history = await buildSite({
		contentDir: join(FIXTURES, 'history'),
		origin: 'https://kept.example',
		base: '/kept/',
	});
	return { real, fixture, reading, history };
}

/** A site of so many statements in articles of 60, for what depends on their number; the words of each are its own. */
export async function buildSiteOf(statements: number): Promise<BuiltSite> {
	const contentDir = await makeFolder();
	for (let article = 0; article * MANY < statements; article++) {
		const count = Math.min(MANY, statements - article * MANY);
		await writeFiles(contentDir, { [`articles/harbour-${article}.md`]: toManyStatements(article, count) });
	}
	return buildSite({ contentDir, origin: 'https://many.example', base: '/' });
}

async function buildSite(site: Omit<BuiltSite, 'outDir'>): Promise<BuiltSite> {
	const built = { ...site, outDir: join(await makeFolder(), 'site') };
	const { code, stderr } = await runBuild(built);
	if (code !== 0) throw new Error(`The build of ${site.contentDir} has failed.\n${stderr}`);
	return built;
}

/** Builds what is described into its folder, with more of an environment or another clone of the project if need be. */
export function runBuild(
	site: BuiltSite,
	environment: Readonly<Record<string, string>> = {},
	project = ROOT,
): Promise<Outcome> {
	return runCommandIn(project, 'build', { ...toSettings(site), ...environment });
}

/** The environment of a command that works on a site. */
export const toSettings = ({ contentDir, outDir, origin, base }: BuiltSite): Record<string, string> => ({
	CONTENT_DIR: contentDir,
	OUT_DIR: outDir,
	SITE_URL: origin,
	BASE_PATH: base,
});

/** The fixture of `tests/fixtures/site`, and an article of so many statements that lists have a second page. */
async function writeFixture(): Promise<string> {
	const folder = await makeFolder();
	await cp(join(FIXTURES, 'site'), folder, { recursive: true });
	await writeFiles(folder, { 'articles/many-statements.md': toManyStatements() });
	return folder;
}

/** The fixture of `tests/fixtures/reading`, and so many articles that the front page has others behind it. */
async function writeReading(): Promise<string> {
	const folder = await makeFolder();
	await cp(join(FIXTURES, 'reading'), folder, { recursive: true });
	const articles = Object.entries(toManyArticles(MANY_ARTICLES));
	await writeFiles(folder, Object.fromEntries(articles.map(([name, text]) => [`articles/${name}`, text])));
	return folder;
}

/** In a second article and later ones ids, words, speakers and topics are others; every seventh claim is undated. */
function toManyStatements(article = 0, count = MANY): string {
	const numbers = Array.from({ length: count }, (_, index) => index + 1);
	const suffix = article === 0 ? '' : `-${article}`;
	const ship = (number: number): string => `ship number ${number}${article === 0 ? '' : ` of fleet ${article}`}`;
	const claims = numbers.map((number) =>
		[
			`  - id: claim-${number}${suffix}`,
			`    text: ${ship(number).replace('s', 'S')} has sailed.`,
			`    passage: ${ship(number)} has sailed`,
			`    speaker: ada-lovelace${suffix}`,
			`    status: ${article % 2 === 0 ? 'reported' : 'disputed'}`,
			...(article === 0 || number % 7 === 0 ? [] : [`    said: ${2000 + article}-0${(number % 9) + 1}`]),
			...(article === 0 ? [] : [`    topics: [pier-${number % 3}]`]),
			'',
		].join('\n'),
	);
	const name = `Ada Lovelace${article === 0 ? '' : ` ${article}`}`;
	const speaker = `speakers:\n  - {id: ada-lovelace${suffix}, name: ${name}, role: Harbour master, kind: person}\n`;
	const prose = numbers.map((number) => `She told us that ${ship(number)} has sailed.`).join('\n\n');
	return toArticle(`An article of many statements${suffix}`, prose, `${speaker}claims:\n${claims.join('')}`);
}
