import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { hasCode } from '../error-code.ts';

/** How often a folder is tried to be made while others make and remove those round it. */
const TRIES = 10;

/**
 * Makes a folder and those round it, and gives the outermost that was made. In place of what `mkdir` calls recursive:
 * where a disk can only be read, that says `ENOENT`, which sends people looking for something else. Another build may
 * make the same folders at the same moment, or take away again those that it has made.
 */
export function makeFolder(path: string, tries = TRIES): string | undefined {
	try {
		mkdirSync(path);
		return path;
	} catch (error) {
		const stats = hasCode(error, 'EEXIST') ? statSync(path, { throwIfNoEntry: false }) : undefined;
		if (stats?.isDirectory() === true) return undefined;
		// What exists and is not there has just gone, or is a link to nothing, which stays.
		const hasGone = hasCode(error, 'EEXIST') && stats === undefined;
		if ((!hasCode(error, 'ENOENT') && !hasGone) || dirname(path) === path || tries === 0) throw error;
	}
	const made = makeFolder(dirname(path), tries - 1);
	const inner = makeFolder(path, tries - 1);
	return made ?? inner;
}
