import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** The rules of direction that lint cannot see, because it looks at one import at a time. */
const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** Each module of `src` with what it imports, types too: modules of `src` by their path, others by their name. */
const imports: ReadonlyMap<string, readonly string[]> = new Map(
	readdirSync(SRC, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(?:ts|astro)$/.test(name))
		.sort()
		.map((name) => [name, listImports(name)]),
);

function listImports(name: string): string[] {
	const text = readFileSync(join(SRC, name), 'utf8');
	const code = name.endsWith('.astro') ? toScripts(text) : text;
	return ts
		.preProcessFile(code, true, true)
		.importedFiles.map(({ fileName }) => fileName)
		.map((target) => (target.startsWith('.') ? relative(SRC, join(SRC, dirname(name), target)) : target));
}

/** The code of an Astro component: what stands between its fences and in its scripts. */
function toScripts(text: string): string {
	const fenced = /^---\n(.*?)\n---/s.exec(text)?.[1] ?? '';
	return [fenced, ...Array.from(text.matchAll(/<script>(.*?)<\/script>/gs), ([, script = '']) => script)].join('\n');
}

/** The circles of imports, each once, as the modules in it. */
function listCycles(): string[] {
	const cycles = new Set<string>();
	const done = new Set<string>();
	const visit = (name: string, path: readonly string[]): void => {
		if (path.includes(name)) cycles.add(path.slice(path.indexOf(name)).sort().join(' ↔ '));
		else if (!done.has(name)) for (const target of imports.get(name) ?? []) visit(target, [...path, name]);
		done.add(name);
	};
	for (const name of imports.keys()) visit(name, []);
	return [...cycles];
}

/** All modules that code of a folder brings along, itself included. */
function listReach(names: readonly string[]): string[] {
	const reached = new Set<string>();
	const visit = (name: string): void => {
		if (reached.has(name)) return;
		reached.add(name);
		imports.get(name)?.forEach(visit);
	};
	names.forEach(visit);
	return [...reached].sort();
}

const listImporters = (pattern: RegExp): string[] =>
	[...imports].filter(([, targets]) => targets.some((target) => pattern.test(target))).map(([name]) => name);

test('every import of a module of ours leads to a file', () => {
	const broken = [...imports].flatMap(([name, targets]) =>
		targets
			.filter((target) => /\.(?:ts|astro)$/.test(target) && !imports.has(target))
			.map((target) => `${name} → ${target}`),
	);
	expect(broken).toEqual([]);
	expect([...imports.values()].flat().length).toBeGreaterThan(200);
});

test('no module imports itself by way of others', () => {
	expect(listCycles()).toEqual([]);
});

test('only the collection and its configuration ask Astro for content', () => {
	expect(listImporters(/^astro:content$/)).toEqual(['content.config.ts', 'record/collection.ts']);
});

test('all but the shells runs under plain Node, without Astro', () => {
	const shells =
		/^(?:pages|layouts|components|integrations|cli)\/|^(?:loader|middleware|content\.config|record\/collection)\.ts$/;
	expect(listImporters(/^astro(?:$|[:/])/).filter((name) => !shells.test(name))).toEqual([]);
});

test.each([
	['search', 'search'],
	['reading', 'reading'],
	['collection', 'collection|reading'],
])('of %s, the reader’s browser loads text, strings and addresses, and nothing of the build', (folder, folders) => {
	const scripts = [...imports.keys()].filter((name) => name.startsWith(`${folder}/`));
	const allowed = new RegExp(`^(?:text|strings|${folders})/|^record/permalink\\.ts$|^site\\.ts$`);
	expect(scripts.length).toBeGreaterThan(0);
	expect(listReach(scripts).filter((name) => !allowed.test(name))).toEqual([]);
});

test('only commands import commands and integrations', () => {
	expect(listImporters(/^cli\//).filter((name) => !name.startsWith('cli/'))).toEqual([]);
	expect(listImporters(/^integrations\//).filter((name) => !/^(?:cli|integrations)\//.test(name))).toEqual([]);
});

test('nothing but the check of links, which only one command calls, asks another server for anything', () => {
	const asks = /\bfetch\(|\bhttps?\.(?:get|request)\(|\bWebSocket\(|from 'node:(?:http2|net|tls|dns|dgram)/;
	const inBrowser = /^(?:search|reading|collection)\//;
	const asking = [...imports.keys()].filter((name) => asks.test(readFileSync(join(SRC, name), 'utf8')));
	// In `dev` the one asks its own server.
	const ours = ['integrations/serve-outputs.ts', 'links/ask.ts'];
	expect(asking.filter((name) => !inBrowser.test(name))).toEqual(ours);
	expect(listImporters(/^links\//).filter((name) => !name.startsWith('links/'))).toEqual(['cli/check.ts']);
});

test('dev is started anew when any module changes that Node, and not Vite, has loaded for it', () => {
	const { scripts } = JSON.parse(readFileSync(join(SRC, '..', 'package.json'), 'utf8')) as { scripts: { dev: string } };
	const watched = Array.from(scripts.dev.matchAll(/--watch-path=src\/(\S+)/g), ([, path = '']) => path);
	expect(watched.filter((path) => !existsSync(join(SRC, path)))).toEqual([]);
	// The configuration is read by Node; the loader is kept from one change of the content to the next.
	const config = readFileSync(join(SRC, '..', 'astro.config.mjs'), 'utf8');
	const loaded = listReach(['loader.ts', ...Array.from(config.matchAll(/'\.\/src\/(\S+)'/g), ([, path = '']) => path)]);
	const isWatched = (name: string): boolean =>
		watched.some((path) => name === path || name.startsWith(`${path}/`)) || !imports.has(name);
	expect(loaded.filter((name) => !isWatched(name))).toEqual([]);
});
