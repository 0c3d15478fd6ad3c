import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file, its text or bytes made when they are asked for. */
interface WrittenFile {
	/** Relative to the folder. */
	name: string;
	toContent: () => string | Uint8Array;
}

/**
 * Writes files to a folder, each made when its turn comes. Not asynchronously: for tens of thousands of
 * small files, handing each step to a thread costs several times what the step does.
 */
export function writeSiteFiles(files: Iterable<WrittenFile>, folder: string): void {
	const made = new Set<string>();
	for (const { name, toContent } of files) {
		const file = join(folder, name);
		const parent = dirname(file);
		if (!made.has(parent)) mkdirSync(parent, { recursive: true });
		made.add(parent);
		writeFileSync(file, toContent());
	}
}
