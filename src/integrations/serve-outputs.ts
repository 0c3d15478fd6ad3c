import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { createArtist } from '../cards/create-artist.ts';
import { listCards } from '../outputs/share-image.ts';
import { toSearchSource } from '../outputs/search-source.ts';
import { listFiles } from '../outputs/site-files.ts';
import { fromHandover, type Handover } from '../record/handover.ts';
import type { SiteRecord } from '../record/model.ts';
import { frontPath, toAbsolute, toFileName } from '../record/permalink.ts';
import { writePagefindIndex } from './pagefind-index.ts';

interface ServedOutputs {
	/** With a slash at both ends. */
	base: string;
	/** The page of the same server that hands the content over. */
	handoverPath: string;
	/** Where the search index is kept; one folder for each state of the content. */
	folder: string;
}

interface State {
	/** The text of the content it was made of. */
	source: string;
	record: SiteRecord;
	/** The folder of the search index, made when it is first asked for. */
	index?: Promise<string>;
}

/** Asking for it begins a search: then the content is read anew. */
const ENTRY = 'pagefind-entry.json';

const TYPES: Readonly<Record<string, string>> = {
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.html': 'text/html; charset=utf-8',
	'.xml': 'application/xml',
	'.css': 'text/css; charset=utf-8',
	'.jsonld': 'application/ld+json',
	'.ndjson': 'application/x-ndjson',
	'.csv': 'text/csv; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.png': 'image/png',
};

/** A handler of `dev` that answers with what a build would write beside the pages, made of what they show at that moment. */
export function serveOutputs({ base, handoverPath, folder }: ServedOutputs) {
	const indexPrefix = `${base}pagefind/`;
	let state: State | undefined;
	let count = 0;
	const draw = createArtist();

	const renew = async (port: number | undefined): Promise<State> => {
		const answer = await fetch(`http://localhost:${port}${handoverPath}`);
		if (!answer.ok) throw new Error('This waits until the problems of the content are mended.');
		const source = await answer.text();
		if (state?.source !== source) state = { source, record: fromHandover(JSON.parse(source) as Handover) };
		return state;
	};

	const readIndex = async (port: number | undefined, name: string): Promise<Buffer> => {
		const current = state?.index && name !== ENTRY ? state : await renew(port);
		current.index ??= makeIndex(current.record, join(folder, String(++count)));
		const root = await current.index;
		const path = normalize(join(root, name));
		if (!path.startsWith(root + sep)) throw new Error('Outside the index.');
		return readFile(path);
	};

	const find = async (port: number | undefined, name: string): Promise<string | Buffer | undefined> => {
		const { record } = await renew(port);
		if (name.endsWith('.png')) {
			for (const { card, name: file } of listCards(record)) if (file === name) return draw(card);
		}
		for (const file of listFiles(record)) if (file.name === name) return file.toContent();
		return undefined;
	};

	return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		const port = request.socket.localPort;
		const isIndex = path.startsWith(indexPrefix);
		if (path === handoverPath || !path.startsWith(base) || !(isIndex || isOutput(path))) {
			next();
			return;
		}
		const name = isIndex ? decodeURIComponent(path.slice(indexPrefix.length)) : toFileName(path);
		(isIndex ? readIndex(port, name) : find(port, name))
			.then((content) => {
				if (content === undefined) {
					next();
					return;
				}
				response.setHeader('content-type', TYPES[extname(name)] ?? 'application/octet-stream');
				response.setHeader('cache-control', 'no-store');
				if (isIndex) response.setHeader('access-control-allow-origin', '*');
				response.end(content);
			})
			.catch((error: unknown) => {
				response.statusCode = 404;
				response.end(String(error));
			});
	};
}

/** What may be one of the files: an embedded statement, or a name with an ending that none of Astro's own files here has. */
const isOutput = (path: string): boolean =>
	/\/embed\/$|\/[\w.-]+\.(?:json|jsonld|ndjson|csv|xml|txt|png)$|\/feed\.css$/.test(path) &&
	!/\/(?:@|node_modules\/|src\/)/.test(path);

async function makeIndex(record: SiteRecord, folder: string): Promise<string> {
	await writePagefindIndex(toSearchSource(record), toAbsolute(frontPath()), folder);
	return folder;
}
