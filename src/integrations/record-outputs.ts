import { rmSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { drawCards } from '../cards/draw-cards.ts';
import { toHeadersFile } from '../outputs/headers.ts';
import { toSource } from '../outputs/policy.ts';
import { REDIRECT_SCRIPT } from '../outputs/redirect-script.ts';
import { listCards } from '../outputs/share-image.ts';
import { toSearchSource } from '../outputs/search-source.ts';
import { listFiles } from '../outputs/site-files.ts';
import { fromHandover, type Handover } from '../record/handover.ts';
import { collectionPath, frontPath, searchPath, toAbsolute, toFileName } from '../record/permalink.ts';
import { writePagefindIndex } from './pagefind-index.ts';
import { removeLeftStages, toStage } from './stage.ts';
import { serveOutputs } from './serve-outputs.ts';
import { writeSiteFiles } from './write-files.ts';

/** The page that hands the content over, relative to the site's folder. */
const HANDOVER = 'record.json';

/** One inline script as a policy names it. */
const SOURCE = /'sha256-[\w+/=]+'/g;

/**
 * What the policies of the pages with scripts of their own, and of one without, say of scripts (`outputs/policy.ts`); and
 * the script of former addresses, which lie among the pages.
 */
async function listScripts(folder: string): Promise<string[]> {
	const pages = await Promise.all(
		[frontPath(), searchPath(), collectionPath()].map((path) => readFile(join(folder, toFileName(path)), 'utf8')),
	);
	const directives = pages.map((html) => /;(script-src [^;]*);/.exec(html)?.[1] ?? '');
	const sources = directives.flatMap((directive) => directive.match(SOURCE) ?? []);
	return [...new Set([...sources, toSource(REDIRECT_SCRIPT)])];
}

/**
 * Everything that is made of the record without a template: the search index, and the files for machines and for other
 * people's pages; and the headers with which they are to be served. Made at compile time for the built site; in `dev` whenever it is asked for and the content has changed.
 *
 * @param searchSites addresses of other sites that are searched along
 */
export function recordOutputs(searchSites: readonly string[] = []): AstroIntegration {
	const connects = searchSites.map((address) => `${address}pagefind/`);
	let base = '/';
	let root = new URL('file:///');
	return {
		name: 'record-outputs',
		hooks: {
			'astro:config:done'({ config }) {
				({ base, root } = config);
			},
			'astro:server:setup'({ server }) {
				removeLeftStages(fileURLToPath(root));
				const folder = toStage(fileURLToPath(root), 'dev');
				server.middlewares.use(serveOutputs({ base, handoverPath: base + HANDOVER, folder }));
				server.httpServer?.once('close', () => {
					rmSync(folder, { recursive: true, force: true });
				});
			},
			async 'astro:build:done'({ dir, logger }) {
				const folder = fileURLToPath(dir);
				const handover = JSON.parse(await readFile(join(folder, HANDOVER), 'utf8')) as Handover;
				await rm(join(folder, HANDOVER));
				const record = fromHandover(handover);
				writeSiteFiles(listFiles(record), folder);
				const jobs = Array.from(listCards(record), ({ card, name }) => ({ card, file: join(folder, name) }));
				const cacheDir = join(fileURLToPath(root), '.cache', 'cards');
				const { fault } = await drawCards(jobs, { cacheDir, spareDir: join(folder, '../cards') });
				if (fault) {
					logger.warn(`Nothing can be kept in ${cacheDir} (${fault.message}): every share image was drawn anew.`);
				}
				await writePagefindIndex(toSearchSource(record), toAbsolute(frontPath()), join(folder, 'pagefind'));
				writeSiteFiles([toHeadersFile({ scripts: await listScripts(folder), connects })], folder);
			},
		},
	};
}
