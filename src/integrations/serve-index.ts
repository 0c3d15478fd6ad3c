import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import type { SearchSource } from '../outputs/search-source.ts';
import { writePagefindIndex } from './pagefind-index.ts';

interface ServedIndex {
	/** With a slash at both ends. */
	base: string;
	/** The site's own, with a slash at its end. */
	address: string;
	/** The page of the same server that prints the records. */
	recordsPath: string;
	/** Where the index is kept; one folder for each state of the records. */
	folder: string;
}

/** Asking for it begins a search: then the records are read anew. */
const ENTRY = 'pagefind-entry.json';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** A handler of `dev` that answers for `/pagefind/` with an index of what the pages show at that moment. */
export function serveIndex({ base, address, recordsPath, folder }: ServedIndex) {
	const prefix = `${base}pagefind/`;
	let made: { source: string; folder: string; ready: Promise<void> } | undefined;
	let count = 0;

	/** The folder of an index of the records as they are now. */
	const make = async (port: number | undefined): Promise<string> => {
		const answer = await fetch(`http://localhost:${port}${recordsPath}`);
		if (!answer.ok) throw new Error('The search index waits until the problems of the content are mended.');
		const source = await answer.text();
		if (made?.source !== source) {
			const next = join(folder, String(++count));
			made = { source, folder: next, ready: writePagefindIndex(JSON.parse(source) as SearchSource, address, next) };
		}
		await made.ready;
		return made.folder;
	};

	const read = async (request: IncomingMessage, name: string): Promise<Buffer> => {
		const root = made && name !== ENTRY ? made.folder : await make(request.socket.localPort);
		const path = normalize(join(root, name));
		if (!path.startsWith(root + sep)) throw new Error('Outside the index.');
		return readFile(path);
	};

	return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		if (!path.startsWith(prefix)) {
			next();
			return;
		}
		const name = decodeURIComponent(path.slice(prefix.length));
		read(request, name)
			.then((content) => {
				response.setHeader('content-type', TYPES[extname(name)] ?? 'application/octet-stream');
				response.setHeader('cache-control', 'no-store');
				response.setHeader('access-control-allow-origin', '*');
				response.end(content);
			})
			.catch((error: unknown) => {
				response.statusCode = 404;
				response.end(String(error));
			});
	};
}
