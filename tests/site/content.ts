import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files by their path below the folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

const made: string[] = [];

/** A new empty folder outside the project; `removeFolders` takes it away. */
export async function makeFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'on-the-record-'));
	made.push(folder);
	return folder;
}

/** Removes all that `makeFolder` made; for `afterAll`. */
export async function removeFolders(): Promise<void> {
	await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
}

/** Writes a content folder, `writeContent({ 'articles/a.md': '…' })`, and tells where it is. */
export async function writeContent(files: Files): Promise<string> {
	const folder = await makeFolder();
	await mkdir(join(folder, 'articles'));
	await writeFiles(folder, files);
	return folder;
}

export async function writeFiles(folder: string, files: Files): Promise<void> {
	for (const [name, content] of Object.entries(files)) {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(join(folder, name), content);
	}
}

/** Every file below a folder by its path, sorted, as bytes. */
export async function readFiles(folder: string): Promise<Map<string, Buffer>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const names = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort();
	return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
}

/** An article with a title and a prose, for tests that are about neither. */
export const toArticle = (title: string, prose: string, fields = ''): string =>
	`---\ntitle: ${title}\nstandfirst: What the test is about.\npublished: 2025-08-09\n${fields}---\n\n${prose}\n`;
