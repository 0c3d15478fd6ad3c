import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those round it, and gives the outermost that was made. In place of what `mkdir` calls recursive:
 * where a disk can only be read, that says `ENOENT`, which sends people looking for something else.
 */
export function makeFolder(path: string): string | undefined {
	try {
		mkdirSync(path);
		return path;
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : undefined;
		if (code === 'EEXIST' && statSync(path).isDirectory()) return undefined;
		if (code !== 'ENOENT' || dirname(path) === path) throw error;
	}
	const made = makeFolder(dirname(path));
	mkdirSync(path);
	return made ?? path;
}
