import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteFile } from '../outputs/site-file.ts';

/** How many files are written at once. */
const AT_ONCE = 32;

/** Does something with each item, some at once. */
export async function forEach<Item>(items: Iterator<Item>, act: (item: Item) => Promise<void>): Promise<void> {
	const actOnSome = async (): Promise<void> => {
		for (let next = items.next(); next.done !== true; next = items.next()) await act(next.value);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, actOnSome));
}

/** Writes files to the folder of the site, each made when its turn comes. */
export async function writeSiteFiles(files: Iterator<SiteFile>, folder: string): Promise<void> {
	await forEach(files, async ({ name, toContent }) => {
		const file = join(folder, name);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, toContent());
	});
}
