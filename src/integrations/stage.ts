import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLeft, OWNER } from '../owner.ts';
import { makeFolder } from './make-folder.ts';

/** Where a process works, inside the project: `.stage/build-PID-START-PLACE`. */
export const toStage = (root: string, role: 'build' | 'dev'): string => join(root, '.stage', `${role}-${OWNER}`);

/** Removes what killed processes have left in `.stage`. */
export function removeLeftStages(root: string): void {
	const stages = join(root, '.stage');
	if (!existsSync(stages)) return;
	for (const path of readdirSync(stages).map((name) => join(stages, name))) {
		if (isLeft(path)) rmSync(path, { recursive: true, force: true });
	}
}

/** What Astro writes into files that all builds and `dev` share, where no content imports an image or a component. */
const SHARED = 'export default new Map();';

/**
 * Writes the two files of `.astro` that a build reads, as Astro writes them: it then leaves them alone. Else two at once
 * take each other's unfinished file away (`content-assets.mjs.tmp`), because Astro names it after the file only.
 */
export function prepareShared(root: string): void {
	const folder = join(root, '.astro');
	makeFolder(folder);
	for (const name of ['content-assets.mjs', 'content-modules.mjs']) {
		const file = join(folder, name);
		if (existsSync(file) && readFileSync(file, 'utf8') === SHARED) continue;
		const part = `${file}.${OWNER}`;
		writeFileSync(part, SHARED);
		renameSync(part, file);
	}
}
