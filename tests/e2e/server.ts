import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { parseHeaders, toHeaders } from '../headers-file.ts';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.xml': 'application/xml',
};

/** What is changed in what is served: something that is put into each page, and what lets it be there. */
export interface Alteration {
	page: (html: string) => string;
	policy: (policy: string) => string;
}

/** Serves a folder below a base path on a free port of this machine, as a static host does that knows `_headers`. */
export async function serveFolder(
	folder: string,
	base: string,
	alteration?: Alteration,
): Promise<{ server: Server; origin: string }> {
	const rules = parseHeaders(await readFile(join(folder, '_headers'), 'utf8'));
	const alterHeader = (name: string, values: string[]): string[] =>
		alteration && /^content-security-policy$/i.test(name) ? values.map(alteration.policy) : values;
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const name = pathname.startsWith(base) ? normalize(`/${decodeURIComponent(pathname.slice(base.length))}`) : '';
		toFile(folder, name)
			.then(async (file) => [200, file, await readFile(file)] as const)
			.catch(async () => [404, '404.html', await readFile(join(folder, '404.html'))] as const)
			.then(([status, file, content]) => {
				response.writeHead(status, {
					'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
					...Object.fromEntries(
						[...toHeaders(rules, pathname, 'Cloudflare')].map(([name, values]) => [name, alterHeader(name, values)]),
					),
				});
				response.end(alteration && extname(file) === '.html' ? alteration.page(content.toString()) : content);
			})
			.catch(() => response.writeHead(500).end());
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return { server, origin: `http://127.0.0.1:${address.port}` };
}

async function toFile(folder: string, name: string): Promise<string> {
	if (name === '') throw new Error('Outside the base path.');
	const path = join(folder, name);
	return (await stat(path)).isDirectory() ? join(path, 'index.html') : path;
}
