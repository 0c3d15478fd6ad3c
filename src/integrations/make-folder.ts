import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { hasCode } from '../error-code.ts';

/**
 * Makes a folder and those round it, and gives the outermost that was made. In place of what `mkdir` calls recursive:
 * where a disk can only be read, that says `ENOENT`, which sends people looking for something else.
 */
export function makeFolder(path: string): string | undefined {
	try {
		mkdirSync(path);
		return path;
	} catch (error) {
		if (hasCode(error, 'EEXIST') && statSync(path).isDirectory()) return undefined;
		if (!hasCode(error, 'ENOENT') || dirname(path) === path) throw error;
	}
	const made = makeFolder(dirname(path));
	mkdirSync(path);
	return made ?? path;
}
