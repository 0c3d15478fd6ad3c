import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What is packed on the way, as hosts do. The files of an index are packed already. */
const TEXTS: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
};

/** Texts that a search may ask for: they are packed before anything is measured. */
const SEARCHED = '{_astro,pagefind,search}/**/*.{css,html,js,json}';

/** A request that was answered, in bytes as they were sent. */
export interface Served {
	path: string;
	status: number;
	body: number;
	headers: number;
}

export interface Host {
	/** Without a slash at its end. */
	origin: string;
	/** Everything that was answered, in order. */
	served: Served[];
	close: () => Promise<void>;
}

interface Content {
	bytes: Buffer;
	headers: Record<string, string>;
}

/**
 * Serves a folder on a free port of this machine as a static host does: HTTP/1.1 with connections kept, brotli
 * (quality 11) for texts, an etag, and ten minutes in caches. What the search takes is packed before, so that packing
 * takes no time that is measured.
 *
 * @param added files beside those of the folder, by their paths
 */
export async function openHost(folder: string, added: ReadonlyMap<string, string | Uint8Array>): Promise<Host> {
	const served: Served[] = [];
	const contents = new Map<string, Content | undefined>();
	const get = (path: string): Content | undefined => {
		const name = path.endsWith('/') ? `${path}index.html` : path;
		if (!contents.has(name)) contents.set(name, readContent(folder, added, name));
		return contents.get(name);
	};
	for (const path of [...added.keys(), ...globSync(SEARCHED, { cwd: folder }).map((name) => `/${name}`)]) get(path);
	const answer = (path: string, known: string | undefined, response: ServerResponse): Served => {
		const content = get(path);
		if (!content) return send(path, 404, response);
		if (known === content.headers.etag) return send(path, 304, response, { headers: content.headers });
		return send(path, 200, response, content);
	};
	const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		served.push(answer(path, request.headers['if-none-match'], response));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return {
		origin: `http://127.0.0.1:${address.port}`,
		served,
		async close() {
			const closed = new Promise((resolve) => server.close(resolve));
			server.closeAllConnections();
			await closed;
		},
	};
}

function send(
	path: string,
	status: number,
	response: ServerResponse,
	{ headers, bytes }: Partial<Content> = {},
): Served {
	const served = { path, status, body: bytes?.length ?? 0, headers: 0 };
	const { socket } = response;
	const before = socket?.bytesWritten ?? 0;
	response.once('finish', () => {
		served.headers = (socket?.bytesWritten ?? 0) - before - served.body;
	});
	response.writeHead(status, { ...headers, 'content-length': served.body });
	response.end(bytes);
	return served;
}

function readContent(
	folder: string,
	added: ReadonlyMap<string, string | Uint8Array>,
	name: string,
): Content | undefined {
	const file = join(folder, normalize(name));
	const own = added.get(name) ?? (existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined);
	if (own === undefined) return;
	const type = TEXTS[extname(name)];
	const bytes = type === undefined ? Buffer.from(own) : brotliCompressSync(own);
	const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
	const headers = {
		'content-type': type ?? 'application/octet-stream',
		...(type !== undefined && { 'content-encoding': 'br', vary: 'accept-encoding' }),
		'cache-control': 'max-age=600',
		etag,
	};
	return { bytes, headers };
}
