import { rmSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { drawCards } from '../cards/draw-cards.ts';
import { listCards } from '../outputs/share-image.ts';
import { toSearchSource } from '../outputs/search-source.ts';
import { listFiles } from '../outputs/site-files.ts';
import { fromHandover, type Handover } from '../record/handover.ts';
import { frontPath, toAbsolute } from '../record/permalink.ts';
import { writePagefindIndex } from './pagefind-index.ts';
import { serveOutputs } from './serve-outputs.ts';
import { writeSiteFiles } from './write-files.ts';

/** The page that hands the content over, relative to the site's folder. */
const HANDOVER = 'record.json';

/** For hosts that read it (Netlify, Cloudflare): other sites may search the index along with theirs, and read the data. */
const toHeaders = (base: string): string =>
	['pagefind', 'data'].map((folder) => `${base}${folder}/*\n  Access-Control-Allow-Origin: *\n`).join('');

/**
 * Everything that is made of the record without a template: the search index, and the files for machines and for other
 * people's pages. Made at compile time for the built site; in `dev` whenever it is asked for and the content has changed.
 */
export function recordOutputs(): AstroIntegration {
	let base = '/';
	let root = new URL('file:///');
	return {
		name: 'record-outputs',
		hooks: {
			'astro:config:done'({ config }) {
				({ base, root } = config);
			},
			'astro:server:setup'({ server }) {
				const folder = join(fileURLToPath(root), '.stage', `dev-${process.pid}`);
				server.middlewares.use(serveOutputs({ base, handoverPath: base + HANDOVER, folder }));
				server.httpServer?.once('close', () => {
					rmSync(folder, { recursive: true, force: true });
				});
			},
			async 'astro:build:done'({ dir }) {
				const folder = fileURLToPath(dir);
				const handover = JSON.parse(await readFile(join(folder, HANDOVER), 'utf8')) as Handover;
				await rm(join(folder, HANDOVER));
				const record = fromHandover(handover);
				writeSiteFiles(listFiles(record), folder);
				const jobs = Array.from(listCards(record), ({ card, name }) => ({ card, file: join(folder, name) }));
				await drawCards(jobs, { cacheDir: join(fileURLToPath(root), '.cache', 'cards') });
				await writePagefindIndex(toSearchSource(record), toAbsolute(frontPath()), join(folder, 'pagefind'));
				await writeFile(join(folder, '_headers'), toHeaders(base));
			},
		},
	};
}
