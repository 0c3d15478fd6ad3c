import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toArticle } from './article.ts';
import { createManyWords } from './wording.ts';
import { writeArticles } from './write-articles.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Finished builds, one of each size. */
const CACHE = join(ROOT, '.bench');

/** Everything that a build is made of. */
const SOURCES = [
	...['src/**', 'public/**', 'package-lock.json', 'astro.config.mjs', 'tests/bench/{article,random}.ts'],
	...['tests/bench/{wording,write-articles,zipf-words}.ts'],
];

/** The content of a measured site's articles. */
const ARTICLE = { words: 600, statements: 6 };

/** What a build took. */
export interface BuildCost {
	/** User and system time of the build and of all that it started, in seconds. */
	cpu: number;
	wall: number;
	/** The most memory of one of its processes, in bytes. */
	memory: number;
}

/** A built site. */
export interface Site {
	folder: string;
	/** Nothing where there is no `/usr/bin/time`. */
	cost?: BuildCost;
}

interface Built {
	digest: string;
	cost?: BuildCost;
}

/** Builds a site of so many statements, or takes the last build if nothing has changed since. */
export async function buildSite(statements: number, tell: (line: string) => void): Promise<Site> {
	const place = join(CACHE, String(statements));
	const [folder, note] = [join(place, 'site'), join(place, 'built.json')];
	const digest = await toDigest();
	if (existsSync(note)) {
		const built = JSON.parse(await readFile(note, 'utf8')) as Built;
		if (built.digest === digest) return { folder, ...(built.cost && { cost: built.cost }) };
	}
	tell(`Building a site of ${statements} statements …`);
	await rm(place, { recursive: true, force: true });
	await mkdir(place, { recursive: true });
	const content = await mkdtemp(join(tmpdir(), 'on-the-record-bench-'));
	try {
		await writeArticles(content, statements / ARTICLE.statements, ARTICLE, createManyWords());
		const cost = runBuild(content, folder, join(content, 'time'));
		await writeFile(note, JSON.stringify({ digest, ...(cost && { cost }) } satisfies Built));
		return { folder, ...(cost && { cost }) };
	} finally {
		await rm(content, { recursive: true, force: true });
	}
}

/** The texts of a site's statements. */
export function toStatements(statements: number): string[] {
	const wording = createManyWords();
	const articles = Array.from({ length: statements / ARTICLE.statements }, (_, article) => article);
	return articles.flatMap((article) => toArticle(article, ARTICLE, wording).statements);
}

function runBuild(content: string, folder: string, report: string): BuildCost | undefined {
	const timer = ['/usr/bin/time'].filter(existsSync).flatMap((time) => [time, '-f', '%U %S %e %M', '-o', report]);
	const [command, ...args] = [...timer, 'npm', 'run', '--silent', 'build'];
	const env: NodeJS.ProcessEnv = { ...process.env, CONTENT_DIR: content, OUT_DIR: folder };
	for (const name of ['SITE_URL', 'BASE_PATH', 'SEARCH_SITES']) Reflect.deleteProperty(env, name);
	const { status, stderr } = spawnSync(command, args, { cwd: ROOT, env, encoding: 'utf8', stdio: 'pipe' });
	if (status !== 0) throw new Error(`The build has failed:\n${stderr}`);
	if (timer.length === 0) return;
	const [user = NaN, system = NaN, wall = NaN, kilobytes = NaN] = readFileSync(report, 'utf8')
		.trim()
		.split(' ')
		.map(Number);
	return { cpu: user + system, wall, memory: kilobytes * 1024 };
}

async function toDigest(): Promise<string> {
	const hash = createHash('sha256');
	const files = globSync(SOURCES, { cwd: ROOT, withFileTypes: true }).filter((file) => file.isFile());
	const paths = files.map((file) => join(file.parentPath, file.name));
	for (const path of paths.sort()) hash.update(path.slice(ROOT.length)).update(await readFile(path));
	return hash.digest('hex');
}
