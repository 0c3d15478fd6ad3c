import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { SearchRecord } from '../outputs/search-records.ts';
import { toPagefindIndex, type IndexFiles } from './pagefind-index.ts';

interface ServedIndex {
	/** With a slash at both ends. */
	base: string;
	/** The page of the same server that prints the records. */
	recordsPath: string;
}

/** Asking for it begins a search: then the records are read anew. */
const ENTRY = 'pagefind-entry.json';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** A handler of `dev` that answers for `/pagefind/` with an index of what the pages show at that moment. */
export function serveIndex({ base, recordsPath }: ServedIndex) {
	const folder = `${base}pagefind/`;
	let made: { source: string; files: Promise<IndexFiles> } | undefined;

	const read = async (request: IncomingMessage): Promise<IndexFiles> => {
		const answer = await fetch(`http://localhost:${request.socket.localPort}${recordsPath}`);
		const source = await answer.text();
		if (!answer.ok) throw new Error('The search index waits until the problems of the content are mended.');
		if (made?.source !== source) made = { source, files: toPagefindIndex(JSON.parse(source) as SearchRecord[]) };
		return made.files;
	};

	return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		if (!path.startsWith(folder)) {
			next();
			return;
		}
		const name = path.slice(folder.length);
		const files = made && name !== ENTRY ? made.files : read(request);
		files
			.then((all) => {
				const content = all.get(name);
				response.statusCode = content ? 200 : 404;
				response.setHeader('content-type', TYPES[extname(name)] ?? 'application/octet-stream');
				response.setHeader('cache-control', 'no-store');
				response.end(content);
			})
			.catch(next);
	};
}
