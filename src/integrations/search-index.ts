import { rmSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SearchSource } from '../outputs/search-source.ts';
import { writePagefindIndex } from './pagefind-index.ts';
import { serveIndex } from './serve-index.ts';

/** The page that prints the records, relative to the site's folder. */
const RECORDS = 'search/records.json';

/** For hosts that read it (Netlify, Cloudflare): other sites may search the index along with theirs. */
const toHeaders = (base: string): string => `${base}pagefind/*\n  Access-Control-Allow-Origin: *\n`;

/** Makes the search index: at compile time for the built site; in `dev` whenever it is asked for and the records have changed. */
export function searchIndex(): AstroIntegration {
	let base = '/';
	let root = new URL('file:///');
	let address = '';
	return {
		name: 'search-index',
		hooks: {
			'astro:config:done'({ config }) {
				({ base, root } = config);
				address = new URL(base, config.site).href;
			},
			'astro:server:setup'({ server }) {
				const folder = join(fileURLToPath(root), '.stage', `dev-${process.pid}`);
				server.middlewares.use(serveIndex({ base, address, recordsPath: base + RECORDS, folder }));
				server.httpServer?.once('close', () => {
					rmSync(folder, { recursive: true, force: true });
				});
			},
			async 'astro:build:done'({ dir }) {
				const folder = fileURLToPath(dir);
				const source = JSON.parse(await readFile(join(folder, RECORDS), 'utf8')) as SearchSource;
				await rm(join(folder, RECORDS));
				await writePagefindIndex(source, address, join(folder, 'pagefind'));
				await writeFile(join(folder, '_headers'), toHeaders(base));
			},
		},
	};
}
